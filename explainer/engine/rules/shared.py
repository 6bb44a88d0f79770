"""Shared: what the pool took in the period before is shared out. The pool decides what falls due."""

from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from explainer.engine.knob import knob_field
from explainer.engine.rules.rule import PERIODS, Rule, Terms
from explainer.engine.rules.series import series
from explainer.engine.scenario import Array


@dataclass(frozen=True)
class Shared(Rule):
    """The pool income of the period before is shared out among the buyers of the `periods` before it."""

    periods: int = knob_field(40, slider=(1, 120), link="periods", **PERIODS)

    pool_decides: ClassVar[bool] = True

    @property
    def sentences(self) -> tuple[str, ...]:
        return ("restate-shared",)

    @property
    def ends(self) -> float:
        return self.periods

    def left(self, promised: Array, turnover: Array, pool_rate: float) -> Array:
        """A part of the income of the period before, for so many periods, and never more than was promised."""
        age = np.subtract.outer(np.arange(len(turnover)), np.arange(len(turnover)))
        before = np.concatenate([[0.0], turnover[:-1]])[:, None]  # turnover of the period before: (horizon, 1)
        part = np.where((age >= 1) & (age <= self.periods), pool_rate * before / self.periods, 0.0)
        open_money: Array = np.maximum(promised - np.cumsum(part, axis=0), 0.0)
        return open_money

    def share_out(self, terms: Terms, active: Array, before: Array) -> Array:
        """Never short, since what falls due is the income of the period before."""
        bought = np.arange(len(active))[:, None]
        end = np.maximum(np.minimum(self.until(terms, active), terms["horizon"] - 1), bought)
        last = np.broadcast_to(end.astype(np.intp), active.shape)
        income = (
            terms["pool_share"]
            * (1 + terms["outside"])
            / terms["takes"]
            * (np.take_along_axis(before, last, axis=0) - before[:-1])
        )
        paid: Array = terms["claimed"] * np.minimum(terms["multiple"] * active, income / terms["periods"])
        return paid

    def until(self, terms: Terms, active: Array) -> Array:
        """Its parts are over, or it expires."""
        last: Array = np.arange(len(active))[:, None] + np.minimum(terms["periods"], terms["expires"])
        return last

    def weight(self, growth: float, end: float) -> float:
        """The share paid is cover · (1 + (1+g) + … + (1+g)^(T-1)) / T; the weight is the inverse of that factor."""
        return self.periods / series(1 + growth, min(self.periods, end))
