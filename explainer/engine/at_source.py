"""At source: promises paid at once, out of the part of the rebate that does not go into the pool."""

import numpy as np

from explainer.engine.offer import AtSource, Offer
from explainer.engine.scenario import Array, Scenario, brought_in, inviters


def pay_at_source(
    offer: Offer, scenario: Scenario, budget: Array, turnover: Array, new: Array, active: Array
) -> tuple[dict[str, dict[str, Array]], Array]:
    """Promises paid at once out of `budget`, the rebate outside the pool, and what the platform keeps [currency].

    If the promises come to more than the budget, each is paid the same fraction and the rest is unpaid for good.
    A share set aside for an inviter who does not exist stays with the platform ("no_taker"), and so does that of one who
    has not brought in as many as it needs ("unmet").
    """
    asked = {a.name: a.rate * _base(a, offer, turnover, new) for a in offer.at_source}
    total = sum(asked.values(), np.zeros_like(budget))
    fraction = np.divide(budget, total, out=np.ones_like(budget), where=total > budget)
    share = inviters(scenario, new, active, max((a.level for a in offer.at_source), default=0))
    lines = {}
    for a in offer.at_source:
        aside, taken = fraction * asked[a.name], _taken(a, share)
        earned = taken if a.needs <= 1 else _earned(a, scenario, new, active)
        lines[a.name] = {
            "promised": asked[a.name],
            "paid": aside * earned,
            "no_taker": aside * (1 - taken),
            "unmet": aside * (taken - earned),
        }
    return lines, budget - sum((line["paid"] for line in lines.values()), np.zeros_like(budget))


def _base(promise: AtSource, offer: Offer, turnover: Array, new: Array) -> Array:
    """What the rate is applied to, by period: money spent, rebate [currency] or new people."""
    bases: dict[str, Array] = {"spend": turnover, "rebate": offer.rebate * turnover, "newcomer": new}
    return bases[promise.base]


def _taken(promise: AtSource, share: Array) -> Array:
    """Share of the base that has somebody at this level to be paid: (horizon,) [fraction]."""
    if promise.base != "newcomer" or promise.level == 0:
        row: Array = share[promise.level]
        return row
    return np.concatenate([[0.0], share[promise.level - 1, :-1]])  # a newcomer's inviter was active the period before


def _earned(promise: AtSource, scenario: Scenario, new: Array, active: Array) -> Array:
    """Share of the base that has somebody at this level who has brought in as many as it needs: (horizon,) [fraction]."""
    if promise.base == "newcomer" and promise.level == 1:
        return brought_in(scenario, new, active, promise.needs)
    return _taken(promise, inviters(scenario, new, active, promise.level, promise.needs))
