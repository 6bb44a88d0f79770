"""Once: all of it at one date."""

from dataclasses import dataclass

import numpy as np

from explainer.engine.knob import knob_field
from explainer.engine.rules.rule import PERIODS, ByAge, Terms
from explainer.engine.rules.series import discount
from explainer.engine.scenario import Array


@dataclass(frozen=True)
class Once(ByAge):
    """All of it falls due at once, so many periods after the purchase."""

    after: int = knob_field(1, slider=(1, 60), link="after", **PERIODS)

    @property
    def sentences(self) -> tuple[str, ...]:
        return ("restate-at-next",) if self.after == 1 else ("restate-once",)

    @property
    def lasts(self) -> float:
        return self.after

    def weights_of(self, terms: Terms, age: Array) -> Array:
        falls: Array = np.where(age == terms["after"], 1.0, 0.0)
        return falls

    def weight(self, growth: float, end: float) -> float:
        return discount(self.after, growth) if self.after <= end else 0.0
