"""Release: what of every promise falls due, waits or lapses, by the rule of the offer.

Arrays here are (horizon, horizon), [t, u]: period t, purchase period u; money in the offer's currency.
"""

from functools import lru_cache

import numpy as np

from explainer.engine.offer import Offer
from explainer.engine.scenario import Array


@lru_cache(maxsize=2)
def ages(horizon: int) -> Array:
    """Age of purchase period u in period t, t - u, at least 0: (horizon, horizon) [periods], read-only."""
    t = np.arange(horizon, dtype=np.float64)
    age = np.maximum(t[:, None] - t, 0.0)
    age.flags.writeable = False
    return age


def left(offer: Offer, turnover: Array) -> Array:
    """What of each purchase period's promise has not yet fallen due: [t, u], the whole promise up to t = u."""
    return offer.release.left(promised(offer, turnover), turnover, offer.pool_share * offer.rebate)


def promised(offer: Offer, turnover: Array) -> Array:
    """Points promised by purchase period, M·r·V: (horizon,) [currency]."""
    value: Array = offer.multiple * offer.rebate * turnover
    return value


def last_age(offer: Offer) -> float:
    """The age at whose end whatever is left lapses [periods]; infinite if nothing ever lapses by age."""
    return float(min(offer.release.ends, np.inf if offer.expires is None else offer.expires))


def schedule(offer: Offer, turnover: Array) -> tuple[Array, Array, Array]:
    """Falls due (before the claimed share), waiting at the end of the period, lapses unreleased: each [t, u]."""
    age, end = ages(len(turnover)), last_age(offer)
    open_promise = left(offer, turnover)
    falls = np.zeros_like(open_promise)
    falls[1:] = np.tril(open_promise[:-1] - open_promise[1:])  # points of earlier purchase periods only
    still = np.tril(open_promise)  # nothing waits before it is promised
    if np.isinf(end):
        return falls, still, np.zeros_like(still)
    return np.where(age <= end, falls, 0.0), np.where(age < end, still, 0.0), np.where(age == end, still, 0.0)
