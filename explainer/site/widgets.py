"""Widgets: inputs <-> controls on the page."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Literal

import streamlit as st

from explainer.engine.knob import Knob
from explainer.offers.inputs import OWN, ChoiceField, Field, NumberField, PartsField, get, number_fields, preset
from explainer.offers.inputs import field as field_of
from explainer.offers.link import read
from explainer.site.frame import notice
from explainer.site.seeds import ECHO, ECHO_ALONE, begin_run, echoed, picked, seed
from explainer.site.state import of_visit, visit
from explainer.words.labels import choice_name, field_help, field_label, note_text
from explainer.words.subject import title_of
from explainer.words.text import Words

HERE = "here"  # in the list of offers: the one on the screen, which is none of the library
NOTES = 5  # shown at most; a link can bring any number of names
BOX = 150  # px: room for a number, its minus and its plus


@dataclass
class Reports:
    """What the browser reports of widgets. changed: inputs by the key of their widget, to be taken in the next run."""

    changed: dict[str, str] = field(default_factory=dict)


def _note_change(name: str, key: str) -> None:
    """Callback: the browser reports another value for a widget than we have."""
    of_visit(Reports).changed[key] = name


def take_changes() -> None:
    """Take typed and slid values into the inputs, before anything is drawn.

    Box and slider of a number are written by us when the other is moved. Until the browser has heard of it, every
    message of another change still reports the value before, as if somebody had just entered it: leave that.
    """
    begin_run()
    reports = of_visit(Reports)
    for key, name in reports.changed.items():
        if not echoed(key, ECHO if len(reports.changed) > 1 else ECHO_ALONE):
            _take(name, st.session_state[key])
    reports.changed = {}  # last: the next change can end this run at any line above


def _take(name: str, value: Any) -> None:
    """One value into the inputs; the nearest valid value, and a note if it is another."""
    entry = field_of(visit().inputs, name)
    if isinstance(entry, ChoiceField) and value not in entry.choices:  # the text of a choice in another language
        return
    if value is None and not (isinstance(entry, NumberField) and entry.knob.optional):
        return
    text = "" if value is None else value if isinstance(value, str) else f"{value:.12g}"
    visit().enter(*read(visit().inputs, entry, text))


def choose_offer(w: Words, ids: tuple[str, ...], begin: Callable[[], None]) -> None:
    """The list of offers: first one's own, then the one on the screen if it is changed, then the library.

    Another choice brings its own terms; begin: starts one's own.
    """
    now = visit().inputs
    mine = OWN if now.offer_id == OWN else now.offer_id if now.of_library else HERE

    def chosen() -> None:
        choice = picked("offer-choice", (OWN, *ids))
        if choice == OWN and now.offer_id != OWN:
            begin()
        elif choice in ids:
            visit().enter(preset(choice))

    def name(choice: str) -> str:
        if choice == mine:
            return title_of(now, w)
        return w("ask-title") if choice == OWN else w(f"offer-{choice}")

    seed("offer-choice", mine, name(mine))
    st.selectbox(
        w("check-offer"), (OWN, *((HERE,) if mine == HERE else ()), *ids), key="offer-choice", on_change=chosen,
        format_func=name, filter_mode=None,
    )  # fmt: skip


def number(entry: NumberField, w: Words, slider: bool = False) -> None:
    """One number: a box to type in with its unit, and for the main inputs a slider beside it."""
    if not slider:
        _box(entry, w)
        return
    with st.container(horizontal=True, vertical_alignment="bottom", gap="small"):
        _box(entry, w, BOX)
        _slider(entry, w)


def _box(entry: NumberField, w: Words, width: int | Literal["stretch"] = "stretch") -> None:
    """The box. It has no bounds of its own: what lies outside is brought back by us, in the page's language."""
    inputs = visit().inputs
    kind, written = _kind(entry.knob)
    shown, key = entry.shown(get(inputs, entry)), f"{entry.name}-typed"
    seed(key, None if shown is None else kind(shown))
    st.number_input(
        field_label(entry, inputs, w), value=None, step=kind(entry.shown(entry.knob.step)), format=written, key=key,
        on_change=_note_change, args=(entry.name, key), help=field_help(entry, inputs, w), placeholder=w("unit-none"),
        width=width,
    )  # fmt: skip


def _slider(entry: NumberField, w: Words) -> None:
    """The slider, over the usual range."""
    inputs = visit().inputs
    kind, written = _kind(entry.knob)
    low, high = (kind(entry.shown(end)) for end in entry.slider)
    key = f"{entry.name}-slid"
    seed(key, min(max(kind(entry.shown(get(inputs, entry))), low), high))
    st.slider(
        field_label(entry, inputs, w), low, high, step=kind(entry.shown(entry.knob.step)), format=written, key=key,
        on_change=_note_change, args=(entry.name, key), label_visibility="collapsed",
    )  # fmt: skip


def _kind(knob: Knob) -> tuple[type, str]:
    """Streamlit wants value, step and bounds of one type, and a format that fits it."""
    return (int, "%d") if knob.whole else (float, "%g")


def choice_input(entry: ChoiceField, w: Words) -> None:
    """One word out of a few."""
    inputs = visit().inputs
    key, now = f"{entry.name}-choice", get(inputs, entry)
    seed(key, now, choice_name(entry.name, now, w))
    st.selectbox(
        field_label(entry, inputs, w), entry.choices, format_func=lambda word: choice_name(entry.name, word, w), key=key,
        on_change=_note_change, args=(entry.name, key), help=field_help(entry, inputs, w), filter_mode=None,
    )  # fmt: skip


def parts_input(entry: PartsField, w: Words) -> None:
    """Parts and when they fall due, as one text."""
    inputs = visit().inputs
    key = f"{entry.name}-text"
    seed(key, entry.shown(get(inputs, entry)))
    st.text_input(
        field_label(entry, inputs, w), key=key, on_change=_note_change, args=(entry.name, key),
        help=field_help(entry, inputs, w),
    )  # fmt: skip


def draw(entry: Field, w: Words) -> None:
    """An input of whatever kind."""
    if isinstance(entry, ChoiceField):
        choice_input(entry, w)
    elif isinstance(entry, PartsField):
        parts_input(entry, w)
    else:
        number(entry, w)


def show_notes(w: Words) -> None:
    """What the visitor should know about a link or a typed value, politely, once."""
    inputs = visit().inputs
    for note in visit().notes[:NOTES]:
        notice(note_text(note, inputs, w))


COLUMNS = 3


def main_inputs(words: Words) -> None:
    """Spend, rebate and growth side by side: value, unit and slider together."""
    main = [f for f in number_fields(visit().inputs).values() if f.group == "main"]
    for column, entry in zip(st.columns(COLUMNS), main, strict=True):
        with column:
            number(entry, words, slider=True)
