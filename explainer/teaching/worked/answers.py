"""Worked answers: numbers in the sections on cover, growth, newcomers, whose money it is, and when it comes."""

import math
from dataclasses import replace

import numpy as np

from explainer.engine.model import Run, run
from explainer.engine.person import newcomers_needed
from explainer.engine.sources import counterfactual, sources
from explainer.offers.inputs import field, preset, put
from explainer.offers.places import places
from explainer.teaching.worked.example import EXAMPLE, MONTHS, Slots, example, example_parts, paid_share
from explainer.words.text import Words, round_digits

CARD = "loyalty-card"
GROWTH_ENDS = 60  # the last period in which anybody joins, where early and late joiners are compared
JOINERS = {"a": 0, "b": 12, "c": 36, "d": 60}
HORIZONS = {"a": 24, "b": 48, "c": 120}


def covers(w: Words) -> Slots:
    """Cover, for one purchase and for everyone."""
    check, card = example(), preset(CARD).check()
    own, together = check.verdict.cover, check.done.paid.sum() / check.done.promised.sum()
    return {
        "cover": w.percent(own), "own100": w.of100(own), "others100": w.of100(1 - own),
        "card_p": w.percent(card.offer.pool_share), "card_m": w.number(card.offer.multiple),
        "card_cover": w.percent(card.verdict.cover),
        "together": w.percent(together), "together100": w.of100(together), "horizon": str(check.scenario.horizon),
    }  # fmt: skip


def growth(w: Words) -> Slots:
    """The long run at the growth of the offer, and the growth it would take."""
    check = example()
    after = [check.scenario.start * (1 + check.verdict.needed) ** (years * MONTHS) for years in (1, 2)]
    return {
        "funded": w.percent(check.verdict.funded),
        "because100": w.number(100 * (check.verdict.funded - check.verdict.cover)),
        "unfunded100": w.number(100 * (1 - check.verdict.funded)),
        "break_even": w.percent(check.verdict.needed),
        "year_one": w.number(round_digits(after[0], 3)),
        "year_two": w.number(round_digits(after[1], 3)),
    }


def newcomers(w: Words) -> Slots:
    """Newcomers for one promise, and the round for which there are too few people in the world."""
    offer, world = example().offer, places()[-1].people
    factor = offer.multiple / offer.pool_share
    last = math.ceil(math.log(world) / math.log(factor))
    return {
        "needed": w.number(newcomers_needed(offer)),
        "factor": w.number(factor), "round_two": w.number(factor**2), "round_three": w.number(factor**3),
        "last_round": str(last), "last_people": w.number(factor**last), "world": w.number(world),
    }  # fmt: skip


def whose(w: Words) -> Slots:
    """Part of a later month's money that comes from people who joined after you."""
    check, after = example(), example().join + MONTHS
    still = check.buyers * check.scenario.repeat**MONTHS
    return {"join": str(check.join), "after": str(after), "after_share": w.percent(1 - still / check.done.active[after])}


def alone(w: Words) -> Slots:
    """What you get as entered, if nobody joins after you, and if besides nobody comes back."""
    check = example()
    mine, left = (found.paid / found.promised for found in (check.mine, check.mine_alone))
    once = counterfactual(check.offer, replace(check.scenario, repeat=0), check.join) / check.mine.promised
    return {
        "mine": w.of100(mine),
        "mine_alone": w.of100(left),
        "mine_added": w.of100(mine - left),
        "mine_once": w.of100(once),
    }


def early(w: Words) -> Slots:
    """Early and late joiners, when growth ends."""
    check = example()
    ended = run(check.offer, replace(check.scenario, stop=GROWTH_ENDS))
    months = {f"early_{row}": str(month) for row, month in JOINERS.items()}
    paid = {f"early_{row}_paid": w.of100(paid_share(ended, month)) for row, month in JOINERS.items()}
    return {"end_growth": str(GROWTH_ENDS), "last": str(check.scenario.horizon - 1), **months, **paid}


def late(w: Words) -> Slots:
    """How late the money comes, and how many buyers that takes."""
    check = example()
    due = check.join + example_parts()
    by_then = check.done.paid_by_purchase[: due + 1, check.join].sum() / check.mine.promised
    return {
        "all_due": str(due), "paid_when_due": w.of100(by_then), "last_buyers": w.number(check.done.active[-1]),
        "world_month": str(int(np.argmax(check.done.active > places()[-1].people))),
    }  # fmt: skip


def at_source(w: Words) -> Slots:
    """Promises paid at once, for one purchase in the month in which you join; the commissions read both ways."""
    inputs = preset(EXAMPLE)
    of_price = put(inputs, field(inputs, "base"), "spend").check().done
    done, month, currency = example().done, example().join, inputs.offer.currency
    third = done.at_source["invite-3"]

    def each(amounts: np.ndarray) -> float:
        return float(amounts[month] / done.active[month])

    def total(one: Run, what: str) -> float:
        return sum(each(line[what]) for line in one.at_source.values())

    budget = each(done.rebate - done.pool_income)
    cut = min(1.0, budget / total(of_price, "promised"))
    return {
        "budget": w.money(budget, currency), "at_once": w.money(total(done, "promised"), currency),
        "at_once_spend": w.money(total(of_price, "promised"), currency), "at_once_cut": w.of100(cut),
        "level_three": w.money(each(third["promised"]), currency),
        "level_three_paid": w.money(each(third["paid"]), currency),
        "kept": w.money(each(done.platform), currency),
    }  # fmt: skip


def horizons(w: Words) -> Slots:
    """The same purchase, counted for a shorter and a longer time."""
    check, slots = example(), {}
    for row, horizon in HORIZONS.items():
        found = sources(run(check.offer, replace(check.scenario, horizon=horizon)), check.join)
        slots[f"horizon_{row}"] = str(horizon)
        for what in ("paid", "owed", "waiting"):
            slots[f"horizon_{row}_{what}"] = w.of100(getattr(found, what) / found.promised)
    return slots
