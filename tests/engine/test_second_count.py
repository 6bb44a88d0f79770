"""The engine against the naive count of naive.py: every array, every purchase, every rule."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer import counterfactual, net_losers, run, sources
from tests.oracles import naive
from tests.oracles import strategies as some

BY_PERIOD = ("new", "active", "turnover", "rebate", "pool_income", "promised", "due", "paid", "owed", "waiting")
MORE_BY_PERIOD = ("lapsed", "unclaimed", "pool", "platform", "outside", "fees", "taken", "membership")
BY_PURCHASE = (
    "owed_by_purchase", "waiting_by_purchase", "lapsed_by_purchase", "unclaimed_by_purchase", "fees_by_purchase",
)  # fmt: skip
TABLES = ("paid_by_purchase", "money")


def first_short(slow):
    """The first period in which all that is asked for, newly due or still owed, is more than is settled; -1: none."""
    settled = [paid + fees for paid, fees in zip(slow.paid, slow.fees, strict=True)]
    cents = 1e-9 * np.cumsum(slow.promised)
    return next((t for t, asked in enumerate(slow.asked) if asked - settled[t] > cents[t]), -1)


def assert_same_run(offer, scenario):
    fast, slow = run(offer, scenario), naive.simulate(offer, scenario)
    cent = 1e-9 * max(sum(slow.turnover), sum(slow.promised))
    for name in BY_PERIOD + MORE_BY_PERIOD + BY_PURCHASE + TABLES:
        np.testing.assert_allclose(getattr(fast, name), getattr(slow, name), rtol=1e-9, atol=cent, err_msg=name)
    assert fast.first_short == first_short(slow)
    assert set(fast.at_source) == set(slow.at_source)
    for name, found in fast.at_source.items():
        for key in ("promised", "paid", "no_taker", "unmet"):
            expected = getattr(slow.at_source[name], key)
            np.testing.assert_allclose(found[key], expected, rtol=1e-9, atol=cent, err_msg=f"{name} {key}")
    for u in range(scenario.horizon):
        for name, yuan in naive.sources(slow, u).items():
            np.testing.assert_allclose(getattr(sources(fast, u), name), yuan, atol=cent, err_msg=f"{u} {name}")


@given(some.offers(release=some.instalments), some.scenarios())
def test_instalments(offer, scenario):
    assert_same_run(offer, scenario)


@given(some.offers(release=some.declining), some.scenarios())
def test_declining(offer, scenario):
    assert_same_run(offer, scenario)


@given(some.offers(release=some.ladders), some.scenarios())
def test_ladders(offer, scenario):
    assert_same_run(offer, scenario)


@given(some.offers(release=some.shared), some.scenarios())
def test_shared(offer, scenario):
    assert_same_run(offer, scenario)


@given(some.offers(release=some.once), some.scenarios())
def test_once(offer, scenario):
    assert_same_run(offer, scenario)


@given(some.offers(release=some.interest), some.scenarios())
def test_interest(offer, scenario):
    assert_same_run(offer, scenario)


@given(some.offers(release=some.forever), some.scenarios())
def test_for_ever(offer, scenario):
    assert_same_run(offer, scenario)


@given(some.offers(release=some.accounts), some.scenarios())
def test_accounts(offer, scenario):
    assert_same_run(offer, scenario)


@given(some.offers(release=some.schedules), some.scenarios())
def test_schedules(offer, scenario):
    assert_same_run(offer, scenario)


@given(some.plain_offers(), some.scenarios(plateau=None))
def test_the_oldest_terms(offer, scenario):
    assert_same_run(offer, scenario)


@given(some.offers(), some.scenarios())
def test_net_losers(offer, scenario):
    assert net_losers(run(offer, scenario)) == pytest.approx(naive.net_losers(naive.simulate(offer, scenario)))


@given(some.offers(pool_share=some.grid(0.05, 0.3, 0.05)), some.scenarios(growth=some.grid(0, 0.5, 0.05), stop=None))
def test_a_pool_that_is_nearly_always_short(offer, scenario):
    assert_same_run(offer, scenario)


@given(some.offers(), some.scenarios(), st.data())
def test_counterfactual(offer, scenario, data):
    u = data.draw(st.integers(0, scenario.horizon - 1))
    cent = 1e-9 * run(offer, scenario).turnover.sum()
    expected = naive.counterfactual(offer, scenario, u)
    np.testing.assert_allclose(counterfactual(offer, scenario, u), expected, rtol=1e-9, atol=cent)
