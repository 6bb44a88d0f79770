"""Settings: terms set on the command line by their name in a link or in the engine, such as --growth 0.15."""

import difflib
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from explainer.command.error import CommandError
from explainer.engine.error import OfferError
from explainer.engine.knob import Knob, knobs
from explainer.engine.offer import Offer, Points
from explainer.engine.rules import RELEASES
from explainer.engine.rules.schedule import AGE, SHARE
from explainer.engine.scenario import Scenario
from explainer.offers.cells import Declared, FilePlace, value_of
from explainer.offers.error import FileError
from explainer.offers.file import OfferFile
from explainer.offers.inputs import Inputs, other_release
from explainer.offers.number import read_number
from explainer.offers.tables import OPTIONAL, countable, declared_in, declared_rule, scenario_from

JOIN = replace(knobs(Scenario)["horizon"], low=0, high=knobs(Scenario)["horizon"].high - 1)


Stated = TypeVar("Stated", bound=Inputs | OfferFile)  # an offer of the library, or of a file


@dataclass(frozen=True)
class Setting:
    """A name, the text it is set to, and how it was written: --growth, or --set shopper."""

    name: str
    text: str
    written: str


@dataclass(frozen=True)
class Target:
    """What a name stands for in one offer: a part of it, a field there, and what that field can be."""

    part: str
    key: str
    declared: Declared


@dataclass(frozen=True)
class Option:
    """A term that some offer has: all its names, and what it can be."""

    names: tuple[str, ...]
    declared: Declared


def options() -> tuple[Option, ...]:
    """Every term that any offer can have, each once and no name twice."""
    found = {"join": Option(("join",), JOIN), "release": Option(("release",), tuple(RELEASES))}
    taken = set(found)
    for terms in (Offer, Scenario, *RELEASES.values(), *OPTIONAL.values()):
        for key, declared in _declared(terms).items():
            names = tuple(name for name in _names_of(key, declared, terms) if name not in taken)
            taken |= {*names}
            if names:
                found[names[0]] = Option(names, declared)
    return tuple(found.values())


def _declared(terms: Any) -> dict[str, Declared]:
    rule = terms in RELEASES.values() or type(terms) in RELEASES.values()
    return declared_rule(terms) if rule else declared_in(terms)


def _names_of(key: str, declared: Declared, terms: Any) -> tuple[str, ...]:
    """All names of a term: in a link, and but for parts that not every offer has, as its field in the engine."""
    link = declared.link if isinstance(declared, Knob) else key
    part = terms in OPTIONAL.values() or type(terms) in OPTIONAL.values()
    return (link,) if part else tuple(dict.fromkeys((link, key.replace("_", "-"), key)))


def check_settings(settings: tuple[Setting, ...]) -> None:
    """Whether each value can be one of its term in any offer; FileError if not."""
    declared = {name: option.declared for option in options() for name in option.names}
    for setting in settings:
        if setting.name in declared:
            _value(setting, Target("", setting.name, declared[setting.name]), Offer.currency)


def large(settings: tuple[Setting, ...]) -> Iterator[tuple[Setting, float]]:
    """Fractions of more than 1 that are not written as percentages, which may be meant as such."""
    declared = {name: option.declared for option in options() for name in option.names}
    for setting in settings:
        knob, number = declared.get(setting.name), read_number(setting.text)
        if isinstance(knob, Knob) and knob.percent and number and not number.percent and number.value > 1:
            yield setting, float(number.value)


def targets(stated: Inputs | OfferFile) -> dict[str, Target]:
    """Every name that can be set in this offer."""
    found: dict[str, Target] = {}
    parts = (("offer", stated.offer), ("scenario", stated.scenario), ("release", stated.offer.release), *OPTIONAL.items())
    for part, terms in parts:
        for key, declared in _declared(terms).items():
            found |= {name: Target(part, key, declared) for name in _names_of(key, declared, terms)}
    last = stated.scenario.horizon - 1
    found["release"] = Target("kind", "", tuple(RELEASES))
    found["join"] = Target("join", "", Knob("periods", 0, last, 1, whole=True))
    promises = {p.who: Target("points", p.who, knobs(Points)["multiple"]) for p in stated.offer.points}
    at_once = {a.name: Target("at_source", a.name, a.knob) for a in stated.offer.at_source}
    return {**at_once, **promises, **found}


def applied(stated: Stated, settings: tuple[Setting, ...]) -> Stated:
    """The offer with the settings in place of its own terms; the release rule first, because it brings its own terms."""
    first = [s for s in settings if s.name == "release"]
    for setting in first:
        kind = _value(setting, targets(stated)["release"], stated.offer.currency)
        stated = replace(stated, offer=replace(stated.offer, release=other_release(stated.offer, kind)))
    rest = [s for s in settings if s.name not in ("release", "join")]
    stated = _with(stated, {s: _target(s, stated) for s in rest})
    stated = replace(stated, join=min(stated.join, stated.scenario.horizon - 1))
    for setting in (s for s in settings if s.name == "join"):
        stated = replace(stated, join=_value(setting, targets(stated)["join"], stated.offer.currency))
    said = {setting.name for setting in settings}  # is no longer a term that nobody has said
    return replace(stated, unknown=tuple(name for name in stated.unknown if name not in said))


def _target(setting: Setting, stated: Inputs | OfferFile) -> Target:
    known = targets(stated)
    if setting.name in known:
        return known[setting.name]
    kinds = [kind for kind, rule in RELEASES.items() if setting.name in _names(rule)]
    if kinds:
        raise CommandError("command-other-release", name=setting.written, kinds=", ".join(kinds))
    near = difflib.get_close_matches(setting.name, known, n=1)
    if near:
        raise CommandError("command-unknown-near", name=setting.written, near=near[0])
    raise CommandError("command-unknown-term", name=setting.written, known=", ".join(known))


def _names(rule: type) -> set[str]:
    return {name for key, declared in _declared(rule).items() for name in _names_of(key, declared, rule)}


def _with(stated: Stated, asked: Mapping[Setting, Target]) -> Stated:
    """All of them at once, so that it does not matter which comes first."""
    to: dict[str, dict[str, Any]] = defaultdict(dict)
    for setting, target in asked.items():
        to[target.part][target.key] = _value(setting, target, stated.offer.currency)
    offer = stated.offer
    points = tuple(replace(p, multiple=to["points"].get(p.who, p.multiple)) for p in offer.points)
    at_source = tuple(replace(a, rate=to["at_source"].get(a.name, a.rate)) for a in offer.at_source)
    parts = {part: _part(getattr(offer, part), made, to[part]) for part, made in OPTIONAL.items()}
    try:
        release = replace(offer.release, **to["release"])
        offer = replace(offer, points=points, at_source=at_source, release=release, **parts, **to["offer"])
    except OfferError as error:
        raise FileError("not-together", ", ".join(s.written for s in asked), detail=str(error)) from None
    scenario = scenario_from({**vars(stated.scenario), **to["scenario"]}, _scenario_place(asked))
    countable(offer, scenario, FilePlace(", ".join(s.written for s in asked)))
    return replace(stated, offer=offer, scenario=scenario)


def _part(now: Any, made: type, changes: Mapping[str, Any]) -> Any:
    """A part that an offer need not have, with what is set of it; none where its first number is 0."""
    first, link = next((key, knob.link) for key, knob in knobs(made).items())
    if now is None and changes and first not in changes:
        raise CommandError("command-without-part", name=next(iter(changes)), first=f"--{link}")
    if not changes:
        return now
    if changes.get(first, 1) == 0:
        return None
    return replace(now, **changes) if now else made(**changes)


def _scenario_place(asked: Mapping[Setting, Target]) -> FilePlace:
    return FilePlace(", ".join(s.written for s, target in asked.items() if target.part == "scenario") or "[scenario]")


def _value(setting: Setting, target: Target, currency: str) -> Any:
    place = FilePlace(setting.written, currency=currency)
    return value_of(target.key or setting.name, typed(setting.text, target.declared), target.declared, place)


def typed(text: str, declared: Declared) -> Any:
    """What was typed, as a file would have it: a number, 15 % as 0.15 where a fraction is asked for, or the text itself."""
    plain = unicodedata.normalize("NFKC", text).strip()
    if declared is bool:
        return {"yes": True, "true": True, "no": False, "false": False}.get(plain.lower(), plain)
    if declared is list:
        return _pairs(plain)
    return _number(text, declared) if isinstance(declared, Knob) else plain


def _pairs(plain: str) -> Any:
    """Parts as pairs of numbers, 12:0.5,24:60%; the text itself if it names none."""
    pairs = [part.partition(":") for part in plain.split(",")]
    found = [[_number(age, AGE), _number(share, SHARE)] for age, _, share in pairs]
    return plain if any(isinstance(value, str) for pair in found for value in pair) else found


def _number(text: str, declared: Knob) -> Any:
    number = read_number(text)
    if number is None or (number.percent and not declared.percent):
        return unicodedata.normalize("NFKC", text).strip()
    value = number.value / 100 if number.percent else number.value
    return int(value) if declared.whole and value == value.to_integral_value() else float(value)
