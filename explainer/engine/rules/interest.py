"""Interest: so much of what was promised each period, and the promise itself at the end."""

from dataclasses import dataclass
from typing import Any

from explainer.engine.error import OfferError
from explainer.engine.knob import flag_field, knob_field
from explainer.engine.rules.rule import PERIODS, RATE, ByAge, Terms
from explainer.engine.rules.series import annuity, discount
from explainer.engine.scenario import Array


@dataclass(frozen=True)
class Interest(ByAge):
    """Each period a share of the promise falls due on top of it, and in the last one the promise itself (`principal`)."""

    rate: float = knob_field(0.01, step=0.005, slider=(0.0, 0.3), link="interest", **RATE)
    periods: int = knob_field(12, slider=(1, 120), link="periods", **PERIODS)
    principal: bool = flag_field(True)

    def __post_init__(self) -> None:
        super().__post_init__()
        if not self.rate and not self.principal:
            raise OfferError(
                "rate = 0 promises nothing without the principal; allowed then: above 0, up to 10 [fraction per period]. "
                "Write a rate, or principal = True."
            )

    @property
    def sentences(self) -> tuple[str, ...]:
        if not self.principal:
            return ("restate-interest",)
        return ("restate-interest-once",) if self.periods == 1 else ("restate-interest", "restate-principal")

    @property
    def lasts(self) -> float:
        return self.periods

    def size(self, terms: Terms) -> Any:
        return terms["rate"] * terms["periods"] + float(self.principal)

    def weights_of(self, terms: Terms, age: Array) -> Array:
        runs: Any = (age >= 1) & (age <= terms["periods"])
        weights: Array = terms["rate"] * runs + self.principal * (age == terms["periods"])
        return weights

    def weight(self, growth: float, end: float) -> float:
        last = discount(self.periods, growth) if self.principal and self.periods <= end else 0.0
        return self.rate * annuity(min(self.periods, end), growth) + last
