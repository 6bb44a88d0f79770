"""Sources: for one purchase, whose money its payouts were, and what it would get if nobody joined after it."""

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from explainer.engine.error import ScenarioError
from explainer.engine.model import Run, run
from explainer.engine.offer import Offer
from explainer.engine.scenario import Array, Scenario, known_share


@dataclass(frozen=True, eq=False)
class Sources:
    """Where one purchase period's payouts came from, and what became of the rest of its promise [currency].

    before: collected before it; same: in the same period, its own purchases among them; later_known: later, from
    repeat purchases of people already in; later_new: later, from people who joined after it; outside: from outside.
    promised = paid + fees + owed + waiting + lapsed + unclaimed, at the end of the horizon; paid is what arrives, and the
    sources add up to it. Floats, or arrays by purchase period.
    """

    before: Any
    same: Any
    later_known: Any
    later_new: Any
    outside: Any
    paid: Any
    fees: Any
    owed: Any
    waiting: Any
    lapsed: Any
    unclaimed: Any
    promised: Any


def sources(done: Run, purchase: int) -> Sources:
    """Sources of one purchase period, as floats [currency, the whole purchase period]."""
    check_purchase(done.scenario, purchase)
    found = _split(done, np.array([purchase]))
    return Sources(**{name: float(value[0]) for name, value in vars(found).items()})


def sources_by_purchase(done: Run, purchases: NDArray[np.intp] | None = None) -> Sources:
    """Sources of every purchase period, or of those asked for, as arrays (purchases,) [currency]."""
    return _split(done, np.arange(done.scenario.horizon) if purchases is None else purchases)


def _split(done: Run, purchases: NDArray[np.intp]) -> Sources:
    """Sources of the purchase periods asked for: arrays (purchases,) [currency]."""
    everything = collected_by_purchase(done, purchases)
    collected = everything * _from_purchases(done) if done.outside.any() else everything
    known = collected * known_share(done.active, done.scenario.repeat, purchases)
    tau, u = np.arange(done.scenario.horizon), purchases[:, None]
    later = tau > u
    return Sources(
        before=(collected * (tau < u)).sum(axis=1),
        same=(collected * (tau == u)).sum(axis=1),
        later_known=(known * later).sum(axis=1),
        later_new=((collected - known) * later).sum(axis=1),
        outside=(everything - collected).sum(axis=1) if done.outside.any() else np.zeros(len(purchases)),
        paid=done.paid_by_purchase[:, purchases].sum(axis=0),
        fees=done.fees_by_purchase[purchases],
        owed=done.owed_by_purchase[purchases],
        waiting=done.waiting_by_purchase[purchases],
        lapsed=done.lapsed_by_purchase[purchases],
        unclaimed=done.unclaimed_by_purchase[purchases],
        promised=done.promised[purchases],
    )


def _from_purchases(done: Run) -> Array:
    """Share of what came into the pool in each period that purchases brought; the rest is from outside: (horizon,)."""
    share: Array = np.divide(done.pool_income, done.income, out=np.ones_like(done.income), where=done.outside > 0)
    return share


def collected_by_purchase(done: Run, purchases: NDArray[np.intp]) -> Array:
    """How much of what each purchase period got was collected in period tau: (purchases, horizon) [currency].

    Everyone paid in period t is paid from the same mix of yuan.
    """
    paid = done.paid[:, None]
    mix = np.divide(done.money, paid, out=np.zeros_like(done.money), where=paid > 0)
    collected: Array = done.paid_by_purchase[:, purchases].T @ mix
    return collected


def counterfactual(offer: Offer, scenario: Scenario, purchase: int) -> float:
    """What that purchase period is paid if nobody joins after it [currency, the whole purchase period]."""
    check_purchase(scenario, purchase)
    stop = purchase if scenario.stop is None else min(purchase, scenario.stop)
    return float(run(offer, replace(scenario, stop=stop)).paid_by_purchase[:, purchase].sum())


def check_purchase(scenario: Scenario, purchase: int) -> None:
    """A purchase period must lie inside the horizon."""
    if isinstance(purchase, bool) or not isinstance(purchase, int | np.integer) or not 0 <= purchase < scenario.horizon:
        raise ScenarioError(
            f"purchase = {purchase!r} is not a period of this run; allowed: 0 … {scenario.horizon - 1} [periods]. "
            "Choose a whole number in it, or raise horizon."
        )


def destinations(done: Run, purchase: int) -> dict[str, float]:
    """To whom the pool money went that purchases of one period brought [currency, the whole period].

    earlier: to those who bought before; same: in the same period; later: afterwards; in_pool: still there at the end;
    taken: left the pool without being paid out; fees: withheld by the platform.
    """
    check_purchase(done.scenario, purchase)
    offer = done.offer
    share = np.divide(done.money[:, purchase], done.paid, out=np.zeros_like(done.paid), where=done.paid > 0)
    received = offer.cost * (share @ done.paid_by_purchase)  # by purchase period
    fees = offer.cost * float(share @ done.fees) if offer.fee_to == "platform" else 0.0
    taken = 0.0
    if offer.holding == "passed_on":  # all that came in left in the same period
        taken = float(done.taken[purchase])
    went = {
        "earlier": float(received[:purchase].sum()),
        "same": float(received[purchase]),
        "later": float(received[purchase + 1 :].sum()),
        "in_pool": float(done.income[purchase] - received.sum() - fees - taken),
        "taken": taken,
        "fees": fees,
    }
    brought = float(_from_purchases(done)[purchase])  # what came from outside in that period left in the same mix
    return {name: brought * amount for name, amount in went.items()}
