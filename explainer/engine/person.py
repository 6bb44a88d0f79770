"""Person: what one who joins can count: how many must come after, how long the own money lasts, when one is even."""

import math

import numpy as np

from explainer.engine.error import OfferError
from explainer.engine.knob import Knob
from explainer.engine.left_in import due_in_all
from explainer.engine.longrun import brought, cash_weight, counted, cover, cumulative_due, falls_due
from explainer.engine.offer import AtSource, Offer
from explainer.engine.scenario import LONGEST, MOST_PEOPLE

PLACE = Knob(unit="number", low=1, high=MOST_PEOPLE, step=1, whole=True)


def newcomers_needed(offer: Offer, place: int | None = None) -> float:
    """Further purchases of the same size that pay one purchase in full, with nothing for their own points: M/p - 1.

    place: in a line, how many more have to buy after the so-manyth. nan if no points are promised; inf if none suffice.
    """
    if place is not None:
        return buyers_until(offer, place) - place
    if not offer.multiple:
        return math.nan
    there = cover(offer) if offer.holding == "kept" else brought(offer)
    own = 1.0 if offer.holding == "kept" else 0.0  # what is passed on at once helps only those before
    if offer.left_in is None and not offer.earns and math.isfinite(offer.release.total):
        gain = offer.pool_share * (1 + offer.outside) / offer.takes
        return max(0.0, offer.multiple * offer.release.total / gain - own) if gain else math.inf
    return max(0.0, 1 / there - own) if there else math.inf


def buyers_until(offer: Offer, place: int) -> float:
    """In a line: how many have to buy in all until the claim at this place is paid, n/c; itself among them."""
    PLACE.check("place", place, OfferError)
    if not offer.multiple:
        return math.nan
    own = brought(offer)
    return max(float(place), place / own) if own else math.inf


def lasts(offer: Offer) -> float:
    """How many payments the own money lasts, and what it earns: periods after the purchase, a part of the last one counted.

    inf if it is enough for all of them; nan where what falls due depends on turnover, or nothing is promised.
    """
    if not offer.release.by_age or not offer.multiple:
        return math.nan
    if offer.holding == "passed_on":
        return 0.0
    money, earns = offer.brings / offer.takes, offer.earns
    due = np.diff(cumulative_due(offer, LONGEST), prepend=0.0) * (1 + earns) ** -np.arange(LONGEST + 1.0)
    so_far = np.cumsum(due)
    short = np.flatnonzero(so_far > money * (1 + 1e-12))
    if len(short):
        first = int(short[0])
        return first - 1 + float((money - so_far[first - 1]) / due[first])
    return _lasts_beyond(offer, money, float(so_far[-1]), float(due[-1]))


def _lasts_beyond(offer: Offer, money: float, used: float, each: float) -> float:
    """After the last age looked at: as many more payments of the last size, if they never end."""
    if not math.isinf(offer.release.total) or offer.earns or not each:
        return math.inf
    return LONGEST + (money - used) / each


def own_promise(offer: Offer) -> float:
    """What one yuan spent promises the one who pays, with interest and what is put back: the first promise [fraction]."""
    if not offer.points or not offer.promise_to(offer.points[0]):
        return 0.0
    end = counted(offer)
    whole = due_in_all(offer) if math.isinf(end) else cash_weight(offer, 0.0, end)
    return offer.promise_to(offer.points[0]) / offer.promise * (whole if offer.release.by_age else offer.promise)


def even_at(offer: Offer) -> float:
    """The spend at which the own points pay for the fee, in each fee period or once [currency]; 0 without a fee."""
    if offer.fee is None or not offer.fee.amount:
        return 0.0
    arrives = own_promise(offer) * (1 - offer.withdrawal_fee) * falls_due(offer)
    return offer.fee.amount / arrives if arrives else math.inf


def out_of_pocket(offer: Offer) -> float:
    """What somebody is short of if nobody joins: spend and fee, less what the thing is worth, less the first part of the
    own points [currency].
    """
    fee = offer.fee.amount if offer.fee is not None else 0.0
    back = 0.0
    if offer.points and offer.promise_to(offer.points[0]):
        there = min(cover(offer), offer.claimed * falls_due(offer))
        total = own_promise(offer)
        back = (there * total if there else 0.0) * offer.spend * (1 - offer.withdrawal_fee)
    return offer.spend + fee - (offer.worth or 0.0) - back


def reward(promise: AtSource, offer: Offer) -> float:
    """What one new buyer brings the one who is promised it, before a budget that is too small [currency]."""
    if promise.base == "newcomer":
        return promise.rate
    return promise.rate * offer.spend * (offer.rebate if promise.base == "rebate" else 1.0)


def recruits_to_be_even(offer: Offer) -> float:
    """How many recruits make up for what one is out of pocket if nobody joins, by the rewards of level 1; inf if none do.

    A reward that `needs` so many counts once there are that many. Of N people fewer than N in this many can be even.
    """
    missing = out_of_pocket(offer)
    if missing <= 0:
        return 0.0
    asked, budget = sum(reward(a, offer) for a in offer.at_source), (1 - offer.pool_share) * offer.rebate * offer.spend
    fraction = min(1.0, budget / asked) if asked else 0.0
    direct = [(max(1, a.needs), fraction * reward(a, offer)) for a in offer.at_source if a.level == 1]
    found = math.inf
    for start in sorted({needs for needs, _ in direct}):
        each = sum(amount for needs, amount in direct if needs <= start)
        if each > 0:
            found = min(found, max(float(start), math.ceil(missing / each * (1 - 1e-12))))
    return found
