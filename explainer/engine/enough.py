"""Enough: how much falls due at all, and the growth that pays all of it in time, wherever in a step a purchase falls.

The closed forms of `longrun` are means over where in a ladder's step a purchase falls. Somebody is short already where the
heaviest of them is: right after a step has been climbed, when the parts of all purchases fall due early.
"""

import math
from functools import lru_cache

import numpy as np

from explainer.engine.longrun import LONGEST, PHASES, STEEPEST, break_even, discounted_weight
from explainer.engine.never import ANY_ENOUGH, NONE_ENOUGH
from explainer.engine.offer import Ladder, Offer, Release, Shared
from explainer.engine.release import SAME_TURNOVER
from explainer.engine.scenario import Array

MEAN = (np.arange(PHASES)[:, None] + 0.5) / PHASES  # of a step, climbed already when a purchase is made
HEAVIEST = np.array([[1 - SAME_TURNOVER]])  # the next step comes at once
LOOKED_AT = 800  # growths between none and STEEPEST
EARLY = 3  # periods in which what falls due weighs most


def due_share(offer: Offer, growth: float) -> float:
    """E: share of a promise that falls due at all, before it expires [fraction]. What is shared out has no age: 1."""
    return _due(offer.release, growth, offer.expires, MEAN)


def most_due(offer: Offer, growth: float) -> float:
    """The same for the purchase of which most falls due [fraction]."""
    return _due(offer.release, growth, offer.expires, HEAVIEST)


def heaviest(offer: Offer, growth: float) -> float:
    """Sum of w_k (1+g)^-k where it is largest; see `discounted_weight` [fraction]."""
    return _heaviest(offer.release, growth, offer.expires)


def nobody_new(offer: Offer, repeat: float) -> float:
    """`Shared`, nobody new: mean turnover of the periods that pay a purchase, as a share of that of its own [fraction]."""
    assert isinstance(offer.release, Shared)
    periods = offer.release.periods
    last = periods if offer.expires is None else min(periods, offer.expires)
    return sum(repeat**age for age in range(last)) / periods


def needed_growth(offer: Offer) -> float:
    """Growth from which on all that falls due is paid in time, at this growth and at every higher one [per period]."""
    if not isinstance(offer.release, Ladder) or not (offer.multiple and offer.claimed and offer.pool_share):
        return break_even(offer)
    return _needed(offer.pool_share / (offer.multiple * offer.claimed), offer.release, offer.expires)


def _due(release: Release, growth: float, expires: int | None, phase: Array) -> float:
    if expires is None or isinstance(release, Shared):
        return 1.0
    if isinstance(release, Ladder):
        return float(_released(release, growth, expires, phase).sum()) / len(phase)
    return discounted_weight(release, 0.0, expires)


def _heaviest(release: Release, growth: float, expires: int | None) -> float:
    if not isinstance(release, Ladder) or growth <= 0:
        return discounted_weight(release, growth, expires)
    released = _released(release, growth, expires, HEAVIEST)[0]
    weight = float((released * (1 + growth) ** -np.arange(1.0, len(released) + 1)).sum())
    return weight + (1 - released.sum()) * (1 + growth) ** -float(LONGEST) if len(released) == LONGEST else weight


def _released(rule: Ladder, growth: float, expires: int | None, phase: Array) -> Array:
    """Share of a promise that falls due at each age from 1 on, by phase: (phases, ages) [fraction]."""
    pace = max(math.log1p(growth) / math.log1p(rule.step), 0.0)
    slowest = rule.periods / max(pace, rule.floor) if pace or rule.floor else 0.0
    age = np.arange(1.0, min(math.inf if expires is None else expires, math.ceil(slowest) + 1, LONGEST) + 1)
    steps = np.diff(np.floor(age * pace + phase), axis=1, prepend=0.0)
    parts = np.cumsum(np.where(steps > 0, steps, rule.floor), axis=1)
    released: Array = np.diff(np.minimum(parts / rule.periods, 1.0), axis=1, prepend=0.0)
    return released


@lru_cache(maxsize=256)
def _needed(cover_of_claims: float, rule: Ladder, expires: int | None) -> float:
    """From the steepest growth down to the first that is not enough, and then ever closer above that one."""

    def enough(climb: float) -> bool:
        return _heaviest(rule, math.expm1(climb), expires) <= cover_of_claims

    low, high = 0.0, math.log1p(STEEPEST)
    if not enough(high):
        return NONE_ENOUGH
    for climb in _climbs(rule, high):
        if not enough(climb):
            low = climb
            break
        high = climb
    else:
        return ANY_ENOUGH if rule.floor == 0 or enough(0.0) else 0.0
    while high - low > 1e-12 * high:
        middle = (low + high) / 2
        low, high = (low, middle) if enough(middle) else (middle, high)
    neat = round(math.expm1(high), 9)
    return neat if enough(math.log1p(neat)) else math.expm1(high)


def _climbs(rule: Ladder, high: float) -> list[float]:
    """Growths to look at, as log(1+g), descending: evenly spread, and right after each age at which one more part comes."""
    even = np.linspace(0.0, high, LOOKED_AT + 1)[1:-1]
    jumps = np.concatenate([np.arange(rule.periods) / age for age in range(1, EARLY + 1)]) * math.log1p(rule.step)
    both = np.concatenate([even, jumps * (1 + 1e-9) + 1e-12])
    return sorted(both[(both > 0) & (both < high)].tolist(), reverse=True)
