"""Likeness: which offer of the library has terms most like those of another. It compares terms and says nothing else."""

import math
from dataclasses import dataclass
from functools import lru_cache

from explainer.engine.left_in import due_in_all
from explainer.engine.months import months
from explainer.engine.offer import Offer
from explainer.engine.verdict import pays_levels, promises_points
from explainer.offers.library import load_offer, offers

FAR = 6.0  # from here on two offers are not alike
SMALL = 0.01  # times the price; below it nobody cares how many times one is the other
MOST = 100.0  # times the price: what is promised for ever, or beyond, counts as this


@dataclass(frozen=True)
class Traits:
    """What is compared. traits: what is so or not, by name; times: what is promised [times the price]; speed: how fast it is
    to come [times the price a month].
    """

    traits: frozenset[str]
    times: float
    speed: float


WEIGHTS = {  # what it means that one has a trait and the other has not
    "points": 4.0, "endless": 3.0, "line": 4.0, "growth": 2.0, "pool": 2.0, "left_in": 3.0, "goods": 3.0, "earns": 3.0,
    "levels": 0.5, "paid_in": 2.0, "rest": 1.0, "at_once": 0.5, "passed_on": 2.0, "fee": 1.0,
    "money_back": 1.5,
}  # fmt: skip


def traits_of(offer: Offer) -> Traits:
    """The traits of an offer."""
    rule, promises = offer.release, promises_points(offer)
    line = offer.payout == "queue" and offer.words != "deposit"  # one waits for one's turn, not for a day
    so = {
        "points": promises, "endless": promises and math.isinf(rule.total), "line": line,
        "growth": promises and rule.waits_for_growth, "pool": promises and rule.pool_decides,
        "left_in": offer.left_in is not None, "goods": offer.cost < 1, "earns": offer.earns > 0,
        "levels": pays_levels(offer), "paid_in": offer.words == "deposit", "rest": math.isinf(_lasts(offer)),
        "at_once": _lasts(offer) <= 1, "passed_on": offer.holding == "passed_on", "fee": offer.fee is not None,
        "money_back": getattr(rule, "principal", False),
    }  # fmt: skip
    times = min(MOST, due_in_all(offer)) if promises and rule.by_age else min(MOST, offer.promise)
    speed = offer.promise * rule.weights(1)[1] if rule.by_age and math.isinf(_lasts(offer)) else times / _lasts(offer)
    named = frozenset(name for name, is_so in so.items() if is_so)
    return Traits(named, times, 0.0 if line else float(speed) / months(offer.period))


def _lasts(offer: Offer) -> float:
    """The last period in which something falls due, as far as the rule says."""
    left = offer.left_in.periods if offer.left_in else 0
    return float(getattr(offer.release, "periods", offer.release.lasts)) + left


def distance(one: Traits, other: Traits) -> float:
    """How unlike two offers are; 0 where nothing tells them apart."""
    unlike = sum(WEIGHTS[name] for name in one.traits ^ other.traits)
    return unlike + _apart(one.times, other.times) + 0.5 * _apart(one.speed, other.speed)


def _apart(one: float, other: float) -> float:
    """Two amounts by how many times one is the other: twice as much is 1."""
    return abs(math.log2((one + SMALL) / (other + SMALL)))


def nearest_offer(offer: Offer) -> str:
    """The id of the library offer whose terms are most like these; empty if none is like them."""
    mine = traits_of(offer)
    found = min((distance(mine, _library_traits(offer_id)), offer_id) for offer_id in offers())
    return found[1] if found[0] < FAR else ""


@lru_cache
def _library_traits(offer_id: str) -> Traits:
    return traits_of(load_offer(offer_id))
