"""Instalments: equal parts, one a period."""

from dataclasses import dataclass

import numpy as np

from explainer.engine.knob import knob_field
from explainer.engine.rules.equal_parts import fallen_in_parts, falls_in_parts
from explainer.engine.rules.rule import PERIODS, ByAge, Falls, Terms
from explainer.engine.rules.series import annuity
from explainer.engine.scenario import Array


@dataclass(frozen=True)
class Instalments(ByAge):
    """Points fall due in equal parts over so many periods after the purchase."""

    periods: int = knob_field(36, slider=(1, 120), link="periods", **PERIODS)

    @property
    def sentences(self) -> tuple[str, ...]:
        return ("restate-at-next",) if self.periods == 1 else ("restate-instalments",)

    @property
    def lasts(self) -> float:
        return self.periods

    def weights_of(self, terms: Terms, age: Array) -> Array:
        part: Array = np.where((age >= 1) & (age <= terms["periods"]), 1.0, 0.0) / terms["periods"]
        return part

    def open(self, last: int) -> Array:
        share: Array = np.maximum(1 - np.arange(last + 1.0) / self.periods, 0.0)
        return share

    def fallen(self, terms: Terms, active: Array, before: Array) -> Array:
        return fallen_in_parts(np.ones_like(active), terms["periods"], active, before)

    def falls(self, terms: Terms, active: Array) -> Falls:
        return falls_in_parts(np.ones_like(active), terms["periods"])

    def weight(self, growth: float, end: float) -> float:
        return annuity(min(self.periods, end), growth) / self.periods

    def returned(self, periods: float) -> float:
        return min(periods / self.periods, 1.0)
