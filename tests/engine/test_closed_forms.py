"""The engine against formulas that need no simulation: cover, funded share, break-even, ladder, declining, shared."""

from dataclasses import replace
from math import ceil, log

import numpy as np
import pytest
from hypothesis import assume, given

from explainer import (
    Declining,
    Instalments,
    Ladder,
    Offer,
    Points,
    Scenario,
    Shared,
    break_even,
    counterfactual,
    cover,
    funded_share,
    newcomers_needed,
    run,
    sources,
)
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


@given(some.plain_offers(release=some.st.one_of(some.instalments, some.declining), claimed=1.0, expires=None))
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
