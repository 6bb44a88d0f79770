"""Scenario: what happens around an offer. Who joins when, and who comes back."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from explainer.engine.error import ScenarioError
from explainer.engine.knob import choice_field, knob_field, settle

Array = NDArray[np.float64]

LONGEST = 3660  # periods: ten years of days
MOST_PEOPLE = 1e250  # money made of them stays below the largest float, 1.8e308


@dataclass(frozen=True)
class Scenario:
    """Who joins when. People are expected values, so results scale with `start`.

    start: people in period 0. growth: wanted growth of the number of buyers [fraction per period].
    repeat: share of this period's buyers who buy again in the next. market: how many people there are to join.
    stop: the last period in which anybody new joins. horizon: how many periods are computed.
    plateau: the period from which the number of buyers wanted no longer grows.
    tracing: which yuan leave the pool first: the oldest (fifo), the newest (lifo), or all in proportion (pro_rata).
    """

    start: float = knob_field(1000.0, unit="people", low=1e-6, high=1e10, step=100.0, slider=(1.0, 100000.0), link="start")
    growth: float = knob_field(
        0.15, unit="fraction per period", low=-0.99, high=1000.0, step=0.01, slider=(-0.1, 1.0), link="growth"
    )
    repeat: float = knob_field(1.0, unit="fraction", low=0.0, high=1.0, step=0.05, slider=(0.0, 1.0), link="repeat")
    market: float | None = knob_field(None, unit="people", low=1e-6, high=1e12, step=1e6, link="market", optional=True)
    stop: int | None = knob_field(
        None, unit="periods", low=0, high=LONGEST, step=1, slider=(0, 120), link="stop", whole=True, optional=True
    )
    horizon: int = knob_field(
        120, unit="periods", low=1, high=LONGEST, step=12, slider=(12, 720), link="horizon", whole=True
    )
    tracing: str = choice_field("fifo", "fifo", "lifo", "pro_rata")
    plateau: int | None = knob_field(
        None, unit="periods", low=0, high=LONGEST, step=1, slider=(0, 120), link="plateau", whole=True, optional=True
    )

    def __post_init__(self) -> None:
        settle(self, ScenarioError)
        if self.market is not None and self.start > self.market:
            raise ScenarioError(
                f"start = {self.start:g} is more than market = {self.market:g} [people]. Raise market or lower start."
            )
        _check_size(self)


def _check_size(scenario: Scenario) -> None:
    """Growth without a market limit must stay a number that can be counted."""
    ends = (scenario.horizon - 1, scenario.stop, scenario.plateau)
    last = min(end for end in ends if end is not None)
    digits = math.log10(scenario.start) + last * math.log10(1 + scenario.growth)
    if scenario.market is None and digits > math.log10(MOST_PEOPLE):
        longest = int((math.log10(MOST_PEOPLE) - math.log10(scenario.start)) / math.log10(1 + scenario.growth)) + 1
        raise ScenarioError(
            f"growth = {scenario.growth:g} per period over {last + 1} periods means 10^{digits:.0f} people, "
            f"more than can be counted here (10^{math.log10(MOST_PEOPLE):.0f}). "
            f"Set horizon to at most {longest}, lower growth, or set market to the number of people there are."
        )


def people(scenario: Scenario) -> tuple[Array, Array]:
    """New and active people by period, each (horizon,) [people]: those who stay, and those who come."""
    with np.errstate(over="ignore"):  # beyond the largest float the market is the limit
        grown = np.minimum(np.arange(float(scenario.horizon)), math.inf if scenario.plateau is None else scenario.plateau)
        want = scenario.start * (1 + scenario.growth) ** grown
    market = math.inf if scenario.market is None else scenario.market
    stop = scenario.horizon if scenario.stop is None else scenario.stop
    new, active = [scenario.start], [scenario.start]
    joined = scenario.start
    for t, wanted in enumerate(want.tolist()[1:], start=1):
        stay = scenario.repeat * active[-1]
        come = max(0.0, min(wanted - stay, market - joined)) if t <= stop else 0.0
        joined += come
        new.append(come)
        active.append(stay + come)
    return np.array(new), np.array(active)


def known_share(active: Array, repeat: float, purchases: NDArray[np.intp]) -> Array:
    """Share of each period's turnover that comes from people who had joined by period u: (purchases, horizon) [fraction].

    Written as a running product of "who stayed", so that it can never pass 1: A_u·repeat^(τ-u) / A_τ for τ > u, else 1.
    """
    stayed: Array = np.ones_like(active)
    np.divide(repeat * active[:-1], active[1:], out=stayed[1:], where=active[1:] > 0)
    later = np.arange(len(active)) > purchases[:, None]
    share: Array = np.cumprod(np.where(later, stayed, 1.0), axis=1, dtype=np.float64)
    return share


def inviters(scenario: Scenario, new: Array, active: Array, levels: int, needs: int = 0) -> Array:
    """Share of each period's buyers who have an inviter so many levels up the line: (levels + 1, horizon) [fraction].

    Nobody invited the people of period 0; anyone else's inviter is equally likely anyone active the period before. With
    `needs`, only an inviter counts who had brought in so many by the end of the period in which the next below him joined.
    """
    share = np.zeros((levels + 1, scenario.horizon))
    share[0] = 1.0
    enough = np.ones(scenario.horizon) if needs <= 1 else brought_in(scenario, new, active, needs)
    for t in range(1, scenario.horizon):
        fresh = new[t] / active[t] if active[t] > 0 else 0.0
        above = share[:-1, t - 1].copy()
        above[:1] = enough[t]  # whoever joins has an inviter; it is the first one up the line
        share[1:, t] = share[1:, t - 1] + fresh * (above - share[1:, t - 1])
    return share


def brought_in(scenario: Scenario, new: Array, active: Array, needs: int) -> Array:
    """Share of those who join in a period whose inviter has brought in at least `needs`, them among these: (horizon,).

    Who joined in u and is still there has, besides the one at hand, a Poisson number of recruits by the end of period τ,
    with mean Σ new_j / active_{j-1} over u < j ≤ τ.
    """
    horizon = scenario.horizon
    each = np.divide(new[1:], active[:-1], out=np.zeros(horizon - 1), where=active[:-1] > 0)
    so_far = np.concatenate([[0.0], np.cumsum(each)])
    share = np.zeros(horizon)
    for tau in range(1, horizon):
        there = new[:tau] * scenario.repeat ** np.arange(tau - 1.0, -1.0, -1.0)  # of those who joined in u, in tau - 1
        chance = at_least(needs - 1, so_far[tau] - so_far[:tau])
        share[tau] = (there * chance).sum() / active[tau - 1] if active[tau - 1] > 0 else 0.0
    return share


def at_least(count: int, mean: Array) -> Array:
    """Chance that a Poisson number with this mean is at least `count` [fraction]."""
    term = np.exp(-mean)
    below = np.zeros_like(mean)
    for n in range(count):
        below += term
        term = term * mean / (n + 1)
    chance: Array = np.maximum(1 - below, 0.0)
    return chance
