"""Promises: each promise of one purchase, and whose money it is."""

import numpy as np
import pandas as pd

from explainer.charts.check.promises_picture import bar_label_rows, promises_chart
from explainer.charts.check.promises_words import Bar, bar_sentence, bar_shares, promise_names, promises_title, write_bar
from explainer.charts.kit.figure import Figure, Height
from explainer.charts.kit.lettering import text_width
from explainer.charts.kit.parts import ALWAYS, part_name
from explainer.charts.kit.standing import ends
from explainer.engine.check import Check
from explainer.engine.parts import PARTS, amounts
from explainer.words.text import Words


def promise_amounts(check: Check) -> np.ndarray:
    """Each promise of one purchase by whose money it is, points first: (promises, parts) [currency]."""
    offer = check.offer
    points = [
        amounts(check.mine) / check.buyers * offer.promise_to(p) / offer.promise
        if check.buyers and offer.promise
        else np.zeros(len(PARTS))
        for p in offer.points
    ]
    at_source = [_at_source(check, a.name, a.level) for a in offer.at_source]
    return np.array(points + at_source).reshape(-1, len(PARTS))


def _at_source(check: Check, name: str, level: int) -> np.ndarray:
    """One promise paid at once, by part: (parts,) [currency].

    Level 0 is paid by the purchase itself. Levels go to somebody who joined before its buyer, so to them it is new money.
    """
    line, money = check.done.at_source[name], np.zeros(len(PARTS))
    promised, paid = (float(line[key][check.join]) / (check.buyers or 1.0) for key in ("promised", "paid"))
    money[PARTS.index("new" if level else "own")] = paid
    money[PARTS.index("nobody")] = promised - paid
    return money


def promises_rows(check: Check) -> pd.DataFrame:
    """By promise and money: for one purchase [currency], share of the promise, and where it begins and ends in its bar."""
    money = promise_amounts(check)
    names = [p.who for p in check.offer.points] + [a.name for a in check.offer.at_source]
    share = bar_shares(money)
    end = np.cumsum(share, axis=1)
    return pd.DataFrame(
        {
            "place": np.repeat(np.arange(len(names)), len(PARTS)),
            "promise": np.repeat(np.array(names, dtype=object), len(PARTS)),
            "money": np.tile(np.array(PARTS, dtype=object), len(names)),
            "per_purchase": money.ravel(),
            "share": share.ravel(),
            "start": (end - share).ravel(),
            "end": end.ravel(),
        }
    )


def promises_figure(check: Check, words: Words, look: str = "page") -> Figure:
    """The figure: one bar for each promise."""
    rows, money, currency = promises_rows(check), promise_amounts(check), check.offer.currency
    shown = tuple(part for i, part in enumerate(PARTS) if part in ALWAYS or money[:, i].any())
    bars = [write_bar(name, line, currency, words) for name, line in zip(promise_names(check, words), money, strict=True)]
    drawn = {i: bar for i, bar in enumerate(bars) if money[i].any()} or dict(
        enumerate(bars)
    )  # a bar of nothing is only room
    total = write_bar(words("figure-promises-row-all"), money.sum(axis=0), currency, words)
    rebate = check.offer.rebate * check.offer.spend
    return Figure(
        name="promises",
        title=promises_title(check, total, words),
        alt=words("figure-promises-alt", list=words.gap.join(bar_sentence(bar, check, words) for bar in drawn.values())),
        data={"rows": rows[rows["share"] > 0], "heads": _heads(drawn, words), "labels": _labels(rows, bars, words)},
        wide=promises_chart(words, look, shown=shown),
        narrow=promises_chart(words, look, narrow=True, shown=shown),
        make_table=lambda: _table([*bars, total], shown, words),
        rows=rows,
        how=words(
            "figure-promises-how",
            **ends(check, words),
            rebate=words.money(rebate, currency),
            budget=words.money((1 - check.offer.pool_share) * rebate, currency),
        ),
        rule="at-source",
        height=Height(1120, 1660, 1850, 2810),
    )


def _heads(drawn: dict[int, Bar], words: Words) -> pd.DataFrame:
    """The name of each bar by its place, and what is promised: for a phone, and for a desk."""
    bars = drawn.values()
    return pd.DataFrame(
        {
            "place": list(drawn),
            "label": [bar.name for bar in bars],
            "amount": [bar.promised for bar in bars],
            "taken": [20 + text_width(bar.promised, 14, bold=True) for bar in bars],
            "promised": [words("figure-promises-promised", amount=bar.promised) for bar in bars],
        }
    )


def _labels(rows: pd.DataFrame, bars: list[Bar], words: Words) -> pd.DataFrame:
    """The numbers below the bars, and where they stand."""
    money = [text for bar in bars for text in bar.money]
    short = [text for bar in bars for text in bar.percent]
    long = [words("figure-promises-label", amount=m, percent=s) for m, s in zip(money, short, strict=True) if m]
    some = rows[np.array([m != "" for m in money], dtype=bool)]
    place, start, share = (some[name].to_numpy() for name in ("place", "start", "share"))
    return bar_label_rows(place, some["money"].to_numpy(), start, share, long, [text for text in short if text])


def _table(bars: list[Bar], shown: tuple[str, ...], words: Words) -> pd.DataFrame:
    """By promise: what is promised, and what share of it is whose; the last row is all together."""
    columns = {
        words("figure-promises-column-promise"): [bar.name for bar in bars],
        words("figure-promises-column-promised"): [bar.promised for bar in bars],
    }
    for part in shown:
        columns[part_name(words, part)] = [bar.percent[PARTS.index(part)] or words.percent(0.0) for bar in bars]
    return pd.DataFrame(columns)
