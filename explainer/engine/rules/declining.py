"""Declining: the same fraction of what is left, period after period."""

import math
from dataclasses import dataclass

import numpy as np

from explainer.engine.knob import knob_field
from explainer.engine.rules.rule import ByAge, Falls, Terms
from explainer.engine.rules.series import series
from explainer.engine.scenario import Array


@dataclass(frozen=True)
class Declining(ByAge):
    """Each period the same fraction of what is left falls due."""

    rate: float = knob_field(
        0.0005, unit="fraction per period", low=1e-6, high=1.0, step=0.0005, slider=(0.0005, 0.2), link="daily"
    )

    @property
    def sentences(self) -> tuple[str, ...]:
        return ("restate-declining",)

    @property
    def lasts(self) -> float:
        return math.inf if self.rate < 1 else 1

    def weights_of(self, terms: Terms, age: Array) -> Array:
        left = np.where(age >= 1, (1 - terms["rate"]) ** np.maximum(age - 1, 0.0), 0.0)
        part: Array = terms["rate"] * left
        return part

    def open(self, last: int) -> Array:
        share: Array = (1 - self.rate) ** np.arange(last + 1.0)
        return share

    def fallen(self, terms: Terms, active: Array, before: Array) -> Array:
        left, gone = active[0], np.zeros_like(active)
        for t in range(1, len(active)):
            gone[t] = gone[t - 1] + terms["rate"] * left
            left = left - terms["rate"] * left + active[t]
        return gone

    def falls(self, terms: Terms, active: Array) -> Falls:
        def falls(_t: int, whose: slice, left: Array, _promised: Array) -> Array:
            part: Array = terms["rate"] * left[whose]
            return part

        return falls

    def weight(self, growth: float, end: float) -> float:
        """q/(1+g) · (1 + z + z² + …) with z = (1-q)/(1+g), up to the age at which the rest lapses."""
        if math.isinf(end):
            return self.rate / (growth + self.rate) if growth > -self.rate else math.inf
        if self.rate == 1:
            return 1 / (1 + growth)
        return self.rate / (1 + growth) * series((1 - self.rate) / (1 + growth), end)

    def returned(self, periods: float) -> float:
        return -math.expm1(periods * math.log1p(-self.rate)) if self.rate < 1 else float(periods >= 1)
