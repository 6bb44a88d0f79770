"""Losers: how many people have got out less than they paid in, by what a court calls the net investment."""

import numpy as np

from explainer.engine.model import Run
from explainer.engine.scenario import Array

CENT = 1e-9  # of what was paid in


def net_losers(done: Run) -> float:
    """Share of all who joined that had got less than they paid in by the last period computed [fraction]; 0 if nobody did.

    Those who join in the same period are taken together, as the average of them. Paid in: every spend, less what the thing
    is worth where that is said, and the fees. Got: the points of the one who pays. What inviting brings is left out, because
    nobody can know who brings in whom.
    """
    paid_in, got = paid_in_by_joining(done), got_by_joining(done)
    joined = done.new.sum()
    lost = got < paid_in * (1 - CENT)
    return float(done.new[lost].sum() / joined) if joined else 0.0


def paid_in_by_joining(done: Run) -> Array:
    """What all who joined in a period had paid in by the end, less what the things they bought are worth: [currency]."""
    offer, horizon = done.offer, len(done.new)
    each = max(0.0, offer.spend - (offer.worth or 0.0))
    stays = done.scenario.repeat ** np.arange(float(horizon))  # of one who joined, so many periods later
    buys = np.cumsum(stays)[::-1]  # of one who joined in u, up to the end of the run
    fees = np.zeros(horizon)
    if offer.fee is not None:
        paid = np.where(np.arange(horizon) % (offer.fee.every or horizon) == 0, stays, 0.0)
        fees = offer.fee.amount * np.cumsum(paid)[::-1]
    total: Array = done.new * (each * buys + fees)
    return total


def got_by_joining(done: Run) -> Array:
    """What all who joined in a period had been paid in points of their own by the end: [currency]."""
    offer = done.offer
    own = offer.promise_to(offer.points[0]) / offer.promise if offer.promise else 0.0  # of what all are promised
    received = own * done.paid_by_purchase.sum(axis=0)  # by purchase period
    each = np.divide(received, done.active, out=np.zeros_like(received), where=done.active > 0)  # per purchase
    got, later = np.zeros_like(each), 0.0
    for u in range(len(each) - 1, -1, -1):
        later = each[u] + done.scenario.repeat * later
        got[u] = later
    total: Array = done.new * got
    return total
