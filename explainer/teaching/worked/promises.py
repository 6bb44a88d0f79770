"""Worked promises: numbers in the paragraphs on promises of the price, on a plateau, and on the rules by dates.

Each rule is shown by the smallest offer that has it and nothing else: all that is paid in goes into the pool.
"""

import math
from dataclasses import replace

from explainer.engine.breakeven import break_even
from explainer.engine.left_in import account, due_weights
from explainer.engine.longrun import cover
from explainer.engine.offer import Points
from explainer.engine.person import lasts
from explainer.engine.rules import Account, Forever, Instalments, Interest, Once, Schedule
from explainer.engine.scenario import people
from explainer.teaching.worked.example import CURRENCY, MONTHS, Slots, example, paid_in
from explainer.words.text import Words

PLATEAU = 12  # months


def of_price(w: Words) -> Slots:
    """The example, if the price is promised back once, at its own rebate and at twice that."""
    offer = replace(example().offer, points=(Points("shopper", 1.0, "spend"),))
    double = replace(offer, rebate=2 * offer.rebate)
    return {
        "price_times": w.number(offer.multiple), "price_cover": w.percent(cover(offer)),
        "price_double": w.percent(double.rebate), "price_double_cover": w.percent(cover(double)),
    }  # fmt: skip


def plateau(w: Words) -> Slots:
    """The example, if buyers stop growing after a year."""
    new, active = people(replace(example().scenario, plateau=PLATEAU))
    return {"plateau": str(PLATEAU), "plateau_buyers": w.number(active[-1]), "plateau_new": w.number(new[-1])}


def once(w: Words) -> Slots:
    """All at one date, against the same sum in equal parts."""
    offer = paid_in(100, 1.13, Once(3))
    parts = replace(offer, release=Instalments(3))
    return {
        "once_back": w.number(113), "once_after": "3", "once_cover": w.percent(cover(offer)),
        "once_growth": w.percent(break_even(offer)), "once_parts_growth": w.percent(break_even(parts)),
    }  # fmt: skip


def interest(w: Words) -> Slots:
    """Interest each month, and the money itself at the end."""
    offer = paid_in(10_000, 1.0, Interest(0.02, MONTHS))
    due = due_weights(offer, MONTHS) * offer.spend
    return {
        "interest_in": w.money(offer.spend, CURRENCY), "interest_months": str(MONTHS),
        "interest_each": w.money(due[1], CURRENCY), "interest_last": w.money(due[MONTHS], CURRENCY, 5),
        "interest_all": w.money(due.sum(), CURRENCY), "interest_cover": w.percent(cover(offer)),
        "interest_growth": w.percent(break_even(offer)),
    }  # fmt: skip


def for_ever(w: Words) -> Slots:
    """A share each month for life."""
    offer = paid_in(10_000, 1.0, Forever(0.3))
    return {
        "forever_rate": w.percent(0.3), "forever_lasts": w.number(lasts(offer)),
        "forever_whole": w.number(math.floor(lasts(offer))), "forever_growth": w.percent(break_even(offer)),
    }  # fmt: skip


def balance(w: Words) -> Slots:
    """A balance that grows, and of which a part is taken out."""
    rule = Account(0.05, 0.02)
    offer = paid_in(100, 1.0, rule)
    return {
        "account_rate": w.percent(rule.rate), "account_out": w.percent(rule.withdraw),
        "account_first": w.number(100 * due_weights(offer, 1)[1]), "account_months": str(MONTHS),
        "account_says": w.number(100 * account(offer, MONTHS)), "account_growth": w.percent(break_even(offer)),
    }  # fmt: skip


def named_parts(w: Words) -> Slots:
    """Named parts at named ages."""
    rule = Schedule(((1, 0.2), (2, 0.3), (3, 0.6)))
    offer = paid_in(100, 1.0, rule)
    parts = {f"schedule_part_{age}": w.number(100 * weight) for age, weight in rule.parts}
    return {**parts, "schedule_all": w.number(100 * rule.total), "schedule_cover": w.percent(cover(offer)),
            "schedule_growth": w.percent(break_even(offer))}  # fmt: skip
