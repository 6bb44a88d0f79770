"""Rule: what every release rule answers. A rule has a file of its own; nothing outside this folder asks which one it is.

One run: `left`, by period and purchase period. Many at once: `fallen` and `falls`, or, where the pool decides what falls
due, `share_out` and `until`. In the long run: `weight`. As a course: `returned`. In words: `sentences`.
"""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np

from explainer.engine.error import OfferError
from explainer.engine.knob import knobs, settle
from explainer.engine.scenario import Array

Terms = Mapping[str, Any]  # by name of the knob: a number, or an array (scenarios,) where it differs
Falls = Callable[[int, slice, Array, Array], Array]  # period, purchase periods, what is left, what was promised

FRACTION = {"unit": "fraction", "low": 0.0, "high": 1.0}
RATE = {"unit": "fraction per period", "low": 0.0, "high": 10.0}
PERIODS = {"unit": "periods", "low": 1, "high": 3000, "step": 1, "whole": True}


@dataclass(frozen=True)
class Rule:
    """A release rule: how points fall due after the purchase that earned them."""

    steady: ClassVar[bool] = True  # a promise never weighs more when income grows faster
    by_age: ClassVar[bool] = False  # what falls due depends on the age of the purchase alone
    pool_decides: ClassVar[bool] = False  # what falls due is what the pool takes in: never short, and the rest lapses

    def __post_init__(self) -> None:
        settle(self, OfferError)

    @property
    def sentences(self) -> tuple[str, ...]:
        """Keys of the sentences that tell this rule; their slots are its own numbers."""
        raise NotImplementedError

    @property
    def waits_for_growth(self) -> bool:
        """Whether nothing at all falls due without growth."""
        return False

    @property
    def ends(self) -> float:
        """The age at whose end the rule itself lets lapse what is left [periods]; inf if it does not."""
        return math.inf

    @property
    def lasts(self) -> float:
        """The last age at which something falls due [periods]; inf if it never ends, or if no age says so."""
        return math.inf

    @property
    def payment(self) -> float:
        """What falls due each period for ever of a promise of 1 [fraction]; nan where it ends, or is not always the same."""
        return math.nan

    def size(self, terms: Terms) -> Any:
        """S: what a promise of 1 comes to in all, with interest [fraction]; inf if it never ends."""
        return 1.0

    @property
    def total(self) -> float:
        """The same of this rule's own numbers."""
        return float(self.size(self.numbers))

    @property
    def numbers(self) -> dict[str, Any]:
        """The rule's own numbers, by name."""
        return {name: getattr(self, name) for name in knobs(self)}

    def number(self, name: str) -> float:
        """One of the rule's own numbers, for an offer that is known to have it."""
        if name not in knobs(self):
            rule = type(self).__name__
            raise OfferError(f"{name} is no number of {rule}. Choose from: {', '.join(knobs(self))}.")
        value: float = getattr(self, name)
        return value

    def weights_of(self, terms: Terms, age: Array) -> Array:
        """What falls due at each age of a promise of 1, by age alone [fraction]: of the shape of age and terms together."""
        raise OfferError(self._depends("no weights by age"))

    def weights(self, last: int) -> Array:
        """What falls due at each age 0 … last of a promise of 1: (last + 1,) [fraction]; nothing at age 0."""
        return self.weights_of(self.numbers, np.arange(last + 1.0))

    def balance(self, age: Array) -> Array:
        """What the account says at each age of a promise of 1, as long as something is still to fall due."""
        raise OfferError(self._depends("no account"))

    def left(self, promised: Array, turnover: Array, pool_rate: float) -> Array:
        """What of each purchase period's promise has not yet fallen due: [t, u] [currency], all of it up to t = u.

        promised, turnover: by purchase period [currency]. pool_rate: what one yuan of turnover brings into the pool.
        """
        raise NotImplementedError

    def fallen(self, terms: Terms, active: Array, before: Array) -> Array:
        """How many purchases' promises have fallen due so far if nothing expires: (periods, scenarios).

        active: purchases by period; before: purchases before each period, (periods + 1, scenarios).
        """
        raise NotImplementedError

    def falls(self, terms: Terms, active: Array) -> Falls:
        """What falls due in one period to each of some purchase periods, where it matters whose it is."""
        raise NotImplementedError

    def share_out(self, terms: Terms, active: Array, before: Array) -> Array:
        """Payouts to each purchase period, where the pool decides: (periods, scenarios) [rebates of one purchase]."""
        raise NotImplementedError

    def until(self, terms: Terms, active: Array) -> Array:
        """The last period in which each purchase period is paid, where the pool decides: (periods, scenarios)."""
        raise NotImplementedError

    def weight(self, growth: float, end: float) -> float:
        """Sum of w_k (1+g)^-k up to age `end`: what a promise of 1 weighs when income grows by g a period [fraction]."""
        raise NotImplementedError

    def heaviest(self, growth: float, end: float) -> float:
        """The same for the purchase that it is worst for, where it matters when one buys [fraction]."""
        return self.weight(growth, end)

    def jumps(self) -> list[float]:
        """Growths, as log(1 + g), just above which a promise weighs more than just below."""
        return []

    def released(self, growth: float, end: float) -> float:
        """Share of a promise that falls due at all up to age `end` [fraction]."""
        return 1.0 if math.isinf(end) or math.isinf(self.total) or not self.total else self.weight(0.0, end) / self.total

    def most_released(self, growth: float, end: float) -> float:
        """The same for the purchase of which most falls due, where it matters when one buys [fraction]."""
        return self.released(growth, end)

    def returned(self, periods: float) -> float:
        """Share of a promise that has fallen due so many periods after the purchase [fraction]."""
        raise OfferError(self._depends("no course"))

    def _depends(self, missing: str) -> str:
        return (
            f"release = {type(self).__name__} has {missing} here, because it depends on turnover. "
            "Take an offer whose points fall due by the age of the purchase, such as Instalments or Declining."
        )


@dataclass(frozen=True)
class ByAge(Rule):
    """A rule that depends on the age of the purchase alone: a weight for each age, of what one yuan spent promises.

    Everything follows from the weights. A rule writes the rest itself where a closed form is at hand.
    """

    by_age: ClassVar[bool] = True

    def balance(self, age: Array) -> Array:
        """What the account says at each age of a promise of 1, as long as something is still to fall due."""
        runs: Array = np.where(age < self.lasts, 1.0, 0.0)
        return runs

    def open(self, last: int) -> Array:
        """Share of a promise that has not yet fallen due at each age 0 … last: (last + 1,) [fraction]."""
        rest: Array = np.maximum(self.total - np.cumsum(self.weights(last)), 0.0)
        return rest

    def left(self, promised: Array, turnover: Array, pool_rate: float) -> Array:
        """The share that is open at each age, of what was promised."""
        return np.multiply(promised, at_age(self.open(len(turnover) - 1)), order="C")

    def fallen(self, terms: Terms, active: Array, before: Array) -> Array:
        return fallen_by_weight(self.weights_of(terms, np.arange(float(len(active)))[:, None]), active)

    def falls(self, terms: Terms, active: Array) -> Falls:
        return falls_by_weight(self.weights_of(terms, np.arange(float(len(active)))[:, None]))

    def returned(self, periods: float) -> float:
        if math.isinf(self.total):
            rule = type(self).__name__
            raise OfferError(
                f"release = {rule} never ends, so it has no share returned. Take an offer that comes to an end."
            )
        return float(self.weights(math.floor(min(periods, self.lasts))).sum() / self.total)


def fallen_by_weight(weights: Array, active: Array) -> Array:
    """How much has fallen due so far: (periods, scenarios), from weights by age, (periods, scenarios or 1)."""
    due = np.zeros_like(active)
    for age in np.flatnonzero(weights.any(axis=1)).tolist():
        due[age:] += weights[age] * active[: len(active) - age]
    so_far: Array = np.cumsum(due, axis=0)
    return so_far


def falls_by_weight(weights: Array) -> Falls:
    """What the weight of each age says, and never more than is left."""

    def falls(t: int, whose: slice, left: Array, promised: Array) -> Array:
        ages = t - np.arange(whose.start, whose.stop)
        part: Array = np.minimum(weights[ages] * promised[whose], left[whose])
        return part

    return falls


def at_age(values: Array) -> Array:
    """The value at the age of purchase period u in period t, t - u, or that at age 0: a view [t, u] of (horizon,)."""
    ahead = np.full(len(values) - 1, values[0])
    rows = np.lib.stride_tricks.sliding_window_view(np.concatenate([ahead, values]), len(values))
    view: Array = rows[:, ::-1]
    return view
