"""Answer: what the first screen says of an offer, as numbers: the verdict, for who reads it. Closed forms, no run."""

import math
from dataclasses import dataclass

from explainer.engine.longrun import brought, cover, worst_funded_share
from explainer.engine.offer import Offer
from explainer.engine.person import lasts, own_promise
from explainer.engine.scenario import Scenario
from explainer.engine.share import ALL
from explainer.engine.verdict import Verdict, nobody_new, promises_points, verdict


@dataclass(frozen=True)
class Answer:
    """What an offer comes to for somebody who joins.

    kind: of the verdict; nothing where nothing is promised to whoever reads this. growth, rests, levels: as there.
    there, later, nobody, unclaimed: of all that is promised [fractions, in all 1, or all 0]. expired: of nobody, what
    expires before it is due. alone: what everybody together gets at most if nobody new joins [fraction].
    mine: what one purchase promises the one who pays [currency]; inf if it has no end. each: one payment of a promise
    without end [currency], payments: for so many the own money lasts; both nan of any other.
    late: whether not all is paid in time. waits: whether nothing is released without growth.
    own: what a purchase brings as a share of what its promise takes [fraction]; nan if no points are promised.
    """

    kind: str
    growth: float
    there: float
    later: float
    nobody: float
    unclaimed: float
    expired: float
    alone: float
    mine: float
    each: float
    payments: float
    late: bool
    waits: bool
    own: float
    levels: bool
    rests: str

    @property
    def shares(self) -> tuple[float, float, float, float]:
        """there, later, unclaimed, nobody: in the order of the coins."""
        return self.there, self.later, self.unclaimed, self.nobody


def answer_of(offer: Offer, scenario: Scenario) -> Answer:
    """What an offer comes to in a scenario."""
    found = verdict(offer, scenario)
    return _of_points(offer, scenario, found) if promises_points(offer) else _without_points(found)


def _of_points(offer: Offer, scenario: Scenario, found: Verdict) -> Answer:
    payment = offer.release.payment if offer.left_in is None else math.nan  # what is left in makes a balance that grows
    return Answer(
        kind=found.kind, growth=found.growth, there=found.there, later=found.later, nobody=found.nobody,
        unclaimed=found.unclaimed, expired=0.0 if found.kind == "never_due" else max(0.0, 1 - found.due),
        alone=_alone(offer, scenario, found), mine=offer.spend * own_promise(offer),
        each=offer.spend * _first(offer) * payment, payments=math.nan if math.isnan(payment) else lasts(offer),
        late=worst_funded_share(offer, found.growth) < ALL,
        waits=offer.release.waits_for_growth, own=brought(offer), levels=found.levels, rests=found.rests,
    )  # fmt: skip


def _without_points(found: Verdict) -> Answer:
    """Rewards for recruits; what a sale pays its sellers at once is promised to nobody who reads this."""
    kind, later, nobody = (found.kind, found.later, 1 - found.later) if found.levels else ("nothing", 0.0, 0.0)
    return Answer(
        kind=kind, growth=found.growth, there=0.0, later=later, nobody=nobody, unclaimed=0.0, expired=0.0, alone=0.0,
        mine=0.0, each=math.nan, payments=math.nan, late=False, waits=False, own=math.nan, levels=found.levels, rests="own",
    )  # fmt: skip


def _first(offer: Offer) -> float:
    """What one yuan spent promises the one who pays, before interest: the first promise of the offer [fraction]."""
    return offer.promise_to(offer.points[0]) if offer.points else 0.0


def _alone(offer: Offer, scenario: Scenario, found: Verdict) -> float:
    """Share of the promises that is paid if nobody new joins, at most [fraction]."""
    if offer.release.waits_for_growth:
        return 0.0
    if not offer.release.pool_decides:
        return found.there
    return offer.claimed * min(1.0, cover(offer) * nobody_new(offer, scenario.repeat))
