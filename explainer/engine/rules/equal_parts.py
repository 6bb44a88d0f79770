"""Equal parts: a promise in so many parts, of which some fall due in each period. Instalments and the ladder share it."""

from collections.abc import Callable
from typing import Any

import numpy as np

from explainer.engine.rules.rule import Falls
from explainer.engine.scenario import Array

Count = Callable[[int], Array]  # parts of a promise that fall due in a period


def fallen_in_parts(parts: Array, periods: Any, active: Array, before: Array) -> Array:
    """Of a promise of so many parts, those fall due that are counted after its purchase.

    Purchases before `oldest` have fallen due in full; of each later one, (so_far[t] - so_far[u]) / periods has.
    """
    so_far, scenarios = np.cumsum(parts, axis=0), active.shape[1]
    weighed = np.concatenate([np.zeros((1, scenarios)), np.cumsum(active * so_far, axis=0)])
    gone, oldest = np.empty_like(active), np.arange(scenarios)  # row by row: one row further is `scenarios` further
    for t in range(len(active)):
        while (done := so_far[t] - so_far.take(oldest) >= periods).any():
            oldest += scenarios * done
        full = before.take(oldest)
        counted = so_far[t] * (before[t + 1] - full) - (weighed[t + 1] - weighed.take(oldest))
        gone[t] = full + counted / periods
    return gone


def falls_in_parts(parts: Array, periods: Any) -> Falls:
    """So many parts of every promise, and never more than is left of it."""
    share = parts / periods

    def falls(t: int, whose: slice, left: Array, promised: Array) -> Array:
        part: Array = np.minimum(share[t] * promised[whose], left[whose])
        return part

    return falls
