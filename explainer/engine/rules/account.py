"""Account: a balance that grows each period and of which a share is taken out each period."""

from dataclasses import dataclass
from math import inf
from typing import Any

import numpy as np

from explainer.engine.knob import knob_field
from explainer.engine.rules.rule import RATE, ByAge, Terms
from explainer.engine.rules.series import series
from explainer.engine.scenario import Array


@dataclass(frozen=True)
class Account(ByAge):
    """What was promised is a balance: each period it grows by `rate`, and then the share `withdraw` of it falls due."""

    rate: float = knob_field(0.05, step=0.005, slider=(0.0, 0.3), link="interest", **RATE)
    withdraw: float = knob_field(
        0.02, unit="fraction per period", low=1e-6, high=1.0, step=0.005, slider=(0.005, 1.0), link="withdraw"
    )

    @property
    def sentences(self) -> tuple[str, ...]:
        return ("restate-account",)

    @property
    def stays(self) -> float:
        """What a balance of 1 is a period later, after the withdrawal."""
        return (1 + self.rate) * (1 - self.withdraw)

    @property
    def lasts(self) -> float:
        return inf

    def size(self, terms: Terms) -> Any:
        out, stays = terms["withdraw"] * (1 + terms["rate"]), (1 + terms["rate"]) * (1 - terms["withdraw"])
        return np.where(stays < 1, out / np.where(stays < 1, 1 - stays, 1.0), inf)

    def balance(self, age: Array) -> Array:
        left: Array = self.stays**age
        return left

    def weights_of(self, terms: Terms, age: Array) -> Array:
        stays = (1 + terms["rate"]) * (1 - terms["withdraw"])
        grown = np.where(age >= 1, stays ** np.maximum(age - 1, 0.0), 0.0)
        part: Array = terms["withdraw"] * (1 + terms["rate"]) * grown
        return part

    def weight(self, growth: float, end: float) -> float:
        """θ(1+ρ)/(1+g) · (1 + z + z² + …) with z = (1+ρ)(1-θ)/(1+g)."""
        first, ratio = self.withdraw * (1 + self.rate) / (1 + growth), self.stays / (1 + growth)
        if end < inf:
            return first * (series(ratio, end) if ratio else 1.0)
        return first / (1 - ratio) if ratio < 1 else inf
