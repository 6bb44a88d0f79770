"""Enough: how much falls due at all, and the growth that pays all of it in time, whichever purchase one looks at.

The closed forms of `longrun` are means over where in a ladder's step a purchase falls; somebody is short already where the
heaviest of them is.
"""

import math
from functools import lru_cache

import numpy as np

from explainer.engine.longrun import STEEPEST, break_even
from explainer.engine.never import ANY_ENOUGH, NONE_ENOUGH
from explainer.engine.offer import Offer
from explainer.engine.release import last_age
from explainer.engine.rules.rule import Rule

LOOKED_AT = 800  # growths between none and STEEPEST
STAY = 1e-9  # where nobody comes back, as near to that as a closed form goes [fraction]


def due_share(offer: Offer, growth: float) -> float:
    """E: share of a promise that falls due at all, before it expires [fraction]."""
    return offer.release.due(growth, last_age(offer))


def most_due(offer: Offer, growth: float) -> float:
    """The same for the purchase of which most falls due [fraction]."""
    return offer.release.due(growth, last_age(offer), most=True)


def heaviest(offer: Offer, growth: float) -> float:
    """Sum of w_k (1+g)^-k of the purchase that weighs most [fraction]."""
    return offer.release.heaviest(growth, last_age(offer))


def nobody_new(offer: Offer, repeat: float) -> float:
    """Where the pool decides: of a covered promise, what is paid if nobody new ever comes [fraction]."""
    return 1 / offer.release.weight(max(repeat, STAY) - 1, last_age(offer))


def needed_growth(offer: Offer) -> float:
    """Growth from which on all that falls due is paid in time, at this growth and at every higher one [per period]."""
    if offer.release.jumps is None or not (offer.multiple and offer.claimed and offer.pool_share):
        return break_even(offer)
    return _needed(offer.pool_share / (offer.multiple * offer.claimed), offer.release, last_age(offer))


@lru_cache(maxsize=256)
def _needed(cover_of_claims: float, rule: Rule, end: float) -> float:
    """From the steepest growth down to the first that is not enough, and then ever closer above that one."""

    def enough(climb: float) -> bool:
        return rule.heaviest(math.expm1(climb), end) <= cover_of_claims

    low, high = 0.0, math.log1p(STEEPEST)
    if not enough(high):
        return NONE_ENOUGH
    for climb in _climbs(rule, high):
        if not enough(climb):
            low = climb
            break
        high = climb
    else:
        return ANY_ENOUGH if rule.waits_for_growth or enough(0.0) else 0.0
    while high - low > 1e-12 * high:
        middle = (low + high) / 2
        low, high = (low, middle) if enough(middle) else (middle, high)
    neat = round(math.expm1(high), 9)
    return neat if enough(math.log1p(neat)) else math.expm1(high)


def _climbs(rule: Rule, high: float) -> list[float]:
    """Growths to look at, as log(1+g), descending: evenly spread, and right after each at which more falls due at once."""
    even = np.linspace(0.0, high, LOOKED_AT + 1)[1:-1]
    jumps = np.empty(0) if rule.jumps is None else np.log1p(rule.jumps)
    both = np.concatenate([even, jumps * (1 + 1e-9) + 1e-12])
    return sorted(both[(both > 0) & (both < high)].tolist(), reverse=True)
