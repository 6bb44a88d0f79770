"""Many scenarios at once: every one of them must be what a run of its own says."""

from dataclasses import replace
from functools import partial
from math import inf, nan

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from explainer import (
    Account,
    AtSource,
    Declining,
    Forever,
    Instalments,
    Interest,
    Ladder,
    Offer,
    OfferError,
    Once,
    Points,
    Scenario,
    ScenarioError,
    Schedule,
    Shared,
    cover,
    load_offer,
    offers,
    run,
    sweep,
)
from explainer.engine.sweep import AT_ONCE, MOST
from tests.oracles import strategies as some
from tests.oracles.shop import CROWD, SHOP, near

SCENARIO_KNOBS = ("start", "growth", "repeat", "market", "stop", "horizon", "plateau")
RELEASE_KNOBS = ("periods", "rate", "step", "floor", "after", "withdraw")
LEFT_IN = {"left_in_share": "share", "left_in_periods": "periods"}


def paid_share(result):
    """Paid / promised over the horizon of one run."""
    return result.paid.sum() / result.promised.sum() if result.promised.sum() > 0 else nan


def due_share(result):
    """Settled / fallen due and claimed; with `Shared`, settled / promised and claimed to those whose periods are over."""
    paid, due = (result.paid + result.fees).sum(), result.due.sum()
    if isinstance(result.offer.release, Shared):
        ends = min(result.offer.release.periods, inf if result.offer.expires is None else result.offer.expires)
        over = np.arange(result.scenario.horizon) + ends < result.scenario.horizon
        settled = result.paid_by_purchase.sum(axis=0) + result.fees_by_purchase
        paid, due = (by[over].sum() for by in (settled, result.offer.claimed * result.promised))
    return paid / due if due > 1e-9 * result.promised.sum() else nan


def first_short(result):
    """First period whose claims, what falls due and what was still owed, are not paid in full; -1 if there is none."""
    claims = result.due + np.concatenate([[0], result.owed[:-1]])
    short = np.flatnonzero(claims - result.paid - result.fees > 1e-9 * np.cumsum(result.promised))
    return int(short[0]) if len(short) else -1


def with_knobs(offer, scenario, knobs):
    """One offer and scenario with these numbers, as somebody would write it who knows nothing of sweeps."""
    scenario = replace(scenario, **{name: value for name, value in knobs.items() if name in SCENARIO_KNOBS})
    release = replace(offer.release, **{name: value for name, value in knobs.items() if name in RELEASE_KNOBS})
    others = (*SCENARIO_KNOBS, *RELEASE_KNOBS, *LEFT_IN, "multiple")
    terms = {name: value for name, value in knobs.items() if name not in others}
    if offer.left_in is not None:
        put_back = {LEFT_IN[name]: value for name, value in knobs.items() if name in LEFT_IN}
        terms["left_in"] = replace(offer.left_in, **put_back)
    points = (Points("everybody", knobs["multiple"]),) if "multiple" in knobs else offer.points
    return replace(offer, release=release, points=points, **terms), scenario


def assert_same(found, offer, scenario, knobs):
    """Every place of a sweep against a run; `knobs` are full arrays or lists of the sweep's shape."""
    grids = {name: np.asarray(value, dtype=object) for name, value in knobs.items()}
    for place in np.ndindex(found.paid_share.shape):
        one, around = with_knobs(offer, scenario, {name: grid[place] for name, grid in grids.items()})
        result = run(one, around)
        expected = paid_share(result)
        np.testing.assert_allclose(found.paid_share[place], expected, rtol=1e-9, atol=1e-9, err_msg=f"{one} {around}")
        np.testing.assert_allclose(found.due_share[place], due_share(result), rtol=1e-7, atol=1e-9, err_msg=f"{one}")
        assert found.first_short[place] == first_short(result), f"{one} {around}"


# --- worked by hand


def test_the_pencil_shop_at_two_pool_shares():
    # Due 150, 330, 546, in all 1026 of the 3220.8 promised. Half of the rebates is 100, 120, 144, 172.8: all of it,
    # 536.8, is paid, a sixth; period 2 has 214 for 330. All of the rebates is 200, 240, 288, 345.6: enough.
    found = sweep(SHOP, CROWD, pool_share=[0.5, 1.0])
    assert list(found.paid_share) == near([1 / 6, 1026 / 3220.8])
    assert list(found.due_share) == near([536.8 / 1026, 1])
    assert list(found.first_short) == [2, -1]


def test_declining_and_shared_by_hand():
    # A tenth of 600; of 540 + 720; of 486 + 648 + 864; three quarters of it: 45, 94.50, 149.85, all paid.
    # Shared by the buyers of two periods: 50 for the first; 60 each; 72 each for the second and third; three quarters.
    declining, shared = replace(SHOP, release=Declining(0.2)), replace(SHOP, release=Shared(9))
    assert sweep(declining, CROWD, rate=0.1).paid_share == near(289.35 / 3220.8)
    assert sweep(shared, CROWD, periods=2).paid_share == near(0.75 * 314 / 3220.8)
    assert sweep(declining, CROWD, rate=0.1).due_share == near(1)
    # The first two have had their two periods: 50 + 60 of 600, 60 + 72 of 720.
    assert sweep(shared, CROWD, periods=2).due_share == near((110 + 132) / (600 + 720))


# The pencil shop for five periods (promised 4464.96, pool income 207.36 in the last), half of each promise due for each
# 50 % of growth: that is in period 3 only. There the pool has 536.80 for three quarters of 300 + 360 + 432 = 819.
LUMP, FIVE = replace(SHOP, release=Ladder(2, 0.5, 0)), replace(CROWD, horizon=5)


def test_what_lapsed_or_expired_is_not_paid_when_the_pool_recovers():
    # Carried: all 207.36 of period 4 go to the 282.20 owed. Lapsed: nothing is owed any more, they stay in the pool.
    # Expires after 3: the first purchase's 225 of 819 lapse, 594 * 282.2 / 819 are owed, less than the pool has.
    # After 2: the first purchase lapsed before; 536.80 for 594. The second's 270 * 57.2 / 594 = 26 lapse, 31.20 are paid.
    # In a queue the second has been paid, and all 57.20 owed to the third are paid.
    carry = sweep(LUMP, FIVE, expires=[None, 3, 2])
    assert list(carry.paid_share * 4464.96) == near([744.16, 536.8 + 594 * 282.2 / 819, 568])
    assert list(sweep(replace(LUMP, unpaid="lapse"), FIVE, expires=[None, 3, 2]).paid_share * 4464.96) == near([536.8] * 3)
    assert sweep(replace(LUMP, payout="queue", expires=2), FIVE).paid_share * 4464.96 == near(594)
    assert list(carry.first_short) == [3, 3, 3]


# --- against runs


def swept_values(offer, scenario):
    """Strategies for the knobs that can be swept together without one contradicting another."""
    rule = {
        Instalments: {"periods": st.integers(1, 30)},
        Declining: {"rate": some.grid(0.0005, 1, 0.0005)},
        Ladder: {"periods": st.integers(1, 30), "step": some.grid(0.05, 1, 0.05), "floor": some.grid(0, 1, 0.1)},
        Shared: {"periods": st.integers(1, 30)},
        Once: {"after": st.integers(1, 30)},
        Interest: {"rate": some.grid(0.005, 0.3, 0.005), "periods": st.integers(1, 30)},
        Forever: {"rate": some.grid(0.005, 0.3, 0.005)},
        Account: {"rate": some.grid(0, 0.3, 0.005), "withdraw": some.grid(0.01, 1, 0.01)},
        Schedule: {},
    }[type(offer.release)]
    put_back = {"left_in_share": some.grid(0, 1, 0.1), "left_in_periods": st.integers(1, 30)} if offer.left_in else {}
    room = st.none() | some.grid(1, 40, 0.5).map(lambda times: 5000 * times)
    return (
        rule
        | put_back
        | {
            "spend": some.grid(1, 5000, 0.5),
            "rebate": some.grid(0, 1, 0.05),
            "pool_share": some.grid(0, 1, 0.05),
            "claimed": some.grid(0, 1, 0.1),
            "expires": st.none() | st.integers(1, 30),
            "multiple": some.grid(0, 10, 0.1),
            "growth": st.sampled_from([0.0, 0.15]) | some.grid(-0.3, 1.2, 0.01),
            "repeat": some.grid(0, 1, 0.05),
            "stop": st.none() | st.integers(0, 25),
            "horizon": st.integers(1, 25),
            "plateau": st.none() | st.integers(0, 25),
            "outside": some.grid(0, 1, 0.05),
            "earns": some.grid(0, 0.2, 0.01),
            "cost": some.grid(0.1, 1.5, 0.05),
            "withdrawal_fee": some.grid(0, 0.5, 0.05),
            "market": room,
            "start": some.grid(1, 5000, 0.5) if scenario.market is None else st.just(scenario.start),
        }
    )


@st.composite
def sweeps(draw, **fixed):
    """An offer, a scenario and one to four knobs with four values each."""
    offer, scenario = draw(some.offers(**fixed)), draw(some.scenarios())
    values = swept_values(offer, scenario)
    names = draw(st.lists(st.sampled_from(sorted(values)), min_size=1, max_size=4, unique=True))
    return offer, scenario, {name: draw(st.lists(values[name], min_size=4, max_size=4)) for name in names}


def assert_swept(case):
    offer, scenario, knobs = case
    assert_same(sweep(offer, scenario, **knobs), offer, scenario, knobs)


@given(sweeps(release=some.instalments))
def test_instalments(case):
    assert_swept(case)


@given(sweeps(release=some.declining))
def test_declining(case):
    assert_swept(case)


@given(sweeps(release=some.ladders))
def test_ladders(case):
    assert_swept(case)


@given(sweeps(release=some.shared))
def test_shared(case):
    assert_swept(case)


@given(sweeps(release=some.once))
def test_once(case):
    assert_swept(case)


@given(sweeps(release=some.interest))
def test_interest(case):
    assert_swept(case)


@given(sweeps(release=some.forever))
def test_for_ever(case):
    assert_swept(case)


@given(sweeps(release=some.accounts))
def test_accounts(case):
    assert_swept(case)


@given(sweeps(release=some.schedules))
def test_schedules(case):
    assert_swept(case)


@given(sweeps(release=some.by_age, left_in=some.left_in))
def test_what_is_left_in(case):
    assert_swept(case)


@given(sweeps(release=st.one_of(some.by_age, some.ladders), expires=st.integers(1, 12)))
def test_points_that_expire(case):
    assert_swept(case)


@given(sweeps(pool_share=some.grid(0.05, 0.3, 0.05), unpaid="lapse", expires=None))
def test_a_pool_that_is_nearly_always_short(case):
    assert_swept(case)


@given(some.offers(), some.scenarios())
@example(SHOP, CROWD)
def test_a_sweep_of_nothing_is_the_run(offer, scenario):
    found = sweep(offer, scenario)
    assert found.paid_share.shape == found.first_short.shape == ()
    assert_same(found, offer, scenario, {})


@pytest.mark.parametrize("name", offers())
def test_real_offers_at_their_own_length(name):
    growth = [-0.02, 0.0, 0.01, 0.15]
    found = sweep(load_offer(name), Scenario(repeat=0.9), growth=growth)
    assert_same(found, load_offer(name), Scenario(repeat=0.9), {"growth": growth})


@pytest.mark.parametrize("expires", [None, 200])
def test_long_sweeps_are_cut_into_parts_and_put_together_again(expires):
    offer, around = replace(SHOP, release=Ladder(36, 0.05, 0.1), expires=expires), replace(CROWD, horizon=700)
    part = AT_ONCE // 700
    growth = np.linspace(-0.05, 0.05, 2 * part + 1)
    found = sweep(offer, around, growth=growth)
    few = [sweep(offer, around, growth=some_growth) for some_growth in np.array_split(growth, 7)]
    assert list(found.paid_share) == near([share for one in few for share in one.paid_share])
    assert list(found.first_short) == [period for one in few for period in one.first_short]
    for place in (0, part - 1, part, 2 * part - 1, 2 * part):
        one = run(offer, replace(around, growth=float(growth[place])))
        assert found.paid_share[place] == pytest.approx(paid_share(one), rel=1e-9)
        assert found.first_short[place] == first_short(one)


# --- closed forms and sentences


@given(
    some.offers(
        unpaid="carry", expires=None, claimed=1.0, release=some.instalments, earns=0.0, left_in=None, holding="kept"
    ),
    some.grid(0.05, 1, 0.05),
)
def test_when_all_has_been_paid_out_a_share_as_large_as_the_cover_was_paid(offer, pool_share):
    offer = replace(offer, pool_share=pool_share)
    found = sweep(offer, Scenario(growth=0.1, repeat=0, stop=20, horizon=60), start=[1, 50, 3000])
    assert found.paid_share == pytest.approx(np.full(3, min(1, cover(offer)) * (1 - offer.withdrawal_fee)))


def test_price_and_rebate_change_no_share_of_a_promise_unless_there_is_no_rebate():
    rebate, growth = np.array([0, 0.01, 0.2, 1]), np.array([[0.0], [0.3]])
    found = sweep(replace(SHOP, pool_share=1), CROWD, rebate=rebate, growth=growth, spend=np.array([1, 500])[:, None, None])
    assert found.paid_share.shape == (2, 2, 4)
    assert np.isnan(found.paid_share[..., 0]).all()
    assert (found.first_short[..., 0] == -1).all()
    assert (np.ptp(found.paid_share[..., 1:], axis=(0, 2)) == 0).all()
    assert found.paid_share[0, 0, 1] != found.paid_share[0, 1, 1]


def test_what_is_paid_at_source_leaves_points_alone():
    fee = AtSource("agent", "agent", 0.9, "spend")
    plain, with_fee = (sweep(replace(SHOP, at_source=fees), CROWD, growth=[0.1, 0.5]) for fees in ((), (fee,)))
    assert list(plain.paid_share) == list(with_fee.paid_share)


# --- shapes


@pytest.mark.parametrize(
    ("knobs", "shape"),
    [
        ({}, ()),
        ({"growth": 0.2}, ()),
        ({"growth": np.float32(0.2), "claimed": np.array(0.5)}, ()),
        ({"growth": [0.2]}, (1,)),
        ({"growth": [[0.2], [0.3]], "claimed": (0.1, 0.5, 1)}, (2, 3)),
        ({"growth": np.full((2, 1, 3), 0.2), "expires": [[2], [None], [1], [3]]}, (2, 4, 3)),
        ({"rebate": np.full((5, 1), 0.2), "growth": 0.1}, (5, 1)),
        ({"growth": []}, (0,)),
        ({"horizon": np.zeros((0, 3), dtype=int)}, (0, 3)),
    ],
)
def test_results_have_the_shape_to_which_the_knobs_broadcast(knobs, shape):
    found = sweep(SHOP, CROWD, **knobs)
    assert found.paid_share.shape == found.first_short.shape == shape
    assert (found.paid_share.dtype, found.first_short.dtype) == (np.float64, np.int64)
    assert {name: value.shape for name, value in found.knobs.items()} == dict.fromkeys(knobs, shape)


def test_a_map_stands_in_the_order_of_its_axes():
    growth, pool_share = np.array([0.0, 0.1, 0.9]), np.array([0.1, 0.7])
    found = sweep(SHOP, CROWD, growth=growth[:, None], pool_share=pool_share)
    for i, j in np.ndindex(3, 2):
        one = run(replace(SHOP, pool_share=pool_share[j]), replace(CROWD, growth=growth[i]))
        assert found.paid_share[i, j] == near(paid_share(one))
        assert (found.knobs["growth"][i, j], found.knobs["pool_share"][i, j]) == (growth[i], pool_share[j])


def test_no_limit_is_none_in_and_infinity_out():
    found = sweep(SHOP, CROWD, market=[None, 20], stop=[1, None])
    assert list(found.knobs["market"]) == [inf, 20]
    assert_same(found, SHOP, CROWD, {"market": [None, 20], "stop": [1, None]})


def test_results_cannot_be_changed_and_what_was_given_is_not():
    growth = np.array([0.1, 0.2])
    found = sweep(SHOP, CROWD, growth=growth)
    growth[0] = 5
    assert list(found.knobs["growth"]) == [0.1, 0.2]
    for array in (found.paid_share, found.due_share, found.first_short, found.knobs["growth"]):
        with pytest.raises(ValueError, match="read-only"):
            array[0] = 0


# --- bad input


@pytest.mark.parametrize(
    ("error", "knobs", "words"),
    [
        (OfferError, {"rebate": [0.1, 20]}, ["rebate[1] = 20", "0 … 1", "0.20 for 20 %"]),
        (OfferError, {"rebate": 20}, ["rebate = 20 ", "0 … 1"]),
        (OfferError, {"claimed": [[0.5, nan]]}, ["claimed[0, 1] = nan", "finite", "0 … 1"]),
        (OfferError, {"periods": [3, 2.5]}, ["periods[1] = 2.5", "whole number", "1 … 3000"]),
        (OfferError, {"multiple": -1}, ["multiple = -1", "0 … 1000"]),
        (OfferError, {"expires": [None, 0]}, ["expires[1] = 0", "1 … 3000"]),
        (OfferError, {"rebate": None}, ["rebate = None", "not a number"]),
        (ScenarioError, {"growth": [0.1, inf]}, ["growth[1] = inf", "-0.99 … 1000"]),
        (ScenarioError, {"growth": [0.1, "fast"]}, ["growth[1] = 'fast'", "not a number", "-0.99 … 1000"]),
        (ScenarioError, {"growth": [[0.1], [0.2, 0.3]]}, ["growth = [[0.1], [0.2, 0.3]]", "-0.99 … 1000", "Write"]),
        (ScenarioError, {"repeat": True}, ["repeat = True", "not a number", "0 … 1"]),
        (ScenarioError, {"repeat": [0.5, 1j]}, ["repeat[1] = 1j", "not a number"]),
        (ScenarioError, {"horizon": None}, ["horizon = None", "1 … 3660"]),
        (ScenarioError, {"stop": [-1.0]}, ["stop[0] = -1.0", "0 … 3660"]),
        (ScenarioError, {"market": [20, 5]}, ["start = 10 is more than market = 5", "Raise market"]),
        (ScenarioError, {"start": [[5], [30]], "market": [25, 40]}, ["start = 30 is more than market = 25"]),
        (ScenarioError, {"growth": [0.1, 500], "horizon": 600}, ["growth = 500", "10^250", "Set horizon to at most"]),
        (ScenarioError, {"growth": [1, 2], "rebate": [0.1, 0.2, 0.3]}, ["growth (2,), rebate (3,)", "[:, None]"]),
        (OfferError, {"growht": [0.1]}, ["growht = [0.1]", "Choose from", "growth"]),
        (OfferError, {"rate": 0.1}, ["rate = 0.1", "Instalments", "Choose from", "periods"]),
        (OfferError, {"tracing": "lifo"}, ["tracing = 'lifo'", "Choose from"]),
    ],
)
def test_a_bad_knob_is_named_with_its_value_and_bounds(error, knobs, words):
    with pytest.raises(error) as raised:
        sweep(SHOP, CROWD, **knobs)
    for part in words:
        assert part in str(raised.value)


def test_too_large_a_sweep_is_refused_before_it_starts():
    axis = np.linspace(0, 1, 3000)
    with pytest.raises(ScenarioError) as raised:
        sweep(SHOP, replace(CROWD, horizon=120), growth=axis[:, None], claimed=axis)
    for part in ("9,000,000 scenarios", "120 periods", f"{MOST:,}", f"at most {MOST // 120:,}"):
        assert part in str(raised.value)
    with pytest.raises(ScenarioError, match="3,000 periods"):
        sweep(SHOP, CROWD, growth=axis * 0.01, claimed=axis[:100, None], horizon=[3000] * 3000)


def test_growth_past_every_number_after_a_scenarios_own_end_is_no_trouble():
    found = sweep(SHOP, CROWD, growth=[1000, 0.01], horizon=[20, 600])
    assert_same(found, SHOP, CROWD, {"growth": [1000, 0.01], "horizon": [20, 600]})


# --- pitfalls


def test_pitfall_the_lesser_of_due_and_income_when_claims_expire():
    # 594 fall due and 744.16 come in, but 26 had expired before the money was there.
    offer = replace(LUMP, expires=2)
    result = run(offer, FIVE)
    right, wrong = 568, min(result.due.sum(), result.pool_income.sum())
    assert sweep(offer, FIVE).paid_share * 4464.96 == near(right)
    assert wrong == near(594)


def test_pitfall_nothing_owed_at_the_end_of_a_period_is_not_paid_in_full():
    # Claims of 216 in period 3 meet 206.80; the rest expires at once, so nothing is owed when the period closes.
    offer = replace(SHOP, expires=1)
    result = run(offer, CROWD)
    wrong = np.flatnonzero(result.owed > 0)
    assert int(sweep(offer, CROWD).first_short) == 3
    assert len(wrong) == 0


def test_pitfall_points_that_lapse_before_they_fall_due_are_not_a_shortfall():
    # A third of each promise falls due within the two periods and is paid; the rest lapses unreleased.
    offer = replace(SHOP, pool_share=1, release=Instalments(9), expires=2, unpaid="lapse")
    result = run(offer, CROWD)
    assert result.lapsed[-1] > 0
    assert int(sweep(offer, CROWD).first_short) == -1


def test_pitfall_rounding_taken_for_a_shortfall():
    # An honest card pays the last yuan it holds after everybody has left. Some yuan is missing 1e-13 of itself.
    offer = replace(SHOP, points=(Points("s", 1.0),), pool_share=1, release=Instalments(3), claimed=1)
    growth = np.linspace(0, 0.5, 101)
    found = sweep(offer, Scenario(start=10 / 3, repeat=0, stop=7, horizon=30), growth=growth)
    assert (found.first_short == -1).all()
    assert found.paid_share == pytest.approx(np.ones(101))
    pools = [run(offer, Scenario(start=10 / 3, growth=g, repeat=0, stop=7, horizon=30)) for g in growth]
    assert any((result.owed > 0).any() for result in pools), "no rounding to be mistaken for a shortfall"


def test_pitfall_the_mean_of_the_shares_of_all_periods():
    # Large late periods count as large: paid / promised of the whole, not the mean of each period's share.
    result = run(SHOP, replace(CROWD, horizon=12))
    right, wrong = paid_share(result), np.mean(result.paid_by_purchase.sum(axis=0) / result.promised)
    assert sweep(SHOP, CROWD, horizon=12).paid_share == near(right)
    assert abs(right - wrong) > 0.01


def test_pitfall_two_axes_of_one_length_are_pairs_and_not_a_map():
    growth, claimed = [0.0, 0.1], [0.5, 1.0]
    pairs, grid = sweep(SHOP, CROWD, growth=growth, claimed=claimed), partial(sweep, SHOP, CROWD)
    assert pairs.paid_share.shape == (2,)
    assert list(pairs.paid_share) == near(list(np.diag(grid(growth=np.array(growth)[:, None], claimed=claimed).paid_share)))


def test_pitfall_a_scenario_of_few_periods_beside_one_of_many():
    # Swept together, the short one must not go on being paid.
    short, long = sweep(SHOP, CROWD, pool_share=1, horizon=[4, 30]).paid_share
    assert short == near(1026 / 3220.8)
    assert long != near(short)


def test_an_offer_without_points_has_no_share():
    assert np.isnan(sweep(Offer("none", 100, 0.2, 0.5, points=()), CROWD).paid_share)
