"""Release: when points fall due. Each rule says how much of every promise has not yet fallen due.

Arrays here are (horizon, horizon), [t, u]: period t, purchase period u; money in the offer's currency.
"""

from functools import lru_cache, singledispatch
from typing import Any

import numpy as np
from numpy.typing import NDArray

from explainer.engine.offer import Declining, Instalments, Ladder, Offer, Shared
from explainer.engine.scenario import Array

SAME_TURNOVER = 1e-9  # growth of exactly one step must count as a step


@lru_cache(maxsize=2)
def ages(horizon: int) -> Array:
    """Age of purchase period u in period t, t - u, at least 0: (horizon, horizon) [periods], read-only."""
    t = np.arange(horizon, dtype=np.float64)
    age = np.maximum(t[:, None] - t, 0.0)
    age.flags.writeable = False
    return age


def climbed(turnover: Array, step: float) -> NDArray[np.int64]:
    """Whole steps that turnover has climbed in each period, the ladder's k_t: (horizon,)."""
    with np.errstate(divide="ignore"):  # no turnover is no step
        height = (np.log(turnover / turnover[0]) + SAME_TURNOVER) / np.log1p(step)
    top = np.maximum.accumulate(np.floor(np.maximum(height, 0.0)))
    return np.diff(top, prepend=0.0).astype(np.int64)


@singledispatch
def left(rule: Any, offer: Offer, turnover: Array) -> Array:
    """What of each purchase period's promise has not yet fallen due: [t, u], the whole promise up to t = u."""
    raise TypeError(f"no release rule for {rule!r}")


@left.register
def _(rule: Instalments, offer: Offer, turnover: Array) -> Array:
    return promised(offer, turnover) * np.maximum(1 - ages(len(turnover)) / rule.periods, 0.0)


@left.register
def _(rule: Declining, offer: Offer, turnover: Array) -> Array:
    return promised(offer, turnover) * (1 - rule.rate) ** ages(len(turnover))


@left.register
def _(rule: Ladder, offer: Offer, turnover: Array) -> Array:
    steps = climbed(turnover, rule.step)
    rounds = np.cumsum(np.where(steps > 0, steps, rule.floor))
    since = np.maximum(rounds[:, None] - rounds, 0.0)  # rounds never fall, so only t < u is cut
    open_share: Array = np.maximum(1 - since / rule.periods, 0.0)
    return promised(offer, turnover) * open_share


@left.register
def _(rule: Shared, offer: Offer, turnover: Array) -> Array:
    age = ages(len(turnover))
    before = np.concatenate([[0.0], turnover[:-1]])[:, None]  # turnover of the period before: (horizon, 1)
    part = np.where((age >= 1) & (age <= rule.periods), offer.pool_share * offer.rebate * before / rule.periods, 0.0)
    open_money: Array = np.maximum(promised(offer, turnover) - np.cumsum(part, axis=0), 0.0)
    return open_money


def promised(offer: Offer, turnover: Array) -> Array:
    """Points promised by purchase period, M·r·V: (horizon,) [currency]."""
    value: Array = offer.multiple * offer.rebate * turnover
    return value


def last_age(offer: Offer) -> float:
    """The age at whose end whatever is left lapses [periods]; infinite if nothing ever lapses by age."""
    ends = [offer.expires] if offer.expires is not None else []
    ends += [offer.release.periods] if isinstance(offer.release, Shared) else []
    return float(min(ends, default=np.inf))


def schedule(offer: Offer, turnover: Array) -> tuple[Array, Array, Array]:
    """Falls due (before the claimed share), waiting at the end of the period, lapses unreleased: each [t, u]."""
    age, end = ages(len(turnover)), last_age(offer)
    open_promise = left(offer.release, offer, turnover)
    falls = np.zeros_like(open_promise)
    falls[1:] = np.tril(open_promise[:-1] - open_promise[1:])  # points of earlier purchase periods only
    still = np.tril(open_promise)  # nothing waits before it is promised
    if np.isinf(end):
        return falls, still, np.zeros_like(still)
    return np.where(age <= end, falls, 0.0), np.where(age < end, still, 0.0), np.where(age == end, still, 0.0)
