"""Tracing: which yuan leave the pool when a payout is made. Rules are named by the money that leaves the pool."""

from collections.abc import Callable

import numpy as np

from explainer.engine.scenario import Array


def trace(rule: str, income: Array, paid: Array) -> Array:
    """Part of period t's payouts collected in period tau: [t, tau], from income and paid by period [currency]."""
    return RULES[rule](income, paid)


def oldest_first(income: Array, paid: Array) -> Array:
    """fifo: the oldest yuan in the pool leaves first."""
    left, tau = income.tolist(), 0
    traced = np.zeros((len(left), len(left)))
    for t, need in enumerate(paid.tolist()):
        while need > 0 and tau <= t:
            part = min(need, left[tau])
            traced[t, tau] += part
            left[tau] -= part
            need -= part
            tau += left[tau] == 0
    return traced


def newest_first(income: Array, paid: Array) -> Array:
    """lifo: the newest yuan in the pool leaves first."""
    pile: list[tuple[int, float]] = []
    traced = np.zeros((len(income), len(income)))
    for t, need in enumerate(paid.tolist()):
        pile.append((t, float(income[t])))
        while need > 0 and pile:
            tau, held = pile.pop()
            part = min(need, held)
            traced[t, tau] += part
            need -= part
            if held > part:
                pile.append((tau, held - part))
    return traced


def in_proportion(income: Array, paid: Array) -> Array:
    """pro_rata: every yuan in the pool leaves in proportion, the courts' rolling charge."""
    held = np.zeros_like(income)
    traced = np.zeros((len(income), len(income)))
    for t, need in enumerate(paid.tolist()):
        held[t] = income[t]
        there = held[: t + 1].sum()
        if need > 0:
            traced[t, : t + 1] = held[: t + 1] * min(need / there, 1.0)
            held[: t + 1] -= traced[t, : t + 1]
    return traced


RULES: dict[str, Callable[[Array, Array], Array]] = {
    "fifo": oldest_first,
    "lifo": newest_first,
    "pro_rata": in_proportion,
}
