"""Worked rules: numbers in the sections on purchases, people, releases and the pool that is short."""

import math
from dataclasses import replace

import numpy as np

from explainer.engine.model import run
from explainer.engine.scenario import Scenario, people
from explainer.offers.library import load_offer
from explainer.teaching.worked.example import DAYS, EXAMPLE, Slots, example, example_parts, yuan
from explainer.words.text import Words

LADDER, SHARED, DECLINING = "green-points", "green-points-shared", "yunlianhui-2018"
SLOW, FASTER = 0.05, 0.1  # growth per period, below the offer's own


def rule_slots(w: Words) -> Slots:
    """One purchase: sums of money, and the signs of the formulas."""
    offer = example().offer
    return {
        "example": w(f"offer-{EXAMPLE}"),
        "spend": w.money(offer.spend, offer.currency),
        "handed": yuan(w, 1),
        "pooled": yuan(w, offer.pool_share),
        "promised": yuan(w, offer.multiple),
        "each": yuan(w, offer.points[0].multiple),
        "part": yuan(w, offer.multiple / example_parts()),
        "r": w.percent(offer.rebate),
        "p": w.percent(offer.pool_share),
        "m": w.number(offer.multiple),
        "parts": w.number(example_parts()),
        "g": w.percent(example().scenario.growth),
    }


def buyers(w: Words) -> Slots:
    """The first step of growth, if everyone comes back and if half do."""
    scenario = example().scenario
    (new, active), (half, _) = people(scenario), people(replace(scenario, repeat=0.5))
    return {
        "start": w.number(active[0]),
        "second": w.number(active[1]),
        "fresh": w.number(new[1]),
        "fresh_half": w.number(half[1]),
    }


def releases(w: Words) -> Slots:
    """A share of what is left, day after day."""
    rate = load_offer(DECLINING).release.number("rate")
    return {"daily": w.percent(rate), "five_years": w.percent(1 - (1 - rate) ** (5 * DAYS))}


def ladder(w: Words) -> Slots:
    """How long the last part of a ladder takes."""
    rule = load_offer(LADDER).release
    step, rungs = rule.number("step"), rule.number("periods")
    return {
        "step": w.percent(step),
        "ladder_turnover": w.number((1 + step) ** rungs),
        "slow": w.percent(SLOW),
        "ladder_months": w.number(math.ceil(rungs * math.log1p(step) / math.log1p(SLOW))),
    }


def shared_out(w: Words) -> Slots:
    """What the pool that is shared out pays one purchase of the first period, at several rates of growth."""
    offer, own = load_offer(SHARED), example().scenario.growth
    paid = {g: run(offer, Scenario(start=1, growth=g)).paid_by_purchase[:, 0] for g in (0, SLOW, FASTER, own)}
    total = {g: w.money(one.sum(), offer.currency) for g, one in paid.items()}
    full = int(np.argmax(paid[own].cumsum() >= paid[own].sum() * (1 - 1e-12)))
    return {
        "shared_parts": w.number(offer.release.number("periods")),
        "shared_first": w.money(paid[own][1], offer.currency),
        "shared_second": w.money(paid[own][2], offer.currency),
        "shared_none": total[0], "shared_slow": w.percent(SLOW), "shared_slow_paid": total[SLOW],
        "shared_fast": w.percent(FASTER), "shared_fast_paid": total[FASTER],
        "shared_full_paid": total[own], "shared_full_month": str(full),
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
