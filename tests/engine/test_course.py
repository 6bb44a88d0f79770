"""The course of a rule: against the run of the engine, against closed forms, and against a sum by hand."""

from dataclasses import replace

import numpy as np
import pytest

from explainer import LeftIn, Offer, OfferError, Points, Scenario, break_even, run, sweep
from explainer.engine.course import (
    LONGEST,
    MEASURES,
    course,
    doubling,
    enough_until,
    fees_needed,
    first_due,
    first_unpaid,
    returned,
)
from explainer.engine.rules import Account, Declining, Forever, Instalments, Interest, Ladder, Once, Schedule, Shared
from explainer.offers.library import load_offer

TERMS = [
    ("wanjia-2012", {"pool_share": 1.0}),
    ("wanjia-2012", {"claimed": 0.8}),
    ("yunlianhui-2018", {}),
    ("likegou-2016", {}),
    ("fuzhou-2014", {"pool_share": 0.9}),
]


def offer(name: str, changes: dict[str, float]) -> Offer:
    return replace(load_offer(name), **changes)


@pytest.mark.parametrize("growth", [-0.004, 0.0, 0.003, 0.02])
@pytest.mark.parametrize(("name", "changes"), TERMS)
def test_the_course_is_the_run_of_the_engine_per_unit_of_turnover(name: str, changes: dict[str, float], growth: float):
    periods = 260
    done = run(offer(name, changes), Scenario(start=3, growth=growth, repeat=1 + min(growth, 0.0), horizon=periods))
    found = course(offer(name, changes), growth, periods)
    for mine, flow in ((found.comes_in, done.pool_income), (found.due, done.due), (found.paid, done.paid)):
        assert mine == pytest.approx(flow / done.turnover, abs=1e-9)
    assert found.short == done.first_short


@pytest.mark.parametrize(("name", "changes"), TERMS)
def test_the_share_returned_is_what_a_lone_purchase_with_a_full_pool_is_paid(name: str, changes: dict[str, float]):
    alone = replace(offer(name, changes), points=(Points("anyone", 1),), at_source=(), pool_share=1, claimed=1)
    lone, after = Scenario(start=1, growth=0, repeat=0, stop=0, horizon=1), np.array([1, 2, 30, 500, 1825, 2999])
    paid = sweep(alone, lone, horizon=after + 1).paid_share
    assert [returned(alone, int(n)) for n in after] == pytest.approx(list(paid))


def test_at_the_growth_needed_everything_due_is_paid_and_hardly_below_it():
    for name, changes in TERMS:
        terms = offer(name, changes)
        needed = break_even(terms)
        assert course(terms, needed, 2000).short == -1
        assert course(terms, 0.9 * needed, 2000).short > 0


def test_eighty_yuan_pay_one_a_day_for_eighty_days_and_what_was_saved_lasts_as_long_again():
    wanjia = offer("wanjia-2012", {"pool_share": 1.0})
    assert (enough_until(wanjia), first_unpaid(wanjia)) == (80, 161)
    assert fees_needed(wanjia) == pytest.approx(6.25)
    assert doubling(wanjia) == pytest.approx(np.log(2) / np.log(1.0125), rel=0.003)
    assert [first_due(wanjia, day) for day in (1, 500)] == pytest.approx([1, 1])
    assert first_due(wanjia, 501) == 0


BY_AGE = [Once(3), Interest(0.02, 9), Forever(0.03), Account(0.04, 0.1), Schedule(((2, 0.4), (7, 0.9))), Instalments(6)]
NEWER = {"outside": 0.2, "cost": 0.8, "withdrawal_fee": 0.1, "claimed": 0.9}


@pytest.mark.parametrize("terms", [{}, {"earns": 0.01}, {"holding": "passed_on"}, {"unpaid": "lapse", "fee_to": "platform"}])
@pytest.mark.parametrize("left_in", [None, LeftIn(0.4, 5)])
@pytest.mark.parametrize("release", BY_AGE, ids=lambda rule: type(rule).__name__)
def test_the_course_of_every_rule_by_age_is_the_run_per_unit_of_turnover(release, left_in, terms):
    points = (Points("payer", 0.9, "spend"), Points("shop", 1.5))
    told = Offer("told", 80, 0.3, 0.9, points=points, release=release, left_in=left_in, **NEWER | terms)
    done, found = run(told, Scenario(start=3, growth=0.02, horizon=90)), course(told, 0.02, 90)
    brought = done.pool_income * (1 + told.outside)
    for mine, flow in ((found.comes_in, brought), (found.due, done.due), (found.paid, done.paid)):
        assert mine == pytest.approx(flow / done.turnover, abs=1e-9)
    assert found.short == done.first_short
    lone = run(replace(told, claimed=1.0), Scenario(start=1, growth=0, repeat=0, stop=0, horizon=30))
    assert [first_due(told, n) for n in (1, 2, 5, 9)] == pytest.approx(list(lone.due[[1, 2, 5, 9]]))


@pytest.mark.parametrize("left_in", [None, LeftIn(0.4, 5)])
def test_what_was_returned_of_a_rule_by_age_is_what_fell_due_of_all_that_will(left_in):
    told = Offer("told", 80, 1, 1, points=(Points("payer", 0.9, "spend"),), release=Interest(0.02, 9), left_in=left_in)
    lone = run(told, Scenario(start=1, growth=0, repeat=0, stop=0, horizon=30))
    shares = np.cumsum(lone.due) / lone.due.sum()
    assert [returned(told, n) for n in (0, 3, 9, 20)] == pytest.approx(list(shares[[0, 3, 9, 20]]))
    with pytest.raises(OfferError, match="Forever never ends"):
        returned(replace(told, left_in=None, release=Forever(0.1)), 3)


def test_a_card_that_covers_itself_needs_no_growth_and_is_always_enough():
    card = load_offer("loyalty-card")
    assert doubling(card) == enough_until(card) == first_unpaid(card) == float("inf")
    assert fees_needed(card) == 1


def test_2000_days_and_more_are_computed_and_more_than_the_engine_can_are_refused():
    wanjia = load_offer("wanjia-2012")
    assert len(course(wanjia, 0.01, 2000).due) == 2000
    with pytest.raises(OfferError, match=f"periods = {LONGEST + 1} is outside 1 … {LONGEST}"):
        course(wanjia, 0.01, LONGEST + 1)


@pytest.mark.parametrize("release", [Ladder(), Shared()])
def test_a_rule_without_a_course_is_refused_by_name(release: Ladder | Shared):
    terms = replace(load_offer("wanjia-2012"), release=release)
    for compute in (lambda: course(terms, 0.0, 10), lambda: returned(terms, 10)):
        with pytest.raises(OfferError, match=type(release).__name__):
            compute()


def test_what_is_computed_once_is_kept_and_cannot_be_written_to():
    first, again = (course(load_offer("likegou-2016"), 0.0, 40) for _ in range(2))
    assert first is again
    with pytest.raises(ValueError, match="read-only"):
        first.due[0] = 1


def test_everything_is_returned_at_once_by_a_rate_of_one():
    at_once = replace(load_offer("yunlianhui-2018"), release=Declining(1.0))
    assert [returned(at_once, n) for n in (0, 1, 2)] == [0, 1, 1]
    assert returned(replace(at_once, release=Instalments(4)), 3) == 0.75


def test_every_measure_has_a_unit_that_a_sentence_can_write():
    assert {unit for _, unit in MEASURES.values()} == {"periods", "fraction", "times", "currency"}
