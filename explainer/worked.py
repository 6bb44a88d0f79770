"""Worked: the numbers in the examples of the method page, computed by the engine when they are shown.

Each function gives the slots of one section of content/<language>/method.md, written as the readers of a language do.
"""

import math
from dataclasses import replace
from functools import lru_cache

import numpy as np

from explainer.check import Check
from explainer.inputs import VERSION, field, preset, put
from explainer.library import load_offer, places
from explainer.longrun import newcomers_needed
from explainer.model import Run, run
from explainer.offer import Declining, Instalments, Ladder, Shared
from explainer.scenario import Scenario, people
from explainer.sources import counterfactual, sources
from explainer.text import Words, round_digits
from explainer.worked_courts import after_collapse, tracing

EXAMPLE, LADDER, SHARED, DECLINING, CARD = (
    "green-points-instalments", "green-points", "green-points-shared", "yunlianhui-2018", "loyalty-card",
)  # fmt: skip
MONTHS, DAYS = 12, 365  # in a year
SLOW, FASTER = 0.05, 0.1  # growth per period, below the offer's own
GROWTH_ENDS = 60  # the last period in which anybody joins, where early and late joiners are compared
JOINERS = {"a": 0, "b": 12, "c": 36, "d": 60}
HORIZONS = {"a": 24, "b": 48, "c": 120}

Slots = dict[str, str]


@lru_cache
def worked(words: Words) -> Slots:
    """Every slot of the method page in one language."""
    sections = (
        terms, buyers, releases, ladder, shared_out, short_pool, covers, growth, newcomers, whose, alone, early, late,
        at_source, horizons, tracing, after_collapse,
    )  # fmt: skip
    return {slot: text for section in sections for slot, text in section(words).items()} | {"version": VERSION}


@lru_cache
def example() -> Check:
    """The offer of the whole page, in the scenario it is first shown with."""
    return preset(EXAMPLE).check()


def yuan(words: Words, rebates: float) -> str:
    """So many times the rebate of one purchase of the example, as money."""
    offer = example().offer
    return words.money(rebates * offer.rebate * offer.spend, offer.currency)


def paid_share(done: Run, purchase: int) -> float:
    """Share of its promise that a purchase period is paid [fraction]."""
    found = sources(done, purchase)
    return float(found.paid / found.promised)


def terms(w: Words) -> Slots:
    """One purchase: sums of money, and the signs of the formulas."""
    offer = example().offer
    assert isinstance(offer.release, Instalments)
    return {
        "example": w(f"offer-{EXAMPLE}"),
        "spend": w.money(offer.spend, offer.currency),
        "handed": yuan(w, 1),
        "pooled": yuan(w, offer.pool_share),
        "promised": yuan(w, offer.multiple),
        "each": yuan(w, offer.points[0].multiple),
        "part": yuan(w, offer.multiple / offer.release.periods),
        "r": w.percent(offer.rebate),
        "p": w.percent(offer.pool_share),
        "m": w.number(offer.multiple),
        "parts": w.number(offer.release.periods),
        "g": w.percent(example().scenario.growth),
    }


def buyers(w: Words) -> Slots:
    """The first step of growth, if everyone comes back and if half do."""
    scenario = example().scenario
    (new, active), (half, _) = people(scenario), people(replace(scenario, repeat=0.5))
    return {"start": w.number(active[0]), "second": w.number(active[1]), "fresh": w.number(new[1]), "fresh_half": w.number(half[1])}


def releases(w: Words) -> Slots:
    """A share of what is left, day after day."""
    rule = load_offer(DECLINING).release
    assert isinstance(rule, Declining)
    return {"daily": w.percent(rule.rate), "five_years": w.percent(1 - (1 - rule.rate) ** (5 * DAYS))}


def ladder(w: Words) -> Slots:
    """How long the last part of a ladder takes."""
    rule = load_offer(LADDER).release
    assert isinstance(rule, Ladder)
    return {
        "step": w.percent(rule.step),
        "ladder_turnover": w.number((1 + rule.step) ** rule.periods),
        "slow": w.percent(SLOW),
        "ladder_months": w.number(math.ceil(rule.periods * math.log1p(rule.step) / math.log1p(SLOW))),
    }


def shared_out(w: Words) -> Slots:
    """What the pool that is shared out pays one purchase of the first period, at several rates of growth."""
    offer, growth = load_offer(SHARED), example().scenario.growth
    assert isinstance(offer.release, Shared)
    paid = {g: run(offer, Scenario(start=1, growth=g)).paid_by_purchase[:, 0] for g in (0, SLOW, FASTER, growth)}
    total = {g: w.money(one.sum(), offer.currency) for g, one in paid.items()}
    full = int(np.argmax(paid[growth].cumsum() >= paid[growth].sum() * (1 - 1e-12)))
    return {
        "shared_parts": w.number(offer.release.periods),
        "shared_first": w.money(paid[growth][1], offer.currency),
        "shared_second": w.money(paid[growth][2], offer.currency),
        "shared_none": total[0], "shared_slow": w.percent(SLOW), "shared_slow_paid": total[SLOW],
        "shared_fast": w.percent(FASTER), "shared_fast_paid": total[FASTER],
        "shared_full_paid": total[growth], "shared_full_month": str(full),
    }  # fmt: skip


def short_pool(w: Words) -> Slots:
    """The first month in which somebody is not paid in full: then the pool pays all it holds."""
    done, month = example().done, example().first_short
    assert month is not None
    held, claims = done.paid[month], done.owed[month - 1] + done.due[month]
    currency = done.offer.currency
    return {
        "short": str(month), "short_held": w.money(held, currency), "short_claims": w.money(claims, currency),
        "short_share": w.of100(held / claims),
    }  # fmt: skip


def covers(w: Words) -> Slots:
    """Cover, for one purchase and for everyone."""
    check, card = example(), preset(CARD).check()
    together = check.done.paid.sum() / check.done.promised.sum()
    return {
        "cover": w.percent(check.cover), "own100": w.of100(check.cover), "others100": w.of100(1 - check.cover),
        "card_p": w.percent(card.offer.pool_share), "card_m": w.number(card.offer.multiple), "card_cover": w.percent(card.cover),
        "together": w.percent(together), "together100": w.of100(together), "horizon": str(check.scenario.horizon),
    }  # fmt: skip


def growth(w: Words) -> Slots:
    """The long run at the growth of the offer, and the growth it would take."""
    check = example()
    after = [check.scenario.start * (1 + check.break_even) ** (years * MONTHS) for years in (1, 2)]
    return {
        "funded": w.percent(check.funded),
        "because100": w.number(100 * (check.funded - check.cover)),
        "unfunded100": w.number(100 * (1 - check.funded)),
        "break_even": w.percent(check.break_even),
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
    return {"mine": w.of100(mine), "mine_alone": w.of100(left), "mine_added": w.of100(mine - left), "mine_once": w.of100(once)}


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
    assert isinstance(check.offer.release, Instalments)
    due = check.join + check.offer.release.periods
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

    def total(run: Run, what: str) -> float:
        return sum(each(line[what]) for line in run.at_source.values())

    budget = each(done.rebate - done.pool_income)
    cut = min(1.0, budget / total(of_price, "promised"))
    return {
        "budget": w.money(budget, currency), "at_once": w.money(total(done, "promised"), currency),
        "at_once_spend": w.money(total(of_price, "promised"), currency), "at_once_cut": w.of100(cut),
        "level_three": w.money(each(third["promised"]), currency), "level_three_paid": w.money(each(third["paid"]), currency),
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
