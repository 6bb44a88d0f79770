"""Break-even: the growth from which on everything that falls due can be paid."""

import math
from functools import lru_cache

import numpy as np

from explainer.engine.longrun import claimed_cover, weight_of_claims
from explainer.engine.never import ANY_ENOUGH, NONE_ENOUGH
from explainer.engine.offer import Offer

STEEPEST = 1e6  # growth per period beyond which a break-even is called unreachable
LOWEST = math.log(1e-6)  # of 1 + growth
ROUNDING = 1e-12  # by which a sum may miss itself; what a purchase brings is enough for just as much
LOOKS = 400  # growths at which a rule whose weight can rise with growth is looked at


def break_even(offer: Offer) -> float:
    """Growth per period from which on everything due is paid, f(g) = 1 [fraction per period].

    Infinite if no growth is enough; -1 if any is, as where nothing is promised or claimed, or what the pool earns is enough.
    With a ladder it is paid wherever in a step one buys, and at every growth above this one.
    """
    if not offer.multiple or not offer.claimed:
        return ANY_ENOUGH
    if offer.pool_share == 0:
        return NONE_ENOUGH
    needed = _lowest(offer)
    return ANY_ENOUGH if offer.holding == "kept" and offer.release.by_age and 0 < offer.earns >= needed else needed


@lru_cache(maxsize=256)
def never_below(offer: Offer) -> bool:
    """Whether no growth below the break-even is enough; a ladder can pay all at some lower growth, too."""
    edge = break_even(offer)
    if offer.release.steady or edge <= ANY_ENOUGH or not offer.multiple or not offer.claimed:
        return True
    allowed, last = claimed_cover(offer), math.log1p(edge) if edge < math.inf else math.log1p(STEEPEST)
    below = [look for look in _looks(offer) if look < last - 1e-9]
    return all(weight_of_claims(offer, math.expm1(look), worst=True) > allowed for look in below)


@lru_cache(maxsize=256)
def _lowest(offer: Offer) -> float:
    """Bisection on log(1 + g) between a growth that is too low and one above which every growth is enough."""
    allowed = claimed_cover(offer)

    def enough(growth: float, slack: float = 0.0) -> bool:
        return weight_of_claims(offer, growth, worst=True) <= allowed * (1 + slack)

    low = 0.0 if offer.release.waits_for_growth else LOWEST  # paying nothing is not breaking even
    high = math.log1p(STEEPEST)
    if not enough(STEEPEST):
        return NONE_ENOUGH
    if not offer.release.steady:
        low, high = _bracket(offer, low, high)
    while high - low > 1e-13 * max(1.0, abs(high)):
        middle = (low + high) / 2
        low, high = (low, middle) if enough(math.expm1(middle)) else (middle, high)
    neat = round(math.expm1(high), 9)
    return neat if enough(neat, ROUNDING) else math.expm1(high)


def _bracket(offer: Offer, low: float, high: float) -> tuple[float, float]:
    """The highest growth looked at that is too low, and the next one above it."""
    allowed, above = claimed_cover(offer), high
    for look in reversed([look for look in _looks(offer) if low < look < high]):
        if weight_of_claims(offer, math.expm1(look), worst=True) > allowed:
            return look, above
        above = look
    return low, above


def _looks(offer: Offer) -> list[float]:
    """Growths at which to look, as log(1 + g): evenly, and just above each at which the weight jumps up."""
    even = np.linspace(1e-6, math.log1p(STEEPEST), LOOKS)
    return sorted([*even.tolist(), *(jump * (1 + 1e-6) for jump in offer.release.jumps())])
