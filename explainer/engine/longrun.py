"""Long run: closed forms for a scheme that has been growing at a constant rate. The page's headline numbers.

Oracle and source: design of the model, section "closed forms"; the tests hold them against long runs.
"""

import math
from functools import lru_cache

import numpy as np

from explainer.engine.knob import knobs
from explainer.engine.offer import Declining, Instalments, Ladder, Offer, Release, Shared
from explainer.engine.scenario import Array, Scenario, ScenarioError

PHASES = 64  # where in a ladder's step a purchase can fall
LONGEST = 6_000  # periods after which a ladder's floor has released what can still matter
STEEPEST = 1e6  # growth per period beyond which a break-even is called unreachable


def cover(offer: Offer) -> float:
    """Share of the points promised that the purchase itself puts into the pool, c = p/M [fraction]; inf if M = 0."""
    return offer.pool_share / offer.multiple if offer.multiple else math.inf


def newcomers_needed(offer: Offer) -> float:
    """Further purchases of the same size that pay one purchase in full, with nothing for their own points: M/p - 1."""
    if not offer.multiple:
        return 0.0
    return max(0.0, offer.multiple / offer.pool_share - 1) if offer.pool_share else math.inf


def funded_share(offer: Offer, growth: float) -> float:
    """Share of what falls due and is claimed that the pool can pay in the long run at this growth, at most 1 [fraction].

    f(g) = p / (M · claimed · sum of w_k (1+g)^-k). With `Shared` the pool decides what falls due, so there it is the
    share of the promise that falls due before the rest lapses. A ladder without growth releases nothing and pays nothing.
    """
    return min(1.0, _funding(offer, knobs(Scenario)["growth"].check("growth", growth, ScenarioError)))


def break_even(offer: Offer) -> float:
    """Growth per period at which everything due is paid, f(g) = 1 [fraction per period].

    Infinite if no growth is enough; -1 if nothing is promised or claimed, so that any growth is.
    """
    if offer.pool_share == 0 and offer.multiple > 0:
        return math.inf
    if not offer.multiple or not offer.claimed:
        return -1.0
    return _break_even(offer.pool_share / (offer.multiple * _claimed(offer)), offer.release, offer.expires)


def _claimed(offer: Offer) -> float:
    """What is shared out cannot be reduced by claiming less: there the share of the promise counts."""
    return 1.0 if isinstance(offer.release, Shared) else offer.claimed


def _funding(offer: Offer, growth: float) -> float:
    """f(g), not capped [fraction]; 0 if nothing ever falls due."""
    if not offer.multiple or not offer.claimed:
        return 1.0
    weight = discounted_weight(offer.release, growth, offer.expires)
    return offer.pool_share / (offer.multiple * _claimed(offer)) / weight if weight else 0.0


@lru_cache(maxsize=256)
def _break_even(cover_of_claims: float, release: Release, expires: int | None) -> float:
    """Bisection on log(1 + g) between a growth that is too low and one that is enough."""
    low = 0.0 if _only_growth_releases(release) else math.log(1e-6)
    high = math.log1p(STEEPEST)
    if discounted_weight(release, STEEPEST, expires) > cover_of_claims:
        return math.inf
    while high - low > 1e-13 * max(1.0, abs(high)):
        middle = (low + high) / 2
        if discounted_weight(release, math.expm1(middle), expires) <= cover_of_claims:
            high = middle
        else:
            low = middle
    neat = round(math.expm1(high), 9)
    return neat if discounted_weight(release, neat, expires) <= cover_of_claims else math.expm1(high)


def _only_growth_releases(release: Release) -> bool:
    """A ladder without a floor: without growth nothing ever falls due, and paying nothing is not breaking even."""
    return isinstance(release, Ladder) and release.floor == 0


def discounted_weight(release: Release, growth: float, expires: int | None) -> float:
    """Sum of w_k (1+g)^-k: what a promise of 1 weighs when each period's income is (1+g) times the last [fraction]."""
    end = math.inf if expires is None else expires
    if isinstance(release, Instalments):
        return _annuity(min(release.periods, end), growth) / release.periods
    if isinstance(release, Declining):
        return _declining(release.rate, growth, end)
    if isinstance(release, Shared):
        # share of the promise paid = cover · (1 + (1+g) + … + (1+g)^(T-1)) / T; its weight is the inverse of that factor
        return release.periods / _series(1 + growth, min(release.periods, end))
    return _ladder(release, growth, end)


def _series(ratio: float, terms: float) -> float:
    """1 + ratio + ratio² + … (so many terms); inf when it grows past every bound."""
    if abs(ratio - 1) < 1e-12:
        return terms
    try:
        return math.expm1(terms * math.log(ratio)) / (ratio - 1)
    except OverflowError:
        return math.inf


def _annuity(terms: float, growth: float) -> float:
    """(1+g)^-1 + … + (1+g)^-terms."""
    return _series(1 / (1 + growth), terms) / (1 + growth)


def _declining(rate: float, growth: float, end: float) -> float:
    """q/(1+g) · (1 + z + z² + …) with z = (1-q)/(1+g), up to the age at which the rest lapses."""
    if math.isinf(end):
        return rate / (growth + rate) if growth > -rate else math.inf
    if rate == 1:
        return 1 / (1 + growth)
    return rate / (1 + growth) * _series((1 - rate) / (1 + growth), end)


def _ladder(rule: Ladder, growth: float, end: float) -> float:
    """Mean over the phases of a step at which a purchase can fall; turnover climbs `pace` steps a period."""
    pace = max(math.log1p(growth) / math.log1p(rule.step), 0.0)
    phase = (np.arange(PHASES)[:, None] + 0.5) / PHASES
    if rule.floor > 0:
        return _ladder_with_floor(rule, growth, end, pace, phase)
    if pace == 0:
        return 0.0  # nothing ever falls due
    age = np.ceil((phase + np.arange(rule.periods)) / pace)  # of the n-th part, by phase
    return float(((1 + growth) ** -age)[age <= end].sum() / (rule.periods * PHASES))


def _ladder_with_floor(rule: Ladder, growth: float, end: float, pace: float, phase: Array) -> float:
    """Period by period, since a period without a step releases `floor` of a part; without growth that is all there is."""
    if pace == 0:
        return _floor_alone(rule.periods / rule.floor, growth, end)
    periods = np.arange(1.0, min(end, rule.periods / rule.floor + 1, LONGEST) + 1)
    steps = np.diff(np.floor(periods * pace + phase), axis=1, prepend=np.floor(phase))
    rounds = np.cumsum(np.where(steps > 0, steps, rule.floor), axis=1)
    released = np.diff(np.minimum(rounds / rule.periods, 1.0), axis=1, prepend=0.0)
    with np.errstate(over="ignore", invalid="ignore"):  # income that shrinks to nothing: the weight is infinite
        weight = np.where(released > 0, released * (1 + growth) ** -periods, 0.0)
        # what would be released after the last period looked at counts as if released in it: never too light
        rest = (1 - released.sum() / PHASES) * (1 + growth) ** -periods[-1] if periods[-1] == LONGEST else 0.0
    return float(weight.sum() / PHASES + rest)


def _floor_alone(periods: float, growth: float, end: float) -> float:
    """Equal parts over so many periods, not always a whole number: the last part is what is left."""
    whole = min(math.floor(periods), end)
    try:
        left = (periods - whole) * (1 + growth) ** -(whole + 1.0) if whole < end else 0.0
    except OverflowError:  # income that shrinks to nothing
        return math.inf
    return (_annuity(whole, growth) + left) / periods
