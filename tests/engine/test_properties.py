"""What must hold in every run, whatever the terms: nothing is lost, nothing is used twice, nothing is negative.

"To the last cent" means to 1e-9 of all turnover.
"""

from dataclasses import fields, replace

import numpy as np
from hypothesis import assume, given
from hypothesis import strategies as st

from explainer import Ladder, counterfactual, run, sources
from tests.oracles import strategies as some


def cent(result):
    """What two sums of a run may differ by [currency]."""
    return 1e-9 * max(result.turnover.sum(), result.promised.sum())


def assert_same(left, right, result):
    np.testing.assert_allclose(left, right, rtol=0, atol=cent(result))


@given(some.offers(), some.scenarios())
def test_every_promise_is_paid_or_accounted_for_in_every_period(offer, scenario):
    result = run(offer, scenario)
    found = np.cumsum(result.paid + result.fees) + result.owed + result.waiting + result.lapsed + result.unclaimed
    assert_same(found, np.cumsum(result.promised), result)


@given(some.offers(), some.scenarios())
def test_every_purchase_period_is_paid_or_accounted_for(offer, scenario):
    result = run(offer, scenario)
    paid = result.paid_by_purchase.sum(axis=0) + result.fees_by_purchase
    rest = (result.owed_by_purchase, result.waiting_by_purchase, result.lapsed_by_purchase, result.unclaimed_by_purchase)
    assert_same(paid + sum(rest), result.promised, result)
    for by_purchase, total in zip(rest, (result.owed, result.waiting, result.lapsed, result.unclaimed), strict=True):
        assert_same(by_purchase.sum(), total[-1], result)
    assert_same(result.paid_by_purchase.sum(axis=1), result.paid, result)


@given(some.offers(), some.scenarios())
def test_every_rebate_and_all_that_came_from_outside_is_somewhere(offer, scenario):
    result = run(offer, scenario)
    at_source = sum((p["paid"] for p in result.at_source.values()), np.zeros(scenario.horizon))
    fees = result.fees if offer.fee_to == "platform" else 0
    out = np.cumsum(offer.cost * (result.paid + fees) + result.taken + at_source + result.platform)
    assert_same(out + result.pool, np.cumsum(result.rebate + result.outside), result)


@given(some.offers(), some.scenarios())
def test_what_comes_from_outside_is_its_share_of_the_purchases_and_what_the_pool_earned(offer, scenario):
    result = run(offer, scenario)
    lay = np.concatenate([[0.0], result.pool[:-1]])
    assert_same(result.outside, offer.outside * result.pool_income + offer.earns * lay, result)


@given(some.offers(), some.scenarios())
def test_a_fee_is_its_share_of_every_payout_and_what_is_passed_on_leaves_nothing(offer, scenario):
    result = run(offer, scenario)
    assert_same(result.fees, offer.withdrawal_fee * (result.paid + result.fees), result)
    if offer.holding == "passed_on":
        assert_same(result.pool, 0, result)
    else:
        assert not result.taken.any()


@given(some.offers(), some.scenarios())
def test_at_source_promises_share_what_is_there(offer, scenario):
    result = run(offer, scenario)
    there = (1 - offer.pool_share) * result.rebate
    promised = sum((p["promised"] for p in result.at_source.values()), np.zeros(scenario.horizon))
    settled = sum((p["paid"] + p["no_taker"] + p["unmet"] for p in result.at_source.values()), np.zeros(scenario.horizon))
    assert_same(settled, np.minimum(promised, there), result)


@given(some.offers(unpaid="carry", expires=None, holding="kept"), some.scenarios())
def test_with_carry_all_payouts_are_the_lesser_of_what_fell_due_and_what_came_in(offer, scenario):
    result = run(offer, scenario)
    income, takes = result.pool_income + result.outside, offer.cost
    if offer.fee_to == "pool":
        takes = takes * (1 - offer.withdrawal_fee)
    lesser = np.minimum(np.cumsum(result.due), np.cumsum(income) / takes)
    settled = np.cumsum(result.paid + result.fees)
    # What the pool earns stops when it is empty: then no more can be paid than what came in, and never more is.
    assert_same(settled, lesser, result)


@given(some.offers(unpaid="carry", expires=None), some.scenarios())
def test_who_is_paid_first_does_not_change_what_all_are_paid(offer, scenario):
    queue, even = (run(replace(offer, payout=payout), scenario) for payout in ("queue", "pro_rata"))
    assert_same(queue.paid, even.paid, queue)
    assert_same(queue.pool, even.pool, queue)


@given(some.offers(), some.scenarios())
def test_tracing_adds_up_and_no_yuan_is_used_twice(offer, scenario):
    result = run(offer, scenario)
    assert_same(result.money.sum(axis=1), result.paid, result)
    assert_same(np.triu(result.money, k=1), 0, result)
    takes = offer.cost * (1 - offer.withdrawal_fee if offer.fee_to == "pool" else 1)
    used = takes / (1 - offer.withdrawal_fee) * np.cumsum(result.money, axis=0)  # yuan that left for each that arrived
    income = result.pool_income + result.outside
    assert (used <= income + cent(result)).all()
    there = np.tril(np.ones(used.shape)) * income
    assert_same((there - used).sum(axis=1), result.pool + np.cumsum(result.taken), result)


@given(some.offers(), some.scenarios())
def test_the_tracing_rule_moves_no_money(offer, scenario):
    plain, *others = (run(offer, replace(scenario, tracing=rule)) for rule in ("fifo", "lifo", "pro_rata"))
    for other in others:
        assert_same(other.paid_by_purchase, plain.paid_by_purchase, plain)


@given(some.offers(), some.scenarios(), st.data())
def test_sources_of_a_purchase_add_up(offer, scenario, data):
    u = data.draw(st.integers(0, scenario.horizon - 1))
    result = run(offer, scenario)
    found = sources(result, u)
    parts = (found.before, found.same, found.later_known, found.later_new, found.outside)
    assert min(parts) >= -cent(result)
    assert_same(sum(parts), found.paid, result)
    assert_same(found.paid, result.paid_by_purchase[:, u].sum(), result)
    rest = found.fees + found.owed + found.waiting + found.lapsed + found.unclaimed
    assert_same(found.paid + rest, found.promised, result)
    assert_same(found.promised, result.promised[u], result)


@given(some.offers(), some.scenarios())
def test_nothing_is_negative_and_everything_is_finite(offer, scenario):
    result = run(offer, scenario)
    arrays = {field.name: getattr(result, field.name) for field in fields(result)} | {"money": result.money}
    arrays |= {f"{name} {key}": values for name, found in result.at_source.items() for key, values in found.items()}
    for name, values in arrays.items():
        if isinstance(values, np.ndarray):
            assert np.isfinite(values).all(), name
            assert values.min() >= -cent(result), name


@given(some.offers(at_source=()), some.scenarios(), some.grid(0.1, 50, 0.1))
def test_twice_the_people_is_twice_the_money(offer, scenario, times):
    small = run(offer, scenario)
    market = None if scenario.market is None else scenario.market * times
    large = run(offer, replace(scenario, start=scenario.start * times, market=market))
    for name in ("new", "turnover", "paid", "owed", "lapsed", "pool", "platform", "paid_by_purchase", "money"):
        np.testing.assert_allclose(getattr(large, name), times * getattr(small, name), rtol=1e-9, atol=cent(large))


@given(some.offers(at_source=st.lists(some.shares, max_size=1).map(tuple)), some.scenarios(), some.grid(0.1, 50, 0.1))
def test_twice_the_price_is_twice_the_money(offer, scenario, times):
    small = run(offer, scenario)
    large = run(replace(offer, spend=offer.spend * times), scenario)
    np.testing.assert_allclose(large.active, small.active, rtol=1e-12)
    for name in ("turnover", "paid", "owed", "lapsed", "pool", "platform", "paid_by_purchase", "money"):
        np.testing.assert_allclose(getattr(large, name), times * getattr(small, name), rtol=1e-9, atol=cent(large))


@given(some.plain_offers(), some.scenarios(), st.data())
def test_newcomers_never_take_from_those_before_them_unless_they_speed_up_releases(offer, scenario, data):
    # A ladder with a floor releases faster when more people join, so earlier claims can empty the pool before yours
    # fall due: test_pitfall_newcomers_can_take_from_you.
    assume(not isinstance(offer.release, Ladder) or offer.release.floor == 0)
    u = data.draw(st.integers(0, scenario.horizon - 1))
    result = run(offer, scenario)
    assert counterfactual(offer, scenario, u) <= result.paid_by_purchase[:, u].sum() + cent(result)


@given(some.offers(), some.scenarios(growth=0.0, repeat=1.0), st.data())
def test_without_newcomers_the_counterfactual_is_the_run(offer, scenario, data):
    u = data.draw(st.integers(0, scenario.horizon - 1))
    result = run(offer, scenario)
    assert_same(counterfactual(offer, scenario, u), result.paid_by_purchase[:, u].sum(), result)
    assert_same(sources(result, u).later_new, 0, result)
