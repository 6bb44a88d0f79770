"""Joiners: what share of its promise each joining period gets, and whose money that is."""

import numpy as np
import pandas as pd

from explainer.charts.check.joiners_picture import area_rows, coin_rows, joiners_chart, you_row
from explainer.charts.kit.figure import Figure, Height
from explainer.charts.kit.parts import ALWAYS, part_name
from explainer.charts.kit.plot import thinned
from explainer.charts.kit.standing import ends, paid_from
from explainer.engine.check import Check
from explainer.engine.parts import PAID, PARTS, fractions, paid_part, whole_coins
from explainer.engine.share import NONE
from explainer.engine.standing import standing
from explainer.words.text import Words

DRAWN = 360  # joining periods drawn at most; more would be narrower than a pixel on a phone
LISTED = 40  # joining periods in the table at most
TITLES = {
    "nothing": "figure-joiners-title-nothing",
    "empty": "figure-joiners-title-empty",
    "covered": "figure-joiners-title-covered",
    "claimed": "figure-joiners-title-claimed",
    "open": "figure-joiners-title-open",
    "expires": "figure-joiners-title-expires",
    "still": "figure-joiners-title-still",
    "same": "figure-joiners-title-same",
    "stops": "figure-joiners-title-others",
    "others": "figure-joiners-title-others",
}
SAID = {
    "own": "figure-joiners-part-own",
    "known": "figure-joiners-part-known",
    "new": "figure-joiners-part-new",
    "outside": "figure-joiners-part-outside",
}


def joiners_rows(check: Check) -> pd.DataFrame:
    """By joining period: buyers [people], what one purchase is promised [currency], and the share of it by part."""
    picked = thinned(check.scenario.horizon, DRAWN, check.join)
    buyers, promised = check.done.active[picked], check.done.promised[picked]
    each = np.divide(promised, buyers, out=np.zeros_like(promised), where=buyers > 0)
    shares = dict(zip(PARTS, fractions(check.everyone(picked)), strict=True))
    return pd.DataFrame({"period": picked, "buyers": buyers, "promised": each, **shares})


def joiners_figure(check: Check, words: Words, look: str = "page") -> Figure:
    """The figure: who gets what, by joining period."""
    rows, unit = joiners_rows(check), words.one_period(check.offer.period)
    periods, shares = rows["period"].to_numpy(), rows[list(PARTS)].to_numpy().T
    shown = tuple(part for part, share in zip(PARTS, shares, strict=True) if part in ALWAYS or share.any())
    high = np.cumsum(100 * shares, axis=0)
    low, steps = high - 100 * shares, np.append(periods, check.scenario.horizon)
    return Figure(
        name="joiners",
        title=joiners_title(check, words),
        alt=_alt(check, periods, shares, words),
        data={
            "rows": area_rows(steps, low, high),
            "coins": coin_rows(steps, low, high, check, words),
            "you": you_row(check, words),
        },
        wide=joiners_chart(words, look, shown=shown, unit=unit),
        narrow=joiners_chart(words, look, narrow=True, shown=shown, unit=unit),
        make_table=lambda: _table(check, periods, shares, shown, words),
        rows=rows,
        how=words("figure-joiners-how", **ends(check, words), unit=unit, multiple=words.number(check.offer.multiple)),
        rule="alone",
        height=Height(980, 1490, 1570, 2510),
    )


def joiners_title(check: Check, words: Words) -> str:
    """What you get, from whom, and what you would get if nobody joined after you."""
    kind, shares = standing(check), fractions(check.mine)
    parts = paid_from(check.mine, words)
    slots = {
        **ends(check, words),
        "paid": words.of100(paid_part(check.mine)),
        "alone": words.of100(paid_part(check.mine_alone)),
        "waiting": words.of100(float(shares[PARTS.index("waiting")])),
        "parts": words.clauses([words(SAID[part], share=share) for part, share in parts.items()]),
    }
    if kind not in ("others", "stops"):
        return words(TITLES[kind], **slots)
    found = [words(TITLES[kind] if parts else "figure-joiners-title-none", **slots)]
    if kind == "others" and whole_coins(shares)[PARTS.index("waiting")]:
        found.append(words("figure-joiners-not-due", **slots))
    return words.gap.join(found)


def _alt(check: Check, periods: np.ndarray, shares: np.ndarray, words: Words) -> str:
    """The picture in words: the first joiners, those half-way, and you."""
    got, half = shares[: len(PAID)].sum(axis=0), len(periods) // 2
    return words(
        "figure-joiners-alt",
        **ends(check, words),
        first=words.period(0, check.offer.period),
        first_paid=words.of100(float(got[0])),
        middle=words.period(int(periods[half]), check.offer.period),
        middle_paid=words.of100(float(got[half])),
        paid=words.of100(paid_part(check.mine)),
        alone=words.of100(paid_part(check.mine_alone)),
    )


def _table(check: Check, periods: np.ndarray, shares: np.ndarray, shown: tuple[str, ...], words: Words) -> pd.DataFrame:
    """By joining period, thinned: what is paid of every 100, and each part of the promise, in whole coins that add up."""
    some = thinned(len(periods), LISTED, int(np.searchsorted(periods, check.join)))
    coins = np.array([whole_coins(share) for share in shares[:, some].T]).T
    columns = {
        words("figure-joiners-column-period"): [words.period(int(n), check.offer.period) for n in periods[some]],
        words("figure-joiners-column-paid"): _written(
            coins[: len(PAID)].sum(axis=0), shares[: len(PAID), some].sum(axis=0), words
        ),
    }
    for part in shown:
        line, head = PARTS.index(part), words("figure-joiners-column-part", name=part_name(words, part))
        columns[head] = _written(coins[line], shares[line, some], words)
    return pd.DataFrame(columns)


def _written(coins: np.ndarray, shares: np.ndarray, words: Words) -> list[str]:
    """Coins of every 100; what is there and less than one is not written as nothing."""
    least = words("under", number=words.number(1))
    return [least if share > NONE and not n else words.number(int(n)) for n, share in zip(coins, shares, strict=True)]
