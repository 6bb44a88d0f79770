"""The newer terms worked by hand on the pencil shop, every one away from its neutral value.

Pool income 100, 120, 144, 172.8; what falls due and is claimed: 0, 150, 330, 546. Promises before interest 600, 720, 864.
"""

from dataclasses import replace
from math import exp
from typing import Any

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from explainer import (
    Account,
    AtSource,
    Fee,
    Forever,
    Instalments,
    Interest,
    LeftIn,
    Offer,
    Once,
    Points,
    Scenario,
    Schedule,
    cover,
    even_at,
    funded_share,
    net_losers,
    recruits_to_be_even,
    run,
    solve_for,
    sources,
)
from explainer.engine.knob import knobs
from explainer.engine.longrun import cash_weight, falls_due
from explainer.engine.scenario import people
from tests.oracles import strategies as some
from tests.oracles.shop import CROWD, SHOP, near

ALL = replace(SHOP, outside=0.25, earns=0.1, cost=0.8, withdrawal_fee=0.2)


def test_money_from_outside_goods_at_cost_and_a_fee_that_leaves_the_pool():
    # Paying 1 takes .8. Period 0: 100 + 25. Period 1: 125 earn 12.50; 125 + 120 + 30 + 12.50 = 287.50, less .8 * 150 = 120.
    # Period 2: 167.50 earn 16.75; + 144 + 36 = 364.25, less 264. Period 3: 100.25 earn 10.025; + 172.80 + 43.20 = 326.275
    # for claims of 546, which would take 436.80: 326.275 / .8 = 407.84375 are settled. A fifth of all that is a fee.
    done = run(replace(ALL, fee_to="platform"), CROWD)
    assert list(done.outside) == near([25, 42.5, 52.75, 53.225])
    assert list(done.pool) == near([125, 167.5, 100.25, 0])
    assert list(done.paid) == near([0, 120, 264, 326.275])
    assert list(done.fees) == near([0, 30, 66, 81.56875])
    assert list(done.owed) == near([0, 0, 0, 138.15625])
    assert done.first_short == 3


def test_a_fee_that_stays_in_the_pool_makes_it_last_longer():
    # Paying 1 takes .8 * .8 = .64. 287.50 - 96 = 191.50; + 19.15 + 144 + 36 = 390.65, less 211.20; 179.45 + 17.945 + 172.80
    # + 43.20 = 413.395, less 349.44.
    done = run(ALL, CROWD)
    assert list(done.pool) == near([125, 191.5, 179.45, 63.955])
    assert list(done.paid) == near([0, 120, 264, 436.8])
    assert list(done.fees) == near([0, 30, 66, 109.2])


def test_sources_name_what_came_from_outside():
    # With nothing earned, a fifth of every yuan in the pool came from outside: 25 of 125.
    found = sources(run(replace(SHOP, outside=0.25), CROWD), 0)
    assert found.outside == near(found.paid / 5)
    assert found.before + found.same + found.later_known + found.later_new == near(found.paid * 4 / 5)
    assert found.promised == near(found.paid + found.owed + found.waiting + found.unclaimed)


def test_a_pool_that_passes_on_what_it_does_not_pay_starts_each_period_empty():
    # 100 are taken at once. 120 for 150; 144 for 30 + 330; 172.80 for 216 + 546.
    done = run(replace(SHOP, holding="passed_on"), CROWD)
    assert list(done.taken) == near([100, 0, 0, 0])
    assert list(done.paid) == near([0, 120, 144, 172.8])
    assert list(done.owed) == near([0, 30, 216, 589.2])
    assert list(np.diag(done.money)) == near([0, 120, 144, 172.8])  # only money of the same period is there


def test_from_the_plateau_on_as_many_are_wanted():
    # 10, 12, 14.4, 14.4 wanted; half come back: 10, then 12 - 5, 14.4 - 6, 14.4 - 7.2 are new.
    new, active = people(replace(CROWD, plateau=2))
    assert list(active) == near([10, 12, 14.4, 14.4])
    assert list(new) == near([10, 7, 8.4, 7.2])


# What falls due, before the three quarters that are claimed, of the 600 of the first purchase in periods 1, 2, 3.
DUE = {
    "once": (Once(2), [0, 600, 0], 600),
    "interest": (Interest(0.1, 2), [60, 660, 0], 720),
    "interest alone": (Interest(0.1, 2, principal=False), [60, 60, 0], 120),
    "for ever": (Forever(0.1), [60, 60, 60], 180),
    "account": (Account(0.1, 0.5), [330, 181.5, 99.825], 600 * 0.55 / 0.45),
    "schedule": (Schedule(((3, 1.0), (1, 0.5))), [300, 0, 600], 900),
}


@pytest.mark.parametrize(("release", "due", "promised"), DUE.values(), ids=DUE)
def test_rules_by_age_of_the_first_purchase(release, due, promised):
    done = run(replace(SHOP, release=release, pool_share=1, points=(Points("s", 3),)), replace(CROWD, start=10, stop=0))
    first = np.zeros(4)
    first[1:] = 0.75 * np.array(due)
    assert done.promised[0] == near(promised)
    second = done.due - first  # the second purchase, half as large and a period later
    assert second[1] == near(0)
    assert list(second[2:3]) == near([0.375 * due[0]])


def test_a_promise_without_end_counts_as_far_as_it_falls_due_in_the_run():
    # Of 600, 720, 864 a tenth a period: three, two and one times within the four periods.
    done = run(replace(SHOP, release=Forever(0.1)), CROWD)
    assert list(done.promised) == near([180, 144, 86.4, 0])
    assert done.waiting[-1] == near(0)
    short = run(replace(SHOP, release=Forever(0.1), expires=2), CROWD)
    assert list(short.promised) == near([120, 144, 86.4, 0])


def test_what_is_left_in_is_promised_again():
    # .6 of each yuan spent falls due a period later, half of it is put back for two periods: .3 in cash; then .6 * .3 = .18,
    # .09 in cash; then .6 * .09 = .054, all in cash. Together .444.
    offer = replace(SHOP, release=Once(1), left_in=LeftIn(0.5, 2), claimed=1)
    done = run(offer, replace(CROWD, repeat=0, stop=0))
    assert list(done.due) == near([0, 300, 90, 54])
    assert done.promised[0] == near(444)
    assert cover(offer) == near(0.1 / 0.444)
    assert cash_weight(offer, 0.5, 2) == near(0.3 / 1.5 + 0.09 / 1.5**2)
    assert falls_due(replace(offer, expires=2)) == near(0.39 / 0.444)


def test_a_promise_of_the_price_does_not_move_with_the_rebate():
    offer = replace(SHOP, points=(Points("s", 0.5, "spend"), Points("m", 1)), rebate=0.2)
    assert run(offer, CROWD).promised[0] == near(1000 * 0.5 + 1000 * 0.2)
    assert cover(offer) == near(0.5 * 0.2 / 0.7)
    assert run(replace(offer, rebate=0.4), CROWD).promised[0] == near(1000 * 0.5 + 1000 * 0.4)


DOUBLING = Scenario(start=10, growth=1.0, repeat=1, horizon=3)  # 10 people, 10 more, 20 more


def test_a_reward_that_needs_two_recruits_is_paid_to_those_who_have_them():
    # In period 1 each of the ten has on average one recruit besides the one at hand: chance 1 - e^-1 of one or more. In
    # period 2 the inviter is one of the first ten (mean 1 + 20/20) or of the second (mean 20/20).
    fee = AtSource("head", "inviter", 1, "newcomer", 1, needs=2)
    line = run(replace(SHOP, at_source=(fee,)), DOUBLING).at_source["head"]
    chances = [1 - exp(-1), 0.5 * (1 - exp(-2)) + 0.5 * (1 - exp(-1))]
    assert list(line["paid"]) == near([0, 10 * chances[0], 20 * chances[1]])
    assert list(line["unmet"]) == near([0, 10 * (1 - chances[0]), 20 * (1 - chances[1])])
    assert list(line["no_taker"]) == near([10, 0, 0])


@pytest.mark.parametrize("needs", [2, 3, 5])
def test_a_crowd_that_draws_its_inviters_by_lot_has_as_many_who_brought_in_enough(needs: int):
    scenario = Scenario(start=60_000, growth=0.5, repeat=0.8, horizon=6)
    fee = AtSource("head", "inviter", 1, "newcomer", 1, needs=needs)
    line = run(Offer("x", 100, 1, 0, points=(), at_source=(fee,)), scenario).at_source["head"]
    assert line["paid"][1:] / line["promised"][1:] == pytest.approx(by_lot(scenario, needs), abs=0.006)


def by_lot(scenario: Scenario, needs: int) -> list[float]:
    """Each newcomer draws an inviter among those active before; the share whose inviter then has brought in enough."""
    random, (new, _) = np.random.default_rng(5), people(scenario)
    recruits, active, shares = np.zeros(round(new[0]), dtype=int), np.arange(round(new[0])), []
    for count in new[1:]:
        inviter = random.choice(active, size=round(count))
        recruits += np.bincount(inviter, minlength=len(recruits))
        shares.append(float((recruits[inviter] >= needs).mean()))
        stay = active[random.random(len(active)) < scenario.repeat]
        fresh = np.arange(len(recruits), len(recruits) + round(count))
        recruits, active = np.concatenate([recruits, np.zeros(len(fresh), dtype=int)]), np.concatenate([stay, fresh])
    return shares


def test_fees_for_taking_part_are_paid_on_joining_and_again():
    # 10, 7, 8.4, 10.08 join; half of each are still there a period later. Every second period: 10 * .25 again in period 2,
    # 7 * .25 in period 3.
    done = run(replace(SHOP, fee=Fee(40, 2)), CROWD)
    assert list(done.new) == near([10, 7, 8.4, 10.08])
    assert list(done.membership) == near([400, 280, 40 * (8.4 + 2.5), 40 * (10.08 + 1.75)])
    once = run(replace(SHOP, fee=Fee(40)), CROWD)
    assert list(once.membership) == near([400, 280, 336, 403.2])


def test_recruits_to_be_even_count_what_one_is_short_of():
    # 100 and a fee of 20, the thing is worth 45; of the own promise of 40 a sixth is there, and a tenth of it is withheld:
    # short of 120 - 45 - 6 = 69. The two rewards come to 12 + 5 of the 10 that are outside the pool: 12 * 10/17 each.
    rewards = (AtSource("first", "inviter", 0.12, "spend", 1), AtSource("second", "inviter-2", 0.05, "spend", 2))
    offer = replace(SHOP, fee=Fee(20), worth=45, at_source=rewards, withdrawal_fee=0.1, fee_to="platform")
    assert recruits_to_be_even(offer) == 10  # 69 / 7.0588 = 9.775
    assert recruits_to_be_even(replace(offer, at_source=(replace(rewards[0], needs=15), rewards[1]))) == 15
    assert recruits_to_be_even(replace(offer, at_source=rewards[1:])) == np.inf
    assert recruits_to_be_even(replace(offer, worth=130)) == 0


def test_even_at_counts_what_arrives():
    # .4 of each yuan is promised to the shopper, a tenth is withheld: 90 / .36.
    assert even_at(replace(SHOP, fee=Fee(90, 12), withdrawal_fee=0.1)) == near(250)
    assert even_at(SHOP) == 0
    assert even_at(replace(SHOP, points=(), fee=Fee(90))) == np.inf


def test_net_losers_are_those_who_got_less_than_they_paid_in():
    # 10 of 100 pay in 1,000 and get 1.4 times that a period later, out of what twice as many pay in; these get nothing back.
    offer = Offer("double", 100, 1, 1, points=(Points("payer", 1.4, "spend"),), release=Once(1))
    done = run(offer, Scenario(start=10, growth=1.0, repeat=0, horizon=2))
    assert net_losers(done) == near(20 / 30)
    assert net_losers(run(replace(offer, worth=100), Scenario(start=10, growth=1.0, repeat=0, horizon=2))) == 0
    fee = replace(offer, fee=Fee(50))
    assert net_losers(run(fee, Scenario(start=10, growth=1.0, repeat=0, horizon=2))) == near(1)


@pytest.mark.parametrize(
    ("name", "value"),
    [("pool_share", 10), ("rebate", 5), ("multiple", 0.4), ("shopper", -4.6), ("cost", 0.04), ("outside", 24)],
)
def test_how_far_one_number_would_have_to_go_until_nobody_else_is_needed(name: str, value: float):
    # .4 of the rebate against ten times the rebate: 25 times too little.
    points = (Points("shopper", 5), Points("merchant", 5))
    offer = Offer("x", 1000, 0.2, 0.4, points=points, release=Instalments(36))
    assert solve_for(offer, name) == near(value)
    assert np.isnan(solve_for(offer, "claimed"))


def test_at_a_growth_the_number_that_is_enough_is_enough_and_less_is_not():
    offer = replace(SHOP, release=Instalments(12), expires=10)
    for name in ("pool_share", "cost", "claimed", "multiple", "outside"):
        value = solve_for(offer, name, 0.05)
        terms = {"points": (Points("all", value),)} if name == "multiple" else {name: value}
        if name == "pool_share":
            assert value > 1  # not even the whole rebate
            continue
        assert cash_weight(replace(offer, **terms), 0.05, 10) > 0
        just = replace(offer, **terms)
        assert just.brings / just.takes == near(just.claimed * cash_weight(just, 0.05, 10))
    parts = solve_for(offer, "periods", 0.05)
    assert funded_share(replace(offer, release=Instalments(int(parts))), 0.05) == 1
    assert funded_share(replace(offer, release=Instalments(int(parts) - 1)), 0.05) < 1


@given(some.offers(holding="kept"), st.sampled_from(["pool_share", "outside", "cost", "withdrawal_fee", "multiple"]))
def test_the_number_that_is_solved_for_makes_the_purchase_pay_for_all(offer, name):
    value = solve_for(offer, name)
    assume(value < np.inf and cover(offer) > 0)
    terms: dict[str, Any]
    if name == "multiple":
        assume(offer.left_in is None)
        points = tuple(replace(p, multiple=p.multiple * value / offer.multiple) for p in offer.points if value < 500)
        assume(points and all(p.multiple <= 1000 for p in points))
        terms = {"points": points}
    else:
        knob = knobs(offer)[name]
        assume(knob.low <= value <= knob.high)
        terms = {name: value}
    assert cover(replace(offer, **terms)) == pytest.approx(1, rel=1e-9)


def test_what_may_be_promised_of_what_is_left_in_is_less_than_in_proportion():
    # Of a promise of x times the price half is put back once. In cash x/2 and then x * x/2 fall due, and .9 is there:
    # x + x² = 1.8, so x = (-1 + sqrt(1 + 4 * 1.8)) / 2. Without what is put back it would be .9.
    points = (Points("payer", 2, "spend"),)
    offer = Offer("x", 100, 1, 0.9, points=points, release=Once(1), left_in=LeftIn(0.5, 1))
    allowed = (-1 + (1 + 4 * 1.8) ** 0.5) / 2
    assert solve_for(offer, "multiple") == pytest.approx(allowed)
    assert cover(replace(offer, points=(replace(points[0], multiple=allowed),))) == pytest.approx(1)
