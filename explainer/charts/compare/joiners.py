"""Compare joiners: what share of its promise each joining time gets, one line for each offer, on one axis of months."""

from collections.abc import Mapping
from typing import Any

import altair as alt
import numpy as np
import pandas as pd

from explainer.charts.kit.figure import Figure
from explainer.charts.kit.plot import (
    DESK,
    LEFT,
    LINE,
    PHONE,
    Label,
    composed,
    label_rows,
    labels,
    scale_y,
    thinned,
    tick_rows,
    ticks,
    time_axis,
)
from explainer.charts.kit.style import LOOKS, template
from explainer.compare.measured import LETTERS, Compared
from explainer.compare.words import name_of_offer
from explainer.engine.months import months
from explainer.engine.scenario import Array
from explainer.engine.share import ALL
from explainer.words.text import Words

TOP, HEIGHT = 26.0, 300.0  # px from the top: 100 of 100, and 0 of 100
DRAWN, LISTED = 360, 12  # joining periods drawn, and listed in the table, at most
OPEN = 0.005  # share of the promise that may still not be due where the line is drawn as final
SAME = 0.01  # shares of the promise this close are told as one
DASHES = ([1, 0], [9, 4], [2, 3], [9, 3, 2, 3])  # by letter
SPOTS = (0.5, 0.3, 0.7, 0.15, 0.85, 0.05, 0.95, 0.4, 0.6)  # places along a line where its letter may stand
CLEAR = 26.0  # px between two letters


def compare_joiners_figure(sides: Mapping[str, Compared], words: Words, look: str = "page") -> Figure:
    """The figure: by the month of joining, how much of every 100 promised is paid."""
    rows = compare_joiners_rows(sides)
    end = float(rows["month"].max()) if len(rows) else 1.0
    shown = rows.assign(y=share_height(rows["paid"].to_numpy()))
    return Figure(
        name="compare-joiners",
        title=_title(sides, words),
        alt=words("figure-compare-joiners-alt", list=words.gap.join(_finding(*side, words) for side in sides.items())),
        data={
            "lines": shown[["letter", "month", "y"]].rename(columns={"month": "period"}),
            "final": final_rows(shown),
            "ticks": tick_rows(share_height(np.array([0, 25, 50, 75, 100.0])), ["0", "25", "50", "75", "100"], end),
            "you": you_rows(sides),
            "letters-wide": letter_rows(shown, end, DESK),
            "letters-narrow": letter_rows(shown, end, PHONE),
            "labels": label_rows([Label(0, LINE / 2, words("figure-compare-joiners-up"), "left", 6 - LEFT)]),
        },
        wide=compare_joiners_chart(words, look),
        narrow=compare_joiners_chart(words, look, narrow=True),
        make_table=lambda: _table(sides, words),
        rows=rows,
        how=words("figure-compare-joiners-how"),
        rule="early",
    )


def compare_joiners_rows(sides: Mapping[str, Compared]) -> pd.DataFrame:
    """By offer and joining period: months from the start, what is paid and what is not due yet [of 100].

    Without the periods in which nothing is promised, or nothing of the promise has fallen due.
    """
    found = []
    for letter, one in sides.items():
        picked = thinned(len(one.paid), DRAWN, one.inputs.join)
        picked = picked[one.waiting[picked] < ALL]  # false where nothing is promised; left out where nothing is due yet
        found.append(
            pd.DataFrame(
                {
                    "letter": np.full(len(picked), letter, dtype=object),
                    "period": picked,
                    "month": picked * months(one.period),
                    "paid": 100 * one.paid[picked],
                    "waiting": 100 * one.waiting[picked],
                }
            )
        )
    return pd.concat(found, ignore_index=True)


def share_height(paid: Array) -> Array:
    """Where so much of 100 stands [px from the top]."""
    place: Array = HEIGHT - (HEIGHT - TOP) * paid / 100
    return place


def final_rows(shown: pd.DataFrame) -> pd.DataFrame:
    """The part of each line that will not change any more: all of the promise has fallen due."""
    done = shown[shown["waiting"] <= 100 * OPEN]
    return done[["letter", "month", "y"]].rename(columns={"month": "period"})


def you_rows(sides: Mapping[str, Compared]) -> pd.DataFrame:
    """Where you join each offer."""
    found = [
        (letter, one.inputs.join * months(one.period), float(share_height(100 * one.paid[one.inputs.join])))
        for letter, one in sides.items()
        if not np.isnan(one.paid[one.inputs.join])
    ]
    return pd.DataFrame(
        {
            "letter": [letter for letter, _, _ in found],
            "period": np.array([month for _, month, _ in found], dtype=float),
            "y": np.array([y for _, _, y in found], dtype=float),
        }
    )


def letter_rows(shown: pd.DataFrame, end: float, width: float) -> pd.DataFrame:
    """A letter on each line, clear of the others on a plot so wide [px]."""
    taken: list[tuple[float, float]] = []
    found = []
    for letter in LETTERS:
        line = shown[shown["letter"] == letter]
        if not len(line):
            continue
        spots = [line.iloc[round(share * (len(line) - 1))] for share in SPOTS]
        places = [(float(spot["month"]), float(spot["y"])) for spot in spots]
        room = [min((_apart(place, other, width / (end or 1.0)) for other in taken), default=CLEAR) for place in places]
        best = next((i for i, clear in enumerate(room) if clear >= CLEAR), int(np.argmax(room)))
        taken.append(places[best])
        found.append((letter, *places[best]))
    kinds: dict[str, Any] = {"letter": "U", "period": float, "y": float}
    return pd.DataFrame(
        {name: np.array([row[i] for row in found], dtype=kind) for i, (name, kind) in enumerate(kinds.items())}
    )


def _apart(one: tuple[float, float], other: tuple[float, float], px: float) -> float:
    """How far two places are from each other [px]; a month is so many."""
    return max(abs(one[0] - other[0]) * px, abs(one[1] - other[1]))


@template
def compare_joiners_chart(words: Words, look: str, narrow: bool = False) -> Any:
    """Lines with a dash pattern and a letter each; thin where not all is due yet; a dot for you. Data: lines, final, ticks,
    you, letters-wide or -narrow, labels."""
    ink, x, place = LOOKS[look], time_axis(words("figure-compare-joiners-across")), scale_y(HEIGHT)
    y = alt.Y("y:Q", **place)
    dash = alt.StrokeDash("letter:N", scale=alt.Scale(domain=list(LETTERS), range=list(DASHES)), legend=None)
    line: dict[str, Any] = {"color": ink["ink"], "aria": False, "clip": False}
    rows, final = (alt.Chart(alt.NamedData(name)).encode(x=x, y=y, strokeDash=dash) for name in ("lines", "final"))
    you = alt.Chart(alt.NamedData("you")).encode(x=x, y=y)
    letters = alt.Chart(alt.NamedData(f"letters-{'narrow' if narrow else 'wide'}")).encode(x=x, y=y)
    box: dict[str, Any] = {"shape": "square", "size": 330, "opacity": 1, "aria": False}
    layers = [
        *ticks("ticks", look, x, y),
        rows.mark_line(strokeWidth=1, opacity=0.75, **line),
        final.mark_line(strokeWidth=2.5, **line),
        you.mark_point(shape="circle", size=90, fill=ink["ink"], stroke=ink["paper"], strokeWidth=2, opacity=1, aria=False),
        letters.mark_point(fill=ink["paper"], stroke=ink["ink"], strokeWidth=1.5, **box),
        letters.mark_text(fontWeight=700, baseline="middle").encode(text="letter:N"),
        *labels("labels", look, x, y),
    ]
    return composed(layers, HEIGHT)


def _title(sides: Mapping[str, Compared], words: Words) -> str:
    """Where it matters most when you join, and where it does not matter."""
    gaps = {letter: _gap(one) for letter, one in sides.items()}
    most = max(gaps, key=gaps.__getitem__)
    told = [letter for letter, gap in gaps.items() if letter == most or 0 <= gap < SAME]
    return words.gap.join(_finding(letter, sides[letter], words) for letter in told)


def _gap(one: Compared) -> float:
    """Between the best and the worst joining period whose promise has all fallen due [fraction]; -1 if there is none."""
    done = one.waiting <= OPEN  # false where nothing is promised
    return float(np.ptp(one.paid[done])) if done.any() else -1.0


def _finding(letter: str, one: Compared, words: Words) -> str:
    """One offer: everybody alike, or the first and the last whose promise has all fallen due."""
    if np.isnan(one.paid).all():
        return words("figure-compare-joiners-nothing", letter=letter)
    done = np.flatnonzero(one.waiting <= OPEN)
    if not len(done):
        return words("figure-compare-joiners-open", letter=letter)
    first, last = (float(one.paid[i]) for i in (done[0], done[-1]))
    if _gap(one) < SAME:
        return words("figure-compare-joiners-same", letter=letter, paid=words.of100(first))
    when = {"early": words.period(int(done[0]), one.period), "late": words.period(int(done[-1]), one.period)}
    return words("figure-compare-joiners-differs", letter=letter, first=words.of100(first), last=words.of100(last), **when)


def _table(sides: Mapping[str, Compared], words: Words) -> pd.DataFrame:
    """By offer and joining period, thinned: what is paid of every 100, and what is not due yet."""
    columns: dict[str, list[str]] = {
        words(f"figure-compare-joiners-column-{name}"): [] for name in ("offer", "period", "paid", "waiting")
    }  # figure-compare-joiners-column-offer, figure-compare-joiners-column-period, …
    for letter, one in sides.items():
        for n in thinned(len(one.paid), LISTED, one.inputs.join).tolist():
            if np.isnan(one.paid[n]):
                continue
            row = [
                f"{letter} · {name_of_offer(one.inputs, words)}",
                words.period(n, one.period),
                words.of100(float(one.paid[n])),
                words.of100(float(one.waiting[n])),
            ]
            for column, text in zip(columns.values(), row, strict=True):
                column.append(text)
    return pd.DataFrame(columns)
