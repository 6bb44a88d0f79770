"""Own offers: an offer that is in no library, as inputs and as the part of a link that says what kind of offer it is.

The promises, the currency, the length of a period and the name stand there; every other term is a field like any other.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from explainer.engine.knob import knobs
from explainer.engine.offer import Offer, is_currency, is_period
from explainer.engine.scenario import Scenario
from explainer.offers.foreign import LONGEST, plain_words
from explainer.offers.inputs import NEUTRAL, OWN, Inputs, NumberField, fields, get
from explainer.offers.promises import FORMS, MOST, Draft, Unread, promises_text, read_promises
from explainer.offers.tables import OPTIONAL

NAME = "name"
UNKNOWN, AND = "unknown", "."  # unknown=rebate.pool
NAMES = re.compile(r"[a-z]+(?:-\d+)?")
OWN_NAMES = (NAME, "money", "period", *FORMS)  # what an own offer has in a link beside its fields
ROLES = ("shopper", "member", "inviter")  # whom an own offer may promise something by a name that is known in every language
PROMISED = ("points", "at_source")  # parts of inputs that stand in a link promise by promise


def with_name(inputs: Inputs, name: str) -> Inputs:
    """The same under a name that somebody gives it; under its id if there is nothing in the name."""
    return replace(inputs, offer=replace(inputs.offer, name=plain_words(name) or inputs.offer_id))


def with_unknown(inputs: Inputs, text: str) -> Inputs:
    """An own offer with the terms that nobody has said, as a link names them; a name that is none says nothing."""
    names = dict.fromkeys(filter(NAMES.fullmatch, text.split(AND)[:MOST])) if inputs.offer_id == OWN else ()
    return replace(inputs, unknown=tuple(names))


def own_inputs(offer: Offer, scenario: Scenario, join: int) -> Inputs:
    """An offer that is in no library; every name in it as plain words, and each only once."""
    whos = _apart([p.who for p in offer.points] + [a.name for a in offer.at_source])
    points = tuple(replace(p, who=who) for p, who in zip(offer.points, whos, strict=False))
    names = whos[len(points) :]
    at_source = tuple(
        replace(a, name=name, who=plain_words(a.who) or name) for a, name in zip(offer.at_source, names, strict=True)
    )
    parts = {part: _or_none(getattr(offer, part), made) for part, made in OPTIONAL.items()}
    plain: Offer = replace(offer, points=points, at_source=at_source, **parts)
    return with_name(Inputs(OWN, plain, scenario, join), offer.name)


def _or_none(part: Any, made: type) -> Any:
    """A part of an offer; none where its first number says that it is nothing."""
    return part if part and getattr(part, next(iter(knobs(made)))) else None


def _apart(names: Iterable[str]) -> list[str]:
    """Plain words for each name, a number behind those that came to look like one before them."""
    found: list[str] = []
    for text in names:
        name, number = plain_words(text) or "?", 1
        while (apart := name if number == 1 else f"{name[: LONGEST - 4]} {number}") in found:
            number += 1
        found.append(apart)
    return found


def own_values(inputs: Inputs) -> dict[str, str]:
    """What an own offer has in a link beside its fields; of an offer of the library only the name somebody gave it."""
    name = {NAME: inputs.own_name} if inputs.own_name else {}
    if inputs.offer_id != OWN:
        return name
    offer, unknown = inputs.offer, {UNKNOWN: AND.join(inputs.unknown)} if inputs.unknown else {}
    promises = {key: _promises(inputs, key) for key in FORMS}
    return {**name, "money": offer.currency, "period": offer.period, **promises, **unknown}


def _promises(inputs: Inputs, key: str) -> str:
    part = dict(zip(FORMS, PROMISED, strict=True))[key]
    numbers = [f"{f.shown(get(inputs, f)):.12g}" for f in fields(inputs) if isinstance(f, NumberField) and f.part == part]
    return promises_text(key, getattr(inputs.offer, part), numbers)


def start(texts: Mapping[str, str]) -> tuple[Inputs, dict[str, str], list[Unread]]:
    """The neutral offer with the promises, currency and period of a link; the texts of its numbers; what was not read."""
    unread: list[Unread] = []
    taken: set[str] = set()
    found: dict[str, list[Draft]] = {}
    for key in FORMS:
        found[key], new = read_promises(key, texts.get(key, ""), taken)
        unread += new
    points, paid = ([entry.promise for entry in entries] for entries in found.values())
    words, strange = _words(texts)
    offer = replace(NEUTRAL.offer, points=tuple(points), at_source=tuple(paid), **words)
    numbers = {f"{key}-{i}": entry.number for key, entries in found.items() for i, entry in enumerate(entries, 1)}
    return replace(NEUTRAL, offer=offer), numbers, unread + strange


def _words(texts: Mapping[str, str]) -> tuple[dict[str, Any], list[Unread]]:
    """Currency and length of a period."""
    found: dict[str, Any] = {}
    unread: list[Unread] = []
    for name, key, valid in (("money", "currency", is_currency), ("period", "period", is_period)):
        if name in texts and valid(texts[name]):
            found[key] = texts[name]
        elif name in texts:
            unread.append(Unread("unknown-word", name, texts[name]))
    return found, unread
