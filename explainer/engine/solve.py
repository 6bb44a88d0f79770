"""Solve: how far one number of an offer would have to go until nobody else is needed, or until all that is due is paid."""

import math
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from explainer.engine.error import OfferError
from explainer.engine.knob import Knob, knobs
from explainer.engine.longrun import brought, funding
from explainer.engine.offer import Offer

STEEPEST = 1e6  # beyond which a number is called unreachable
LINEAR = ("pool_share", "rebate", "claimed", "outside", "cost", "withdrawal_fee")


def solve_for(offer: Offer, name: str, growth: float | None = None) -> float:
    """The value of one number at which a purchase carries its own promise, or at a growth all that falls due can be paid.

    name: a number of the offer or of its release rule, `multiple` for all points together in proportion, or the one who is
    promised points. With `rebate` the promise stays the same sum of money. The value may lie beyond the bounds of its knob:
    a rebate of 5 says that not even the whole price is enough. nan where the number makes no difference or nothing is
    promised; inf where no value of it is enough.
    """
    whose = {points.who: index for index, points in enumerate(offer.points)}
    known = [*LINEAR, "multiple", "earns", *whose, *knobs(offer.release)]
    if name not in known:
        raise OfferError(f"name = {name!r} is no number that can be solved for. Choose one of: {', '.join(known)}.")
    if not offer.multiple or (offer.holding == "passed_on" and growth is None):
        return math.nan
    if name in LINEAR:
        return _linear(offer, name, growth)
    if name == "earns":
        return _earns(offer, growth)
    if name == "multiple" or name in whose:
        return _promise(offer, whose.get(name), growth)
    return _of_rule(offer, name, growth)


def _share(offer: Offer, growth: float | None) -> float:
    """How much of what is asked the purchase brings: 1 is just enough [fraction]."""
    if growth is None:
        return brought(offer, offer.earns)
    return max(funding(offer, growth), funding(offer, max(growth, offer.earns)) if offer.holding == "kept" else 0.0)


def _linear(offer: Offer, name: str, growth: float | None) -> float:
    """Where the share that is there is in proportion to the number, or to 1 more or less."""
    if name in ("pool_share", "rebate") and not getattr(offer, name):
        return _linear(_with_rebate(offer, 1.0) if name == "rebate" else replace(offer, pool_share=1.0), name, growth)
    share = _share(offer, growth)
    value = getattr(offer, name)
    if name == "cost":
        return float(value * share)
    if name == "claimed":
        return math.nan if growth is None or offer.release.pool_decides else float(value * share)
    if name == "withdrawal_fee":
        return 1 - (1 - value) * share if offer.fee_to == "pool" else math.nan
    if not share:
        return math.inf
    return (1 + value) / share - 1 if name == "outside" else float(value / share)


def _with_rebate(offer: Offer, rebate: float) -> Offer:
    """The offer with a rebate where there was none; what is promised of the price stays."""
    return replace(offer, rebate=rebate, points=tuple(p for p in offer.points if p.base == "spend"))


def _earns(offer: Offer, growth: float | None) -> float:
    """What money in the pool would have to earn."""
    if not offer.release.by_age or offer.holding == "passed_on":
        return math.nan
    if growth is None and not offer.brings and brought(offer) < 1:
        return math.inf  # nothing earns nothing
    if growth is None:
        return _first(lambda earns: brought(offer, earns) >= 1)
    return 0.0 if funding(offer, growth) >= 1 else _first(lambda earns: funding(offer, earns) >= 1)


def _promise(offer: Offer, which: int | None, growth: float | None) -> float:
    """How many times the rebate or the price may be promised, to everybody in proportion or to one."""
    allowed = _allowed_promise(offer, growth)
    if which is None:
        return offer.multiple * allowed / offer.promise
    points = offer.points[which]
    rest = offer.promise - offer.promise_to(points)
    each = offer.rebate if points.base == "rebate" else 1.0
    return (allowed - rest) / each if each else math.nan


def _allowed_promise(offer: Offer, growth: float | None) -> float:
    """The most that one yuan spent may promise [fraction]; with what is left in, not in proportion to the share."""
    if offer.left_in is None:
        return offer.promise * _share(offer, growth)

    def too_much(times: float) -> bool:
        points = tuple(replace(p, multiple=min(p.multiple * times, 1000.0)) for p in offer.points)
        return times > 0 and _share(replace(offer, points=points), growth) < 1

    most = 1000.0 / max(p.multiple for p in offer.points)
    return offer.promise * _first(too_much, most)


def _of_rule(offer: Offer, name: str, growth: float | None) -> float:
    """The number of the rule at which it turns, inside the bounds of its knob; of whole numbers the first that is enough."""
    knob: Knob = knobs(offer.release)[name]

    def enough(value: float) -> bool:
        rule: Any = replace(offer.release, **{name: round(value) if knob.whole else value})
        return _share(replace(offer, release=rule), growth) >= 1

    at_low, at_high = enough(knob.low), enough(knob.high)
    if at_low == at_high:
        return math.nan if at_low else math.inf
    low, high = float(knob.low), float(knob.high)
    while high - low > (1 if knob.whole else 1e-12 * max(1.0, high)):
        middle = (low + high) // 2 if knob.whole else (low + high) / 2
        low, high = (low, middle) if enough(middle) == at_high else (middle, high)
    return high if at_high else low


def _first(turns: Callable[[float], bool], most: float = STEEPEST) -> float:
    """The smallest number from which on it is so, by bisection; inf if it is never so."""
    if turns(0.0):
        return 0.0
    if not turns(most):
        return math.inf
    low, high = 0.0, most
    while high - low > 1e-13 * max(1.0, high):
        middle = (low + high) / 2
        low, high = (low, middle) if turns(middle) else (middle, high)
    return high
