"""The engine against formulas that need no simulation: cover, funded share, break-even, ladder, declining, shared."""

from dataclasses import replace
from math import ceil, log

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from explainer import (
    Account,
    Declining,
    Forever,
    Instalments,
    Interest,
    Ladder,
    LeftIn,
    Offer,
    Once,
    Points,
    Scenario,
    Schedule,
    Shared,
    break_even,
    counterfactual,
    cover,
    funded_share,
    lasts,
    newcomers_needed,
    run,
    solve_for,
    sources,
)
from explainer.engine.breakeven import never_below
from explainer.engine.longrun import enough, falls_due, long_run_growth, worst_funded_share
from explainer.engine.person import own_promise
from explainer.engine.verdict import verdict
from tests.oracles import naive
from tests.oracles import strategies as some
from tests.oracles.shop import GREEN_POINTS

ONE_SIDE = replace(GREEN_POINTS, points=(Points(who="shopper", multiple=5),))
HONEST_CARD = replace(GREEN_POINTS, rebate=0.01, pool_share=1, points=(Points("shopper", 1),), release=Instalments(1))


def test_cover_is_the_pool_share_over_the_multiple():
    assert cover(GREEN_POINTS) == pytest.approx(0.04)
    assert cover(ONE_SIDE) == pytest.approx(0.08)
    assert cover(HONEST_CARD) == pytest.approx(1)


def test_newcomers_needed_for_one_purchase_to_be_paid_in_full():
    assert newcomers_needed(GREEN_POINTS) == pytest.approx(24)
    assert newcomers_needed(replace(ONE_SIDE, pool_share=1)) == pytest.approx(4)
    assert newcomers_needed(HONEST_CARD) == pytest.approx(0, abs=1e-12)


@pytest.mark.parametrize(
    ("offer", "growth"),
    [(GREEN_POINTS, 0.694), (ONE_SIDE, 0.347), (replace(ONE_SIDE, pool_share=1), 0.138)],
)
def test_break_even_growth_to_a_tenth_of_a_percent(offer, growth):
    assert break_even(offer) == pytest.approx(growth, abs=0.0005)


def test_break_even_of_one_payment_a_period_later_is_the_newcomers_needed():
    # Paid in one part a period later, turnover has to multiply by M/p, so to grow by M/p - 1 = 24.
    assert break_even(replace(GREEN_POINTS, release=Instalments(1))) == pytest.approx(24)


def test_break_even_of_a_declining_rate():
    # The weights q(1-q)^(k-1) discounted by 1+g add up to q/(q+g), so f = p(q+g)/(Mq) and g* = q(M/p - 1) = 0.05 * 24.
    offer = replace(GREEN_POINTS, release=Declining(0.05))
    assert break_even(offer) == pytest.approx(1.2)
    assert funded_share(offer, 0.15) == pytest.approx(0.4 * 0.2 / (10 * 0.05))


def test_an_honest_card_needs_no_growth():
    assert break_even(HONEST_CARD) <= 0
    assert funded_share(HONEST_CARD, 0) == pytest.approx(1)


@pytest.mark.parametrize("growth", [0.01, 0.05, 0.15, 0.5])
def test_funded_share_of_instalments(growth):
    assert funded_share(GREEN_POINTS, growth) == pytest.approx(0.4 * 36 * growth / (10 * (1 - (1 + growth) ** -36)))


@pytest.mark.parametrize(("growth", "share"), [(0, 0.08), (0.05, 0.2416), (0.1, 0.8852), (0.15, 1)])
def test_funded_share_of_a_shared_pool_is_the_part_of_a_promise_that_it_pays(growth, share):
    assert funded_share(replace(ONE_SIDE, release=Shared(40)), growth) == pytest.approx(share, abs=0.0001)


@pytest.mark.parametrize(("growth", "parts"), [(0.15, 36), (1.15**2 - 1, 18), (1.15**3 - 1, 12)])
def test_funded_share_of_a_ladder_that_climbs_whole_steps_is_that_of_instalments(growth, parts):
    ladder = replace(GREEN_POINTS, release=Ladder(periods=36, step=0.15, floor=0.3))
    assert funded_share(ladder, growth) == pytest.approx(funded_share(replace(ladder, release=Instalments(parts)), growth))


@pytest.mark.parametrize("floor", [0.0, 0.3])
@pytest.mark.parametrize("growth", [0.04, 0.1, 0.25])
def test_funded_share_of_a_ladder_lies_within_one_step_of_a_long_run(growth, floor):
    # What falls due comes in lumps, so what has come in against what has fallen due swings once a step.
    offer = replace(GREEN_POINTS, release=Ladder(periods=12, step=0.15, floor=floor))
    result = run(offer, Scenario(growth=growth, horizon=400))
    swing = (np.cumsum(result.pool_income) / np.maximum(np.cumsum(result.due), 1e-9))[-12:]
    assert swing.min() * 0.999 <= funded_share(offer, growth) <= swing.max() * 1.001


def test_funded_share_without_growth_is_the_cover_and_with_much_growth_is_all():
    assert funded_share(GREEN_POINTS, 0) == pytest.approx(0.04)
    assert funded_share(GREEN_POINTS, 1e-9) == pytest.approx(0.04, rel=1e-6)
    assert funded_share(GREEN_POINTS, 5) == 1


@given(some.plain_offers(release=st.one_of(some.instalments, some.declining), claimed=1.0, expires=None))
def test_at_break_even_and_only_there_everything_is_funded(offer):
    assume(cover(offer) < 0.999)
    growth = break_even(offer)
    assert funded_share(offer, growth) == pytest.approx(1, rel=1e-6)
    assert funded_share(offer, growth * 0.99) < 1


@pytest.mark.parametrize("release", [Instalments(36), Declining(0.001), Shared(40), Ladder(36, 0.15, 0.005)])
@pytest.mark.parametrize("growth", [-0.1, -0.5, -0.9])
def test_a_shrinking_scheme_funds_less_than_its_cover(release, growth):
    assert 0 <= funded_share(replace(GREEN_POINTS, release=release), growth) < 0.04


@pytest.mark.parametrize("release", [Instalments(12), Declining(0.1)])
@pytest.mark.parametrize(
    "terms", [{"payout": "queue"}, {"claimed": 0.6}, {"expires": 5}, {"expires": 5, "claimed": 0.6, "unpaid": "lapse"}]
)
@pytest.mark.parametrize("repeat", [0.0, 0.7])
def test_a_long_run_pays_the_funded_share_of_what_falls_due_and_is_claimed(release, terms, repeat):
    offer = replace(GREEN_POINTS, release=release, **terms)
    result = run(offer, Scenario(start=100, growth=0.1, repeat=repeat, horizon=240))
    assert result.paid[-1] / result.due[-1] == pytest.approx(funded_share(offer, 0.1), rel=1e-6)


@pytest.mark.parametrize("payout", ["pro_rata", "queue"])
def test_when_joining_ends_everyone_together_gets_the_cover(payout):
    result = run(replace(GREEN_POINTS, payout=payout), Scenario(growth=0.15, repeat=0.5, stop=24, horizon=120))
    assert result.paid.sum() / result.promised.sum() == pytest.approx(0.04)


def test_early_joiners_tell_the_truth_and_it_proves_nothing():
    """Ten years of 15 % a month, everyone coming back: the purchase of period 12, and everybody's.

    No outside source: the oracle is the second count, and the figures stand here so that a change is seen.
    """
    scenario = Scenario(start=1000, growth=0.15, repeat=1, horizon=120)
    result, slow = run(GREEN_POINTS, scenario), naive.simulate(GREEN_POINTS, scenario)
    found = sources(result, 12)
    per_hundred = 100 / slow.promised[12]
    assert found.paid * per_hundred == pytest.approx(95.7, abs=0.05)
    assert found.later_new * per_hundred == pytest.approx(90.8, abs=0.05)
    assert counterfactual(GREEN_POINTS, scenario, 12) * per_hundred == pytest.approx(13.9, abs=0.05)
    assert 100 * result.paid.sum() / result.promised.sum() == pytest.approx(4.0, abs=0.05)
    assert found.later_new == pytest.approx(naive.sources(slow, 12)["later_new"])
    assert counterfactual(GREEN_POINTS, scenario, 12) == pytest.approx(naive.counterfactual(GREEN_POINTS, scenario, 12))


@pytest.mark.parametrize("growth", [0.04, 0.1, 0.15, 0.5])
def test_the_nth_release_of_a_ladder_comes_when_turnover_has_grown_n_steps(growth):
    offer = replace(GREEN_POINTS, pool_share=1, points=(Points("shopper", 0.5),), release=Ladder(40, 0.15, 0.0))
    result = run(offer, Scenario(growth=growth, horizon=100))
    released = np.cumsum(result.paid_by_purchase[:, 0]) / result.promised[0] * 40
    for n in range(1, 25):
        month = ceil(n * log(1.15) / log(1 + growth) - 1e-9)
        assert released[month] > n - 1e-6 > released[month - 1]
        assert result.turnover[month] >= result.turnover[0] * 1.15**n * (1 - 1e-9)


def test_a_declining_rate_never_quite_pays_back():
    offer = replace(GREEN_POINTS, pool_share=1, points=(Points("shopper", 1),), release=Declining(0.03))
    result = run(offer, Scenario(growth=0, horizon=200))
    returned = np.cumsum(result.paid_by_purchase[:, 0]) / result.promised[0]
    assert returned == pytest.approx(1 - 0.97 ** np.arange(200))


@pytest.mark.parametrize(("growth", "total"), [(0, 80), (0.05, 242), (0.1, 885), (0.15, 1000)])
def test_a_shared_pool_returns_this_of_the_first_thousand(growth, total):
    offer = replace(ONE_SIDE, release=Shared(40))
    result = run(offer, Scenario(start=1, growth=growth, horizon=60))
    assert result.paid_by_purchase[:, 0].sum() == pytest.approx(total, abs=0.5)


def test_a_shared_pool_has_paid_the_first_thousand_in_period_31():
    result = run(replace(ONE_SIDE, release=Shared(40)), Scenario(start=1, growth=0.15, horizon=60))
    returned = np.cumsum(result.paid_by_purchase[:, 0])
    assert returned[31] == pytest.approx(1000)
    assert returned[30] == pytest.approx(2 * (1.15**30 - 1) / 0.15)
    assert returned[30] < 999


@pytest.mark.parametrize(("floor", "periods"), [(0.1, 360), (0.5, 72), (0.001, 36_000)])
@pytest.mark.parametrize("growth", [-0.01, 0.0])
def test_a_ladder_without_growth_is_instalments_of_its_floor(floor: float, periods: int, growth: float):
    # 36 parts, `floor` of one each period: 36 / floor equal parts; summed here part by part
    weight = sum((1 + growth) ** -k for k in range(1, periods + 1)) / periods
    offer = Offer("x", 1000, 0.2, 0.4, release=Ladder(36, 0.15, floor))
    assert funded_share(offer, growth) == pytest.approx(min(1.0, 0.4 / (10 * weight)), rel=1e-9)


@pytest.mark.parametrize("release", [Ladder(36, 0.15, 1e-6), Ladder(3000, 0.15, 0.001)])
def test_a_ladder_with_a_tiny_floor_does_not_break_even_without_growth(release: Ladder):
    offer = Offer("x", 1000, 0.2, 0.4, release=release)
    assert break_even(offer) > 0


# --- closed forms of the newer terms, against long runs


def in_the_long_run(offer: Offer, growth: float, repeat: float = 1.0, horizon: int = 420) -> float:
    """Settled of what falls due over the last tenth of a long run, which starts with one person."""
    done = run(offer, Scenario(start=1, growth=growth, repeat=repeat, horizon=horizon))
    late = slice(-horizon // 10, None)
    return float((done.paid + done.fees)[late].sum() / done.due[late].sum())


BY_AGE = {
    "once": Once(4),
    "interest": Interest(0.03, 12),
    "interest alone": Interest(0.03, 12, principal=False),
    "for ever": Forever(0.04),
    "account": Account(0.03, 0.08),
    "account that grows": Account(0.05, 0.02),
    "schedule": Schedule(((2, 0.4), (9, 1.1))),
    "left in": Once(1),
}
OFF_NEUTRAL = {"outside": 0.15, "cost": 0.7, "withdrawal_fee": 0.12, "claimed": 0.85}


def with_terms(name: str, **terms) -> Offer:
    put_back = LeftIn(0.6, 9) if name == "left in" else None
    points = (Points("s", 0.9, "spend"),) if name != "left in" else (Points("s", 1.08, "spend"),)
    offer = Offer("long", 100, 0.5, 0.9, points=points, release=BY_AGE[name], left_in=put_back)
    return replace(offer, **OFF_NEUTRAL | terms)


@pytest.mark.parametrize("fee_to", ["pool", "platform"])
@pytest.mark.parametrize("expires", [None, 5])
@pytest.mark.parametrize("name", BY_AGE)
def test_a_long_run_with_every_term_pays_the_funded_share(name: str, expires: int | None, fee_to: str):
    offer = with_terms(name, expires=expires, fee_to=fee_to, unpaid="lapse")
    for growth in (0.09, 0.1):  # well above the 2.9 % by which the account itself grows
        share = funded_share(offer, growth)
        assert in_the_long_run(offer, growth) == pytest.approx(share, rel=1e-6) or share == 1


@pytest.mark.parametrize("name", BY_AGE)
def test_passed_on_a_long_run_pays_the_funded_share_too(name: str):
    offer = with_terms(name, holding="passed_on", unpaid="lapse")
    assert in_the_long_run(offer, 0.05) == pytest.approx(funded_share(offer, 0.05), rel=1e-6)


@pytest.mark.parametrize("name", [name for name in BY_AGE if "grows" not in name])
def test_a_pool_that_earns_what_is_needed_pays_all_without_growth_and_with_a_little_less_it_does_not(name: str):
    offer = with_terms(name, claimed=1.0, cost=1.6)
    needed = solve_for(offer, "earns")
    if needed == 0:
        return
    assert cover(replace(offer, earns=min(1.0, needed * 1.001))) >= 1
    alone = Scenario(start=1, growth=0, repeat=0, stop=0, horizon=2500 if needed < 0.2 else 300)
    assert run(replace(offer, earns=min(1.0, needed * 1.01)), alone).first_short == -1
    assert run(replace(offer, earns=needed * 0.97), alone).first_short > 0
    assert break_even(replace(offer, earns=min(1.0, needed * 1.001))) == -1
    assert funded_share(replace(offer, earns=min(1.0, needed * 1.001)), 0.0) == 1
    assert funded_share(replace(offer, earns=needed * 0.97), 0.0) == funded_share(replace(offer, earns=0.0), 0.0) < 1


@given(
    some.offers(release=some.by_age, unpaid="carry", claimed=1.0, expires=None, at_source=()),
    some.grid(0.01, 0.5, 0.01),
)
def test_at_the_break_even_and_above_nobody_is_ever_short_and_below_somebody_is(offer, step):
    needed = break_even(offer)
    assume(0 < needed < 3)
    for growth in (needed * (1 + 1e-9) + 1e-12, needed * (1 + step)):
        assert run(offer, Scenario(start=1, growth=growth, horizon=150)).first_short == -1
    assert funded_share(offer, needed * (1 - 0.2 * step)) < 1


@given(some.offers(release=some.ladders, unpaid="carry", expires=None), some.grid(0.01, 2, 0.01))
def test_a_ladder_at_its_break_even_and_above_pays_everybody_wherever_in_a_step_they_buy(offer, step):
    needed = break_even(offer)
    assume(0 < needed < 50)
    for growth in (needed * 1.0001, needed * (1 + step)):
        horizon = int(min(150, 500 / np.log1p(growth)))
        assert enough(offer, growth)
        assert run(offer, Scenario(start=1, growth=growth, horizon=horizon)).first_short == -1


def test_what_is_enough_on_average_over_the_steps_is_not_enough_in_the_worst():
    # Six parts, two rebates promised for .4 in the pool, steps of 100 %: above 39.2 % it is enough on average.
    ladder = replace(GREEN_POINTS, points=(Points("s", 2),), release=Ladder(6, 1.0))
    assert funded_share(ladder, 0.5) == 1
    assert worst_funded_share(ladder, 0.5) < 1
    assert run(ladder, Scenario(growth=0.5)).first_short > 0
    short = {g: run(ladder, Scenario(growth=g, horizon=60)).first_short >= 0 for g in (0.9, 1.0, 1.1, 1.2, 1.5, 2.5)}
    assert short == {0.9: False, 1.0: False, 1.1: True, 1.2: True, 1.5: False, 2.5: False}
    assert {g: not enough(ladder, g) for g in short} == short
    assert 1.28 < break_even(ladder) < 1.34
    assert not never_below(ladder)
    assert never_below(GREEN_POINTS)


def test_an_expiry_can_make_a_ladder_enough_at_a_low_growth_and_too_little_at_a_higher_one():
    ladder = replace(GREEN_POINTS, release=Ladder(36, 0.15), expires=2)
    assert [round(funded_share(ladder, g), 2) for g in (0.0125, 0.05, 1.0)] == [1, 1, 0.39]
    assert break_even(ladder) > 12
    assert not never_below(ladder)


@pytest.mark.parametrize("claimed", [1.0, 0.4])
def test_the_break_even_of_a_shared_pool_does_not_move_with_what_is_claimed(claimed: float):
    # Claiming less leaves money in the pool that nobody is ever given. 8 % of 1,000 grows to it at 10.4 % a period.
    shared = replace(ONE_SIDE, release=Shared(40), claimed=claimed)
    growth = break_even(shared)
    assert growth == pytest.approx(0.104, abs=0.0005)
    assert 0.08 / 40 * sum((1 + growth) ** k for k in range(40)) == pytest.approx(1)


def test_a_ladder_that_expires_weighs_only_what_falls_due_before():
    # One part a period at a growth of one step: of 12 parts 5 fall due before they expire.
    ladder = replace(GREEN_POINTS, release=Ladder(12, 0.15), expires=5)
    weight = sum(1.15**-k for k in range(1, 6)) / 12
    assert funded_share(ladder, 0.15) == pytest.approx(0.04 / weight)
    assert falls_due(ladder, 0.15) == pytest.approx(5 / 12)
    assert falls_due(ladder, 0.0) == 0
    assert falls_due(replace(GREEN_POINTS, expires=9)) == pytest.approx(9 / 36)


@given(some.offers(release=st.one_of(some.instalments, some.once, some.schedules), unpaid="lapse"), st.integers(1, 12))
def test_what_falls_due_before_it_expires_is_what_a_lone_purchase_with_a_full_pool_is_settled(offer, expires):
    assume(offer.left_in is None or offer.left_in.share < 1 or offer.left_in.periods < expires)  # else it is refused
    full = replace(offer, expires=expires, outside=100.0, claimed=1.0, at_source=(), earns=0.0, pool_share=1.0, cost=0.01)
    assume(cover(full) > 1)
    done = run(full, Scenario(start=1, growth=0, repeat=0, stop=0, horizon=60))
    settled = (done.paid + done.fees).sum() / done.promised[0]
    assert settled == pytest.approx(falls_due(full), rel=1e-9)


def test_nothing_promised_has_no_cover_and_needs_nobody():
    empty = replace(GREEN_POINTS, points=())
    assert np.isnan([cover(empty), newcomers_needed(empty), lasts(empty)]).all()
    assert break_even(empty) == -1


def test_people_who_come_back_hold_the_growth_up():
    assert long_run_growth(Scenario(growth=-0.1, repeat=1.0)) == 0
    assert long_run_growth(Scenario(growth=-0.1, repeat=0.8)) == -0.1
    assert long_run_growth(Scenario(growth=-0.1, repeat=0.95)) == pytest.approx(-0.05)


@given(some.offers(release=some.by_age, expires=None, earns=0.0, holding="kept", at_source=(), claimed=1.0))
def test_the_own_money_lasts_as_long_as_a_lone_purchase_is_paid_in_full(offer):
    assume(cover(offer) < 0.999)
    periods = lasts(offer)
    assume(periods < 200)
    done = run(offer, Scenario(start=1, growth=0, repeat=0, stop=0, horizon=int(periods) + 3))
    assert done.first_short == (int(periods) + 1 if abs(periods - round(periods)) > 1e-6 else done.first_short)
    assert (done.paid + done.fees).sum() * offer.takes == pytest.approx(done.pool_income[0] + done.outside.sum())


def test_an_account_that_grows_faster_than_turnover_is_never_paid_in_the_long_run():
    # 1.05 * .98 = 1.029: below 2.9 % of growth it outgrows everything. All is there for it from the rate itself, 5 %, on.
    offer = Offer("x", 100, 1, 1, points=(Points("payer", 1, "spend"),), release=Account(0.05, 0.02))
    assert funded_share(offer, 0.02) == cover(offer) == 0
    assert 0 < funded_share(offer, 0.03) < 0.1
    assert break_even(offer) == pytest.approx(0.05)
    assert run(offer, Scenario(growth=0.02, horizon=300)).first_short > 0
    assert run(offer, Scenario(growth=0.0501, horizon=300)).first_short == -1


@pytest.mark.parametrize("release", [Instalments(12), Once(4), Interest(0.03, 12), Schedule(((2, 0.4), (9, 1.1)))])
def test_what_falls_due_in_the_last_period_before_it_expires_counts(release):
    # Lapsing comes at the end of the period: the payout of that age is still made.
    last = int(release.lasts)
    offer = Offer("x", 100, 1, 1, points=(Points("payer", 0.5, "spend"),), release=release)
    alone = Scenario(start=1, growth=0, repeat=0, stop=0, horizon=20)
    for expires, whole in ((last, True), (last - 1, False)):
        some_time = replace(offer, expires=expires)
        done = run(some_time, alone)
        assert falls_due(some_time) == pytest.approx(done.paid.sum() / done.promised[0])
        assert (falls_due(some_time) == pytest.approx(1)) is whole
        weight = sum(part * 1.1**-age for age, part in enumerate(done.due)) / 50
        share = 2 / weight if weight else 0
        assert funded_share(replace(some_time, pool_share=0.4), 0.1) == pytest.approx(min(1, 0.4 * share))


def test_what_is_handed_on_and_just_enough_needs_no_growth_at_all():
    """0.06 comes in a period and 0.06 is promised: the same turnover pays it, to the last digit."""
    points = (Points("shopper", 0.3),)
    offer = Offer("o", 1, 0.2, 0.3, points=points, release=Account(0.0, 0.2), holding="passed_on")
    assert break_even(offer) == 0


@pytest.mark.parametrize("pool_share", [0.2, 0.6, 1.0])
@pytest.mark.parametrize("growth", [-0.3, 0.0, 0.1])
def test_interest_for_ever_that_expires_is_a_promise_in_as_many_parts(pool_share: float, growth: float):
    """A tenth each period until it expires after five is half of the sum in five equal parts."""
    endless = Offer("o", 100, 1.0, pool_share, points=(Points("member", 1.0, "spend"),), release=Forever(0.1), expires=5)
    parts = replace(endless, points=(Points("member", 0.5, "spend"),), release=Instalments(5), expires=None)
    assert cover(endless) == pytest.approx(cover(parts)) == pytest.approx(pool_share / 0.5)
    assert newcomers_needed(endless) == pytest.approx(newcomers_needed(parts))
    assert break_even(endless) == pytest.approx(break_even(parts), abs=1e-9)
    assert funded_share(endless, growth) == pytest.approx(funded_share(parts, growth))
    assert own_promise(endless) == pytest.approx(own_promise(parts)) == pytest.approx(0.5)
    scenario = Scenario(growth=growth, horizon=5)
    ours, theirs = verdict(endless, scenario), verdict(parts, scenario)
    assert ours.kind == theirs.kind
    for part in ("there", "later", "nobody", "unclaimed"):
        assert getattr(ours, part) == pytest.approx(getattr(theirs, part)), part


def test_pitfall_nothing_kept_earns_nothing_however_much_it_earns():
    """At 829,188 times a period a promise due after 54 of them weighs less than the smallest number there is."""
    offer = Offer("o", 1000, 0.2, 0.0, points=(Points("shopper", 0.0001, "spend"),), release=Once(54))
    assert solve_for(offer, "earns") == float("inf")
    assert solve_for(replace(offer, pool_share=1.0), "earns") == 0
