"""Compare: what is measured of each offer, on axes that are the same for all. Closed forms, and one run of each."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from explainer.engine.check import Check
from explainer.engine.model import Run, run
from explainer.engine.months import growth_per_month
from explainer.engine.person import newcomers_needed
from explainer.engine.scenario import Array
from explainer.engine.share import ALL, NONE
from explainer.engine.sources import Sources
from explainer.engine.verdict import Verdict
from explainer.offers.inputs import Inputs

LETTERS = "ABCD"  # offers side by side; A is the one of the page "Check an offer"
MOST = 0.8  # of what is owed: the share whose holders are named
KEPT = 64  # measured offers kept; each is a few numbers by joining period


@dataclass(frozen=True)
class Stopped:
    """What is left of all promises on the day growth stops, or where we stop counting.

    period: the last in which anybody new joins. ends: whether that is only the end of what is computed.
    promised: whether anything was promised until then. owed: still to be paid of it, lapsed: gone unpaid, there: what of
    the owed lies in the pool [fractions of all points promised]. again: purchases that it would take to pay what is not
    there, with nothing for their own points [times all purchases so far]; inf if purchases bring nothing.
    span: those who joined in so many last periods hold `held` [fraction] of what is owed.
    """

    period: int
    ends: bool
    promised: bool
    owed: float
    lapsed: float
    there: float
    again: float
    span: int
    held: float

    @property
    def missing(self) -> float:
        """Owed and not in the pool [fraction of all points promised]; 0 if that is only dust of rounding."""
        rest = self.owed - self.there
        return rest if rest > NONE else 0.0


@dataclass(frozen=True, eq=False)
class Compared:
    """One offer, measured.

    verdict: what is true of it. per_month: the growth at which all that falls due is paid [fraction per month].
    newcomers: further purchases that pay one purchase in full, with nothing for their own points.
    mine, alone: what became of the promise to you, as entered and if nobody joins after you [currency].
    first_short: first period in which somebody is not paid in full; `NEVER` if there is none within the horizon.
    paid, waiting: by joining period, what is paid and what is not due yet [fraction of the promise]; nan without a promise.
    """

    inputs: Inputs
    verdict: Verdict
    per_month: float
    newcomers: float
    mine: Sources
    alone: Sources
    first_short: int
    paid: Array
    waiting: Array
    stopped: Stopped

    @property
    def period(self) -> str:
        """The offer's unit of time."""
        return self.inputs.offer.period

    def check(self) -> Check:
        """The offer for what asks about its terms; computes nothing yet."""
        return self.inputs.check()


def side_by_side(inputs: Inputs, others: list[Inputs]) -> Mapping[str, Compared]:
    """Every offer measured, by its letter."""
    return dict(zip(LETTERS, map(measure_offer, [inputs, *others]), strict=False))


@lru_cache(maxsize=KEPT)
def measure_offer(inputs: Inputs) -> Compared:
    """All measures of one offer; kept, because only one of several offers changes at a time."""
    check = inputs.check()
    needed = check.verdict.needed
    return Compared(
        inputs=inputs,
        verdict=check.verdict,
        per_month=growth_per_month(needed, check.offer.period) if needed > 0 else needed,
        newcomers=newcomers_needed(check.offer),
        mine=check.mine,
        alone=check.mine_alone,
        first_short=check.first_short,
        paid=of_promise(check.done, check.done.paid_by_purchase.sum(axis=0)),
        waiting=of_promise(check.done, check.done.waiting_by_purchase),
        stopped=stopped(check.done),
    )


def share_paid(found: Sources) -> float:
    """Share of the promise that is paid [fraction]; nan if nothing was promised."""
    return found.paid / found.promised if found.promised > 0 else math.nan


def of_promise(done: Run, amount: Array) -> Array:
    """An amount by joining period as a share of what was promised to it [fraction]; nan where nothing was."""
    share: Array = np.full_like(amount, np.nan)
    return np.divide(amount, done.promised, out=share, where=done.promised > 0)


def stopped(done: Run) -> Stopped:
    """The day growth stops: the run up to that period, and nothing after it."""
    last = done.scenario.horizon - 1
    day = last if done.scenario.stop is None else min(done.scenario.stop, last)
    if day < last:
        done = run(done.offer, replace(done.scenario, horizon=day + 1))
    promised, income = float(done.promised.sum()), float(done.income.sum())
    open_claims = done.owed_by_purchase + done.offer.claimed * done.waiting_by_purchase
    owed, whole = float(open_claims.sum()), promised or 1.0
    missing = owed - min(owed, float(done.pool[-1]) / done.offer.takes)
    span, held = latest_holders(by_joiner(done, open_claims), MOST)
    return Stopped(
        period=day,
        ends=done.scenario.stop is None or done.scenario.stop > last,
        promised=promised > 0,
        owed=owed / whole,
        lapsed=float(done.lapsed[-1]) / whole,
        there=(owed - missing) / whole,
        again=missing * done.offer.takes / income if income > 0 else math.inf if missing > 0 else 0.0,
        span=span,
        held=held,
    )


def by_joiner(done: Run, by_purchase: Array) -> Array:
    """An amount by purchase period, given to those who made the purchases, by the period in which they joined.

    Of the buyers of period u, new_v · repeat^(u-v) joined in period v; everybody who buys in u holds the same.
    """
    each = np.divide(by_purchase, done.active, out=np.zeros_like(by_purchase), where=done.active > 0)
    holds = np.zeros_like(each)
    later = 0.0
    for v in range(len(each) - 1, -1, -1):
        later = float(each[v]) + done.scenario.repeat * later
        holds[v] = done.new[v] * later
    return holds


def latest_holders(holds: Array, most: float) -> tuple[int, float]:
    """The fewest last joining periods that hold at least so much of everything, and how much they hold [fraction]."""
    total = float(holds.sum())
    if not total > 0:
        return 0, 0.0
    shares = np.cumsum(holds[::-1]) / total
    span = int(np.argmax(shares >= most * ALL)) + 1
    return span, float(shares[span - 1])
