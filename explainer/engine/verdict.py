"""Verdict: what is true of an offer in a scenario, decided once and with one tolerance. Whatever says it asks here.

The shares are those of everybody together, at the growth set, in the long run; design of the model, section 5b. That
nothing depends on others is said only of what is paid even if nobody new ever comes.
"""

import math
from dataclasses import dataclass, replace

from explainer.engine.breakeven import break_even
from explainer.engine.longrun import (
    brought,
    cover,
    endless,
    enough,
    expiry,
    falls_due,
    funded_share,
    funding,
    long_run_growth,
)
from explainer.engine.never import ANY_ENOUGH, NONE_ENOUGH
from explainer.engine.offer import Offer
from explainer.engine.person import reward
from explainer.engine.scenario import Scenario
from explainer.engine.share import ALL, NONE

FREE = ("covered", "unclaimed", "expires")  # what falls due is paid, also if nobody new ever comes


@dataclass(frozen=True)
class Verdict:
    """What is true of an offer.

    kind: one of
        nothing     nothing is promised
        recruits    only rewards for bringing people in: none of it is there until somebody joins
        covered     the purchase pays for all of it
        unclaimed   the purchase pays for all that is claimed
        expires     the purchase pays for all that falls due before it expires; the rest expires unpaid
        growth      the purchase puts the money in, and it is released only while turnover grows
        turnover    the purchase puts the money in, and it is paid only out of later turnover
        never_due   at the growth set nothing ever falls due
        endless     something falls due for ever, and the own money ends
        passed_on   nothing is kept: what comes in is handed on at once
        line        the oldest claim is paid first, and later purchases have to pay
        others      later purchases have to pay
        never       no growth is enough
    pays: always (whatever the growth), on_time, late (enough, but not always in time) or short, at the growth set.
    there, later, nobody, unclaimed: of what is promised, from the purchase itself, from people who join later, from nobody,
    and what is not asked for [fractions, in all 1; all 0 where nothing is promised].
    cover: of the points promised, what the purchase puts in [fraction]; inf where no points are promised.
    due: share of the promise that falls due at all. funded: share of what falls due that is paid at the growth set.
    growth: at which turnover grows in the long run; those who come back do not leave because fewer were wanted.
    needed: growth from which on all that falls due is paid in time [fraction per period], see `never`.
    levels: whether anybody is promised a reward for bringing somebody in.
    rests: own, goods (on what the promise costs the one who keeps it), earned (on what the pool earns) or outside: what
    besides the own money it takes for the purchase to pay for all of it; own where it does not.
    """

    kind: str
    pays: str
    there: float
    later: float
    nobody: float
    unclaimed: float
    cover: float
    due: float
    funded: float
    growth: float
    needed: float
    levels: bool
    rests: str = "own"

    @property
    def free(self) -> bool:
        """Whether nothing that falls due depends on people who join later; rewards for inviting do where `levels`."""
        return self.kind in FREE

    @property
    def depends(self) -> bool:
        """Whether anything that is promised depends on people who join later."""
        return self.kind != "nothing" and (self.levels or not self.free)

    @property
    def put_in(self) -> float:
        """Of what is promised, what the purchase itself puts in, as far as it is paid from that [fraction]."""
        if self.kind in ("nothing", "recruits", "turnover", "never_due"):
            return 0.0
        if self.kind == "covered":
            return self.there + self.unclaimed
        return min(self.cover, 1.0) if self.kind in ("unclaimed", "growth") else self.there

    @property
    def from_others(self) -> float:
        """Of what is promised, what later purchases would have to pay if all that falls due is to be paid [fraction]."""
        if self.kind in ("nothing", "never_due", "never", "growth", *FREE):
            return 0.0
        if self.kind in ("recruits", "turnover"):
            return self.there + self.later
        return max(0.0, self.due - self.unclaimed - self.there)


def verdict(offer: Offer, scenario: Scenario) -> Verdict:
    """What is true of an offer in a scenario: closed forms, no run."""
    growth = long_run_growth(scenario)
    if not promises_points(offer):
        return _without_points(offer, scenario, growth)
    needed, own, due = break_even(offer), cover(offer), falls_due(offer, growth)
    kind, funded = _kind(offer, scenario, growth, needed), funded_share(offer, growth)
    pays = "always" if kind in FREE else _pays(offer, growth, funded)
    rests = _rests(offer) if kind == "covered" else "own"
    parts = _parts(offer, kind, due, funded)
    return Verdict(kind, pays, *parts, own, due, funded, growth, needed, pays_levels(offer), rests)


def promises_points(offer: Offer) -> bool:
    """Whether a purchase is promised any points."""
    return offer.promise > 0 and offer.release.total > 0


def pays_levels(offer: Offer) -> bool:
    """Whether anybody is promised a reward because somebody they brought in buys."""
    return any(a.level > 0 and reward(a, offer) > 0 for a in offer.at_source)


def paid_at_once(offer: Offer, new: float = 1.0) -> float:
    """Of what is promised at once, what there is to pay it [fraction]: that part of the rebate that is not the pool's."""
    asked = sum(reward(a, offer) * (new if a.base == "newcomer" else 1.0) for a in offer.at_source)
    return min(1.0, (1 - offer.pool_share) * offer.rebate * offer.spend / asked) if asked else 1.0


def _without_points(offer: Offer, scenario: Scenario, growth: float) -> Verdict:
    """Rewards for recruits, or what the sale itself pays at once, or nothing."""
    levels, paid = pays_levels(offer), paid_at_once(offer, max(0.0, 1 - scenario.repeat / (1 + growth)))
    if not any(reward(a, offer) for a in offer.at_source):
        return Verdict("nothing", "always", 0.0, 0.0, 0.0, 0.0, math.inf, 0.0, 1.0, growth, ANY_ENOUGH, False)
    if levels and paid > NONE:
        return Verdict("recruits", "short", 0.0, paid, 1 - paid, 0.0, math.inf, 1.0, paid, growth, NONE_ENOUGH, True)
    whole = paid > ALL
    kind, pays, needed = ("covered", "always", ANY_ENOUGH) if whole else ("never", "short", NONE_ENOUGH)
    return Verdict(kind, pays, paid, 0.0, 1 - paid, 0.0, math.inf, 1.0, paid, growth, needed, levels)


def _kind(offer: Offer, scenario: Scenario, growth: float, needed: float) -> str:
    """The kind of an offer that promises points."""
    own = cover(offer)
    if offer.release.waits_for_growth and growth <= 0:
        return "never_due"
    if offer.holding == "passed_on":
        return "never" if needed == NONE_ENOUGH else "passed_on"
    if offer.release.pool_decides:
        if own * nobody_new(offer, scenario.repeat) > ALL:
            return "covered"
        if own > ALL:
            return "turnover"
    elif _carries_itself(offer, growth):
        return "growth" if offer.release.waits_for_growth else _free(offer, growth)
    if endless(offer):
        return "endless"
    if needed == NONE_ENOUGH:
        return "never"
    return "line" if offer.payout == "queue" and offer.unpaid == "carry" and offer.expires is None else "others"


def _carries_itself(offer: Offer, growth: float) -> bool:
    """Whether what a purchase brings, and that earns, is enough for all that is claimed of its promise."""
    if offer.release.by_age:
        return funding(offer, offer.earns) > ALL
    return cover(offer) > offer.claimed * falls_due(offer, growth, most=True) * ALL


def _rests(offer: Offer) -> str:
    """What the money of a covered promise rests on, beside the purchase itself."""
    bare = replace(offer, earns=0.0, outside=0.0, cost=1.0, claimed=1.0)
    if not offer.multiple or _brings_enough(bare):
        return "own"
    goods = replace(bare, cost=offer.cost)
    if _brings_enough(goods):
        return "goods"
    return "earned" if _brings_enough(replace(goods, earns=offer.earns)) else "outside"


def _brings_enough(offer: Offer) -> bool:
    """Whether a purchase brings what is claimed of its promise before it expires."""
    return funding(offer, offer.earns) > ALL if offer.release.by_age else brought(offer) > ALL


def nobody_new(offer: Offer, repeat: float) -> float:
    """Where the pool decides: of a covered promise, what is paid if nobody new ever comes [fraction]."""
    return 1 / offer.release.weight(max(repeat, NONE) - 1, expiry(offer))


def _free(offer: Offer, growth: float) -> str:
    """Why a purchase carries itself."""
    if min(falls_due(offer, growth), falls_due(offer, 0.0)) < ALL:  # without growth less of a ladder falls due in time
        return "expires"
    return "covered" if _carries_itself(replace(offer, claimed=1.0), growth) else "unclaimed"


def _parts(offer: Offer, kind: str, due: float, funded: float) -> tuple[float, float, float, float]:
    """there, later, nobody, unclaimed: in all 1."""
    if kind == "never_due":
        return 0.0, 0.0, 1.0, 0.0
    own, claimed = cover(offer), offer.claimed
    if kind in FREE and not offer.release.pool_decides:
        return claimed * due, 0.0, max(0.0, 1 - due), (1 - claimed) * due
    if offer.release.pool_decides:  # the pool decides what falls due
        there, unclaimed = claimed * min(own, funded), (1 - claimed) * funded
        later = claimed * funded - there
    else:
        there, unclaimed = min(own, claimed * due), (1 - claimed) * due
        later = max(0.0, claimed * due * funded - there)
    return there, later, max(0.0, 1 - there - later - unclaimed), unclaimed


def _pays(offer: Offer, growth: float, funded: float) -> str:
    """Whether all that falls due is paid at this growth: in time, late, or not."""
    if funded < ALL:
        return "short"
    return "on_time" if enough(offer, growth) else "late"
