"""Flyer read: the flyer that an own offer was made from, found again in its terms, so that the link alone holds it.

How a number was put (in per cent, on top of one's money) changes no term; it stands in a link of the page as a few words.
"""

import re
from dataclasses import replace

from explainer.engine.months import LENGTHS, months
from explainer.engine.offer import Offer
from explainer.engine.rules import kind_of
from explainer.offers.flyer import BASIS, KEPT, UNITS, WHAT, Flyer, Reward
from explainer.offers.inputs import Inputs, tidy
from explainer.offers.own import AND

BACK = "back-"  # before an amount
WAITING = re.compile(BACK + "([0-9]{1,9})")
DIGITS = 9  # of a number that somebody typed, found again


def manner(flyer: Flyer) -> str:
    """How the numbers were put, where a flyer read from the terms alone would put them otherwise.

    An amount that waits for the price is in no term yet; it is kept here.
    """
    words = [flyer.unit, flyer.basis, flyer.what] + (["share"] if flyer.way == "share" else [])
    words += (
        [f"{BACK}{flyer.back:.0f}"]
        if flyer.back is not None and not flyer.promises and float(flyer.back).is_integer()
        else []
    )
    usual = ("amount", "all", "goods")
    return AND.join(word for word in words if word not in usual)


def flyer_of(inputs: Inputs, how: str = "") -> Flyer:
    """The flyer of an offer. how: as `manner` wrote it."""
    words, offer = set(how.split(AND)), inputs.offer
    basis = _basis(offer, words)
    what = _what(inputs, words)
    unknown = set(inputs.unknown)
    flyer = Flyer(
        name=inputs.own_name, currency=offer.currency, what=what, again=inputs.scenario.repeat > 0, basis=basis,
        price=None if "spend" in unknown else offer.spend, goods="cost" in unknown or offer.cost < 1,
        period=offer.period if offer.period in LENGTHS else "day", rewards=_rewards(offer),
        cost=None if "cost" in unknown or offer.cost == 1 else _hundred(offer.cost),
        earns=None if "earns" in unknown or what != "bank" else _hundred(offer.earns * 12 / months(offer.period)),
    )  # fmt: skip
    return _with_promise(flyer, inputs, words)


def _with_promise(flyer: Flyer, inputs: Inputs, words: set[str]) -> Flyer:
    """What comes back, in which steps, and what is kept for it."""
    offer, unknown = inputs.offer, set(inputs.unknown)
    unit = next((one for one in UNITS if one in words), "percent" if flyer.basis == "each" else "amount")
    gives = None if "rebate" in unknown or flyer.what != "goods" else _hundred(offer.rebate)
    if not offer.points and not offer.at_source:
        flyer = _with_way(flyer, inputs, words)
    if not offer.points:
        unit = "nothing" if "points" not in unknown else unit if unit in ("percent", "times", "unknown") else "amount"
        return replace(flyer, unit=unit, gives=gives, back=_waiting(words) if unit == "amount" else None)
    unit = "amount" if unit in ("nothing", "unknown") else unit
    flyer = _with_way(flyer, inputs, words)
    line = flyer.way == "line"
    keeps = None if "pool" in unknown or line or not flyer.keeping else _hundred(offer.pool_share)
    back = _rounded(_back(offer, flyer.basis) * _of(unit, offer.spend))
    return replace(flyer, unit=unit, back=back, gives=None if line else gives, keeps=keeps)


def _waiting(words: set[str]) -> float | None:
    """The amount that waits for the price."""
    return next((float(found[1]) for word in words if (found := WAITING.fullmatch(word))), None)


def _with_way(flyer: Flyer, inputs: Inputs, words: set[str]) -> Flyer:
    """In which steps. Where nobody has said how many, they are ours, and so is the plainest way."""
    unknown, (way, number, step) = {*inputs.unknown}, _way(inputs.offer, flyer.basis, words)
    known = not unknown & {"periods", "after", "daily", "leftfor", "line"}
    plain = "periods" in unknown and way in ("parts", "times")
    step = None if "step" in unknown else step
    return replace(flyer, way="unknown" if plain else way, number=number if known else None, step=step)


def _of(unit: str, spend: float) -> float:
    return {"amount": spend, "percent": 100.0}.get(unit, 1.0)


def _basis(offer: Offer, words: set[str]) -> str:
    """So much each time where the rule itself pays so much each time; else all of it, or on top."""
    if kind_of(offer.release) in ("interest", "forever") or offer.left_in:
        return "each"
    told = next((one for one in BASIS if one in words), "all")
    if told == "each" and offer.points and not (kind_of(offer.release) == "once" and offer.payout != "queue"):
        return "all"
    return told


def _what(inputs: Inputs, words: set[str]) -> str:
    told, offer = next((one for one in WHAT if one in words), ""), inputs.offer
    if told:
        return told
    if offer.words in ("purchase", "line"):
        return "goods"
    if offer.words == "card":
        return "card"
    return "bank" if "earns" in inputs.unknown or offer.earns else "deposit"


def _back(offer: Offer, basis: str) -> float:
    """What comes back as a share of the price, as it was said."""
    promise = offer.promise_to(offer.points[0])
    if basis != "each":
        return promise - (basis == "top")
    if kind_of(offer.release) in ("interest", "forever"):
        return promise * offer.release.number("rate")
    return promise - 1


def _way(offer: Offer, basis: str, words: set[str]) -> tuple[str, float | None, float | None]:
    """The way, its number, and of business that has to grow by how much."""
    rule = offer.release
    match kind_of(rule):
        case "interest":
            return ("ending" if getattr(rule, "principal", False) else "times"), rule.number("periods"), None
        case "forever":
            return "forever", None, None
        case "declining":
            return "rest", _hundred(rule.number("rate")), None
        case "ladder":
            return "growth", rule.number("periods"), _hundred(rule.number("step"))
        case "shared":
            return "shared", rule.number("periods"), None
        case "instalments" if "share" in words:
            return "share", _rounded(100 / rule.number("periods")), None
        case "instalments":
            return "parts", rule.number("periods"), None
        case "once":
            return *_at_once(offer, basis), None
    return KEPT, None, None


def _at_once(offer: Offer, basis: str) -> tuple[str, float]:
    """What comes at once: left in, when it is one's turn, or at a date."""
    if offer.left_in or basis == "each":
        return "left", (offer.left_in.periods if offer.left_in else 0) + 1
    if offer.payout == "queue" and offer.brings and offer.points:
        return "line", _rounded(offer.promise_to(offer.points[0]) / offer.brings)
    return "once", offer.release.number("after")


def _rewards(offer: Offer) -> tuple[Reward, ...]:
    """The rewards for bringing people in; those for shops and agents are not asked for."""
    return tuple(_reward(a.rate, a.base, offer, a.level, a.needs) for a in offer.at_source if a.level > 0)


def _reward(rate: float, base: str, offer: Offer, level: int, needs: int) -> Reward:
    if base == "newcomer":
        return Reward(tidy(rate), False, level, needs)
    return Reward(_hundred(rate * (offer.rebate if base == "rebate" else 1)), True, level, needs)


def _hundred(fraction: float) -> float:
    return _rounded(100 * fraction)


def _rounded(number: float) -> float:
    return float(f"{number:.{DIGITS}g}")
