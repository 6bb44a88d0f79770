"""Bad values are refused with a message that names the field, the value, a bound and what to do instead."""

import copy
import pickle
import re
from dataclasses import replace
from functools import partial
from math import inf, nan

import numpy as np
import pytest

from explainer import (
    Account,
    AtSource,
    Declining,
    Fee,
    Forever,
    Instalments,
    Interest,
    Ladder,
    LeftIn,
    OfferError,
    Once,
    Points,
    ScenarioError,
    Schedule,
    Shared,
    buyers_until,
    counterfactual,
    cover,
    funded_share,
    run,
    solve_for,
    sources,
    sweep,
)
from tests.oracles.shop import CROWD, SHOP

NEXT_STEP = re.compile(r"\b(Write|Use|Give|Choose|Enter|Set|Leave|Try|Pick|Take|Lower|Raise|Shorten|Name|Pass)\b")
NO_NUMBERS = (nan, inf, -inf, 10**400, "0.2", None, [1], 1j)

FIELDS = {  # field: how an offer gets the value, and values out of bounds
    "spend": (lambda v: replace(SHOP, spend=v), (-1, 0)),
    "rebate": (lambda v: replace(SHOP, rebate=v), (-0.1, 1.5, 20)),
    "pool_share": (lambda v: replace(SHOP, pool_share=v), (-0.1, 1.5, 40)),
    "claimed": (lambda v: replace(SHOP, claimed=v), (-0.1, 1.5, 66)),
    "multiple": (lambda v: replace(SHOP, points=(Points(who="shopper", multiple=v),)), (-1,)),
    "rate": (lambda v: replace(SHOP, release=Declining(rate=v)), (-0.1, 1.5)),
    "step": (lambda v: replace(SHOP, release=Ladder(periods=3, step=v, floor=0.5)), (-0.1, 0)),
    "floor": (lambda v: replace(SHOP, release=Ladder(periods=3, step=0.15, floor=v)), (-0.1,)),
    "outside": (lambda v: replace(SHOP, outside=v), (-0.1, 101)),
    "earns": (lambda v: replace(SHOP, earns=v), (-0.1, 1.5)),
    "cost": (lambda v: replace(SHOP, cost=v), (-0.1, 0, 45)),
    "withdrawal_fee": (lambda v: replace(SHOP, withdrawal_fee=v), (-0.1, 1, 10)),
    "amount": (lambda v: replace(SHOP, fee=Fee(v)), (-1,)),
    "share": (lambda v: replace(SHOP, left_in=LeftIn(v, 3)), (-0.1, 1.5, 60)),
    "rate of interest": (lambda v: replace(SHOP, release=Interest(v, 3)), (-0.1, 12)),
    "rate for ever": (lambda v: replace(SHOP, release=Forever(v)), (-0.1, 0, 12)),
    "rate without principal": (lambda v: replace(SHOP, release=Interest(v, 3, principal=False)), (0,)),
    "rate of an account": (lambda v: replace(SHOP, release=Account(v, 0.5)), (-0.1, 12)),
    "withdraw": (lambda v: replace(SHOP, release=Account(0.1, v)), (-0.1, 0, 5)),
    "weight": (lambda v: replace(SHOP, release=Schedule(((1, v),))), (-0.1, 1001)),
}
COUNTS = {
    "expires": (lambda v: replace(SHOP, expires=v), (-1, 0)),
    "periods": (lambda v: replace(SHOP, release=Instalments(periods=v)), (-1, 0)),
    "periods of a ladder": (lambda v: replace(SHOP, release=Ladder(periods=v, step=0.15, floor=0.5)), (-1, 0)),
    "after": (lambda v: replace(SHOP, release=Once(v)), (-1, 0, 3001)),
    "periods left in": (lambda v: replace(SHOP, left_in=LeftIn(0.5, v)), (-1, 0)),
    "periods of interest": (lambda v: replace(SHOP, release=Interest(0.1, v)), (-1, 0)),
    "age": (lambda v: replace(SHOP, release=Schedule(((v, 0.5),))), (-1, 0)),
    "needs": (lambda v: replace(SHOP, at_source=(AtSource("l", "inviter", 0.1, "spend", 1, v),)), (-1, 101)),
    "periods of shared": (lambda v: replace(SHOP, release=Shared(periods=v)), (-1, 0)),
    "level": (lambda v: replace(SHOP, at_source=(AtSource("l", "inviter", 0.1, "spend", v),)), (-1,)),
}
NOT_NUMBERS = {
    "name": (lambda v: replace(SHOP, name=v), (5, None, "")),
    "points": (lambda v: replace(SHOP, points=v), (5.0, None)),
    "points of one": (lambda v: replace(SHOP, points=(v,)), (5.0, "shopper", AtSource("a", "agent", 0.1))),
    "who": (lambda v: replace(SHOP, points=(Points(who=v, multiple=1),)), (5, None, "")),
    "at_source": (lambda v: replace(SHOP, at_source=v), (5.0, None)),
    "at_source of one": (lambda v: replace(SHOP, at_source=(v,)), (5.0, "agent", Points("agent", 1))),
    "name of a fee": (lambda v: replace(SHOP, at_source=(AtSource(v, "agent", 0.1),)), (5, None, "")),
    "who of a fee": (lambda v: replace(SHOP, at_source=(AtSource("fee", v, 0.1),)), (5, None, "")),
    "base": (lambda v: replace(SHOP, at_source=(AtSource("a", "agent", 0.1, v),)), ("profit", None, 1)),
    "release": (lambda v: replace(SHOP, release=v), ("instalments", 36, None)),
    "payout": (lambda v: replace(SHOP, payout=v), ("fifo", None, 1)),
    "unpaid": (lambda v: replace(SHOP, unpaid=v), ("kept", None, 1)),
    "base of points": (lambda v: replace(SHOP, points=(Points("s", 1, v),)), ("newcomer", None, 1)),
    "holding": (lambda v: replace(SHOP, holding=v), ("taken", None, 1)),
    "fee_to": (lambda v: replace(SHOP, fee_to=v), ("me", None, 1)),
    "fee": (lambda v: replace(SHOP, fee=v), (65, "65")),
    "left_in": (lambda v: replace(SHOP, left_in=v), (0.5, "all")),
    "left_in with a ladder": (lambda v: replace(SHOP, release=Ladder(), left_in=v), (LeftIn(0.5, 3),)),
    "left_in until it expires": (
        lambda v: replace(SHOP, release=Once(1), left_in=v, expires=5),
        (LeftIn(1, 5), LeftIn(1, 9)),
    ),
    "left_in with shared": (lambda v: replace(SHOP, release=Shared(), left_in=v), (LeftIn(0.5, 3),)),
    "holding with a ladder": (lambda v: replace(SHOP, release=Ladder(), holding=v), ("passed_on",)),
    "principal": (lambda v: replace(SHOP, release=Interest(0.1, 3, v)), (1, None, "yes")),
    "parts": (lambda v: replace(SHOP, release=Schedule(v)), (5, (), ((1,),), "all", ((1, 0.5), (1, 0.5)), ((1, 0),))),
    "needs of nobody": (lambda v: replace(SHOP, at_source=(AtSource("l", "agent", 0.1, "spend", 0, v),)), (2,)),
    "period": (lambda v: replace(SHOP, period=v), (5, None)),
    "currency": (lambda v: replace(SHOP, currency=v), (5, None)),
}
SCENARIO = {"start": (-1, 0), "growth": (-1.5, 1e9), "repeat": (-0.1, 1.5, 90)}
SCENARIO_COUNTS = {
    "horizon": (-1, 0, 2.5, nan, inf, "12", None, 3661),
    "stop": (-1, 2.5, nan, inf, "12"),
    "plateau": (-1, 2.5, nan, inf, "12"),
}


def cases(table, extra=()):
    return [
        pytest.param(field.split()[0], build, value, id=f"{field}-{value!r}")
        for field, (build, values) in table.items()
        for value in (*values, *extra)
        if not (value is None and field == "expires")
    ]


def assert_helpful(error, field, value):
    """The four things a message has to say."""
    message = str(error.value)
    assert field in message
    assert str(value) in message
    assert NEXT_STEP.search(message), f"no next step: {message}"
    return message


@pytest.mark.parametrize(("field", "build", "value"), cases(FIELDS, NO_NUMBERS) + cases(COUNTS, (*NO_NUMBERS, 2.5)))
def test_an_offer_refuses_a_bad_number(field, build, value):
    with pytest.raises(OfferError) as error:
        build(value)
    message = assert_helpful(error, field, value)
    assert re.search(r"\d", message.replace(str(value), "")), f"no bound: {message}"


@pytest.mark.parametrize(("field", "build", "value"), cases(NOT_NUMBERS))
def test_an_offer_refuses_what_it_cannot_be(field, build, value):
    with pytest.raises(OfferError) as error:
        build(value)
    assert_helpful(error, field, value)


@pytest.mark.parametrize("value", [*NO_NUMBERS, -1])
@pytest.mark.parametrize("base", ["spend", "rebate", "newcomer"])
def test_an_at_source_rate_is_a_number(base, value):
    with pytest.raises(OfferError) as error:
        replace(SHOP, at_source=(AtSource("fee", "agent", value, base),))
    assert_helpful(error, "rate", value)


def test_two_at_source_promises_need_two_names():
    fee = AtSource("fee", "agent", 0.1, "rebate")
    with pytest.raises(OfferError, match="fee"):
        replace(SHOP, at_source=(fee, replace(fee, rate=0.05)))


@pytest.mark.parametrize(("field", "value"), [(f, v) for f, values in SCENARIO.items() for v in values + NO_NUMBERS])
def test_a_scenario_refuses_a_bad_number(field, value):
    with pytest.raises(ScenarioError) as error:
        replace(CROWD, **{field: value})
    message = assert_helpful(error, field, value)
    assert re.search(r"\d", message.replace(str(value), "")), f"no bound: {message}"


@pytest.mark.parametrize(("field", "value"), [(f, v) for f, values in SCENARIO_COUNTS.items() for v in values])
def test_a_scenario_refuses_a_bad_count(field, value):
    with pytest.raises(ScenarioError) as error:
        replace(CROWD, **{field: value})
    assert_helpful(error, field, value)


@pytest.mark.parametrize("value", [-5, 0, nan, inf, "many", 9.5])
def test_a_market_holds_at_least_those_who_start(value):
    with pytest.raises(ScenarioError) as error:
        replace(CROWD, start=10, market=value)
    assert_helpful(error, "market", value)


@pytest.mark.parametrize("value", ["FIFO", "oldest", None, 1])
def test_a_tracing_rule_is_one_of_three(value):
    with pytest.raises(ScenarioError) as error:
        replace(CROWD, tracing=value)
    message = assert_helpful(error, "tracing", value)
    assert all(rule in message for rule in ("fifo", "lifo", "pro_rata"))


@pytest.mark.parametrize("purchase", [4, 999, -1, 1.5, nan, "1", None])
def test_a_purchase_period_lies_within_the_horizon(purchase):
    result = run(SHOP, CROWD)
    for ask in (lambda: sources(result, purchase), lambda: counterfactual(SHOP, CROWD, purchase)):
        with pytest.raises(ScenarioError) as error:
            ask()
        message = assert_helpful(error, "purchase", purchase)
        assert "3" in message.replace(str(purchase), "")


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda made: pickle.loads(pickle.dumps(made))])
def test_a_copy_of_a_run_is_as_read_only_as_the_run(again):
    first = run(SHOP, CROWD)
    other = again(first)
    assert (other.offer, other.scenario) == (first.offer, first.scenario)
    np.testing.assert_array_equal(other.money, first.money)
    held = [*vars(other).values(), *(array for line in other.at_source.values() for array in line.values())]
    assert not any(array.flags.writeable for array in held if isinstance(array, np.ndarray))


@pytest.mark.parametrize("growth", [nan, inf, -2, "0.1"])
def test_a_funded_share_needs_a_growth(growth):
    with pytest.raises(ScenarioError) as error:
        funded_share(SHOP, growth)
    assert_helpful(error, "growth", growth)


def test_numbers_from_numpy_are_numbers():
    offer = replace(SHOP, rebate=np.float64(0.2), release=Instalments(np.int64(3)))
    scenario = replace(CROWD, horizon=np.int64(4), start=np.float64(10))
    np.testing.assert_array_equal(run(offer, scenario).paid, run(SHOP, CROWD).paid)


@pytest.mark.parametrize("horizon", [300, 390, 396, 400, 600])
@pytest.mark.parametrize("release", [Instalments(3), Declining(0.1), Ladder(3, 0.15, 0.5), Shared(3)])
def test_growth_beyond_all_numbers_is_refused_or_finite(release, horizon):
    # 6^600 is a number of 467 digits; the largest a float holds has 309.
    scenario = partial(replace, CROWD, growth=5, horizon=horizon)
    if refused(scenario):
        with pytest.raises(ScenarioError, match=r"growth = 5.*horizon to at most \d+"):
            scenario()
        assert horizon > 300
        return
    result = run(replace(SHOP, release=release), scenario())
    for name in ("active", "turnover", "due", "paid", "owed", "waiting", "pool", "paid_by_purchase", "money"):
        assert np.isfinite(getattr(result, name)).all(), name


def refused(build):
    try:
        build()
    except ScenarioError:
        return True
    return False


def test_growth_beyond_all_numbers_meets_a_market():
    # 10, 60, 360, then all of the 1000 there are. 6^600 is never needed.
    result = run(SHOP, replace(CROWD, growth=5, repeat=1, market=1000, horizon=600))
    assert list(result.new[:6]) == pytest.approx([10, 50, 300, 640, 0, 0])
    assert list(result.active[3:]) == pytest.approx([1000] * 597)
    assert np.cumsum(result.paid)[-1] == pytest.approx(np.minimum(result.due.sum(), result.pool_income.sum()))


@pytest.mark.parametrize("place", [0, -1, 2.5, nan, inf, "3", None])
def test_a_place_in_a_line_is_a_whole_number(place):
    if place is None:
        return
    with pytest.raises(OfferError) as error:
        buyers_until(SHOP, place)
    assert_helpful(error, "place", place)


def test_what_cannot_be_solved_for_is_named_with_what_can():
    with pytest.raises(OfferError, match=r"name = 'spend'.*Choose one of: pool_share.*multiple.*shopper.*periods"):
        solve_for(SHOP, "spend")


@pytest.mark.parametrize(
    "offer",
    [
        replace(SHOP, release=Account(0.5, 0.01)),
        replace(SHOP, release=Forever(1.0), left_in=LeftIn(0.5, 3000)),
        replace(SHOP, points=(Points("s", 5, "spend"),), release=Once(1), left_in=LeftIn(1, 200)),
        replace(SHOP, earns=0.5),
    ],
)
def test_what_grows_by_itself_beyond_all_numbers_is_refused(offer):
    scenario = replace(CROWD, horizon=2000, growth=0, repeat=1)
    for compute in (lambda: run(offer, scenario), lambda: sweep(offer, scenario, claimed=[0.5, 1])):
        with pytest.raises(ScenarioError, match=r"more than can be counted here.*Lower"):
            compute()
    assert np.isfinite(cover(offer))
