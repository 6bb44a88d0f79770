"""Ledger: who paid whom, per period. Money moves only along a named route; balances are derived from flows.

The model keeps its own running pool. The ledger derives one from the flows, and every run is checked against it.
"""

from dataclasses import dataclass
from enum import Enum

import numpy as np

from explainer.engine.scenario import Array

SAME_MONEY = 1e-9  # of the turnover so far


class Party(Enum):
    """Who can hold money."""

    SHOPPERS = "shoppers"
    SHOPS = "shops"
    PLATFORM = "platform"
    OUTSIDE = "people and banks outside"
    POOL = "pool"
    HOLDERS = "holders of points"
    TAKERS = "referrers, agents and others paid at once"
    KEPT = "kept by the platform"
    TAKEN = "taken out of the pool"


Flows = dict[tuple[Party, Party], Array]  # (payer, payee) -> (horizon,) [currency]


class LedgerError(ArithmeticError):
    """Two counts of the same money disagree; the message gives both, the difference and the period."""


@dataclass(frozen=True)
class Books:
    """Flows of one run along their routes, and the turnover and money from outside that say what is large: [currency]."""

    flows: Flows
    turnover: Array
    outside: Array

    def balance(self, party: Party) -> Array:
        """What somebody holds at the end of each period: (horizon,) [currency]."""
        inward = [flow for (_, payee), flow in self.flows.items() if payee is party]
        outward = [flow for (payer, _), flow in self.flows.items() if payer is party]
        net: Array = np.cumsum(sum(inward, np.zeros_like(self.turnover)) - sum(outward, np.zeros_like(self.turnover)))
        return net

    def check(self, party: Party, counted: Array) -> None:
        """Compare a balance that somebody else counted with the one derived here."""
        derived = self.balance(party)
        agree(f"The balance of {party.value}", derived, counted, np.cumsum(self.turnover + self.outside))


def agree(what: str, one: Array, other: Array, scale: Array) -> None:
    """Both counts agree to 1e-9 of the scale in every period: each (horizon,) [currency]; else LedgerError."""
    gap = np.abs(one - other)
    if np.all(gap <= SAME_MONEY * scale):
        return
    t = int(np.argmax(gap - SAME_MONEY * scale))
    raise LedgerError(
        f"{what} in period {t} is {one[t]:.6f} by the flows and {other[t]:.6f} by the run: "
        f"{'more' if one[t] > other[t] else 'less'} by {gap[t]:.6g}."
    )
