"""Worked terms: numbers in the sections on other money, money left in, fees, recruits and lines.

Each example is the smallest offer that has the term and nothing else.
"""

import math
from dataclasses import replace

from explainer.engine.breakeven import break_even
from explainer.engine.left_in import account
from explainer.engine.longrun import cover
from explainer.engine.offer import AtSource, Fee, LeftIn, Offer, Points
from explainer.engine.person import buyers_until, even_at, newcomers_needed, recruits_to_be_even
from explainer.engine.rules import Instalments
from explainer.engine.scenario import Scenario
from explainer.engine.sources import counterfactual
from explainer.teaching.worked.example import CURRENCY, MONTHS, NEXT, Slots, example, paid_in
from explainer.words.text import Words

CROWD = 1000  # people


def outside(w: Words) -> Slots:
    """Other business, a bank deposit, meals at cost."""
    twice, deposit = replace(example().offer, outside=1.0), paid_in(10_000, 1.02, earns=0.035, period="year")
    meals = paid_in(5000, 1.2, Instalments(12), cost=0.45)
    return {
        "outside_cover": w.percent(cover(twice)), "bank_in": w.money(deposit.spend, CURRENCY),
        "bank_back": w.money(deposit.spend * deposit.promise, CURRENCY), "bank_earns": w.percent(deposit.earns),
        "bank_held": w.money(deposit.spend * (1 + deposit.earns), CURRENCY, 5), "bank_cover": w.percent(cover(deposit)),
        "meals_in": w.money(meals.spend, CURRENCY), "meals_back": w.money(meals.spend * meals.promise, CURRENCY),
        "meals_cost": w.percent(meals.cost), "meals_need": w.money(meals.spend * meals.promise * meals.cost, CURRENCY),
        "meals_cover": w.percent(cover(meals)),
    }  # fmt: skip


def handed_on(w: Words) -> Slots:
    """Money that goes from hand to hand, and somebody behind whom nobody comes."""
    offer = paid_in(100, 1.04, holding="passed_on")
    last = counterfactual(offer, Scenario(start=CROWD, growth=0.05, repeat=0, horizon=24), MONTHS)
    return {
        "handed_back": w.number(100 * offer.promise), "handed_alone": w.of100(last),
        "handed_growth": w.percent(break_even(offer)),
    }  # fmt: skip


def left_in(w: Words) -> Slots:
    """What is put back month after month, until it is taken out at the end of the year."""
    offer = paid_in(10_000, 1.3, left_in=LeftIn(1.0, MONTHS - 1))
    says = offer.spend * account(replace(offer, left_in=LeftIn(1.0, MONTHS)), MONTHS)
    return {
        "left_rate": w.percent(offer.promise - 1), "left_months": str(MONTHS), "left_in": w.exact(offer.spend, 0),
        "left_says": w.exact(says, 0), "left_cover": w.percent(cover(offer)), "left_growth": w.percent(break_even(offer)),
        "left_once_cover": w.percent(cover(replace(offer, left_in=None))),
    }  # fmt: skip


def fees(w: Words) -> Slots:
    """A fee on every payout, and a fee to take part."""
    offer = paid_in(100, 3.285, Instalments(365), withdrawal_fee=0.1)
    club = Offer("example", 3000, 0.02, 1.0, (Points("payer", 1.0),), release=NEXT, fee=Fee(65, 1), period="year")
    back = club.spend * club.promise
    return {
        "wfee": w.percent(offer.withdrawal_fee), "wfee_said": w.number(100 * offer.promise, 4),
        "wfee_arrives": w.exact(100 * offer.promise * (1 - offer.withdrawal_fee)),
        "wfee_cover": w.percent(cover(offer)), "wfee_taken_cover": w.percent(cover(replace(offer, fee_to="platform"))),
        "club_fee": w.money(club.fee.amount if club.fee else 0, CURRENCY), "club_share": w.percent(club.promise),
        "club_even": w.money(even_at(club), CURRENCY, 4), "club_spend": w.money(club.spend, CURRENCY),
        "club_back": w.money(back, CURRENCY), "club_short": w.money(65 - back, CURRENCY),
    }  # fmt: skip


def recruits(w: Words) -> Slots:
    """Rewards for recruits and nothing else."""
    offer = Offer("example", 300, 1.0, 0.0, (), (AtSource("invite-1", "inviter", 100, "newcomer", 1),))
    even = recruits_to_be_even(offer)
    return {
        "recruit_in": w.money(offer.spend, CURRENCY), "recruit_each": w.money(100, CURRENCY), "recruits": w.number(even),
        "recruit_crowd": w.number(CROWD), "recruit_even": w.number(math.floor((CROWD - 1) / even)),
    }  # fmt: skip


def line(w: Words) -> Slots:
    """A place in a line."""
    offer = Offer("example", 20, 0.5, 1.0, (Points("payer", 50),), release=NEXT, payout="queue")
    last = 100
    return {
        "line_each": w.number(1 / cover(offer)), "line_cover": w.percent(cover(offer)),
        "line_first": w.number(buyers_until(offer, 1)), "line_last": w.number(buyers_until(offer, last)),
        "line_after": w.number(newcomers_needed(offer, last)),
    }  # fmt: skip
