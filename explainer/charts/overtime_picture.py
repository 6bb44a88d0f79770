"""The picture over time, composed in pixels: three lines above, the pool below, labels that keep apart."""

from typing import Any, NamedTuple

import altair as alt
import numpy as np
import pandas as pd

from explainer.charts.lettering import lines
from explainer.charts.ribbons import Room, settled
from explainer.charts.style import LOOKS, template
from explainer.text import Words

HEAD, MAIN, GAP, POOL = 74.0, 172.0, 50.0, 56.0  # px: labels, lines, the pool's label, the pool
BASE = HEAD + MAIN  # px from the top: nothing
FLOOR = BASE + GAP + POOL  # px from the top: an empty pool
LINE = 16.0  # px from one line of text to the next
TAIL = 0.35  # of the window, about the width of a label: above the highest place of its line there, a label is clear of it
LEFT = {False: 66.0, True: 54.0}  # px, room for the amounts on the left
NOTE = {False: 340.0, True: 150.0}  # px, the widest line of the note on the mark, on a desk and on a phone


class Label(NamedTuple):
    """Text at a period and a height [px]; align: which of its ends stands there; shift: to the right [px]."""

    period: float
    y: float
    text: str
    align: str
    shift: float = 7.0
    weight: int = 400


def height(share: np.ndarray, top: float) -> np.ndarray:
    """Where an amount stands [px from the top] if `top` is the largest."""
    placed: np.ndarray = BASE - MAIN * share / top
    return placed


def picture_rows(rows: pd.DataFrame, top: float) -> pd.DataFrame:
    """The lines [px]: income, due, paid; the pool on a scale of its own, full at its own highest."""
    fullest = rows["pool"].max() or 1.0
    return pd.DataFrame(
        {
            "period": rows["period"],
            **{name: height(rows[name].to_numpy(), top) for name in ("income", "due", "paid")},
            "pool": FLOOR - POOL * rows["pool"].to_numpy() / fullest,
        }
    )


def steps(top: float) -> np.ndarray:
    """Round numbers from 0 up to `top`, three to six of them."""
    rough = top / 4
    unit = 10.0 ** np.floor(np.log10(rough))
    step = unit * next(n for n in (1, 2, 2.5, 5, 10) if n * unit >= rough * 0.999)
    return np.arange(0.0, top * 1.001, step)


def line_labels(drawn: pd.DataFrame, names: dict[str, str], unpaid: str) -> list[Label]:
    """One label for each line, at its right end and just above it; lines that run together share one.

    names: by the lines that run together, such as "income paid". unpaid: for the room between due and paid.
    """
    tail = drawn.tail(max(2, round(TAIL * len(drawn))))[["income", "due", "paid"]].min()
    groups: list[list[str]] = []
    for name in sorted(("income", "due", "paid"), key=lambda name: float(tail[name])):
        if groups and abs(tail[name] - tail[groups[-1][-1]]) < 1:
            groups[-1].append(name)
        else:
            groups.append([name])
    wanted = [(float(tail[group[0]]) - LINE, names[" ".join(sorted(group))]) for group in groups]
    if tail["paid"] - tail["due"] > 4 * LINE:
        wanted.append(((float(tail["paid"]) + float(tail["due"]) - LINE) / 2, unpaid))
    wanted.sort()
    starts = settled([y for y, _ in wanted], [1.0] * len(wanted), [Room(0, LINE, 0)] * len(wanted), BASE, 2.0)
    end = float(drawn["period"].iloc[-1])
    return [Label(end, start + LINE / 2, text, "right", -7.0) for start, (_, text) in zip(starts, wanted, strict=True)]


def note(period: int, end: int, text: str, narrow: bool) -> Label:
    """What happens at the mark, beside it at the top, on the side where there is more room."""
    align, shift = ("right", -7.0) if period > end / 2 else ("left", 7.0)
    return Label(period, 1.7 * LINE, "\n".join(lines(text, NOTE[narrow], bold=True)), align, shift, 700)


@template
def overtime_chart(words: Words, look: str, period: str, narrow: bool = False) -> Any:
    """Data: overtime-rows, -ticks, -mark, -labels or -labels-narrow. All heights are px from the top."""
    ink = LOOKS[look]
    axis = alt.Axis(
        title=words("figure-overtime-x", unit=words.one_period(period)),
        format="d",
        tickMinStep=1,
        grid=False,
        labelFlush=True,
    )
    x = alt.X("period:Q", scale=alt.Scale(nice=False, zero=True), axis=axis)

    place: dict[str, Any] = {"scale": alt.Scale(domain=[FLOOR, 0], nice=False), "axis": None}

    def y(field: str) -> alt.Y:
        return alt.Y(f"{field}:Q", **place)

    rows, ticks = alt.Chart(alt.NamedData("overtime-rows")), alt.Chart(alt.NamedData("overtime-ticks"))
    mark = alt.Chart(alt.NamedData("overtime-mark")).mark_rule(color=ink["mark"], strokeWidth=2, aria=False)
    labels = alt.Chart(alt.NamedData(f"overtime-labels{'-narrow' if narrow else ''}")).encode(x=x, y=y("y"), text="text:N")
    style: dict[str, Any] = {
        "aria": False, "lineBreak": "\n", "lineHeight": LINE, "baseline": "middle", "align": alt.expr("datum.align"),
        "dx": alt.expr("datum.shift"), "fontWeight": alt.expr("datum.weight"),
    }  # fmt: skip
    base, floor = alt.Y2Datum(BASE), alt.Y2Datum(FLOOR)
    line: dict[str, Any] = {"aria": False, "interpolate": "linear"}
    layers = [
        ticks.mark_rule(color=ink["grid"], aria=False).encode(y=y("y")),
        ticks.mark_text(align="right", dx=-6, color=ink["muted"], aria=False).encode(
            x=alt.value(0), y=y("y"), text="text:N"
        ),
        rows.mark_area(fill=ink["muted"], opacity=0.35, **line).encode(x=x, y=y("paid"), y2=base),
        rows.mark_line(color=ink["ink"], strokeDash=[5, 4], strokeWidth=1.5, **line).encode(x=x, y=y("due")),
        rows.mark_line(color=ink["ink"], strokeWidth=2.5, **line).encode(x=x, y=y("income")),
        rows.mark_area(fill=ink["muted"], opacity=0.35, **line).encode(x=x, y=y("pool"), y2=floor),
        rows.mark_line(color=ink["muted"], strokeWidth=1.5, **line).encode(x=x, y=y("pool")),
        mark.encode(x=x, y=alt.YDatum(0, **place), y2=floor),
        labels.mark_text(stroke=ink["paper"], fill=ink["paper"], strokeWidth=4, strokeJoin="round", **style),
        labels.mark_text(fill=ink["ink"], **style),
    ]
    padding = {"left": LEFT[narrow], "right": 14, "top": 4, "bottom": 4}
    return alt.layer(*layers).properties(width="container", height=FLOOR, padding=padding)
