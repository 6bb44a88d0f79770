"""Ladder: a part for every step by which turnover grows."""

import math
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from explainer.engine.knob import knob_field
from explainer.engine.rules.equal_parts import fallen_in_parts, falls_in_parts
from explainer.engine.rules.rule import FRACTION, PERIODS, Falls, Rule, Terms
from explainer.engine.rules.series import annuity
from explainer.engine.scenario import Array

SAME_TURNOVER = 1e-9  # growth of exactly one step must count as a step
PHASES = 64  # where in a step a purchase can fall
MIDDLES = (np.arange(PHASES)[:, None] + 0.5) / PHASES  # share of a step, (phases, 1)
JUMPS = 600  # at which a ladder is looked at
JUST_BEFORE = np.array([[1 - 1e-6]])
LONGEST = 6_000  # periods after which a floor has released what can still matter


@dataclass(frozen=True)
class Ladder(Rule):
    """One part in `periods` falls due for each `step` by which turnover grows; without a step, `floor` of a part."""

    steady: ClassVar[bool] = False

    periods: int = knob_field(36, slider=(1, 120), link="periods", **PERIODS)
    step: float = knob_field(0.15, unit="fraction", low=0.001, high=5.0, step=0.01, slider=(0.01, 0.5), link="step")
    floor: float = knob_field(0.0, step=0.05, slider=(0.0, 1.0), link="floor", **FRACTION)

    @property
    def sentences(self) -> tuple[str, ...]:
        return ("restate-ladder", "restate-floor") if self.floor else ("restate-ladder",)

    @property
    def waits_for_growth(self) -> bool:
        return self.floor == 0

    def left(self, promised: Array, turnover: Array, pool_rate: float) -> Array:
        rounds = np.cumsum(_rounds(turnover, self.step, self.floor))
        since = np.maximum(rounds[:, None] - rounds, 0.0)  # rounds never fall, so only t < u is cut
        open_share: Array = np.maximum(1 - since / self.periods, 0.0)
        return promised * open_share

    def fallen(self, terms: Terms, active: Array, before: Array) -> Array:
        return fallen_in_parts(_rounds(active, terms["step"], terms["floor"]), terms["periods"], active, before)

    def falls(self, terms: Terms, active: Array) -> Falls:
        return falls_in_parts(_rounds(active, terms["step"], terms["floor"]), terms["periods"])

    def weight(self, growth: float, end: float) -> float:
        """Mean over the phases of a step at which a purchase can fall; turnover climbs `pace` steps a period."""
        if self.floor > 0:
            return self._weight_with_floor(growth, end, MIDDLES)
        pace = self.pace(growth)
        if pace == 0:
            return 0.0  # nothing ever falls due
        age = np.ceil((MIDDLES + np.arange(self.periods)) / pace)  # of the n-th part, by phase
        return float(((1 + growth) ** -age)[age <= end].sum() / (self.periods * PHASES))

    def heaviest(self, growth: float, end: float) -> float:
        """For a purchase just before a step, after which everything falls due soonest."""
        if self.floor > 0:
            return self._weight_with_floor(growth, end, JUST_BEFORE)
        pace = self.pace(growth)
        if pace == 0:
            return 0.0
        age = np.floor(np.arange(self.periods) / pace + SAME_TURNOVER) + 1
        return float(((1 + growth) ** -age)[age <= end].sum() / self.periods)

    def pace(self, growth: float) -> float:
        """How many steps turnover climbs in a period [steps]."""
        return max(math.log1p(growth) / math.log1p(self.step), 0.0)

    def jumps(self) -> list[float]:
        """Where one more part, the n-th after the first, falls due within m periods; of many parts each is light."""
        spans = range(1, max(2, JUMPS // self.periods))
        return [n / m * math.log1p(self.step) for m in spans for n in range(1, self.periods)]

    def released(self, growth: float, end: float) -> float:
        return self._released(growth, end, MIDDLES)

    def most_released(self, growth: float, end: float) -> float:
        return self._released(growth, end, JUST_BEFORE)

    def _released(self, growth: float, end: float, phase: Array) -> float:
        """Mean over where in a step one buys; all of it in time, if anything is released."""
        pace = self.pace(growth)
        if pace == 0 or math.isinf(end):
            by_floor = end * self.floor / self.periods if self.floor else 0.0
            return 1.0 if pace > 0 else min(1.0, by_floor)
        rounds = self._rounds_at(np.arange(1.0, min(end, LONGEST) + 1), pace, phase)
        return float(np.minimum(rounds[:, -1] / self.periods, 1.0).mean())

    def _rounds_at(self, periods: Array, pace: float, phase: Array) -> Array:
        """Parts released by each age, (phases, ages), by where in a step one buys."""
        steps = np.diff(np.floor(periods * pace + phase), axis=1, prepend=np.floor(phase))
        rounds: Array = np.cumsum(np.where(steps > 0, steps, self.floor), axis=1)
        return rounds

    def _weight_with_floor(self, growth: float, end: float, phase: Array) -> float:
        """Period by period, since a period without a step releases `floor` of a part; without growth only that."""
        pace = self.pace(growth)
        if pace == 0:
            return _floor_alone(self.periods / self.floor, growth, end)
        periods = np.arange(1.0, min(end, self.periods / self.floor + 1, LONGEST) + 1)
        rounds = self._rounds_at(periods, pace, phase)
        released = np.diff(np.minimum(rounds / self.periods, 1.0), axis=1, prepend=0.0)
        with np.errstate(over="ignore", invalid="ignore"):  # income that shrinks to nothing: the weight is infinite
            weight = np.where(released > 0, released * (1 + growth) ** -periods, 0.0)
            # what would be released after the last period looked at counts as if released in it: never too light
            rest = (1 - released.sum() / len(phase)) * (1 + growth) ** -periods[-1] if periods[-1] == LONGEST else 0.0
        return float(weight.sum() / len(phase) + rest)


def _rounds(turnover: Array, step: float, floor: float) -> Array:
    """How many parts of every promise fall due in each period: the whole steps climbed, or `floor` where there is none."""
    with np.errstate(divide="ignore"):  # no turnover is no step
        height = (np.log(turnover / turnover[0]) + SAME_TURNOVER) / np.log1p(step)
    steps = np.diff(np.maximum.accumulate(np.floor(np.maximum(height, 0.0)), axis=0), axis=0, prepend=0.0)
    parts: Array = np.where(steps > 0, steps, floor)
    return parts


def _floor_alone(periods: float, growth: float, end: float) -> float:
    """Equal parts over so many periods, not always a whole number: the last part is what is left."""
    whole = min(math.floor(periods), end)
    try:
        left = (periods - whole) * (1 + growth) ** -(whole + 1.0) if whole < end else 0.0
    except OverflowError:  # income that shrinks to nothing
        return math.inf
    return (annuity(whole, growth) + left) / periods
