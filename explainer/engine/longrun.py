"""Long run: closed forms for a scheme that has been growing at a constant rate. The page's headline numbers.

Oracle and source: design of the model, section "closed forms"; the tests hold them against long runs.
"""

import math

import numpy as np

from explainer.engine.error import ScenarioError
from explainer.engine.knob import knobs
from explainer.engine.left_in import due_in_all, due_weights, put_backs
from explainer.engine.offer import Offer
from explainer.engine.scenario import Array, Scenario
from explainer.engine.share import ALL


def cover(offer: Offer) -> float:
    """Share of the points promised that is there without anybody else, c = p/M [fraction]; nan if none are promised.

    It is what the purchase itself puts into the pool, what comes from outside beside it and, where points fall due by age,
    what both earn until then. 0 where the pool keeps nothing, and of a promise that has no end, not even by an expiry.
    """
    if not offer.multiple or not offer.release.total:
        return math.nan
    return 0.0 if offer.holding == "passed_on" else brought(offer, offer.earns)


def brought(offer: Offer, earns: float = 0.0) -> float:
    """What a purchase brings into the pool, and it earns, as a share of what it takes to keep its promise [fraction]."""
    end = counted(offer)
    if not offer.promise or (offer.left_in is None and math.isinf(end) and (not earns or not offer.release.by_age)):
        whole = offer.multiple * offer.release.total
        return _gain(offer) / whole if whole else math.inf
    weight = cash_weight(offer, earns, end)
    return offer.brings / offer.takes / weight if weight else math.inf


def _gain(offer: Offer) -> float:
    """What a purchase brings into the pool, counted in claims that it can settle [rebates]."""
    return offer.pool_share * (1 + offer.outside) / offer.takes


def cash_weight(offer: Offer, growth: float, end: float) -> float:
    """Sum of d_a (1+g)^-a up to age `end`, per yuan spent: what the promise weighs when income grows by g a period."""
    if offer.left_in is None:
        return offer.promise * offer.release.weight(growth, end) if offer.promise else 0.0
    if end < math.inf:
        return discounted(due_weights(offer, int(end)), growth)
    times = discounted(put_backs(offer, offer.left_in.periods), growth)
    if math.isinf(times):
        return math.inf
    return max(0.0, times * offer.promise * offer.release.weight(growth, end) - (times - 1))


def discounted(amounts: Array, growth: float) -> float:
    """Sum of amounts by age, each divided by what income has grown to by then; inf beyond all numbers."""
    with np.errstate(over="ignore", invalid="ignore"):
        ages = np.flatnonzero(amounts)
        found = float((amounts[ages] * (1 + growth) ** -ages.astype(np.float64)).sum())
    return found if found < math.inf else math.inf


def funded_share(offer: Offer, growth: float) -> float:
    """Share of what falls due and is claimed that the pool can pay in the long run at this growth, at most 1 [fraction].

    f(g) = p / (M · claimed · sum of w_k (1+g)^-k). What the pool earns helps only if it is enough for all. With `Shared` the
    pool decides what falls due, so there it is the share of the promise that falls due before the rest lapses. A ladder
    without growth releases nothing and pays nothing; otherwise its share is a mean over the steps.
    """
    growth = _checked(growth)
    if _keeps_earning(offer) and funding(offer, max(growth, offer.earns)) >= 1:
        return 1.0
    return min(1.0, funding(offer, growth))


def worst_funded_share(offer: Offer, growth: float) -> float:
    """The same where in a step of the ladder it is worst; of every other rule it is the same [fraction]."""
    growth = _checked(growth)
    if _keeps_earning(offer) and funding(offer, max(growth, offer.earns), worst=True) >= 1:
        return 1.0
    return min(1.0, funding(offer, growth, worst=True))


def enough(offer: Offer, growth: float) -> bool:
    """Whether all that falls due and is claimed can be paid for ever at this growth, whenever one buys."""
    return worst_funded_share(offer, growth) >= ALL and not (offer.release.waits_for_growth and growth <= 0)


def long_run_growth(scenario: Scenario) -> float:
    """Growth of turnover in the long run, max(g, repeat - 1): who comes back does not leave because fewer were wanted."""
    return max(scenario.growth, scenario.repeat - 1)


def falls_due(offer: Offer, growth: float = 0.0, most: bool = False) -> float:
    """E: share of a promise that falls due at all before it expires [fraction]; it depends on growth with a ladder alone.

    most: of the purchase of which most does, where it matters when one buys.
    """
    end = expiry(offer)
    if offer.release.pool_decides or not offer.multiple:
        return 1.0
    if offer.left_in is None:
        return (offer.release.most_released if most else offer.release.released)(growth, end)
    whole = due_in_all(offer)
    if math.isinf(end) or math.isinf(whole) or not whole:
        return 1.0
    return min(1.0, cash_weight(offer, 0.0, end) / whole)


def endless(offer: Offer) -> bool:
    """Whether something falls due for ever."""
    return bool(offer.multiple) and math.isinf(offer.release.total) and offer.expires is None


def expiry(offer: Offer) -> float:
    """The age after which nothing falls due any more [periods]; inf if there is none."""
    return math.inf if offer.expires is None else float(offer.expires)


def counted(offer: Offer) -> float:
    """The age up to which a promise counts [periods]: all of it, but of one without end what falls due before it expires."""
    return expiry(offer) if math.isinf(due_in_all(offer)) else math.inf


def _checked(growth: float) -> float:
    return float(knobs(Scenario)["growth"].check("growth", growth, ScenarioError))


def _keeps_earning(offer: Offer) -> bool:
    """Whether what lies in the pool earns something that can be paid out."""
    return offer.holding == "kept" and offer.earns > 0 and offer.release.by_age


def funding(offer: Offer, growth: float, worst: bool = False) -> float:
    """f(g), not capped [fraction]; 0 if nothing ever falls due."""
    if not offer.multiple or not offer.claimed:
        return 1.0
    weight = weight_of_claims(offer, growth, worst)
    return claimed_cover(offer) / weight if weight else 0.0


def claimed_cover(offer: Offer) -> float:
    """What a purchase brings as a share of what is claimed of its promise; where the pool decides, of all of it."""
    claimed = 1.0 if offer.release.pool_decides else offer.claimed
    return _gain(offer) / (offer.multiple * claimed)


def weight_of_claims(offer: Offer, growth: float, worst: bool = False) -> float:
    """What a promise of 1, before interest, weighs at this growth up to its expiry [fraction]."""
    end = expiry(offer)
    if offer.left_in is not None:
        return cash_weight(offer, growth, end) / offer.promise if offer.promise else 0.0
    return offer.release.heaviest(growth, end) if worst else offer.release.weight(growth, end)


def cumulative_due(offer: Offer, last: int) -> Array:
    """What has fallen due by each age 0 … last of one yuan spent: (last + 1,) [fraction of the spend]."""
    found: Array = np.cumsum(due_weights(offer, last))
    return found
