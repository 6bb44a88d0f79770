"""Plot: charts over time that are composed in pixels, so that labels can be kept apart before a browser draws them.

Heights are px from the top, places along the time axis are periods. Room for what is written beside the plot lies inside
the picture: room outside of it would be measured when a chart is first drawn, and not again when labels grow.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple

import altair as alt
import numpy as np
import pandas as pd

from explainer.charts.kit.parts import FIT
from explainer.charts.kit.style import LOOKS

LINE = 16.0  # px from one line of text to the next
LEFT, RIGHT = 74.0, 12.0  # px beside the plot; on the left stand the numbers of the scale
DESK, PHONE = 520.0, 156.0  # px, the narrowest plot on each: a picture on a phone is 260 px wide when its type is large


class Label(NamedTuple):
    """Text at a period and a height [px]; align: which of its ends stands there; shift: to the right [px]."""

    period: float
    y: float
    text: str
    align: str
    shift: float = 7.0
    weight: int = 400


def label_rows(labels: Sequence[Label]) -> pd.DataFrame:
    """The labels as a dataset, with typed columns also if there are none."""
    kinds = {name: "U" if kind is str else kind.__name__ for name, kind in Label.__annotations__.items()}
    return pd.DataFrame(
        {field: np.array([label[i] for label in labels], dtype=kind) for i, (field, kind) in enumerate(kinds.items())}
    )


def tick_rows(heights: np.ndarray, text: Sequence[str], end: float) -> pd.DataFrame:
    """The scale on the left: a number at each height [px] and a line from period 0 to the end, also where no data reach."""
    spread = {"from": np.zeros(len(heights)), "to": np.full(len(heights), float(end))}
    return pd.DataFrame({"y": heights, "text": np.array(text, dtype="U"), **spread})


def time_axis(title: str) -> alt.X:
    """Periods from left to right, between the margins."""
    axis = alt.Axis(title=title, format="d", tickMinStep=1, grid=False, labelFlush=True)
    scale = alt.Scale(nice=False, zero=True, range=[LEFT, alt.ExprRef(f"width - {RIGHT}")])
    return alt.X("period:Q", scale=scale, axis=axis)


def over_time(x: alt.X, field: str) -> alt.X:
    """The same axis for another field."""
    other: alt.X = x.copy()
    other.shorthand = f"{field}:Q"
    return other


def scale_y(height: float) -> dict[str, Any]:
    """Heights as they are: px from the top of a picture so high."""
    return {"scale": alt.Scale(domain=[height, 0], nice=False, zero=False), "axis": None}


def ticks(name: str, look: str, x: alt.X, y: alt.Y) -> list[alt.Chart]:
    """Layers of the scale on the left: its lines, its numbers."""
    ink, rows = LOOKS[look], alt.Chart(alt.NamedData(name))
    text: dict[str, Any] = {"align": "right", "dx": -6, "color": ink["muted"], "aria": False}
    return [
        rows.mark_rule(color=ink["grid"], aria=False).encode(x=over_time(x, "from"), x2="to:Q", y=y),
        rows.mark_text(**text).encode(x=alt.value(LEFT), y=y, text="text:N"),
    ]


def labels(name: str, look: str, x: alt.X, y: alt.Y) -> list[alt.Chart]:
    """Layers of the labels: a halo in the colour of the paper, then the ink."""
    ink, rows = LOOKS[look], alt.Chart(alt.NamedData(name)).encode(x=x, y=y, text="text:N")
    style: dict[str, Any] = {
        "aria": False, "lineBreak": "\n", "lineHeight": LINE, "baseline": "middle", "align": alt.expr("datum.align"),
        "dx": alt.expr("datum.shift"), "fontWeight": alt.expr("datum.weight"),
    }  # fmt: skip
    halo = rows.mark_text(stroke=ink["paper"], fill=ink["paper"], strokeWidth=4, strokeJoin="round", **style)
    return [halo, rows.mark_text(fill=ink["ink"], **style)]


def composed(layers: Sequence[alt.Chart], height: float) -> Any:
    """The layers as one chart as wide as the page."""
    return alt.layer(*layers).properties(width="container", autosize=FIT, height=height)


def thinned(count: int, most: int, always: int) -> np.ndarray:
    """At most so many of 0 … count - 1, evenly spaced, and `always` among them."""
    return np.union1d(np.arange(0, count, -(-count // (most - 1))), [always])


def steps(top: float) -> np.ndarray:
    """Round numbers from 0 up to `top`, three to six of them."""
    unit = 10.0 ** np.floor(np.log10(top / 4))
    step = unit * next(n for n in (1, 2, 2.5, 5, 10) if n * unit >= top / 4 * 0.999)
    return np.arange(0.0, top * 1.001, step)
