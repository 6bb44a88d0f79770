"""For ever: so much of what was promised each period, without end."""

from dataclasses import dataclass
from math import inf
from typing import Any

import numpy as np

from explainer.engine.knob import knob_field
from explainer.engine.rules.rule import RATE, ByAge, Terms
from explainer.engine.rules.series import annuity
from explainer.engine.scenario import Array


@dataclass(frozen=True)
class Forever(ByAge):
    """Each period a share of the promise falls due, for life. Within a run it counts as far as it falls due there."""

    rate: float = knob_field(0.01, step=0.005, slider=(0.005, 0.3), link="interest", **{**RATE, "low": 1e-6})

    @property
    def sentences(self) -> tuple[str, ...]:
        return ("restate-forever",)

    @property
    def lasts(self) -> float:
        return inf

    @property
    def payment(self) -> float:
        return self.rate

    def size(self, terms: Terms) -> Any:
        return np.full_like(terms["rate"], inf)

    def weights_of(self, terms: Terms, age: Array) -> Array:
        runs: Any = age >= 1
        weights: Array = terms["rate"] * runs
        return weights

    def weight(self, growth: float, end: float) -> float:
        if end < inf:
            return self.rate * annuity(end, growth)
        return self.rate / growth if growth > 0 else self.total
