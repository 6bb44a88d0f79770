"""Promises: what purchases are promised and when it falls due, for many scenarios in one pass.

Arrays are (periods, scenarios). Money is counted in rebates of one purchase, and in spends where there is no rebate: `unit`
is what that is per yuan spent.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from explainer.engine.error import ScenarioError
from explainer.engine.left_in import MOST_TIMES, put_back
from explainer.engine.offer import Offer
from explainer.engine.rules.rule import Falls, Terms, fallen_by_weight, falls_by_weight
from explainer.engine.scenario import Array


@dataclass(frozen=True, eq=False)
class Promises:
    """What purchases are promised, and when it falls due.

    times: what one of the purchases counted by `fallen` and `falls` is promised. by_purchase, so_far: what was promised in
    each period, and up to it. fallen: how many purchases' promises have fallen due so far. falls: what does, by purchase.
    """

    times: Any
    by_purchase: Array
    so_far: Array
    fallen: Callable[[], Array]
    falls: Callable[[], Falls]


def promises_of(offer: Offer, terms: Terms, active: Array, before: Array) -> Promises:
    """The promises of every purchase period, as its rule and what is left in make them."""
    rule, size = offer.release, offer.release.size(terms)
    if offer.left_in is None and np.isscalar(size) and size == 1:
        times = terms["multiple"]
        return Promises(
            times, times * active, times * before[1:],
            lambda: rule.fallen(terms, active, before), lambda: rule.falls(terms, active),
        )  # fmt: skip
    weights, whole = _weights(offer, terms, active.shape, size)
    by_purchase = active * np.where(np.isinf(whole), _counted(weights, terms), whole)
    return Promises(
        1.0, by_purchase, np.cumsum(by_purchase, axis=0),
        lambda: fallen_by_weight(weights, active), lambda: falls_by_weight(weights),
    )  # fmt: skip


def _counted(weights: Array, terms: Terms) -> Array:
    """Of a promise without end: what falls due within the run, or before it expires, by purchase period."""
    bought = np.arange(float(len(weights)))[:, None]
    age = np.minimum(terms["horizon"] - 1.0 - bought, terms["expires"])
    last = np.broadcast_to(np.maximum(age, 0.0).astype(np.intp), weights.shape)
    return np.take_along_axis(np.cumsum(weights, axis=0), last, axis=0)


def _weights(offer: Offer, terms: Terms, shape: tuple[int, ...], size: Any) -> tuple[Array, Any]:
    """What falls due of one purchase at each age, (periods, scenarios), and in all: (scenarios,) [rebates]."""
    left_in = offer.left_in is not None
    ages = max(shape[0], int(np.max(terms["left_in_periods"])) + 1) if left_in else shape[0]
    with np.errstate(over="ignore", invalid="ignore"):
        weights = terms["multiple"] * offer.release.weights_of(terms, np.arange(float(ages))[:, None])
        whole = terms["multiple"] * size
        if left_in:  # what is put back is promised again, so what one yuan is promised matters, not only one rebate
            unit = terms["unit"]
            due, back = put_back(weights * unit, terms["left_in_share"], terms["left_in_periods"])
            times = back.sum(axis=0)
            weights, whole = due / unit, np.maximum(times * whole * unit - (times - 1), 0.0) / unit
    weights = np.broadcast_to(weights, (ages, shape[1]))[: shape[0]]
    _check_size(np.where(np.isinf(size), weights.sum(axis=0), whole))
    return weights, np.where(np.isinf(size), np.inf, whole)


def _check_size(promise: Array) -> None:
    """What grows by itself must stay a number that can be counted."""
    if not np.all(promise < MOST_TIMES):
        raise ScenarioError(
            f"What grows by itself comes to more than {MOST_TIMES:g} times the spend, more than can be counted here. "
            "Lower horizon, or the rate of the offer, or how long it is left in."
        )


def in_rebates(terms: Mapping[str, Any], offer: Offer, of_price: bool) -> dict[str, Any]:
    """The terms with what a purchase promises and what a claim takes, counted in rebates; in spends where there is none.

    of_price: whether something is promised of the price, so that the promise does not move with the rebate.
    """
    takes = terms["cost"] * (1 - terms["withdrawal_fee"] if offer.fee_to == "pool" else 1.0)
    found = {**terms, "takes": takes}
    if not of_price and offer.left_in is None:
        return found
    rebate = terms["rebate"]
    found["unit"] = unit = np.where(rebate > 0, rebate, 1.0)
    if of_price:
        price = sum(p.multiple for p in offer.points if p.base == "spend")
        times = sum(p.multiple for p in offer.points if p.base == "rebate")
        found |= {"multiple": (price + times * rebate) / unit, "pool_share": terms["pool_share"] * rebate / unit}
    return found


def promises_of_price(offer: Offer) -> bool:
    """Whether anything is promised of the price, whatever the rebate is."""
    return any(p.base == "spend" and p.multiple for p in offer.points)


def own_terms(offer: Offer, horizon: int) -> dict[str, Any]:
    """The numbers of an offer as one scenario of so many periods, counted in rebates."""
    names = ("rebate", "pool_share", "claimed", "outside", "earns", "cost", "withdrawal_fee", "multiple")
    left_in = {} if offer.left_in is None else {f"left_in_{name}": value for name, value in vars(offer.left_in).items()}
    terms = {name: getattr(offer, name) for name in names} | offer.release.numbers | left_in
    return in_rebates(terms | {"expires": np.inf, "horizon": horizon}, offer, promises_of_price(offer))
