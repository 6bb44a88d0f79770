"""Reference: numbers of runs before the terms of model 3b came, so that a neutral term can be seen to change nothing.

tests/engine/reference.json was written by this module with the engine as it was then (commit de9d373), which knew neither
outside, earns, cost, holding, left in, fees, worth, plateau nor the newer rules. It is not to be written again.
"""

from dataclasses import replace
from itertools import product
from typing import Any

import numpy as np

from explainer import (
    AtSource,
    Declining,
    Instalments,
    Ladder,
    Offer,
    Points,
    Scenario,
    Shared,
    counterfactual,
    cover,
    funded_share,
    run,
    sources,
    sweep,
)

BOTH = (Points("shopper", 3.7), Points("merchant", 1.9))
LEVELS = (
    AtSource("invite", "inviter", 0.13, level=1),
    AtSource("second", "inviter's inviter", 0.07, "spend", 2),
    AtSource("head", "inviter", 11, "newcomer", 1),
)
TERMS = Offer("terms", 730, 0.23, 0.45, BOTH, LEVELS, claimed=0.83)
RULES = (Instalments(9), Declining(0.13), Ladder(7, 0.11, 0.3), Ladder(5, 0.2), Shared(8))
REST: tuple[dict[str, Any], ...] = (
    {},
    {"payout": "queue", "expires": 6},
    {"unpaid": "lapse"},
    {"claimed": 1.0, "expires": 11},
)
AROUND = (
    Scenario(830, 0.15, 0.9, horizon=40, tracing="lifo"),
    Scenario(830, 0.07, 0.4, 90_000, 21, 33, "pro_rata"),
    Scenario(61, -0.04, 0.97, horizon=26),
)


def cases() -> dict[str, tuple[Offer, Scenario]]:
    """Offers and scenarios with every old term off its neutral value, by a name that says which."""
    found: dict[str, tuple[Offer, Scenario]] = {}
    for (i, rule), (j, rest), (k, around) in product(enumerate(RULES), enumerate(REST), enumerate(AROUND)):
        found[f"{type(rule).__name__} {i} {j} {k}"] = (replace(TERMS, release=rule, **rest), around)
    return found


def numbers(offer: Offer, scenario: Scenario) -> list[float]:
    """What is compared: sums and last values of a run, where a payout came from, closed forms, and a small map."""
    done, purchase = run(offer, scenario), scenario.horizon // 3
    by_period = (done.due, done.paid, done.owed, done.waiting, done.lapsed, done.unclaimed, done.pool, done.platform)
    found = [float(value) for array in by_period for value in (array.sum(), array[-1])]
    mine = sources(done, purchase)
    found += [float(getattr(mine, name)) for name in ("before", "same", "later_known", "later_new", "paid", "owed")]
    found += [float(line[key].sum()) for line in done.at_source.values() for key in ("promised", "paid", "no_taker")]
    found += [counterfactual(offer, scenario, purchase), cover(offer), float(done.first_short)]
    found += [funded_share(offer, growth) for growth in (-0.2, 0.0, 0.15)]
    map_of = sweep(offer, scenario, growth=np.array([0.0, 0.1])[:, None], pool_share=[0.2, 0.9])
    return (
        found + map_of.paid_share.ravel().tolist() + map_of.due_share.ravel().tolist() + map_of.first_short.ravel().tolist()
    )
