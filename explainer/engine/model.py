"""Model: run(offer, scenario) -> Run. One small function per rule."""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from explainer.engine.at_source import pay_at_source
from explainer.engine.ledger import SAME_MONEY, Books, Party, agree
from explainer.engine.never import NEVER
from explainer.engine.offer import Offer
from explainer.engine.release import last_age, promised, schedule
from explainer.engine.scenario import Array, Scenario, people
from explainer.engine.tracing import trace


@dataclass(frozen=True, eq=False)
class Run:
    """An offer, a scenario and everything computed from them. Arrays are float64, read-only.

    By period, (horizon,): new, active [people]; turnover, rebate, pool_income, due (newly due, as far as claimed),
    paid, owed, waiting, lapsed, unclaimed (the last two cumulative), pool (end of period), platform (kept) [currency].
    By purchase period, (horizon,) [currency]: promised, and what is left of it at the end of the horizon:
    owed_by_purchase, waiting_by_purchase, lapsed_by_purchase, unclaimed_by_purchase.
    paid_by_purchase[t, u]: paid in period t to purchase period u, (horizon, horizon) [currency].
    at_source[name]: {"promised", "paid", "no_taker"} by period, each (horizon,) [currency].
    """

    offer: Offer
    scenario: Scenario
    new: Array
    active: Array
    turnover: Array
    rebate: Array
    pool_income: Array
    promised: Array
    due: Array
    paid: Array
    owed: Array
    waiting: Array
    lapsed: Array
    unclaimed: Array
    pool: Array
    platform: Array
    paid_by_purchase: Array
    owed_by_purchase: Array
    waiting_by_purchase: Array
    lapsed_by_purchase: Array
    unclaimed_by_purchase: Array
    at_source: dict[str, dict[str, Array]]

    def __setstate__(self, state: dict[str, Any]) -> None:
        """A copy, or a run read back from a file, is as read-only as the first one; numpy alone forgets that."""
        vars(self).update(state)
        _freeze(self)

    @cached_property
    def money(self) -> Array:
        """Part of period t's payouts that was collected in period tau: [t, tau], (horizon, horizon) [currency]."""
        return _frozen(trace(self.scenario.tracing, self.pool_income, self.paid))

    @property
    def first_short(self) -> int:
        """First period in which something that is due or owed is not paid in full; `NEVER` if there is none."""
        asked = self.due + np.concatenate([[0.0], self.owed[:-1]])
        short = np.flatnonzero(asked - self.paid > SAME_MONEY * np.cumsum(self.promised))
        return int(short[0]) if len(short) else NEVER

    def books(self) -> Books:
        """Every flow of the run along its route."""
        taken = sum((line["paid"] for line in self.at_source.values()), np.zeros_like(self.paid))
        return Books(
            {
                (Party.SHOPPERS, Party.SHOPS): self.turnover,
                (Party.SHOPS, Party.PLATFORM): self.rebate,
                (Party.PLATFORM, Party.POOL): self.pool_income,
                (Party.POOL, Party.HOLDERS): self.paid_by_purchase.sum(axis=1),
                (Party.PLATFORM, Party.TAKERS): taken,
                (Party.PLATFORM, Party.KEPT): self.platform,
            },
            self.turnover,
        )


def run(offer: Offer, scenario: Scenario) -> Run:
    """Compute an offer in a scenario. Checked on the way out: cash adds up, and so does every promise."""
    new, active = people(scenario)
    turnover = offer.spend * active
    rebate = offer.rebate * turnover
    pool_income = offer.pool_share * rebate
    at_source, platform = pay_at_source(offer, scenario, rebate - pool_income, turnover, new, active)
    points = pay_points(offer, turnover, pool_income)
    done = Run(
        offer, scenario, new, active, turnover, rebate, pool_income, promised(offer, turnover),
        platform=platform, at_source=at_source, **points,
    )  # fmt: skip
    check(done)
    _freeze(done)
    return done


def pay_points(offer: Offer, turnover: Array, pool_income: Array) -> dict[str, Array]:
    """Points from falling due to payout: the fields of Run that concern the pool."""
    falls, waits, unreleased = schedule(offer, turnover)
    due = offer.claimed * falls
    unclaimed = falls - due
    out = pay_claims(offer, due, pool_income)
    return {
        "due": due.sum(axis=1),
        "paid": out.total,
        "owed": out.owed,
        "waiting": waits.sum(axis=1),
        "lapsed": np.cumsum(out.lapsed + unreleased.sum(axis=1)),
        "unclaimed": np.cumsum(unclaimed.sum(axis=1)),
        "pool": out.pool,
        "paid_by_purchase": out.paid,
        "owed_by_purchase": out.owed_by_purchase,
        "waiting_by_purchase": waits[-1],
        "lapsed_by_purchase": out.lapsed_by_purchase + unreleased.sum(axis=0),
        "unclaimed_by_purchase": unclaimed.sum(axis=0),
    }


def pro_rata(claims: Array, total: float, pool: float) -> Array:
    """The pool is short: everyone who is owed gets the same share."""
    return claims * (pool / total)


def queue(claims: Array, total: float, pool: float) -> Array:
    """The pool is short: the oldest claim is paid first, until the pool is empty."""
    before = np.cumsum(claims) - claims
    return np.minimum(np.maximum(pool - before, 0.0), claims)


PAYOUTS = {"pro_rata": pro_rata, "queue": queue}


@dataclass(frozen=True, eq=False)
class Payouts:
    """What pay_claims counts: paid[t, u]; total, owed, lapsed, pool by period; owed and lapsed by purchase period."""

    paid: Array
    total: Array
    owed: Array
    lapsed: Array
    pool: Array
    owed_by_purchase: Array
    lapsed_by_purchase: Array


def pay_claims(offer: Offer, due: Array, pool_income: Array) -> Payouts:
    """Period by period: what falls due and what is owed is paid from the pool; the rest is carried or lapses.

    due[t, u] and pool_income[t] [currency] -> Payouts [currency]. Pays min(claims, pool) and subtracts that same number.
    """
    horizon, end, short = len(pool_income), last_age(offer), PAYOUTS[offer.payout]
    paid = np.zeros_like(due)
    total, owed, lapsed, pool = np.zeros((4, horizon))
    rest, gone = np.zeros((2, horizon))  # still owed, and lapsed, by purchase period
    held = 0.0
    for t in range(horizon):
        held += pool_income[t]
        claims = rest[:t] + due[t, :t]
        claimed = claims.sum()
        paid[t, :t] = claims if claimed <= held else short(claims, claimed, held)
        total[t] = min(claimed, held)
        held -= total[t]
        rest[:t] = claims - paid[t, :t]
        over = slice(0, t) if offer.unpaid == "lapse" else slice(int(t - end), int(t - end) + 1) if t >= end else slice(0, 0)
        lapsed[t] = rest[over].sum()
        gone[over] += rest[over]
        rest[over] = 0.0
        owed[t], pool[t] = rest.sum(), held
    return Payouts(paid, total, owed, lapsed, pool, rest, gone)


def check(done: Run) -> None:
    """Count twice: cash against the ledger, promises against what became of them. LedgerError if they disagree."""
    books, scale = done.books(), np.cumsum(done.turnover)
    books.check(Party.POOL, done.pool)
    books.check(Party.PLATFORM, np.zeros_like(scale))
    became = np.cumsum(done.paid) + done.owed + done.waiting + done.lapsed + done.unclaimed
    agree("The points promised so far", became, np.cumsum(done.promised), scale * max(1.0, done.offer.multiple))


def _freeze(done: Run) -> None:
    lines = [array for line in done.at_source.values() for array in line.values()]
    for array in [value for value in vars(done).values() if isinstance(value, np.ndarray)] + lines:
        _frozen(array)


def _frozen(array: Array) -> Array:
    array.flags.writeable = False
    return array
