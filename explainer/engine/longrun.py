"""Long run: closed forms for a scheme that has been growing at a constant rate. The page's headline numbers.

Oracle and source: design of the model, section "closed forms"; the tests hold them against long runs.
"""

import math
from functools import lru_cache

from explainer.engine.knob import knobs
from explainer.engine.offer import Offer
from explainer.engine.rules.rule import Rule
from explainer.engine.scenario import Scenario, ScenarioError

STEEPEST = 1e6  # growth per period beyond which a break-even is called unreachable


def cover(offer: Offer) -> float:
    """Share of the points promised that the purchase itself puts into the pool, c = p/M [fraction]; inf if M = 0."""
    return offer.pool_share / offer.multiple if offer.multiple else math.inf


def newcomers_needed(offer: Offer) -> float:
    """Further purchases of the same size that pay one purchase in full, with nothing for their own points: M/p - 1."""
    if not offer.multiple:
        return 0.0
    return max(0.0, offer.multiple / offer.pool_share - 1) if offer.pool_share else math.inf


def funded_share(offer: Offer, growth: float) -> float:
    """Share of what falls due and is claimed that the pool can pay in the long run at this growth, at most 1 [fraction].

    f(g) = p / (M · claimed · sum of w_k (1+g)^-k). With `Shared` the pool decides what falls due, so there it is the
    share of the promise that falls due before the rest lapses. A ladder without growth releases nothing and pays nothing.
    """
    return min(1.0, _funding(offer, knobs(Scenario)["growth"].check("growth", growth, ScenarioError)))


def break_even(offer: Offer) -> float:
    """Growth per period at which everything due is paid, f(g) = 1 [fraction per period].

    Infinite if no growth is enough; -1 if nothing is promised or claimed, so that any growth is.
    """
    if offer.pool_share == 0 and offer.multiple > 0:
        return math.inf
    if not offer.multiple or not offer.claimed:
        return -1.0
    return _break_even(offer.pool_share / (offer.multiple * _claimed(offer)), offer.release, offer.expires)


def _claimed(offer: Offer) -> float:
    """What is shared out cannot be reduced by claiming less: there the share of the promise counts."""
    return 1.0 if offer.release.pool_decides else offer.claimed


def _funding(offer: Offer, growth: float) -> float:
    """f(g), not capped [fraction]; 0 if nothing ever falls due."""
    if not offer.multiple or not offer.claimed:
        return 1.0
    weight = offer.release.weight(growth, _end(offer.expires))
    return offer.pool_share / (offer.multiple * _claimed(offer)) / weight if weight else 0.0


@lru_cache(maxsize=256)
def _break_even(cover_of_claims: float, release: Rule, expires: int | None) -> float:
    """Bisection on log(1 + g) between a growth that is too low and one that is enough."""
    end = _end(expires)
    low = 0.0 if release.waits_for_growth else math.log(1e-6)  # paying nothing is not breaking even
    high = math.log1p(STEEPEST)
    if release.weight(STEEPEST, end) > cover_of_claims:
        return math.inf
    while high - low > 1e-13 * max(1.0, abs(high)):
        middle = (low + high) / 2
        if release.weight(math.expm1(middle), end) <= cover_of_claims:
            high = middle
        else:
            low = middle
    neat = round(math.expm1(high), 9)
    return neat if release.weight(neat, end) <= cover_of_claims else math.expm1(high)


def _end(expires: int | None) -> float:
    """The age after which nothing falls due any more [periods]."""
    return math.inf if expires is None else expires
