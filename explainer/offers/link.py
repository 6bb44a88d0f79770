"""Link: the inputs in an address, as short readable names. Percentages are as on the screen: rebate=20.

Reading a link is never an error: what cannot be read gives a note and the nearest valid value.
"""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Any
from urllib.parse import urlencode

from explainer.engine.error import OfferError, ScenarioError
from explainer.engine.knob import NONE, knobs
from explainer.offers.flyer_terms import rewards_first
from explainer.offers.inputs import OWN, ChoiceField, Field, Inputs, NumberField, PartsField, fields, get, preset, put
from explainer.offers.library import offers
from explainer.offers.number import read_number
from explainer.offers.own import NAME, OWN_NAMES, PROMISED, UNKNOWN, own_values, start, with_name, with_unknown
from explainer.offers.promises import FORMS
from explainer.offers.tables import OPTIONAL

VERSION, KNOWN = "2", ("1", "2")  # of a link, and those that are read
MAIN = ("main", "join")  # groups of inputs that a link always says
SAFE = ":,"  # signs that an address need not escape; they part the promises of an own offer
NORMAL, LARGE = "normal", "large"  # sizes of the type
OPENS = tuple(next(iter(knobs(made).values())).link for made in OPTIONAL.values())  # bring more fields
FIRST = ("release", "base", *OPENS, "horizon", "market", "stop", "plateau")  # read before what depends on them
PAGE_NAMES = (  # what pages add
    "case", "claim", "part", "scene", "class", "b", "c", "d", "map", "show", "inputs",
    "level", "students", "seed", "currency", "theme", "verdict", "status", "mechanism", "reading", "numbers", "flyer",
)  # fmt: skip
OTHER_NAMES = ("lang", "size", "offer", "v", "embed", "embed_options", *PAGE_NAMES)


@dataclass(frozen=True)
class Note:
    """Something the visitor should know about a value; kind names its words (note-<kind>), slots fill them."""

    kind: str
    field: str
    value: str
    used: str = ""


WAITS = ("impossible", "not-together")  # kinds of notes on a value that may go once others have changed
FieldReader = Callable[[Inputs, Field, str], tuple[Inputs, list[Note]]]


def look(lang: str, size: str = NORMAL) -> dict[str, str]:
    """The language, and the size of the type where it is not the usual one, as every link says them."""
    return {"lang": lang, **({"size": size} if size != NORMAL else {})}


def to_link(inputs: Inputs, lang: str, size: str = NORMAL) -> dict[str, str]:
    """All inputs as short readable names: the main ones always, the others where they differ from the offer's own."""
    now = to_values(inputs)
    always, other = {f.name for f in fields(inputs) if f.group in MAIN}, differences(inputs, now)
    shown = {name: value for name, value in now.items() if name in always or name in other}
    return {**look(lang, size), "offer": inputs.offer_id, **shown, "v": VERSION}


def differences(inputs: Inputs, now: Mapping[str, str]) -> dict[str, str]:
    """Of the values of a link those that the offer does not have by itself; no share left in goes without saying."""
    own = {"leftin": "0", **to_values(preset(inputs.offer_id))}
    return {name: value for name, value in now.items() if own.get(name) != value}


def query(link: Mapping[str, str]) -> str:
    """The link as the part of an address behind the question mark, as readable as it may be."""
    return urlencode(link, safe=SAFE)


@lru_cache(maxsize=64)  # of the inputs of a run, asked for by each link on the page, and of the library beside them
def to_values(inputs: Inputs) -> Mapping[str, str]:
    """Every term and its value as it stands in a link: the name, the main numbers, own promises, the rest."""
    own, inside = own_values(inputs), PROMISED if inputs.offer_id == OWN else ()
    told = {f: _written(f.shown(get(inputs, f))) for f in fields(inputs) if f.part not in inside}
    head = {name: value for name, value in own.items() if name not in FORMS}
    main = {f.name: value for f, value in told.items() if f.group in MAIN}
    return MappingProxyType(head | main | own | {f.name: value for f, value in told.items()})


def from_link(link: Mapping[str, str]) -> tuple[Inputs, list[Note]]:
    """Inputs from a link, and notes on what could not be read: never an error, always the nearest valid value."""
    texts = {name: text for name, text in link.items() if name not in OTHER_NAMES}
    base, rest, notes = base_of(link.get("offer", ""), texts)
    inputs, new, unknown = take(base, rest)
    notes += new
    notes += [Note("unknown-field", name, rest[name]) for name in unknown]
    notes += [Note("other-version", "v", link["v"])] if link.get("v", VERSION) not in KNOWN else []
    named = with_unknown(with_name(inputs, texts.get(NAME, "")), texts.get(UNKNOWN, ""))
    return rewards_first(named), notes  # as the page reckons it, also where a link was written by hand


def base_of(asked: str, texts: Mapping[str, str]) -> tuple[Inputs, dict[str, str], list[Note]]:
    """The offer that a link starts from; the texts of its fields, also of promises that the link itself brings."""
    if asked == OWN:
        base, numbers, unread = start(texts)
        rest = {name: text for name, text in texts.items() if name not in (*OWN_NAMES, UNKNOWN)}
        return base, {**rest, **numbers}, [Note(one.kind, one.name, one.text, one.used) for one in unread]
    offer_id = asked if asked in offers() else offers()[0]
    notes = [Note("unknown-offer", "offer", asked, offer_id)] if asked and asked != offer_id else []
    return preset(offer_id), {name: text for name, text in texts.items() if name != NAME}, notes


def take(inputs: Inputs, texts: Mapping[str, str], how: FieldReader | None = None) -> tuple[Inputs, list[Note], list[str]]:
    """The inputs with every text read that has a field; notes on what could not be read; the names that are no fields.

    One at a time, because a release rule brings its own fields and the horizon moves the bounds of join. A value that does
    not go with the others waits until they have changed: fewer people there are, after fewer people at the start.
    how: reads one of them; `read` if not given.
    """
    notes: list[Note] = []
    left, waiting, entries = set(texts), dict[str, list[Note]](), fields(inputs)
    while rest := [f for f in entries if f.name in left and f.name not in waiting]:
        entry = min(rest, key=_turn)
        changed, new = (how or read)(inputs, entry, texts[entry.name])
        if any(note.kind in WAITS for note in new):
            waiting[entry.name] = new
            continue
        left.remove(entry.name)
        notes += new
        if changed != inputs:
            inputs, waiting = changed, {}
            entries = fields(inputs) if entry.name in FIRST else entries
    refused = [note for new in waiting.values() for note in new]
    return inputs, notes + refused, [name for name in texts if name in left and name not in waiting]


def _turn(entry: Field) -> int:
    """When a field of a link is read: what others depend on first, join last."""
    return FIRST.index(entry.name) if entry.name in FIRST else len(FIRST) + (entry.name == "join")


def read(inputs: Inputs, entry: Field, text: str) -> tuple[Inputs, list[Note]]:
    """The inputs with one field read from a text, or from a number typed; the nearest valid value, and a note."""
    if isinstance(entry, ChoiceField):
        return _choice(inputs, entry, text)
    return _number(inputs, entry, text) if isinstance(entry, NumberField) else _parts(inputs, entry, text)


def _choice(inputs: Inputs, entry: ChoiceField, text: str) -> tuple[Inputs, list[Note]]:
    if text in entry.choices:
        try:
            return put(inputs, entry, text), []
        except OfferError:
            return inputs, [Note("not-together", entry.name, text, get(inputs, entry))]
    return inputs, [Note("unknown-choice", entry.name, text, get(inputs, entry))]


def _parts(inputs: Inputs, entry: PartsField, text: str) -> tuple[Inputs, list[Note]]:
    try:
        return put(inputs, entry, entry.kept(text)), []
    except ValueError:  # no numbers, or none that the rule takes
        return inputs, [Note("not-parts", entry.name, text, entry.shown(get(inputs, entry)))]


def _number(inputs: Inputs, entry: NumberField, text: str) -> tuple[Inputs, list[Note]]:
    knob, before = entry.knob, _written(entry.shown(get(inputs, entry)))
    if knob.optional and text.strip().lower() in ("", NONE):
        return put(inputs, entry, None), []
    found = read_number(text)
    number = math.inf if found is None else float(found.value)
    if not math.isfinite(number):
        return inputs, [Note("not-a-number", entry.name, text, before)]
    near = knob.nearest(entry.kept(number))
    used = _written(entry.shown(near))
    try:
        changed = put(inputs, entry, near)
    except ScenarioError:
        return inputs, [Note("impossible", entry.name, text, before)]
    except OfferError:
        return inputs, [Note("not-together", entry.name, text, before)]
    kept = entry.kept(number)
    if math.isclose(near, kept, rel_tol=1e-9):
        return changed, []
    return changed, [Note("rounded" if knob.low <= kept <= knob.high else "outside", entry.name, text, used)]


def _written(value: Any) -> str:
    """A value as it stands in a link: 20, 0.05, none."""
    if value is None:
        return NONE
    return value if isinstance(value, str) else f"{value:.12g}"
