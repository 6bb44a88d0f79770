"""Course: a rule of return period by period, at a steady growth. What comes in, what falls due, what is paid.

Everything is counted per unit of the period's turnover, so it holds for a shop of any size. Uses the sums of `totals`,
which take time and memory in proportion to the periods: 2,000 days are as quick as 20.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from explainer.engine.batch import pay_by_period, pay_or_owe
from explainer.engine.breakeven import break_even
from explainer.engine.error import OfferError
from explainer.engine.ledger import SAME_MONEY
from explainer.engine.left_in import due_in_all, due_weights
from explainer.engine.longrun import cover
from explainer.engine.offer import Offer
from explainer.engine.promises import own_terms, promises_of
from explainer.engine.scenario import Array

LONGEST = 3000  # periods


@dataclass(frozen=True, eq=False)
class Course:
    """By period, each (periods,) and a fraction of that period's turnover: comes in, falls due, is paid. Read-only.

    comes_in: from purchases, and from outside beside them; what the pool earns is not in it, but in what is paid.
    paid: what arrives. short: the first period in which something due or owed is not paid in full; -1 if there is none.
    """

    comes_in: Array
    due: Array
    paid: Array
    short: int


@lru_cache(maxsize=64)
def course(offer: Offer, growth: float, periods: int) -> Course:
    """The course of an offer whose turnover grows by the same share each period, from nothing; as if nothing expired."""
    if not offer.release.by_age:
        offer.release.returned(0)  # says why there is none
    if not 1 <= periods <= LONGEST:
        raise OfferError(f"periods = {periods} is outside 1 … {LONGEST}. Write a whole number of periods.")
    active = (1 + growth) ** np.arange(float(periods))[:, None]
    before = np.concatenate([np.zeros((1, 1)), np.cumsum(active, axis=0)])
    terms = own_terms(offer, periods)
    promises = promises_of(offer, terms, active, before)
    due = offer.claimed * promises.times * np.diff(promises.fallen(), axis=0, prepend=0.0)
    plain = offer.holding == "kept" and offer.unpaid == "carry" and not offer.earns
    settled, unpaid = (pay_or_owe if plain else pay_by_period)(offer, terms, due, active)
    short = np.flatnonzero(unpaid > SAME_MONEY * promises.so_far)
    comes_in, unit = _frozen(np.full((periods, 1), offer.brings)), terms.get("unit", offer.rebate)
    due, paid = (_frozen(float(unit) * flow / active) for flow in (due, (1 - offer.withdrawal_fee) * settled))
    return Course(comes_in, due, paid, int(short[0]) if len(short) else -1)


def _frozen(column: Array) -> Array:
    flat: Array = np.maximum(column[:, 0], 0.0)
    flat.flags.writeable = False
    return flat


def enough_until(offer: Offer) -> float:
    """At constant turnover: the last period in which no more falls due than comes in [periods]; inf if always."""
    flow = course(offer, 0.0, LONGEST)
    over = np.flatnonzero(flow.due > flow.comes_in * (1 + SAME_MONEY))
    return float(over[0] - 1) if len(over) else math.inf


def first_unpaid(offer: Offer) -> float:
    """At constant turnover: the first period in which not all that is due is paid [periods]; inf if there is none."""
    short = course(offer, 0.0, LONGEST).short
    return float(short) if short >= 0 else math.inf


def doubling(offer: Offer) -> float:
    """How long turnover may take to double if everything due is to be paid [periods]; inf if it need not grow."""
    needed = break_even(offer)
    return math.log(2) / math.log1p(needed) if needed > 0 else math.inf


def fees_needed(offer: Offer) -> float:
    """How many payments into the pool one promise takes, its own among them [times]."""
    there = cover(offer)
    return 1 / there if there else math.inf


def first_due(offer: Offer, period: int) -> float:
    """What falls due to one purchase in the so-manyth period after it, to everybody together [currency]."""
    if not offer.release.by_age:
        offer.release.returned(period)  # says why there is none
    return float(offer.spend * due_weights(offer, period)[period])


def returned(offer: Offer, periods: float) -> float:
    """Share of one promise that has fallen due so many periods after the purchase [fraction]."""
    if offer.left_in is None:
        return offer.release.returned(periods)
    return float(due_weights(offer, math.floor(periods)).sum() / due_in_all(offer))


# What a case can ask for: how it is worked out from an offer, and its unit. A number given in the file is the period.
MEASURES: dict[str, tuple[Callable[..., float], str]] = {
    "enough-until": (enough_until, "periods"),
    "first-unpaid": (first_unpaid, "periods"),
    "needed-growth": (break_even, "fraction"),
    "doubling": (doubling, "periods"),
    "fees-needed": (fees_needed, "times"),
    "due-on": (first_due, "currency"),
    "returned-after": (returned, "fraction"),
}
AT_A_PERIOD = ("due-on", "returned-after")
