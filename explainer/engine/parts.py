"""Parts: a promise divided by whose money it was. Once, for every picture, sheet, list and command.

own: your own purchase and those of your period. known: people who joined before you. new: people who join after you.
outside: money from outside the scheme. nobody: fallen due or lapsed, and not paid by the end of what is computed.
waiting: not due by then. unclaimed: not asked for. fees: withheld from what was paid out.
"""

from typing import TYPE_CHECKING, Any

import numpy as np

from explainer.engine.scenario import Array
from explainer.engine.share import NONE

if TYPE_CHECKING:
    from explainer.engine.sources import Sources

PAID = ("own", "known", "new", "outside")
PARTS = (*PAID, "nobody", "waiting", "unclaimed", "fees")


def amounts(found: "Sources") -> Array:
    """What became of a promise, by part: (parts,), or (parts, purchases) if `found` holds arrays [currency]."""
    return np.array(
        [
            found.same,
            found.before + found.later_known,
            found.later_new,
            found.outside,
            found.owed + found.lapsed,
            found.waiting,
            found.unclaimed,
            found.fees,
        ]
    )


def fractions(found: "Sources") -> Array:
    """The same as fractions of the promise, in all 1; all 0 where nothing was promised."""
    shares: Array = amounts(found) / np.where(found.promised > 0, found.promised, 1.0)
    return shares


def by_part(found: "Sources") -> dict[str, Any]:
    """The same by name [fraction]: floats, or arrays (purchases,)."""
    return dict(zip(PARTS, fractions(found), strict=True))


def paid_part(found: "Sources") -> float:
    """Share of one promise that is paid [fraction]; 0 if nothing was promised."""
    return float(fractions(found)[: len(PAID)].sum())


def whole_coins(shares: Array) -> Array:
    """100 coins for the shares of a promise, by part: (parts,) [coins]; none if nothing was promised.

    Largest remainder, first between paid and not paid, then inside each: so the coins paid are the number above them.
    """
    total = 100 if shares.sum() > 0 else 0
    filled = round(float(shares[: len(PAID)].sum()) * total)
    sides = ((shares[: len(PAID)], filled), (shares[len(PAID) :], total - filled))
    return np.concatenate([largest_remainder(side, coins) for side, coins in sides])


def largest_remainder(shares: Array, total: int) -> Array:
    """Whole numbers in proportion to the shares; they add up to the total."""
    exact = np.round(shares / (shares.sum() or 1.0) * total, 9)  # two ways of reckoning a share differ in its dust
    whole: Array = np.floor(exact).astype(int)
    whole[np.argsort(whole - exact, kind="stable")[: total - whole.sum()]] += 1
    return whole


def whole_parts(shares: Array) -> Array:
    """100 coins for shares that add up to 1, by part; none for none, and at least one for whatever is there at all."""
    coins = largest_remainder(shares, 100 if shares.sum() > 0 else 0)
    for part in np.flatnonzero((shares > NONE) & (coins == 0)):
        coins[np.argmax(coins)] -= 1
        coins[part] = 1
    return coins
