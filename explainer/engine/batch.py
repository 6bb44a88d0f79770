"""Totals: what is promised and paid over a horizon, and the first shortfall, for many scenarios in one pass.

Arrays are (periods, scenarios) or (scenarios,). Money is counted in rebates of one purchase, so a purchase promises
`multiple` and brings `pool_share` into the pool: price and rebate rate cancel out of every share and every shortfall.
A term is a number, or an array (scenarios,) where it differs; "no limit" is infinity.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from explainer.engine.ledger import SAME_MONEY
from explainer.engine.offer import Offer
from explainer.engine.rules.rule import Terms
from explainer.engine.scenario import Array


def totals(offer: Offer, terms: Terms, scenarios: int) -> tuple[Array, Array, NDArray[np.int64]]:
    """Paid as a share of what was promised, and of what fell due (nan if nothing was or did), and the first shortfall
    (-1: none): each (scenarios,)."""
    rule, active = offer.release, people(terms, scenarios)
    before = np.concatenate([np.zeros((1, scenarios)), np.cumsum(active, axis=0)])  # purchases before each period
    if rule.pool_decides:
        paid = rule.share_out(terms, active, before)
        over = rule.until(terms, active) < terms["horizon"]  # of these nothing more falls due
        due = terms["claimed"] * terms["multiple"] * active * over
        return _result(terms, before, paid, np.zeros_like(active), (paid * over, due))
    if np.min(terms["expires"]) < len(active):
        paid, unpaid, due = pay_by_purchase(offer, terms, active)
        return _result(terms, before, paid, unpaid, (paid, due))
    due = terms["claimed"] * terms["multiple"] * np.diff(rule.fallen(terms, active, before), axis=0, prepend=0.0)
    paid, unpaid = (pay_or_lapse if offer.unpaid == "lapse" else pay_or_owe)(terms, due, active)
    return _result(terms, before, paid, unpaid, (paid, due))


def _result(
    terms: Terms, before: Array, paid: Array, unpaid: Array, settled: tuple[Array, Array]
) -> tuple[Array, Array, NDArray[np.int64]]:
    """Read payouts and claims left unpaid, by period, up to each scenario's own horizon.

    settled: what is to be compared for the share of what fell due: payouts, and what fell due.
    """
    period = np.arange(len(paid))[:, None]
    within = period < terms["horizon"]
    promised = terms["multiple"] * before[1:]
    short = within & (unpaid > SAME_MONEY * promised)
    whole = np.take_along_axis(promised, _row(terms["horizon"] - 1, promised), axis=0)[0]
    share, of_due = np.full((2, len(whole)), np.nan)
    np.divide((paid * within).sum(axis=0), whole, out=share, where=whole > 0)
    given, due = ((amount * within).sum(axis=0) for amount in settled)
    np.divide(given, due, out=of_due, where=due > SAME_MONEY * whole)
    return share, of_due, np.where(short.any(axis=0), short.argmax(axis=0), -1)


def _row(period: Any, like: Array) -> NDArray[np.intp]:
    """One period per scenario as an index into `like`: (1, scenarios)."""
    return np.broadcast_to(np.asarray(period, dtype=np.intp), (1, like.shape[1]))


def people(terms: Terms, scenarios: int) -> Array:
    """Active people by period; after its own horizon nobody joins a scenario, so that nothing there can overflow."""
    last = np.minimum(terms["stop"], terms["horizon"] - 1)
    active = np.empty((int(np.max(terms["horizon"])), scenarios))
    active[0] = want = joined = terms["start"]
    with np.errstate(over="ignore"):  # beyond the largest float the market is the limit
        for t in range(1, len(active)):
            want = want * (1 + terms["growth"])
            stay = terms["repeat"] * active[t - 1]
            come = np.where(t <= last, np.maximum(np.minimum(want - stay, terms["market"] - joined), 0.0), 0.0)
            joined = joined + come
            active[t] = stay + come
    return active


def pay_or_owe(terms: Terms, due: Array, active: Array) -> tuple[Array, Array]:
    """Payouts and claims left unpaid by period, when nothing lapses: so far the lesser of what fell due and came in."""
    claims, income = np.cumsum(due, axis=0), np.cumsum(terms["pool_share"] * active, axis=0)
    return np.diff(np.minimum(claims, income), axis=0, prepend=0.0), claims - income


def pay_or_lapse(terms: Terms, due: Array, active: Array) -> tuple[Array, Array]:
    """Payouts and claims left unpaid by period, when what is not paid at once is gone."""
    paid, held = np.empty_like(due), np.zeros(due.shape[1])
    for t in range(len(due)):
        held += terms["pool_share"] * active[t]
        paid[t] = np.minimum(due[t], held)
        held -= paid[t]
    return paid, due - paid


def pay_by_purchase(offer: Offer, terms: Terms, active: Array) -> tuple[Array, Array, Array]:
    """Payouts, claims left unpaid and what falls due by period, when claims expire: then it matters whose were paid."""
    promise, end = terms["multiple"] * active, np.broadcast_to(terms["expires"], active.shape[1:])
    falls_due = offer.release.falls(terms, active)
    left, owed = promise.copy(), np.zeros_like(active)  # of each purchase period
    paid, unpaid, due = np.zeros((3, *active.shape))
    held = np.zeros(active.shape[1])
    for t in range(len(active)):
        alive = slice(int(max(0, t - end.max())), t)
        falls = falls_due(t, alive, left, promise)
        left[alive] -= falls
        owed[alive] += terms["claimed"] * falls
        due[t] = terms["claimed"] * falls.sum(axis=0)
        claims = owed[alive].sum(axis=0)
        held = held + terms["pool_share"] * active[t]
        paid[t] = np.minimum(claims, held)
        unpaid[t] = claims - paid[t]
        owed[alive] = 0.0 if offer.unpaid == "lapse" else KEEPS[offer.payout](owed[alive], claims, held)
        held -= paid[t]
        over = np.flatnonzero(end <= t)
        left[t - end[over].astype(np.intp), over] = owed[t - end[over].astype(np.intp), over] = 0.0
    return paid, unpaid, due


def _pro_rata(owed: Array, claims: Array, held: Array) -> Array:
    """Everyone is still owed the same share."""
    still: Array = owed * (1 - np.divide(held, claims, out=np.ones_like(claims), where=claims > held))
    return still


def _queue(owed: Array, claims: Array, held: Array) -> Array:
    """The oldest claim was paid first."""
    still: Array = np.minimum(np.maximum(np.cumsum(owed, axis=0) - held, 0.0), owed)
    return still


KEEPS = {"pro_rata": _pro_rata, "queue": _queue}  # what is still owed after a payout
