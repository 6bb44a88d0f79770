"""Left in: what is put back when it falls due is promised again like a purchase, but brings no cash.

Weights here are per yuan once spent, by age: (ages, …) [fraction]; further axes are scenarios.
"""

from functools import lru_cache
from typing import Any

import numpy as np

from explainer.engine.offer import LeftIn, Offer
from explainer.engine.rules.rule import Rule
from explainer.engine.scenario import Array

MOST_TIMES = 1e30  # what one yuan may become; money made of it stays below the largest float


def put_back(weights: Array, share: Any, periods: Any) -> tuple[Array, Array]:
    """What falls due in cash at each age, d_a, and what is put back, k_a, where all of it would fall due by `weights`.

    k_0 = 1 is the purchase itself; up to age `periods` the share of what falls due on it and on all put back so far is put
    back, the rest is due in cash. What grows past the largest float is infinite or not a number; who asks must look.
    """
    due, back = np.zeros((2, *np.broadcast_shapes(weights.shape, np.shape(share), np.shape(periods))))
    back[0] = 1.0
    most = int(np.max(periods))
    with np.errstate(over="ignore", invalid="ignore"):
        for age in range(1, len(weights)):
            so_far = back[: min(age, most + 1)]
            falls = (so_far * weights[age : age - len(so_far) : -1]).sum(axis=0)
            back[age] = np.where(age <= periods, share * falls, 0.0)
            due[age] = falls - back[age]
    return due, back


def due_weights(offer: Offer, last: int) -> Array:
    """What falls due in cash at each age 0 … last, d_a: (last + 1,) [fraction of the spend], read-only."""
    return _weights(offer.release, offer.promise, offer.left_in, last)[0]


def put_backs(offer: Offer, last: int) -> Array:
    """What is put back at each age 0 … last, the purchase itself among them: (last + 1,) [fraction of the spend]."""
    return _weights(offer.release, offer.promise, offer.left_in, last)[1]


@lru_cache(maxsize=64)
def _weights(rule: Rule, promise: float, left_in: LeftIn | None, last: int) -> tuple[Array, Array]:
    weights = promise * rule.weights(last)
    share, periods = (0.0, 0) if left_in is None else (left_in.share, left_in.periods)
    found = put_back(weights, share, periods) if share else (weights, np.where(np.arange(last + 1) == 0, 1.0, 0.0))
    for array in found:
        array.flags.writeable = False
    return found


def due_in_all(offer: Offer) -> float:
    """D: everything that falls due in cash per yuan spent, if nothing expires [fraction]; inf if it never ends.

    Of each put-back everything falls due but the put-backs of it: D = K·Π·S - (K - 1), with K the sum of all k.
    """
    promise = offer.promise * offer.release.total if offer.promise else 0.0
    if offer.left_in is None:
        return promise
    with np.errstate(over="ignore", invalid="ignore"):
        times = float(put_backs(offer, offer.left_in.periods).sum())
    return max(0.0, times * promise - (times - 1)) if times < np.inf else np.inf


def account(offer: Offer, periods: int) -> float:
    """What the account says so many periods after one yuan was paid in [fraction]: every put-back that still runs."""
    runs = offer.release.balance(periods - np.arange(periods + 1.0))
    with np.errstate(over="ignore", invalid="ignore"):
        found = float((put_backs(offer, periods) * runs).sum())
    return found if found < np.inf else np.inf
