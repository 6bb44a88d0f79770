"""Ladder: a part for every step by which turnover grows."""

import math
from dataclasses import dataclass

import numpy as np

from explainer.engine.knob import knob_field
from explainer.engine.rules.equal_parts import fallen_in_parts, falls_in_parts
from explainer.engine.rules.rule import FRACTION, PERIODS, Falls, Rule, Terms
from explainer.engine.rules.series import annuity
from explainer.engine.scenario import Array

SAME_TURNOVER = 1e-9  # growth of exactly one step must count as a step
PHASES = 64  # where in a step a purchase can fall
MEAN = (np.arange(PHASES)[:, None] + 0.5) / PHASES  # of a step, climbed already when a purchase is made
HEAVIEST = np.array([[1 - SAME_TURNOVER]])  # the next step comes at once
EARLY = 3  # periods in which what falls due weighs most
LONGEST = 6_000  # periods after which a floor has released what can still matter


@dataclass(frozen=True)
class Ladder(Rule):
    """One part in `periods` falls due for each `step` by which turnover grows; without a step, `floor` of a part."""

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
        pace = max(math.log1p(growth) / math.log1p(self.step), 0.0)
        if self.floor > 0:
            return self._weight_with_floor(growth, end, pace)
        if pace == 0:
            return 0.0  # nothing ever falls due
        age = np.ceil((MEAN + np.arange(self.periods)) / pace)  # of the n-th part, by phase
        return float(((1 + growth) ** -age)[age <= end].sum() / (self.periods * PHASES))

    def _weight_with_floor(self, growth: float, end: float, pace: float) -> float:
        """Period by period, since a period without a step releases `floor` of a part; without growth only that."""
        if pace == 0:
            return _floor_alone(self.periods / self.floor, growth, end)
        periods = np.arange(1.0, min(end, self.periods / self.floor + 1, LONGEST) + 1)
        steps = np.diff(np.floor(periods * pace + MEAN), axis=1, prepend=0.0)
        rounds = np.cumsum(np.where(steps > 0, steps, self.floor), axis=1)
        released = np.diff(np.minimum(rounds / self.periods, 1.0), axis=1, prepend=0.0)
        with np.errstate(over="ignore", invalid="ignore"):  # income that shrinks to nothing: the weight is infinite
            weight = np.where(released > 0, released * (1 + growth) ** -periods, 0.0)
            # what would be released after the last period looked at counts as if released in it: never too light
            rest = (1 - released.sum() / PHASES) * (1 + growth) ** -periods[-1] if periods[-1] == LONGEST else 0.0
        return float(weight.sum() / PHASES + rest)

    def due(self, growth: float, end: float, most: bool = False) -> float:
        if math.isinf(end):
            return float(self.floor > 0 or growth > 0)
        released = self._released(growth, end, HEAVIEST if most else MEAN)
        return float(released.sum()) / len(released)

    def heaviest(self, growth: float, end: float) -> float:
        """Right after a step has been climbed: the parts of all purchases fall due early."""
        if growth <= 0:
            return self.weight(growth, end)
        (released,) = self._released(growth, end, HEAVIEST)
        weight = float((released * (1 + growth) ** -np.arange(1.0, len(released) + 1)).sum())
        rest = (1 - float(released.sum())) * (1 + growth) ** -float(LONGEST) if len(released) == LONGEST < end else 0.0
        return weight + rest

    @property
    def jumps(self) -> Array:
        """Where one more part falls due at once, in the periods in which that weighs most."""
        parts = np.concatenate([np.arange(self.periods) / age for age in range(1, EARLY + 1)])
        with np.errstate(over="ignore"):
            growth: Array = np.expm1(parts * math.log1p(self.step))
        return growth[np.isfinite(growth)]

    def _released(self, growth: float, end: float, phase: Array) -> Array:
        """Share of a promise that falls due at each age from 1 on, by phase: (phases, ages) [fraction]."""
        pace = max(math.log1p(growth) / math.log1p(self.step), 0.0)
        slowest = self.periods / max(pace, self.floor) if pace or self.floor else 0.0
        age = np.arange(1.0, min(end, math.ceil(slowest) + 1, LONGEST) + 1)
        steps = np.diff(np.floor(age * pace + phase), axis=1, prepend=0.0)
        parts = np.cumsum(np.where(steps > 0, steps, self.floor), axis=1)
        released: Array = np.diff(np.minimum(parts / self.periods, 1.0), axis=1, prepend=0.0)
        return released


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
