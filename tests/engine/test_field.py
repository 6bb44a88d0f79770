"""Small offers from the field, each with the value that its source, a court's sum or a calculation by hand gives."""

from dataclasses import replace
from math import isnan

import numpy as np
import pytest

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
    account,
    break_even,
    buyers_until,
    counterfactual,
    cover,
    even_at,
    lasts,
    newcomers_needed,
    recruits_to_be_even,
    run,
    sources,
)

ALONE = Scenario(start=1, growth=0, repeat=0, stop=0, horizon=500)


def pays_in(spend: float, multiple: float, **terms) -> Offer:
    """An offer whose whole price goes into the pool and whose promise is so many times the price."""
    return Offer("field", spend, 1.0, 1.0, points=(Points("payer", multiple, "spend"),), **terms)


# --- rewards for recruits alone (a classic pyramid: each recruit's whole payment goes to the inviter)

PYRAMID = Offer("pyramid", 100, 1.0, 0.0, points=(), at_source=(AtSource("recruit", "inviter", 1.0, "spend", 1),))


def test_an_offer_that_pays_only_for_recruits_has_no_cover_and_one_recruit_makes_even():
    assert isnan(cover(PYRAMID))
    assert isnan(newcomers_needed(PYRAMID))
    assert recruits_to_be_even(PYRAMID) == 1


def test_without_recruits_nothing_of_a_pyramid_is_paid():
    done = run(PYRAMID, Scenario(start=50, growth=0.3, repeat=0, stop=0, horizon=10))
    assert done.at_source["recruit"]["paid"].sum() == 0
    assert done.at_source["recruit"]["no_taker"].sum() == pytest.approx(5000)


# --- a line: 10 of each 20 go to the head of the line, a place is worth 500 (OFT, matrix lists: place 100 takes 5,000)

LINE = Offer("line", 20, 0.5, 1.0, points=(Points("buyer", 50),), release=Once(1), payout="queue")


def buyers_by_hand(place: int) -> int:
    """Put 10 into a box for each buyer and hand 500 to whoever is first in line, until the place has been served."""
    box = buyers = served = 0
    while served < place:
        buyers, box = buyers + 1, box + 10
        if box >= 500:
            box, served = box - 500, served + 1
    return buyers


@pytest.mark.parametrize(("place", "buyers"), [(1, 50), (10, 500), (100, 5000)])
def test_the_buyers_it_takes_depend_on_the_place_in_the_line(place: int, buyers: int):
    assert buyers_by_hand(place) == buyers
    assert buyers_until(LINE, place) == pytest.approx(buyers)
    assert newcomers_needed(LINE, place) == pytest.approx(buyers - place)


def test_in_a_run_with_one_buyer_a_day_place_ten_is_paid_on_day_500_and_owed_before():
    done = run(LINE, Scenario(start=1, growth=0, repeat=1, horizon=520))
    paid = np.cumsum(done.paid_by_purchase[:, 9])
    assert (paid[498], paid[499]) == (pytest.approx(490), pytest.approx(500))
    short = run(LINE, Scenario(start=1, growth=0, repeat=1, horizon=100))
    assert short.owed_by_purchase[50] == pytest.approx(500)
    assert short.lapsed_by_purchase[50] == 0


# --- money from outside: a deposit of 10,000 for 10,200 a year later at a bank that earns 3.5 %

DEPOSIT = pays_in(10_000, 1, release=Interest(0.02, 1), period="year", earns=0.035)


def test_a_bank_deposit_needs_nobody_because_what_the_bank_earns_is_more_than_it_owes():
    done = run(DEPOSIT, replace(ALONE, horizon=2))
    assert done.outside[1] == pytest.approx(350)
    assert done.paid[1] == pytest.approx(10_200)
    assert done.pool[1] == pytest.approx(150)
    assert cover(DEPOSIT) > 1
    assert newcomers_needed(DEPOSIT) == 0
    assert break_even(DEPOSIT) == -1
    assert break_even(replace(DEPOSIT, earns=0)) == pytest.approx(0.02)


def test_money_that_was_earned_is_from_outside():
    found = sources(run(DEPOSIT, replace(ALONE, horizon=2)), 0)
    assert found.outside == pytest.approx(200)  # the 10,000 paid in left first, then what they earned
    assert found.same == pytest.approx(10_000)
    assert found.later_new == found.later_known == 0


# --- goods at cost: 5,000 for 6,000 of meals that cost the restaurant 45 %


def test_meals_at_cost_are_covered():
    card = pays_in(5000, 1.2, release=Instalments(12), cost=0.45)
    done = run(card, ALONE)
    assert cover(card) == pytest.approx(5000 / 2700)
    assert done.paid.sum() == pytest.approx(6000)
    assert done.pool[-1] == pytest.approx(5000 - 2700)
    assert newcomers_needed(card) == 0


# --- left in: 30 % a month, nothing taken for twelve months; "23 times a year" (official warning on MMM)


def test_thirty_per_cent_a_month_left_in_for_a_year_says_232981_and_own_money_is_4_of_100():
    month = pays_in(10_000, 1.3, release=Once(1), left_in=LeftIn(1.0, 12))
    assert round(10_000 * account(month, 12)) == 232_981
    taken_after_a_year = replace(month, left_in=LeftIn(1.0, 11))  # the twelfth time it is taken
    assert cover(taken_after_a_year) == pytest.approx(1 / 1.3**12)
    assert cover(taken_after_a_year) == pytest.approx(0.043, abs=0.0005)


def test_one_per_cent_a_day_left_in_for_a_year_is_3778_of_100():
    # DRIP's own table says 3,778.34 for 100.
    day = pays_in(100, 1, release=Forever(0.01), left_in=LeftIn(1.0, 365), period="day")
    assert 100 * account(day, 365) == pytest.approx(3778.34, abs=0.005)


# --- once after k periods: 113 % three periods later


def test_one_payment_after_three_periods_needs_another_growth_than_three_parts():
    once = pays_in(1000, 1.13, release=Once(3))
    assert break_even(once) == pytest.approx(1.13 ** (1 / 3) - 1)
    assert break_even(replace(once, release=Instalments(3))) == pytest.approx(0.0637, abs=0.00005)


# --- a fee at withdrawal: 328.5 of 100 in 365 parts, a tenth of each payout stays in the pool (DRIP)

FAUCET = pays_in(100, 3.285, release=Instalments(365), withdrawal_fee=0.1, period="day")


def test_a_withdrawal_fee_makes_less_arrive_and_is_not_called_unclaimed():
    done = run(replace(FAUCET, claimed=1), Scenario(start=1, growth=0, repeat=1, horizon=400))
    assert cover(FAUCET) == pytest.approx(100 / 295.65)
    assert break_even(FAUCET) == pytest.approx(0.007587, abs=5e-7)
    assert done.first_short == 247
    assert done.unclaimed[-1] == 0
    alone = run(replace(FAUCET, points=(Points("payer", 0.9, "spend"),)), ALONE)
    assert (alone.paid.sum(), alone.fees.sum()) == (pytest.approx(81), pytest.approx(9))


# --- passed on at once: 4 % a day from hand to hand


def test_of_what_is_passed_on_at_once_nothing_is_left_when_nobody_follows():
    hand = pays_in(100, 1.04, release=Once(1), holding="passed_on", period="day")
    assert counterfactual(hand, Scenario(start=10, growth=0.2, repeat=0, horizon=30), 5) == 0
    assert cover(hand) == lasts(hand) == 0
    assert newcomers_needed(hand) == pytest.approx(1.04)  # the next payment has all of it to bring
    assert break_even(hand) == pytest.approx(0.04)


# --- for ever: five million people, 10,000 each, 30 % a month for life (SEC Philippines on Kapa)

LIFE = pays_in(10_000, 1, release=Forever(0.3))


def test_thirty_per_cent_for_life_lasts_three_payments_and_a_third():
    done = run(LIFE, Scenario(start=5e6, growth=0, repeat=0, stop=0, horizon=12))
    assert list(done.paid[1:5]) == pytest.approx([15e9, 15e9, 15e9, 5e9])
    assert done.first_short == 4
    assert lasts(LIFE) == pytest.approx(10 / 3)
    assert cover(LIFE) == 0
    assert break_even(LIFE) == pytest.approx(0.3)


# --- a fee for taking part: 2 % back at a warehouse club, 65 a year; even at 3,250

CLUB = Offer(
    "club", 3000, 0.02, 1.0, points=(Points("member", 1),), release=Instalments(1), fee=Fee(65, 1), period="year",
    currency="USD",
)  # fmt: skip


def test_below_an_even_spend_a_member_loses_though_everything_is_paid():
    assert even_at(CLUB) == pytest.approx(3250)
    assert even_at(replace(CLUB, fee=Fee(130, 1))) == pytest.approx(6500)
    done = run(CLUB, Scenario(start=1, growth=0, repeat=1, horizon=11))
    assert done.paid[1] - done.membership[1] == pytest.approx(60 - 65)


# --- money from outside: 12 % a day for 12 days, a twentieth of all revenue from elsewhere (SEC v. Johnson)


@pytest.mark.parametrize(("outside", "own", "growth"), [(0, 0.694, 0.06110), (0.05 / 0.95, 0.731, 0.05184)])
def test_a_twentieth_from_elsewhere_changes_cover_and_growth_by_so_much(outside: float, own: float, growth: float):
    autosurf = pays_in(6, 1.44, release=Instalments(12), outside=outside, period="day")
    assert cover(autosurf) == pytest.approx(own, abs=0.0005)
    assert break_even(autosurf) == pytest.approx(growth, abs=5e-6)


# --- a balance that grows and is drawn on: a published table of the month in which the money is gone


@pytest.mark.parametrize(
    ("rate", "withdraw", "growth", "month"),
    [(0.05, 0.02, 0.03, 76), (0.05, 0.02, 0, 55), (0.05, 0.05, 0, 41), (0.10, 0.03, 0.05, 40)],
)
def test_the_month_in_which_an_account_collapses_is_that_of_the_published_table(rate, withdraw, growth, month):
    offer = pays_in(100, 1, release=Account(rate, withdraw))
    done = run(offer, Scenario(start=1, growth=growth, repeat=1, horizon=120))
    assert done.first_short + 1 == month  # the table counts from month 1
