"""Inputs: what a visitor has entered. Every field is derived from a knob or a list of choices, never said twice."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any, Literal, assert_never

from explainer.engine.check import Check
from explainer.engine.knob import Knob, choices, flags, knobs
from explainer.engine.model import check_size
from explainer.engine.offer import AtSource, Offer, Points
from explainer.engine.rules import RELEASES, Rule, kind_of
from explainer.engine.scenario import Scenario
from explainer.offers.library import load_offer, load_scenario, readings
from explainer.offers.tables import JOIN, OPTIONAL, parts_of

LONGEST_SHOWN = 2000  # periods; memory grows with its square
OWN = "own"  # in place of the id of an offer: it was made from none of the library


@dataclass(frozen=True)
class Inputs:
    """An offer, the scenario, and the period in which the visitor joins.

    offer_id: the offer of the library that it is or was made from, or OWN. Until somebody gives it a name of their own, the
    offer is called by that id.
    unknown: the names of terms that nobody has said; what stands there is an example of ours.
    """

    offer_id: str
    offer: Offer
    scenario: Scenario
    join: int
    unknown: tuple[str, ...] = ()

    @property
    def own_name(self) -> str:
        """What somebody calls the offer; empty if nobody has given it a name."""
        return "" if self.offer.name == self.offer_id else self.offer.name

    @property
    def of_library(self) -> bool:
        """Whether the offer is one of the library, no term and no name changed. Scenario and joining are no terms."""
        return self.offer_id != OWN and self.offer == load_offer(self.offer_id)

    def check(self) -> Check:
        """What the figures read."""
        return Check(self.offer, self.scenario, self.join)


Part = Literal["offer", "scenario", "join", "points", "at_source", "release", "kind", "base", "left_in", "fee"]
YES, NO = "yes", "no"  # of what is true or false


@dataclass(frozen=True)
class NumberField:
    """An input that is a number. name: in the link, and of its words (field-<name>); group: where the page shows it.

    part, key: where its value stands in Inputs.
    """

    name: str
    group: str
    part: Part
    key: str | int
    knob: Knob

    @property
    def slider(self) -> tuple[float, float]:
        """The usual range."""
        return self.knob.slider or (self.knob.low, self.knob.high)

    def shown(self, value: Any) -> Any:
        """The value as on the screen: percentages for fractions."""
        return tidy(100 * value) if self.knob.percent and value is not None else value

    def kept(self, shown: float) -> float:
        """The value as the engine keeps it: 0.007 for 0.7, not 0.006999999999999999."""
        return tidy(shown / 100) if self.knob.percent else shown


@dataclass(frozen=True)
class ChoiceField:
    """An input that is one word out of a few; the rest as in NumberField."""

    name: str
    group: str
    part: Part
    key: str | int
    choices: tuple[str, ...]

    def shown(self, value: Any) -> Any:
        """The word itself."""
        return value


@dataclass(frozen=True)
class PartsField:
    """An input that names parts of a promise and when they fall due, in one text: 12:50,24:60, periods and per cent."""

    name: str
    group: str
    part: Part
    key: str

    def shown(self, value: Any) -> str:
        """The parts as a text."""
        return ",".join(f"{age}:{tidy(100 * weight):.12g}" for age, weight in value)

    def kept(self, text: str) -> tuple[tuple[float, float], ...]:
        """The parts of a text; ValueError if it names none."""
        pairs = [part.partition(":") for part in unicodedata.normalize("NFKC", text).split(",") if part.strip()]
        return tuple((float(age), tidy(float(weight.strip().rstrip("%")) / 100)) for age, _, weight in pairs)


Field = NumberField | ChoiceField | PartsField


# The kindest reading where nothing is said; links count on it.
NEUTRAL = Inputs(OWN, Offer(OWN, spend=1000, rebate=1, points=()), Scenario(growth=0), JOIN)


def preset(offer_id: str) -> Inputs:
    """An offer of the library with its own terms and scenario; the neutral one, which promises nothing, for OWN."""
    if offer_id == OWN:
        return NEUTRAL
    scenario, join = load_scenario(offer_id)
    return Inputs(offer_id, load_offer(offer_id), scenario, join)


@lru_cache(maxsize=64)  # of the inputs of a run, asked for by each part of the page
def fields(inputs: Inputs) -> tuple[Field, ...]:
    """Every input of this offer, in the order of the page. What a dataclass of the engine declares is an input."""
    own = inputs.offer_id == OWN
    main = [_offer("spend", "main"), _offer("rebate", "main"), _growth(inputs), _join(inputs)]
    pool = [_offer("pool_share", "points"), *(_points(p.who, i, own) for i, p in enumerate(inputs.offer.points))]
    rule = ChoiceField("release", "points", "kind", "", tuple(RELEASES))
    at_once = [_rate(a, i, own) for i, a in enumerate(inputs.offer.at_source)]
    open_base = not own and readings(inputs.offer_id)
    base = [ChoiceField("base", "at-once", "base", "", ("rebate", "spend"))] if open_base else []
    rules = (_offer("claimed", "rules"), _offer("expires", "rules"), _word("payout", "rules"), _word("unpaid", "rules"))
    around = [_scenario(name, "around") for name in ("start", "repeat", "market", "stop", "plateau")]
    tracing = ChoiceField("tracing", "around", "scenario", "tracing", choices(Scenario)["tracing"])
    named = (*main, *pool, rule, *_release(inputs.offer.release), *base, *at_once, *rules)
    return (*named, *_others(inputs.offer, named), *around, _horizon(), tracing)


def _others(offer: Offer, named: tuple[Field, ...]) -> Iterator[Field]:
    """Every other term that an offer can have."""
    there = {f.key for f in named if f.part == "offer"}
    for key in (*knobs(Offer), *choices(Offer)):
        if key not in there:
            yield _offer(key, "way") if key in knobs(Offer) else _word(key, "way")
    for part, made in OPTIONAL.items():
        if part != "left_in" or offer.release.by_age:
            yield from _optional(offer, part, made)


def _optional(offer: Offer, part: Any, made: type) -> Iterator[NumberField]:
    """A part that an offer need not have: its first number, 0 if it has not; the others only where it has."""
    for key, knob in list(knobs(made).items())[: None if getattr(offer, part) else 1]:
        yield NumberField(knob.link, "way", part, key, knob)


def field(inputs: Inputs, name: str) -> Field:
    """The input of this name."""
    return next(f for f in fields(inputs) if f.name == name)


def number_fields(inputs: Inputs) -> dict[str, NumberField]:
    """Every input of this offer that is a number, by name."""
    return {f.name: f for f in fields(inputs) if isinstance(f, NumberField)}


def _offer(key: str, group: str) -> NumberField:
    knob = knobs(Offer)[key]
    return NumberField(knob.link, group, "offer", key, knob)


def _word(key: str, group: str) -> ChoiceField:
    return ChoiceField(key, group, "offer", key, choices(Offer)[key])


def _growth(inputs: Inputs) -> NumberField:
    """Growth, with a slider that fits the length of a period: a few per cent a day, tens of per cent a month."""
    knob = knobs(Scenario)["growth"]
    usual = max(preset(inputs.offer_id).scenario.growth, 0.0)
    if inputs.offer.period == "day":
        knob = replace(knob, step=0.0005, slider=(-0.02, 0.05))
    return NumberField(knob.link, "main", "scenario", "growth", _reaching(knob, usual))


def _horizon() -> NumberField:
    """The periods computed; a page that anybody can open with a link computes fewer at most than the engine can."""
    knob = knobs(Scenario)["horizon"]
    return NumberField(knob.link, "around", "scenario", "horizon", replace(knob, high=LONGEST_SHOWN))


def _reaching(knob: Knob, usual: float) -> Knob:
    low, high = knob.slider or (knob.low, knob.high)
    return replace(knob, slider=(low, max(high, usual)))


def _scenario(key: str, group: str) -> NumberField:
    knob = knobs(Scenario)[key]
    return NumberField(knob.link, group, "scenario", key, knob)


def _join(inputs: Inputs) -> NumberField:
    last = inputs.scenario.horizon - 1
    return NumberField("join", "join", "join", "", Knob("periods", 0, last, 1, slider=(0, max(last, 1)), whole=True))


def _points(who: str, index: int, own: bool) -> NumberField:
    """Promises of an own offer are numbered: whatever they are called, they are the name of no other term."""
    return NumberField(f"points-{index + 1}" if own else who, "points", "points", index, knobs(Points)["multiple"])


def _release(release: Rule) -> list[Field]:
    """The rule's own numbers, what is true or false of it, and the parts it may name."""
    found: list[Field] = [NumberField(knob.link, "points", "release", key, knob) for key, knob in knobs(release).items()]
    found += [ChoiceField(key, "points", "release", key, (YES, NO)) for key in flags(release)]
    return found + [PartsField(name, "points", "release", name) for name in parts_of(release)]


def _rate(promise: AtSource, index: int, own: bool) -> NumberField:
    return NumberField(f"rewards-{index + 1}" if own else promise.name, "at-once", "at_source", index, promise.knob)


def changed_fields(inputs: Inputs) -> list[Field]:
    """The inputs that differ from what the library says of this offer, in the order of the page.

    A field that another rule has brought along is a change, unless it says nothing: no share left in.
    """
    own = preset(inputs.offer_id)
    before = {"leftin": 0.0, **{f.name: get(own, f) for f in fields(own)}}
    return [f for f in fields(inputs) if before.get(f.name) != get(inputs, f)]


def get(inputs: Inputs, entry: Field) -> Any:
    """The value of a field as the engine keeps it; of what is true or false, a word."""
    key = str(entry.key)
    match entry.part:
        case "offer" | "scenario":
            return getattr(getattr(inputs, entry.part), key)
        case "points":
            return inputs.offer.points[int(entry.key)].multiple
        case "at_source":
            return inputs.offer.at_source[int(entry.key)].rate
        case "release":
            value = getattr(inputs.offer.release, key)
            return (YES if value else NO) if key in flags(inputs.offer.release) else value
        case "left_in" | "fee":
            return getattr(getattr(inputs.offer, entry.part), key, 0.0)
        case "kind":
            return kind_of(inputs.offer.release)
        case "base":
            ours = readings(inputs.offer_id)
            return "rebate" if all(a.base == ours[a.name][0] for a in inputs.offer.at_source if a.name in ours) else "spend"
        case "join":
            return inputs.join
    assert_never(entry.part)


def put(inputs: Inputs, entry: Field, value: Any) -> Inputs:
    """The inputs with one value changed; OfferError or ScenarioError if it does not go with the others.

    A term that somebody enters is no longer one that nobody has said.
    """
    if entry.name in inputs.unknown and get(inputs, entry) != value:
        inputs = replace(inputs, unknown=tuple(name for name in inputs.unknown if name != entry.name))
    if entry.part == "join":
        return replace(inputs, join=value)
    offer, scenario = inputs.offer, inputs.scenario
    if entry.part == "scenario":
        scenario = replace(scenario, **{str(entry.key): value})
    else:
        offer = replace(offer, **_change(inputs, entry, value))
    check_size(offer, scenario)
    return replace(inputs, offer=offer, scenario=scenario, join=min(inputs.join, scenario.horizon - 1))


def _change(inputs: Inputs, entry: Field, value: Any) -> dict[str, Any]:
    """What another value of a term changes in the offer."""
    offer, key = inputs.offer, entry.key
    match entry.part:
        case "offer":
            return {str(key): value}
        case "points":
            return {"points": _swap(offer.points, int(key), multiple=value)}
        case "at_source":
            return {"at_source": _swap(offer.at_source, int(key), rate=value)}
        case "release":
            said = value == YES if key in flags(offer.release) else value
            return {"release": replace(offer.release, **{str(key): said})}
        case "left_in" | "fee":
            return {entry.part: _with_part(offer, entry.part, str(key), value)}
        case "kind":
            return {"release": other_release(offer, value)}
        case "base":
            return {"at_source": _with_base(inputs, value)}
    raise AssertionError(entry.part)


def _with_part(offer: Offer, part: str, key: str, value: Any) -> Any:
    """A part that an offer need not have, with one of its numbers changed; none where its first number is 0."""
    made, now = OPTIONAL[part], getattr(offer, part)
    if key == next(iter(knobs(made))) and not value:
        return None
    return replace(now, **{key: value}) if now else made(**{key: value})


def _swap(items: tuple[Any, ...], index: int, **change: Any) -> tuple[Any, ...]:
    return tuple(replace(item, **change) if i == index else item for i, item in enumerate(items))


def other_release(offer: Offer, kind: str) -> Rule:
    """Another release rule; what the two rules share (the number of periods) is kept."""
    rule, now = RELEASES[kind], {knob.link: getattr(offer.release, key) for key, knob in knobs(offer.release).items()}
    return rule(**{key: now[knob.link] for key, knob in knobs(rule).items() if knob.link in now})


def _with_base(inputs: Inputs, base: str) -> tuple[AtSource, ...]:
    """The promises whose base the text leaves open, read against the money spent, or as the offer's file reads them."""
    open_ones = readings(inputs.offer_id)
    bases = {name: "spend" if base == "spend" else ours[0] for name, ours in open_ones.items()}
    return tuple(replace(a, base=bases.get(a.name, a.base)) for a in inputs.offer.at_source)


def tidy(number: float) -> float:
    """Free of the dust of binary fractions: 15, not 15.000000000000002."""
    return float(f"{number:.12g}")
