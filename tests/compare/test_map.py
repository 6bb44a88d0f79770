"""The map: every cell is a run of its own, the limits are those of the closed forms, and no offer is too much for it."""

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explainer import Offer, Points, Scenario, Shared, break_even, cover, run
from explainer.compare.map import ACROSS, UP, Heat, axis, compute_map, heat, size, swept
from explainer.engine.rules import Interest, Ladder
from explainer.engine.scenario import MOST_PEOPLE
from explainer.offers.inputs import Inputs, field, number_fields, preset, put
from explainer.offers.library import offers
from explainer.offers.own import own_inputs
from tests.oracles.corners import CORNERS
from tests.oracles.every_term import every_case
from tests.oracles.shop import CROWD, SHOP, near

PENCIL = Inputs("loyalty-card", SHOP, CROWD, 1)


def one_cell(inputs: Inputs, **numbers: float) -> Inputs:
    """The offer of one cell, as somebody would type it: with the rebate the promise in money stays as it is."""
    offer, times = inputs.offer, numbers.pop("multiple", inputs.offer.multiple)
    if "rebate" in numbers:
        times = times * offer.rebate / numbers["rebate"]
    inputs = replace(inputs, offer=replace(offer, points=(Points("everybody", times),)))
    for name, value in numbers.items():
        entry = number_fields(inputs)[name]
        inputs = put(inputs, entry, round(value) if entry.knob.whole else value)
    return inputs


def assert_cells(found: Heat, places: list[tuple[int, int]]) -> None:
    """Cells of a map against a run of each."""
    for i, j in places:
        cell = one_cell(found.inputs, **{found.across.name: float(found.x[j]), found.up.name: float(found.y[i])})
        done = run(cell.offer, cell.scenario)
        due = done.due.sum()
        if due <= 1e-9 * done.promised.sum():
            assert math.isnan(found.share[i, j])
        else:
            assert found.share[i, j] == pytest.approx((done.paid.sum() + done.fees.sum()) / due, rel=1e-7)
        assert found.short[i, j] == done.first_short
        assert found.full[i, j] == (due > 0 and done.first_short < 0)


def test_the_pencil_shop_at_other_pool_shares_and_promises():
    # 536.80 of 1026 are paid as entered. With all of the rebate in the pool, or about half the promise, all.
    found = heat(PENCIL, "pool", "multiple")
    assert found.here == near(536.8 / 1026)
    assert found.here_short == 2
    assert not found.here_full
    assert_cells(found, [(0, 5), (10, 20), (29, 44), (29, 0), (15, 30)])
    pool, multiple = found.limits
    # Everything must be paid in time: period 3 is the tightest, 1026 of due against four periods of income.
    assert pool.value == pytest.approx(0.5 * 1026 / 536.8, abs=1e-3)
    assert multiple.value == pytest.approx(3 * 536.8 / 1026, abs=1e-2)


def test_with_the_rebate_the_promise_in_money_stays_as_it_is():
    # 20 % gives 40 of every 100 of rebate; a shop that gives up twice as much pays twice the share of the same promise.
    found = heat(preset("green-points-instalments"), "growth", "rebate")
    still = int(np.argmin(np.abs(found.x)))
    assert found.x[still] == pytest.approx(0, abs=1e-12)
    assert found.share[11, still] == near(2 * found.share[5, still])
    assert found.y[5] == near(0.2)
    assert_cells(found, [(5, 10), (29, 10), (0, 44), (12, 30)])


def test_the_limits_of_a_long_run_are_those_of_the_closed_form():
    inputs = preset("green-points-instalments")
    growth, rebate = heat(inputs, "growth", "rebate").limits
    assert growth.value == pytest.approx(break_even(inputs.offer), abs=1e-4)
    # f(g) is proportional to the rebate while the promise in money stays: 0.2 / f(15 %).
    funded = 0.4 * 36 * 0.15 / (10 * (1 - 1.15**-36))
    assert rebate.value == pytest.approx(0.2 / funded, abs=1e-3)


def test_the_honest_card_is_paid_everywhere_and_nothing_turns():
    found = heat(preset("loyalty-card"), "growth", "rebate")
    assert found.full.all()
    assert found.here_full
    assert [limit.value for limit in found.limits] == [None, None]


def test_without_growth_a_ladder_pays_nothing_and_that_is_not_paying_all():
    found = heat(preset("green-points"), "growth", "rebate")
    still = found.x <= 1e-9
    assert np.isnan(found.share[:, still]).all()
    assert not found.full[:, still].any()


def test_where_the_pool_is_shared_out_the_share_is_that_of_the_promise():
    inputs = preset("green-points-shared")
    slow = put(inputs, field(inputs, "growth"), 0.05)
    # 2 a period, growing by 5 %, for 40 periods, of 1000.
    assert heat(slow, "growth", "rebate").here == near(sum(2 * 1.05**k for k in range(40)) / 1000)
    assert heat(inputs, "growth", "rebate").here_full


@pytest.mark.slow
@pytest.mark.parametrize("offer_id", offers())
def test_sampled_cells_of_every_offer_are_runs(offer_id: str):
    inputs = preset(offer_id)
    names = swept(inputs)
    for across, up in (("growth", "rebate"), (names[-2], "growth"), ("claimed", "stop")):
        found = heat(inputs, across, up)
        rows, columns = found.share.shape
        cells = [(0, 0), (rows // 2, columns // 3), (rows - 1, columns - 1)]
        if not isinstance(inputs.offer.release, Shared):
            assert_cells(found, cells)


@pytest.mark.slow
@settings(max_examples=settings.default.max_examples // 2)
@given(st.sampled_from(list(CORNERS)), st.data())
def test_every_corner_has_a_map_over_any_two_numbers(name: str, data: st.DataObject):
    check = CORNERS[name]
    inputs = Inputs("loyalty-card", check.offer, check.scenario, check.join)
    across, up = data.draw(st.lists(st.sampled_from(swept(inputs)), min_size=2, max_size=2, unique=True))
    found = heat(inputs, across, up)
    assert found.share.shape == found.full.shape == (len(found.y), len(found.x))
    assert found.share.size <= ACROSS * UP
    inside = found.share[~np.isnan(found.share)]
    assert (inside >= 0).all()
    assert (inside <= 1 + 1e-9).all()
    assert not found.full[np.isnan(found.share)].any()
    for limit in found.limits:
        if limit.value is not None:
            assert limit.axis.low <= limit.value <= limit.axis.high


@pytest.mark.slow
@settings(max_examples=settings.default.max_examples // 3)
@given(every_case(most=30), st.data())
def test_any_offer_of_ones_own_has_a_map_over_any_two_numbers(case: tuple[Offer, Scenario], data: st.DataObject):
    inputs = own_inputs(*case, 0)
    across, up = data.draw(st.lists(st.sampled_from(swept(inputs)), min_size=2, max_size=2, unique=True))
    found = heat(inputs, across, up)
    inside = found.share[~np.isnan(found.share)]
    assert (inside >= 0).all()
    assert (inside <= 1 + 1e-9).all()


@pytest.mark.parametrize(
    ("name", "value"), [("outside", 0.05), ("earns", 0.02), ("cost", 0.45), ("wfee", 0.1), ("interest", 0.04)]
)
def test_a_cell_of_a_rare_number_is_the_run_with_that_number(name: str, value: float):
    offer = Offer("mine", 100, 0.8, points=(Points("shopper", 1.0, "spend"),), release=Interest(0.02, 12))
    inputs = own_inputs(offer, Scenario(growth=0.02, horizon=30), 0)
    cells = compute_map(inputs, {axis(inputs, name): np.array([value])})
    done = put(inputs, field(inputs, name), value).check().done
    assert float(cells.paid_share[0]) == pytest.approx(done.paid.sum() / done.promised.sum())


def test_an_axis_reaches_the_value_entered():
    inputs = preset("green-points-instalments")
    far = put(put(inputs, field(inputs, "growth"), 3.0), field(inputs, "periods"), 300)
    assert axis(far, "growth").high == 3
    assert axis(far, "periods").high == 300
    assert axis(far, "periods").values(UP).max() == 300


@pytest.mark.parametrize(("horizon", "stop"), [(2000, None), (2000, 400), (500, None)])
def test_growth_ends_where_people_could_not_be_counted(horizon: int, stop: int | None):
    inputs = preset("green-points-instalments")
    inputs = replace(inputs, scenario=replace(inputs.scenario, growth=0.1, horizon=horizon, stop=stop))
    growth = axis(inputs, "growth")
    last = horizon - 1 if stop is None else stop
    people = math.log10(inputs.scenario.start) + last * math.log10(1 + growth.high)
    assert people <= math.log10(MOST_PEOPLE)
    assert growth.capped == (growth.high < 1)
    assert heat(inputs, "growth", "rebate").share.size
    assert heat(inputs, "stop", "growth").share.size


def test_a_limited_market_needs_no_end_of_growth():
    inputs = preset("green-points-instalments")
    inputs = replace(inputs, scenario=Scenario(growth=5, horizon=600, market=1e6))
    assert not axis(inputs, "growth").capped


def test_a_promise_of_a_thousand_times_the_rebate_bounds_the_rebate():
    inputs = preset("green-points-instalments")
    inputs = replace(inputs, offer=replace(inputs.offer, points=(Points("shopper", 900.0),)))
    rebate = axis(inputs, "rebate", {"rebate"})
    assert rebate.low == near(0.2 * 900 / 1000)
    assert rebate.capped
    assert heat(inputs, "rebate", "multiple").share.size


def test_long_runs_and_claims_that_expire_late_have_fewer_cells():
    inputs = preset("yunlianhui-2018")
    columns, rows = size(inputs)
    assert columns * rows * inputs.scenario.horizon <= 1.1 * 600_000
    late = replace(inputs, offer=replace(inputs.offer, expires=400))
    assert size(late)[0] < columns
    assert size(preset("loyalty-card")) == (ACROSS, UP)


def test_a_map_is_kept():
    assert heat(preset("green-points"), "growth", "pool") is heat(preset("green-points"), "growth", "pool")


def test_pitfall_the_share_of_the_whole_promise_falls_with_growth_because_more_of_it_is_young():
    inputs = preset("loyalty-card")
    fast = put(inputs, field(inputs, "growth"), 1.0)
    done = run(fast.offer, fast.scenario)
    wrong = done.paid.sum() / done.promised.sum()
    assert wrong == pytest.approx(0.5, abs=1e-6)  # half of all purchases are of the last month
    assert heat(fast, "growth", "rebate").here == near(1)
    assert cover(fast.offer) == 1


def test_pitfall_a_fixed_multiple_of_the_rebate_makes_the_rebate_look_without_effect():
    inputs = preset("green-points-instalments")
    wrong = [run(replace(inputs.offer, rebate=rebate), inputs.scenario) for rebate in (0.1, 0.9)]
    shares = [done.paid.sum() / done.due.sum() for done in wrong]
    assert shares[0] == near(shares[1])
    column = heat(inputs, "growth", "rebate").share[:, 10]
    assert np.ptp(column) > 0.5


def test_only_numbers_the_offer_has_can_be_an_axis():
    assert "step" in swept(preset("green-points"))
    assert "step" not in swept(preset("green-points-instalments"))
    ladder = replace(preset("loyalty-card"), offer=replace(preset("loyalty-card").offer, release=Ladder(3)))
    assert {"step", "floor", "periods"} <= set(swept(ladder))
