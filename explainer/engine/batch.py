"""Totals: what is promised and paid over a horizon, and the first shortfall, for many scenarios in one pass.

Arrays are (periods, scenarios) or (scenarios,). Money is counted in rebates of one purchase (`unit`, the rebate rate; the
spend itself where there is no rebate), so a purchase promises `multiple` and brings `pool_share` into the pool: price and
rebate rate cancel out of every share and every shortfall. Claims count at face value, and the pool in what it can settle.
A term is a number, or an array (scenarios,) where it differs; "no limit" is infinity.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from explainer.engine.ledger import SAME_MONEY
from explainer.engine.offer import Offer
from explainer.engine.promises import Promises, promises_of
from explainer.engine.rules.rule import Terms
from explainer.engine.scenario import Array


def totals(offer: Offer, terms: Terms, scenarios: int) -> tuple[Array, Array, NDArray[np.int64]]:
    """Paid as a share of what was promised, settled as a share of what fell due (nan if nothing was or did), and the first
    shortfall (-1: none): each (scenarios,).
    """
    active = people_of_many(terms, scenarios)
    before = np.concatenate([np.zeros((1, scenarios)), np.cumsum(active, axis=0)])  # purchases before each period
    promises = promises_of(offer, terms, active, before)
    if offer.release.pool_decides:
        paid = offer.release.share_out(terms, active, before)
        over = offer.release.until(terms, active) < terms["horizon"]  # of these nothing more falls due
        due = terms["claimed"] * terms["multiple"] * active * over
        return _result(terms, promises, paid, np.zeros_like(active), (paid * over, due))
    if np.min(terms["expires"]) < len(active):
        paid, unpaid, due = pay_by_purchase(offer, terms, promises, active)
        return _result(terms, promises, paid, unpaid, (paid, due))
    due = terms["claimed"] * promises.times * np.diff(promises.fallen(), axis=0, prepend=0.0)
    runs_empty = offer.holding == "kept" and not np.any(terms["earns"])
    paid, unpaid = (pay_or_owe if offer.unpaid == "carry" and runs_empty else pay_by_period)(offer, terms, due, active)
    return _result(terms, promises, paid, unpaid, (paid, due))


def _result(
    terms: Terms, promises: Promises, settled: Array, unpaid: Array, due_part: tuple[Array, Array]
) -> tuple[Array, Array, NDArray[np.int64]]:
    """Read claims settled and left unpaid, by period, up to each scenario's own horizon.

    due_part: what is to be compared for the share of what fell due: claims settled, and what fell due.
    """
    period = np.arange(len(settled))[:, None]
    within = period < terms["horizon"]
    short = within & (unpaid > SAME_MONEY * promises.so_far)
    whole = np.take_along_axis(promises.so_far, _row(terms["horizon"] - 1, settled), axis=0)[0]
    share, of_due = np.full((2, len(whole)), np.nan)
    arrives = 1 - terms["withdrawal_fee"]
    np.divide(arrives * (settled * within).sum(axis=0), whole, out=share, where=whole > 0)
    given, due = ((amount * within).sum(axis=0) for amount in due_part)
    np.divide(given, due, out=of_due, where=due > SAME_MONEY * whole)
    return share, of_due, np.where(short.any(axis=0), short.argmax(axis=0), -1)


def _row(period: Any, like: Array) -> NDArray[np.intp]:
    """One period per scenario as an index into `like`: (1, scenarios)."""
    return np.broadcast_to(np.asarray(period, dtype=np.intp), (1, like.shape[1]))


def people_of_many(terms: Terms, scenarios: int) -> Array:
    """Active people by period; after its own horizon nobody joins a scenario, so that nothing there can overflow."""
    last = np.minimum(terms["stop"], terms["horizon"] - 1)
    active = np.empty((int(np.max(terms["horizon"])), scenarios))
    active[0] = want = joined = terms["start"]
    with np.errstate(over="ignore"):  # beyond the largest float the market is the limit
        for t in range(1, len(active)):
            want = want * np.where(t <= terms["plateau"], 1 + terms["growth"], 1.0)
            stay = terms["repeat"] * active[t - 1]
            come = np.where(t <= last, np.maximum(np.minimum(want - stay, terms["market"] - joined), 0.0), 0.0)
            joined = joined + come
            active[t] = stay + come
    return active


def gains(terms: Terms) -> Any:
    """What one purchase brings into the pool, counted in claims that it can settle [rebates]."""
    return terms["pool_share"] * (1 + terms["outside"]) / terms["takes"]


def pay_or_owe(_offer: Offer, terms: Terms, due: Array, active: Array) -> tuple[Array, Array]:
    """Claims settled and left unpaid by period, when nothing lapses, nothing is taken and the pool earns nothing: so far
    the lesser of what fell due and came in.
    """
    claims, income = np.cumsum(due, axis=0), np.cumsum(gains(terms) * active, axis=0)
    return np.diff(np.minimum(claims, income), axis=0, prepend=0.0), claims - income


def pay_by_period(offer: Offer, terms: Terms, due: Array, active: Array) -> tuple[Array, Array]:
    """Claims settled and left unpaid by period, step by step: what is not paid is owed or gone, what is held earns."""
    paid, unpaid = np.empty((2, *due.shape))
    held, owed = np.zeros((2, due.shape[1]))
    gain, carries = gains(terms), offer.unpaid == "carry"
    for t in range(len(due)):
        held = held + gain * active[t] + terms["earns"] * held
        claims = owed + due[t]
        paid[t] = np.minimum(claims, held)
        unpaid[t] = claims - paid[t]
        held = held - paid[t] if offer.holding == "kept" else np.zeros_like(held)
        owed = unpaid[t] if carries else owed
    return paid, unpaid


def pay_by_purchase(offer: Offer, terms: Terms, promises: Promises, active: Array) -> tuple[Array, Array, Array]:
    """Claims settled, left unpaid and falling due by period, when claims expire: then it matters whose were paid."""
    promise, end = promises.times * active, np.broadcast_to(terms["expires"], active.shape[1:])
    falls_due, gain = promises.falls(), gains(terms)
    left, owed = promises.by_purchase.copy(), np.zeros_like(active)  # of each purchase period
    paid, unpaid, due = np.zeros((3, *active.shape))
    held = np.zeros(active.shape[1])
    for t in range(len(active)):
        alive = slice(int(max(0, t - end.max())), t)
        falls = falls_due(t, alive, left, promise)
        left[alive] -= falls
        owed[alive] += terms["claimed"] * falls
        due[t] = terms["claimed"] * falls.sum(axis=0)
        claims = owed[alive].sum(axis=0)
        held = held + gain * active[t] + terms["earns"] * held
        paid[t] = np.minimum(claims, held)
        unpaid[t] = claims - paid[t]
        owed[alive] = 0.0 if offer.unpaid == "lapse" else KEEPS[offer.payout](owed[alive], claims, held)
        held = held - paid[t] if offer.holding == "kept" else np.zeros_like(held)
        over = np.flatnonzero(end <= t)
        left[t - end[over].astype(np.intp), over] = owed[t - end[over].astype(np.intp), over] = 0.0
    return paid, unpaid, due


def _pro_rata(owed: Array, claims: Array, held: Array) -> Array:
    """Everyone is still owed the same share."""
    still: Array = owed * (1 - np.divide(held, claims, out=np.ones_like(claims), where=claims > held))
    return still


def _queue(owed: Array, _claims: Array, held: Array) -> Array:
    """The oldest claim was paid first."""
    still: Array = np.minimum(np.maximum(np.cumsum(owed, axis=0) - held, 0.0), owed)
    return still


KEEPS = {"pro_rata": _pro_rata, "queue": _queue}  # what is still owed after a payout
