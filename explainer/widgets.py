"""Widgets: inputs <-> controls on the page, inputs <-> the address."""

import json
import math
import time
from collections.abc import Mapping
from typing import Any, Literal
from urllib.parse import urlencode

import streamlit as st

from explainer.inputs import PAGE_NAMES, Field, Inputs, Note, field, fields, from_link, get, preset, read, to_link
from explainer.knob import Knob
from explainer.sentences import name_of
from explainer.text import LANGUAGES, Words, words

# replaceState: Back leaves the page instead of undoing one slider step after the other
ADDRESS = """<script>{ document.documentElement.lang = %s;
const keep = new URLSearchParams(location.search), link = new URLSearchParams(%s);
for (const name of ["embed", "embed_options"]) for (const value of keep.getAll(name)) link.append(name, value);
history.replaceState(history.state, "", location.pathname + "?" + link + location.hash); }</script>"""
BOX = 150  # px: room for a number, its minus and its plus
ECHO, ECHO_ALONE = 10.0, 0.5  # s in which a report of a value of ours is an echo: beside another change, and on its own
REMEMBERED = 20  # links we wrote lately; a rerun under way may still carry one of them


# --- language and link ------------------------------------------------------------------------------------------------


def read_link() -> None:
    """Fill language and inputs from the address, once for every address that we did not write ourselves."""
    asked = st.query_params.to_dict()
    read_before = st.session_state.setdefault("read", [])  # the browser goes on sending the link it was opened with
    written = st.session_state.setdefault("written", [])
    if asked in read_before or asked in written or (written and not asked):  # another page starts with an empty link
        return
    read_before.append(asked)
    st.session_state.lang = asked["lang"] if asked.get("lang") in LANGUAGES else st.session_state.get("lang", _browser())
    st.session_state.inputs, st.session_state.notes = from_link(asked)
    st.session_state.asked = {name: asked[name] for name in PAGE_NAMES if name in asked}


def write_link(own: Mapping[str, str] | None = None) -> None:
    """Show the inputs in the address bar, and what the page adds of its own; tell the browser the language of the page."""
    lang = st.session_state.lang
    link = {**to_link(st.session_state.inputs, lang), **(own or {})}
    st.session_state.written = [*st.session_state.written[-REMEMBERED:], link]
    tag = json.dumps("zh-Hans" if lang == "zh" else lang)
    st.html(ADDRESS % (tag, json.dumps(urlencode(link))), unsafe_allow_javascript=True)


def _browser() -> str:
    """The language of the browser, as far as we speak it."""
    return "zh" if str(st.context.locale or "").lower().startswith("zh") else "en"


def language() -> Words:
    """The words of the language chosen."""
    return words(st.session_state.lang)


def language_switch(w: Words) -> None:
    """The switch at the top of every page."""
    names = {"zh": "中文", "en": "English"}
    _seed("lang-switch", st.session_state.lang)
    st.segmented_control(
        w("app-language"), list(names), format_func=names.__getitem__, key="lang-switch", required=True,
        label_visibility="collapsed", on_change=lambda: st.session_state.update(lang=st.session_state["lang-switch"]),
    )  # fmt: skip


def share(w: Words) -> None:
    """The link to exactly this page, to copy where the address bar is out of sight."""
    with st.popover(w("share"), icon=":material/link:"):
        st.caption(w("share-help"))
        address = str(st.context.url or "").split("?")[0]
        st.code(
            f"{address}?{urlencode(to_link(st.session_state.inputs, st.session_state.lang))}", language=None, wrap_lines=True
        )


# --- inputs -----------------------------------------------------------------------------------------------------------


def _seed(key: str, value: Any) -> None:
    """Give a widget its value before it is drawn; only where it differs, or a thumb would jump during a drag."""
    if key in st.session_state and st.session_state[key] != value:
        now = time.monotonic()
        st.session_state.setdefault("ours", {}).setdefault(key, {}).update({st.session_state[key]: now, value: now})
    if key not in st.session_state or st.session_state[key] != value:
        st.session_state[key] = value


def _note_change(name: str, key: str) -> None:
    """Callback: the browser reports another value for a widget than we have."""
    st.session_state.setdefault("changed", {})[key] = name


def take_changes() -> None:
    """Take typed and slid values into the inputs, before anything is drawn.

    Box and slider of a number are written by us when the other is moved. Until the browser has heard of it, every
    message of another change still reports the value before, as if somebody had just entered it: leave that.
    """
    changed, ours = st.session_state.get("changed", {}), st.session_state.get("ours", {})
    for key, name in changed.items():
        value = st.session_state[key]
        age = time.monotonic() - ours.get(key, {}).get(value, -math.inf)
        if age > (ECHO if len(changed) > 1 else ECHO_ALONE):
            _take(name, value)
    st.session_state.changed = {}  # last: the next change can end this run at any line above


def _take(name: str, value: Any) -> None:
    """One value into the inputs; the nearest valid value, and a note if it is another."""
    inputs = st.session_state.inputs
    entry = field(inputs, name)
    if value is None and not (entry.knob and entry.knob.optional):
        return
    text = "" if value is None else value if isinstance(value, str) else f"{value:.12g}"
    st.session_state.inputs, st.session_state.notes = read(inputs, entry, text)


def choose_offer(w: Words, ids: tuple[str, ...]) -> None:
    """The list of offers; another choice brings its own terms."""

    def chosen() -> None:
        st.session_state.update(inputs=preset(st.session_state["offer-choice"]), notes=[])

    _seed("offer-choice", st.session_state.inputs.offer_id)
    st.selectbox(w("check-offer"), ids, format_func=lambda i: w(f"offer-{i}"), key="offer-choice", on_change=chosen)


def number(entry: Field, w: Words, slider: bool = False) -> None:
    """One number: a box to type in with its unit, and for the main inputs a slider beside it."""
    if not slider:
        _box(entry, w)
        return
    with st.container(horizontal=True, vertical_alignment="bottom", gap="small"):
        _box(entry, w, BOX)
        _slider(entry, w)


def _box(entry: Field, w: Words, width: int | Literal["stretch"] = "stretch") -> None:
    """The box. It has no bounds of its own: what lies outside is brought back by us, in the page's language."""
    inputs: Inputs = st.session_state.inputs
    assert entry.knob is not None
    kind, written = _kind(entry.knob)
    shown, key = entry.shown(get(inputs, entry)), f"{entry.name}-typed"
    _seed(key, None if shown is None else kind(shown))
    st.number_input(
        field_label(entry, inputs, w), value=None, step=kind(entry.shown(entry.knob.step)), format=written, key=key,
        on_change=_note_change, args=(entry.name, key), help=field_help(entry, inputs, w), placeholder=w("unit-none"),
        width=width,
    )  # fmt: skip


def _slider(entry: Field, w: Words) -> None:
    """The slider, over the usual range."""
    inputs: Inputs = st.session_state.inputs
    assert entry.knob is not None
    assert entry.knob.slider is not None
    kind, written = _kind(entry.knob)
    low, high = (kind(entry.shown(end)) for end in entry.knob.slider)
    key = f"{entry.name}-slid"
    _seed(key, min(max(kind(entry.shown(get(inputs, entry))), low), high))
    st.slider(
        field_label(entry, inputs, w), low, high, step=kind(entry.shown(entry.knob.step)), format=written, key=key,
        on_change=_note_change, args=(entry.name, key), label_visibility="collapsed",
    )  # fmt: skip


def _kind(knob: Knob) -> tuple[type, str]:
    """Streamlit wants value, step and bounds of one type, and a format that fits it."""
    return (int, "%d") if knob.whole else (float, "%g")


def choice(entry: Field, w: Words) -> None:
    """One word out of a few."""
    inputs: Inputs = st.session_state.inputs
    key = f"{entry.name}-choice"
    _seed(key, get(inputs, entry))
    st.selectbox(
        field_label(entry, inputs, w), entry.choices, format_func=lambda word: choice_name(entry.name, word, w), key=key,
        on_change=_note_change, args=(entry.name, key), help=field_help(entry, inputs, w),
    )  # fmt: skip


def choice_name(name: str, word: str, w: Words) -> str:
    """The words of a choice; "pro rata" is one thing for payouts and another for tracing."""
    return w("choice-pro_rata-payout") if (name, word) == ("payout", "pro_rata") else w(f"choice-{word}")


def field_label(entry: Field, inputs: Inputs, w: Words) -> str:
    """Name and unit of an input."""
    text = w(_field_key(entry), **_field_slots(entry, inputs, w))
    sign = unit_sign(entry, inputs, w)
    return w("label-with-unit", label=text, unit=sign) if sign else text


def unit_sign(entry: Field, inputs: Inputs, w: Words) -> str:
    """%, ¥ or nothing: the unit that stands beside a number."""
    if entry.knob is None:
        return ""
    return "%" if entry.knob.percent else w.symbol(inputs.offer.currency) if entry.knob.unit == "currency" else ""


def field_help(entry: Field, inputs: Inputs, w: Words) -> str:
    """The one line of help of an input."""
    return w(f"{_field_key(entry)}-help", **_field_slots(entry, inputs, w))


def _field_key(entry: Field) -> str:
    """Promises of one kind share their words; every other input has its own."""
    return {"points": "field-points", "at_source": "field-at-once"}.get(entry.part, f"field-{entry.name}")


def _field_slots(entry: Field, inputs: Inputs, w: Words) -> dict[str, str]:
    slots = {"period": w.one_period(inputs.offer.period)}
    if entry.part == "points":
        slots["who"] = name_of(w, inputs.offer.points[int(entry.key)].who)
    if entry.part == "at_source":
        slots["who"] = name_of(w, inputs.offer.at_source[int(entry.key)].who)
    return slots


def show_notes(w: Words) -> None:
    """What the visitor should know about a link or a typed value, politely, once."""
    inputs: Inputs = st.session_state.inputs
    for note in st.session_state.get("notes", []):
        st.info(note_text(note, inputs, w), icon="ℹ️")


def note_text(note: Note, inputs: Inputs, w: Words) -> str:
    """A note in words: the thing, the value, the limits, and what is used instead."""
    known = next((f for f in fields(inputs) if f.name == note.field), None)
    slots = {"label": field_label(known, inputs, w) if known else note.field, "value": note.value[:40], "used": note.used}
    match note.kind:
        case "outside":
            assert known is not None and known.knob is not None
            low, high = (w.number(known.shown(end)) for end in (known.knob.low, known.knob.high))
            return w("note-outside", low=low, high=high, **slots)
        case "unknown-offer":
            return w("note-unknown-offer", value=slots["value"], used=w(f"offer-{note.used}"))
        case "unknown-field":
            return w("note-unknown-field", label=slots["label"][:40])
        case "unknown-choice":
            return w("note-unknown-choice", label=slots["label"], value=slots["value"])
        case "other-version":
            return w("note-other-version")
        case "rounded":
            return w("note-rounded", label=slots["label"], used=note.used)
        case "not-a-number":
            return w("note-not-a-number", **slots)
    return w("note-impossible", **slots)
