"""Release: what of every promise falls due, waits or lapses, by the rule of the offer.

Arrays here are (horizon, horizon), [t, u]: period t, purchase period u; money in the offer's currency.
"""

from functools import lru_cache

import numpy as np

from explainer.engine.left_in import due_in_all, due_weights
from explainer.engine.offer import Offer
from explainer.engine.rules.rule import at_age
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
    if np.isinf(offer.release.total):
        return _left_of_what_is_counted(offer, turnover)
    if offer.left_in is None:
        return offer.release.left(offer.promise * turnover, turnover, offer.brings / offer.takes)
    fallen = np.cumsum(due_weights(offer, len(turnover) - 1))
    open_share = np.maximum(due_in_all(offer) - fallen, 0.0)
    return np.multiply(turnover, at_age(open_share), order="C")


def _left_of_what_is_counted(offer: Offer, turnover: Array) -> Array:
    """A promise without end counts as far as it falls due inside the run; nothing of it waits at the end."""
    horizon = len(turnover)
    fallen = np.cumsum(due_weights(offer, horizon - 1))
    last = np.minimum(np.arange(horizon)[::-1], horizon if offer.expires is None else offer.expires)  # age, by purchase
    age = np.minimum(ages(horizon).astype(np.intp), last)
    still: Array = turnover * (fallen[last] - fallen[age])
    return still


def last_age(offer: Offer) -> float:
    """The age at whose end whatever is left lapses [periods]; infinite if nothing ever lapses by age."""
    return float(min(offer.release.ends, np.inf if offer.expires is None else offer.expires))


def schedule(offer: Offer, turnover: Array) -> tuple[Array, Array, Array, Array]:
    """What is promised, (horizon,); falls due (before the claimed share), waits at the end of the period, lapses: [t, u]."""
    age, end = ages(len(turnover)), last_age(offer)
    open_promise = left(offer, turnover)
    promised = np.diagonal(open_promise).copy()
    falls = np.zeros_like(open_promise)
    falls[1:] = np.tril(open_promise[:-1] - open_promise[1:])  # points of earlier purchase periods only
    still = np.tril(open_promise)  # nothing waits before it is promised
    if np.isinf(end):
        return promised, falls, still, np.zeros_like(still)
    return (
        promised,
        np.where(age <= end, falls, 0.0),
        np.where(age < end, still, 0.0),
        np.where(age == end, still, 0.0),
    )
