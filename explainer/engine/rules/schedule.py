"""Schedule: named parts at named ages."""

from dataclasses import dataclass
from typing import Any

import numpy as np

from explainer.engine.error import OfferError
from explainer.engine.knob import Knob
from explainer.engine.rules.rule import PERIODS, ByAge, Terms
from explainer.engine.rules.series import discount
from explainer.engine.scenario import Array

AGE = Knob(**PERIODS)  # type: ignore[arg-type]
SHARE = Knob(unit="fraction", low=0.0, high=1000.0, step=0.05)
MOST = 400  # parts


@dataclass(frozen=True)
class Schedule(ByAge):
    """Parts of the promise fall due at the ages named: (age, weight), …; the weights may come to more than 1."""

    parts: tuple[tuple[int, float], ...] = ((1, 1.0),)

    def __post_init__(self) -> None:
        super().__post_init__()
        object.__setattr__(self, "parts", _checked(self.parts))

    @property
    def sentences(self) -> tuple[str, ...]:
        return ("restate-schedule",)

    @property
    def lasts(self) -> float:
        return float(self.parts[-1][0])

    def size(self, terms: Terms) -> Any:
        return sum(weight for _, weight in self.parts)

    def weights_of(self, terms: Terms, age: Array) -> Array:
        named: Array = sum((weight * (age == at) for at, weight in self.parts), np.zeros_like(age))
        return named

    def weight(self, growth: float, end: float) -> float:
        return float(sum(weight * discount(at, growth) for at, weight in self.parts if at <= end))


def _checked(parts: Any) -> tuple[tuple[int, float], ...]:
    """The parts in order of their age, each age once."""
    pairs = isinstance(parts, list | tuple) and all(isinstance(p, list | tuple) and len(p) == 2 for p in parts)
    if not pairs or not 1 <= len(parts) <= MOST:
        raise OfferError(
            f"parts = {parts!r} is not a list of 1 … {MOST} parts. Write ((age, weight), …), such as ((3, 1.13),)."
        )
    found = [
        (AGE.check(f"age of part {n}", at, OfferError), SHARE.check(f"weight of part {n}", weight, OfferError))
        for n, (at, weight) in enumerate(parts, start=1)
    ]
    if not any(weight for _, weight in found):
        raise OfferError(f"parts = {parts!r} promise nothing. Write at least one weight above 0.")
    ages = [at for at, _ in found]
    twice = sorted({at for at in ages if ages.count(at) > 1})
    if twice:
        raise OfferError(f"parts = {parts!r} name age {twice[0]} [periods] twice. Write one weight for each age.")
    return tuple(sorted(found))
