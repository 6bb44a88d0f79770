"""Coins: of every 100 promised, whose money you get. As it grows as entered, and if nobody joins after you."""

import math
from collections.abc import Callable

import numpy as np
import pandas as pd

from explainer.charts.check.coins_picture import HEAD, LINE, coins_chart
from explainer.charts.kit.figure import Figure, Height
from explainer.charts.kit.lettering import text_lines
from explainer.charts.kit.parts import ALWAYS, part_name
from explainer.charts.kit.standing import ends
from explainer.engine.check import Check
from explainer.engine.offer import Offer
from explainer.engine.parts import PAID, PARTS, amounts, fractions, paid_part, whole_coins
from explainer.engine.share import ALL
from explainer.engine.standing import standing, together, went_before
from explainer.offers.places import places
from explainer.words.text import Words

VIEWS = ("entered", "alone")
TITLES = {
    "nothing": "figure-coins-title-nothing",
    "empty": "figure-coins-title-empty",
    "covered": "figure-coins-title-covered",
    "claimed": "figure-coins-title-claimed",
    "open": "figure-coins-title-open",
    "expires": "figure-coins-title-expires",
    "still": "figure-coins-title-still",
    "same": "figure-coins-title-same",
    "stops": "figure-coins-title-stops",
    "others": "figure-coins-title-others",
}


def coins_rows(check: Check) -> pd.DataFrame:
    """By view (entered, alone) and money: coins, share of the promise [fraction], and for one purchase [currency]."""
    found = (check.mine, check.mine_alone)
    shares = np.array([fractions(one) for one in found])
    each = np.array([amounts(one) for one in found]) / (check.buyers or 1.0)
    return pd.DataFrame(
        {
            "view": np.repeat(VIEWS, len(PARTS)),
            "money": np.tile(PARTS, len(VIEWS)),
            "coins": np.concatenate([whole_coins(one) for one in shares]),
            "share": shares.ravel(),
            "per_purchase": each.ravel(),
        }
    )


def coins_figure(check: Check, words: Words, look: str = "page") -> Figure:
    """The figure: two grids of 100 coins, and what everyone together gets."""
    rows = coins_rows(check)
    coins = rows["coins"].to_numpy().reshape(len(VIEWS), -1)
    some = set(rows.loc[rows["share"] > 0, "money"])
    shown = [i for i, part in enumerate(PARTS) if part in ALWAYS or part in some]
    return Figure(
        name="coins",
        title=coins_title(check, words),
        alt=_alt(check, coins, words),
        data={
            "rows": _placed(coins),
            "numbers": _numbers(check, len(shown), words),
            "counts": _counts(coins, shown[::-1], check, words),
        },
        wide=coins_chart(words, look),
        narrow=coins_chart(words, look, narrow=True),
        make_table=lambda: _table(rows, shown, check.offer, words),
        rows=rows,
        how=words(
            "figure-coins-how",
            **ends(check, words),
            pool=words.percent(check.offer.pool_share),
            multiple=words.number(check.offer.multiple),
            cover=words.of100(check.verdict.cover) if math.isfinite(check.verdict.cover) else "–",
        ),
        rule="whose-money",
        height=Height(980, 1570, 1780, 2730),
    )


def coins_title(check: Check, words: Words) -> str:
    """What somebody gets who joins then, what without newcomers, what everyone together; and where their own went."""
    kind, shares = standing(check), fractions(check.mine)
    coins = dict(zip(PARTS, whole_coins(shares), strict=True))
    own, waiting = coins["own"], coins["waiting"]
    slots = {
        **ends(check, words),
        "paid": words.of100(paid_part(check.mine)),
        "alone": words.of100(paid_part(check.mine_alone)),
        "waiting": words.of100(float(shares[PARTS.index("waiting")])),
        "together": words.of100(together(check)),
    }
    found = [words(TITLES[kind], **slots)]
    if kind in ("others", "same") and waiting:
        found.append(words("figure-coins-not-due", **slots))
    if kind in ("others", "stops", "same") and not own:
        found += _went(went_before(check), words)
    return words.gap.join([*found, *crowd(check, words)])


def crowd(check: Check, words: Words) -> list[str]:
    """When, as entered, more people would have joined than live in the largest place; nothing if that never happens."""
    world = max(places(), key=lambda place: place.people)
    beyond = np.flatnonzero(np.cumsum(check.done.new) > world.people)
    if not len(beyond):
        return []
    when = words.period(int(beyond[0]), check.offer.period)
    return [words("figure-coins-crowd", period=when, place=words(f"place-{world.id}"))]


def _went(before: float, words: Words) -> list[str]:
    """Where their own money went, if most of it went to people who had joined before."""
    if before > ALL:
        return [words("figure-coins-went-all")]
    return [words("figure-coins-went-part", share=words.of100(before))] if before > 0.5 else []


def _placed(coins: np.ndarray) -> pd.DataFrame:
    """One row for each coin: its grid and its place there, filled line by line from the bottom."""
    per_grid = coins.sum(axis=1)
    place = np.concatenate([np.arange(n) for n in per_grid])
    money = np.repeat(np.tile(PARTS, len(VIEWS)), coins.ravel())
    return pd.DataFrame(
        {"grid": np.repeat([0, 1], per_grid), "across": place % 10, "up": place // 10, "money": money.astype(object)}
    )


def _numbers(check: Check, count: int, words: Words) -> pd.DataFrame:
    """The three big numbers: over the grids (0, 1), and for everyone together (no grid)."""
    shares = (paid_part(check.mine), paid_part(check.mine_alone), together(check))
    heads = [words("figure-coins-as-entered"), words("figure-coins-alone"), words("figure-coins-together")]
    broken = [*(text_lines(head, HEAD, size=14) for head in heads[:2]), heads[2:]]
    return pd.DataFrame(
        {
            "grid": [0.0, 1.0, np.nan],
            "label": heads,
            "narrow_label": ["\n".join(each) for each in broken],
            "raised": [LINE * (len(each) - 1) for each in broken],
            "number": [words.of100(share) if check.mine.promised > 0 else "–" for share in shares],
            "unit": [words("figure-coins-of-100")] * 2 + [words("figure-coins-at-most")],
            "lines": count,
        }
    )


def _counts(coins: np.ndarray, shown: list[int], check: Check, words: Words) -> pd.DataFrame:
    """The coins of each part in both grids, from the top of the grids to the bottom."""
    return pd.DataFrame(
        {
            "money": [PARTS[i] for i in shown],
            "label": [part_name(words, PARTS[i], check.offer) for i in shown],
            "entered": [str(coins[0, i]) for i in shown],
            "alone": [str(coins[1, i]) for i in shown],
            "line": range(len(shown)),
            "lines": len(shown),
        }
    )


def _alt(check: Check, coins: np.ndarray, words: Words) -> str:
    """Both grids in words."""
    if not check.mine.promised > 0:
        return words("figure-coins-alt-short")
    said = [
        [
            words("figure-coins-alt-part", name=part_name(words, part, check.offer), coins=str(n))
            for part, n in zip(PARTS, grid, strict=True)
            if n
        ]
        for grid in coins
    ]
    return words("figure-coins-alt", entered=words.listed(said[0]), alone=words.listed(said[1]))


def _table(rows: pd.DataFrame, shown: list[int], offer: Offer, words: Words) -> pd.DataFrame:
    """Whose money, of every 100 and for one purchase, in both views."""
    shares, each = (rows[name].to_numpy().reshape(len(VIEWS), -1) for name in ("share", "per_purchase"))

    def column(values: np.ndarray, write: Callable[[float], str]) -> list[str]:
        return [write(float(value)) for value in (values[: len(PAID)].sum(), *values[shown])]

    def of_100(share: float) -> str:
        return words.number(100 * share)

    def money(amount: float) -> str:
        return words.money(amount, offer.currency)

    names = [words("figure-coins-row-paid"), *(part_name(words, PARTS[i], offer) for i in shown)]
    return pd.DataFrame(
        {
            words("figure-coins-column-whose"): names,
            words("figure-coins-column-entered"): column(shares[0], of_100),
            words("figure-coins-column-entered-money"): column(each[0], money),
            words("figure-coins-column-alone"): column(shares[1], of_100),
            words("figure-coins-column-alone-money"): column(each[1], money),
        }
    )
