"""Offers with every term there is, off its usual value, for what is written and read again: links, files, lists."""

from dataclasses import replace

from hypothesis import strategies as st

from explainer.engine.error import OfferError, ScenarioError
from explainer.engine.model import check_size
from explainer.engine.offer import AtSource, Fee, LeftIn, Offer, Points
from explainer.engine.rules import Account, Declining, Forever, Instalments, Interest, Ladder, Once, Schedule, Shared
from explainer.engine.scenario import Scenario
from tests.oracles.strategies import as_strategies, grid

periods = st.integers(1, 400)
rate = grid(0.001, 0.3, 0.001)
parts = st.dictionaries(periods, grid(0.01, 2, 0.01), min_size=1, max_size=4).map(lambda by: tuple(sorted(by.items())))
releases = st.one_of(
    st.builds(Instalments, periods),
    st.builds(Declining, grid(0.0005, 1, 0.0005)),
    st.builds(Ladder, periods, grid(0.05, 1, 0.05), grid(0, 1, 0.1)),
    st.builds(Shared, periods),
    st.builds(Once, periods),
    st.builds(Interest, rate, periods, st.booleans()),
    st.builds(Forever, rate),
    st.builds(Account, rate, grid(0.001, 1, 0.001)),
    st.builds(Schedule, parts),
)
bases = st.sampled_from(["rebate", "spend"])
points = st.lists(
    st.builds(Points, st.sampled_from(["shopper", "lender", "小王", "a place in line"]), grid(0.1, 10, 0.1), bases),
    max_size=3, unique_by=lambda promise: promise.who,
).map(tuple)  # fmt: skip
names = st.sampled_from(["invite", "two up", "agent", "见面礼"])


def reward(name: str, rate: float, base: str, level: int, needs: int) -> AtSource:
    """A reward that can be: only somebody who invites can have brought people in."""
    return AtSource(
        name, "inviter", round(100 * rate, 10) if base == "newcomer" else rate, base, level, needs if level else 0
    )


rewards = st.lists(
    st.builds(reward, names, grid(0, 1, 0.01), st.sampled_from(["rebate", "spend", "newcomer"]), st.integers(0, 20),
              st.integers(0, 100)),
    max_size=3, unique_by=lambda promise: promise.name,
).map(tuple)  # fmt: skip

# Made once: a strategy that is made anew for each example is also checked anew.
OFFER = {
    "name": st.sampled_from(["an offer", "我收到的活动", "own"]),
    "spend": grid(1, 5000, 0.5),
    "rebate": grid(0, 1, 0.01),
    "pool_share": grid(0, 1, 0.05),
    "points": points,
    "at_source": rewards,
    "release": releases,
    "claimed": grid(0.1, 1, 0.1),
    "expires": st.none() | periods,
    "payout": st.sampled_from(["pro_rata", "queue"]),
    "unpaid": st.sampled_from(["carry", "lapse"]),
    "period": st.sampled_from(["day", "month", "45 days"]),
    "currency": st.sampled_from(["CNY", "GBP"]),
    "outside": grid(0, 2, 0.01),
    "earns": grid(0, 0.1, 0.001),
    "cost": grid(0.05, 2, 0.05),
    "holding": st.sampled_from(["kept", "passed_on"]),
    "left_in": st.none() | st.builds(LeftIn, grid(0.05, 1, 0.05), periods),
    "withdrawal_fee": grid(0, 0.9, 0.01),
    "fee_to": st.sampled_from(["pool", "platform"]),
    "fee": st.none() | st.builds(Fee, grid(0.5, 500, 0.5), st.none() | periods),
    "worth": st.none() | grid(0, 2000, 0.5),
    "words": st.sampled_from(["purchase", "deposit", "line", "card"]),
}


@st.composite
def every_offer(draw, **fixed):
    """Any offer that the engine takes; a field given by name is held at that value or drawn from that strategy."""
    terms = {name: draw(strategy) for name, strategy in (OFFER | as_strategies(fixed)).items()}
    try:
        return Offer(**terms)
    except OfferError:  # what turnover decides goes neither with what is put back nor with what is passed on
        return Offer(**terms | {"left_in": None, "holding": "kept"})


@st.composite
def every_scenario(draw, most=400):
    """Any scenario of up to so many periods."""
    start = draw(grid(1, 5000, 0.5))
    ends = st.none() | st.integers(0, most)
    return Scenario(
        start, draw(grid(-0.3, 1.2, 0.01)), draw(grid(0, 1, 0.05)), draw(st.none() | grid(1, 40, 0.5).map(start.__mul__)),
        draw(ends), draw(st.integers(1, most)), draw(st.sampled_from(["fifo", "lifo", "pro_rata"])), draw(ends),
    )  # fmt: skip


@st.composite
def every_case(draw, most=400):
    """An offer and a scenario that can be counted together."""
    offer, scenario = draw(every_offer()), draw(every_scenario(most))
    try:
        check_size(offer, scenario)
    except ScenarioError:  # what grows by itself grows past counting
        offer = replace(offer, earns=0, left_in=None, release=Instalments(12))
    return offer, scenario
