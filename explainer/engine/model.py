"""Model: run(offer, scenario) -> Run. One small function per rule."""

import math
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from explainer.engine.at_source import pay_at_source
from explainer.engine.error import ScenarioError
from explainer.engine.ledger import SAME_MONEY, Books, Party, agree
from explainer.engine.left_in import MOST_TIMES, due_in_all, due_weights
from explainer.engine.never import NEVER
from explainer.engine.offer import Offer
from explainer.engine.release import last_age, schedule
from explainer.engine.scenario import Array, Scenario, people
from explainer.engine.tracing import trace

MOST_DIGITS = 290  # of an amount of money; the largest float has 308


@dataclass(frozen=True, eq=False)
class Run:
    """An offer, a scenario and everything computed from them. Arrays are float64, read-only.

    By period, (horizon,): new, active [people]; turnover, rebate, pool_income (from purchases), due (newly due, as far as
    claimed), paid (what arrives), owed, waiting, lapsed, unclaimed (the last two cumulative), pool (end of period),
    platform (kept of the rebate), outside (came into the pool beside purchases), fees (withheld from payouts), taken (left
    the pool without being paid out), membership (paid to the platform to take part) [currency].
    By purchase period, (horizon,) [currency]: promised, and what is left of it at the end of the horizon:
    owed_by_purchase, waiting_by_purchase, lapsed_by_purchase, unclaimed_by_purchase; and fees_by_purchase.
    paid_by_purchase[t, u]: paid in period t to purchase period u, (horizon, horizon) [currency].
    at_source[name]: {"promised", "paid", "no_taker", "unmet"} by period, each (horizon,) [currency].
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
    outside: Array
    fees: Array
    taken: Array
    membership: Array
    fees_by_purchase: Array
    at_source: dict[str, dict[str, Array]]

    def __setstate__(self, state: dict[str, Any]) -> None:
        """A copy, or a run read back from a file, is as read-only as the first one; numpy alone forgets that."""
        vars(self).update(state)
        _freeze(self)

    @cached_property
    def money(self) -> Array:
        """Part of period t's payouts that was collected in period tau: [t, tau], (horizon, horizon) [currency]."""
        spent = self.spent
        traced = trace(self.scenario.tracing, self.income, spent)
        if spent is not self.paid:
            traced *= np.divide(self.paid, spent, out=np.zeros_like(spent), where=spent > 0)[:, None]
        return _frozen(traced)

    @property
    def income(self) -> Array:
        """Everything that comes into the pool, by period: (horizon,) [currency]."""
        return self.pool_income + self.outside

    @property
    def spent(self) -> Array:
        """Everything that leaves the pool, by period: for payouts, and taken: (horizon,) [currency]."""
        offer = self.offer
        if offer.cost == 1 and not offer.withdrawal_fee and offer.holding == "kept":
            return self.paid
        return offer.cost * (self.paid + (self.fees if offer.fee_to == "platform" else 0.0)) + self.taken

    @property
    def first_short(self) -> int:
        """First period in which something that is due or owed is not paid in full; `NEVER` if there is none."""
        asked = self.due + np.concatenate([[0.0], self.owed[:-1]])
        settled = self.paid + self.fees
        short = np.flatnonzero(asked - settled > SAME_MONEY * np.cumsum(self.promised))
        return int(short[0]) if len(short) else NEVER

    def books(self) -> Books:
        """Every flow of the run along its route."""
        at_once = sum((line["paid"] for line in self.at_source.values()), np.zeros_like(self.paid))
        cost, fees = self.offer.cost, self.fees if self.offer.fee_to == "platform" else np.zeros_like(self.fees)
        return Books(
            {
                (Party.SHOPPERS, Party.SHOPS): self.turnover,
                (Party.SHOPS, Party.PLATFORM): self.rebate,
                (Party.PLATFORM, Party.POOL): self.pool_income,
                (Party.OUTSIDE, Party.POOL): self.outside,
                (Party.POOL, Party.HOLDERS): cost * self.paid_by_purchase.sum(axis=1),
                (Party.POOL, Party.KEPT): cost * fees,
                (Party.POOL, Party.TAKEN): self.taken,
                (Party.PLATFORM, Party.TAKERS): at_once,
                (Party.PLATFORM, Party.KEPT): self.platform,
                (Party.SHOPPERS, Party.KEPT): self.membership,
            },
            self.turnover,
            self.outside,
        )


def run(offer: Offer, scenario: Scenario) -> Run:
    """Compute an offer in a scenario. Checked on the way out: cash adds up, and so does every promise."""
    new, active = people(scenario)
    check_size(offer, scenario)
    turnover = offer.spend * active
    rebate = offer.rebate * turnover
    pool_income = offer.pool_share * rebate
    at_source, platform = pay_at_source(offer, scenario, rebate - pool_income, turnover, new, active)
    points = pay_points(offer, turnover, pool_income)
    done = Run(
        offer, scenario, new, active, turnover, rebate, pool_income,
        platform=platform, at_source=at_source, membership=membership(offer, scenario, new), **points,
    )  # fmt: skip
    check_books(done)
    _freeze(done)
    return done


def check_size(offer: Offer, scenario: Scenario) -> None:
    """What grows by itself, a balance or a pool that earns, must stay a number that can be counted."""
    if offer.earns and (digits := _digits_earned(offer, scenario)) > MOST_DIGITS:
        raise ScenarioError(
            f"earns = {offer.earns:g} per period over {scenario.horizon} periods makes 10^{digits:.0f} of the pool, "
            f"more than can be counted here (10^{MOST_DIGITS}). Lower earns, or horizon."
        )
    if offer.left_in is None and not np.isinf(offer.release.total):
        return
    with np.errstate(over="ignore", invalid="ignore"):
        owed = due_weights(offer, scenario.horizon - 1).sum() if np.isinf(offer.release.total) else due_in_all(offer)
    if not owed < MOST_TIMES:
        raise ScenarioError(
            f"horizon = {scenario.horizon}: in so many periods [periods] what grows by itself comes to more than "
            f"{MOST_TIMES:g} times the spend, more than can be counted here. "
            "Lower horizon, or the rate of the offer, or how long it is left in."
        )


def _digits_earned(offer: Offer, scenario: Scenario) -> float:
    """How many digits the turnover of the fullest period has after it has earned through all periods."""
    fullest = float(people(scenario)[1].max())
    return math.log10(fullest * offer.spend) + scenario.horizon * math.log10(1 + offer.earns)


def membership(offer: Offer, scenario: Scenario, new: Array) -> Array:
    """What people pay the platform to take part, by period: on joining, and every so many periods while they stay."""
    if offer.fee is None:
        return np.zeros_like(new)
    every = offer.fee.every or len(new)
    after = np.arange(0, len(new), every)  # periods since joining in which it is paid
    paying = np.zeros_like(new)
    for since in after.tolist():
        paying[since:] += new[: len(new) - since] * scenario.repeat**since
    return offer.fee.amount * paying


def pay_points(offer: Offer, turnover: Array, pool_income: Array) -> dict[str, Array]:
    """Points from falling due to payout: the fields of Run that concern the pool."""
    promised, falls, waits, unreleased = schedule(offer, turnover)
    due = offer.claimed * falls
    unclaimed = falls - due
    out = pay_claims(offer, due, pool_income)
    arrives = 1 - offer.withdrawal_fee
    return {
        "promised": promised,
        "due": due.sum(axis=1),
        "paid": arrives * out.total,
        "fees": offer.withdrawal_fee * out.total,
        "outside": out.outside,
        "taken": out.taken,
        "owed": out.owed,
        "waiting": waits.sum(axis=1),
        "lapsed": np.cumsum(out.lapsed + unreleased.sum(axis=1)),
        "unclaimed": np.cumsum(unclaimed.sum(axis=1)),
        "pool": out.pool,
        "paid_by_purchase": out.paid if arrives == 1 else arrives * out.paid,
        "fees_by_purchase": offer.withdrawal_fee * out.paid.sum(axis=0),
        "owed_by_purchase": out.owed_by_purchase,
        "waiting_by_purchase": waits[-1],
        "lapsed_by_purchase": out.lapsed_by_purchase + unreleased.sum(axis=0),
        "unclaimed_by_purchase": unclaimed.sum(axis=0),
    }


def pro_rata(claims: Array, total: float, pool: float) -> Array:
    """The pool is short: everyone who is owed gets the same share."""
    return claims * (pool / total)


def queue(claims: Array, _total: float, pool: float) -> Array:
    """The pool is short: the oldest claim is paid first, until the pool is empty."""
    before = np.cumsum(claims) - claims
    return np.minimum(np.maximum(pool - before, 0.0), claims)


PAYOUTS = {"pro_rata": pro_rata, "queue": queue}


@dataclass(frozen=True, eq=False)
class Payouts:
    """What pay_claims counts: paid[t, u]; total, owed, lapsed, outside, taken, pool by period; owed, lapsed by purchase.

    paid and total are what is settled of the claims, a fee that is withheld from them included.
    """

    paid: Array
    total: Array
    owed: Array
    lapsed: Array
    outside: Array
    taken: Array
    pool: Array
    owed_by_purchase: Array
    lapsed_by_purchase: Array


def pay_claims(offer: Offer, due: Array, pool_income: Array) -> Payouts:
    """Period by period: what falls due and what is owed is paid from the pool; the rest is carried or lapses.

    due[t, u] and pool_income[t] [currency] -> Payouts [currency]. Spends min(what the claims take, pool) and subtracts that
    same number.
    """
    horizon, end, short, takes = len(pool_income), last_age(offer), PAYOUTS[offer.payout], offer.takes
    paid = np.zeros_like(due)
    total, owed, lapsed, outside, taken, pool = np.zeros((6, horizon))
    rest, gone = np.zeros((2, horizon))  # still owed, and lapsed, by purchase period
    held = 0.0
    for t in range(horizon):
        outside[t] = offer.outside * pool_income[t] + offer.earns * held
        held += pool_income[t] + outside[t]
        claims = rest[:t] + due[t, :t]
        claimed = claims.sum()
        needed = takes * claimed
        paid[t, :t] = claims if needed <= held else short(claims, claimed, held / takes)
        spent = min(needed, held)
        total[t] = spent / takes
        held -= spent
        if offer.holding == "passed_on":
            taken[t], held = held, 0.0
        rest[:t] = claims - paid[t, :t]
        over = slice(0, t) if offer.unpaid == "lapse" else slice(int(t - end), int(t - end) + 1) if t >= end else slice(0, 0)
        lapsed[t] = rest[over].sum()
        gone[over] += rest[over]
        rest[over] = 0.0
        owed[t], pool[t] = rest.sum(), held
    return Payouts(paid, total, owed, lapsed, outside, taken, pool, rest, gone)


def check_books(done: Run) -> None:
    """Count twice: cash against the ledger, promises against what became of them. LedgerError if they disagree."""
    books, scale = done.books(), np.cumsum(done.turnover)
    books.check(Party.POOL, done.pool)
    books.check(Party.PLATFORM, np.zeros_like(scale))
    promised = np.cumsum(done.promised)
    became = np.cumsum(done.paid + done.fees) + done.owed + done.waiting + done.lapsed + done.unclaimed
    agree("The points promised so far", became, promised, np.maximum(scale, promised))


def _freeze(done: Run) -> None:
    lines = [array for line in done.at_source.values() for array in line.values()]
    for array in [value for value in vars(done).values() if isinstance(value, np.ndarray)] + lines:
        _frozen(array)


def _frozen(array: Array) -> Array:
    array.flags.writeable = False
    return array
