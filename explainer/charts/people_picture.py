"""The picture of how many people it takes: two lines on a scale by powers of ten, and how many people there are."""

import math
from collections.abc import Sequence
from typing import Any

import altair as alt
import numpy as np
import pandas as pd

from explainer.charts.lettering import text_width
from explainer.charts.plot import DESK, LINE, PHONE, Label, labels, picture, scale_y, ticks, time_axis
from explainer.charts.style import LOOKS, template
from explainer.text import Words

TOP, MAIN = 10.0, 280.0  # px: free above, from the lowest number to the highest
FLOOR = TOP + MAIN
ABOVE = 8.0  # times the highest place in sight: the room above it, for the names of the lines
DECADES = 6  # numbers on the scale, at most about so many
APART = LINE + 1  # px between two names of places
WHEN = 76.0  # px, what stands beside a crossing: its period
LINES = ("joined", "needed")


class Powers:
    """The scale: powers of ten, from `low` at the floor to `high` at the top [people]."""

    def __init__(self, low: float, high: float) -> None:
        self.low, self.high = math.log10(low), math.log10(high)

    def y(self, people: Any) -> Any:
        """Where so many people stand [px from the top]."""
        return FLOOR - MAIN * (np.log10(people) - self.low) / (self.high - self.low)

    def numbers(self) -> np.ndarray:
        """Powers of ten on the scale [people]."""
        first, last = math.ceil(self.low - 1e-9), math.floor(self.high)
        found: np.ndarray = 10.0 ** np.arange(first, last + 1, max(1, math.ceil((last - first + 1) / DECADES)))
        return found


def line(people: np.ndarray, scale: Powers) -> pd.DataFrame:
    """A line [period, px], which ends where it leaves the scale."""
    y = scale.y(people)
    inside = len(y) if (y >= 0).all() else int((y < 0).argmax())
    period = np.arange(float(len(y)))
    if inside < len(y):  # the last point is where it passes the top
        period[inside] = inside - (0 - y[inside]) / (y[inside - 1] - y[inside])
        y[inside] = 0.0
    return pd.DataFrame({"period": period[: inside + 1], "y": y[: inside + 1]})


def crossing(drawn: pd.DataFrame, y: float) -> float:
    """The period at which a line reaches a height, on the way up; infinite if it never does."""
    if drawn.empty or drawn["y"].min() > y:
        return math.inf
    return float(np.interp(-y, -drawn["y"], drawn["period"]))


def place_labels(
    places: Sequence[tuple[float, tuple[str, ...]]], drawn: dict[str, pd.DataFrame], end: float, narrow: bool
) -> list[tuple[float, Label]]:
    """Height and name of each place that can be named, from the highest down: on the left of the lines or on the right.

    places: height [px] and names, the longest first. A place of which no name finds room is left out.
    """
    found: list[tuple[float, Label]] = []
    for y, names in sorted(places):
        if y >= LINE and (not found or y - found[-1][0] >= APART):
            tries = (_place_label(y, name, drawn, end, narrow) for name in names)
            found += [(y, label) for label in tries if label][:1]
    return found


def _place_label(y: float, name: str, drawn: dict[str, pd.DataFrame], end: float, narrow: bool) -> Label | None:
    """The name just above a height, if no line runs through it there."""
    pixel = end / (PHONE if narrow else DESK)
    long = (text_width(name) + 12) * pixel
    reached = sorted((crossing(rows, y), crossing(rows, y - LINE)) for rows in drawn.values())
    above, later = reached[0][1], reached[1][0] if len(reached) > 1 else math.inf
    if long <= min(end, reached[0][0]):
        return Label(0, y - LINE / 2, name, "left", 5.0)
    if above + long + WHEN * pixel <= end < later:
        return Label(end, y - LINE / 2, name, "right", -5.0)
    return None


def when_labels(
    dots: Sequence[tuple[float, float]], said: Sequence[str], placed: Sequence[Label], end: float, narrow: bool
) -> list[Label]:
    """What is said at each crossing, right below it; near the right edge left above it; nothing where there is no room.

    dots: period and height [px] of each crossing.
    """
    pixel, found = end / (PHONE if narrow else DESK), []
    for (period, y), text in zip(dots, said, strict=True):
        long = text_width(text) + 12
        names = [text_width(label.text) for label in placed if label.align == "left" and abs(label.y - y) < LINE]
        if period + long * pixel <= end:
            found.append(Label(period, y + LINE - 3, text, "left", 9.0))
        elif max(names, default=0.0) + long < period / pixel:
            found.append(Label(period, y - LINE / 2, text, "right", -9.0))
    return found


def name_labels(
    drawn: dict[str, pd.DataFrame], names: dict[str, str], taken: Sequence[Label], end: float, narrow: bool
) -> list[Label]:
    """The name of each line: left of its end at the top, or at the right edge, where neither line runs through it."""
    found: list[Label] = []
    leaves = sorted((key for key in drawn if _end(drawn[key])[1] <= 1), key=lambda key: _end(drawn[key])[0])
    for key, rows in drawn.items():
        if key not in leaves:
            found.append(_beside(rows, drawn, names[key], [*taken, *found], end, narrow))
        elif key == leaves[0]:
            found.append(Label(_end(rows)[0], LINE / 2, names[key], "right", -10.0, 600))
        else:  # both leave at the top: the second is named on its other side
            middle = FLOOR * 0.62
            found.append(Label(crossing(rows, middle), middle, names[key], "left", 12.0, 600))
    return found


def _end(rows: pd.DataFrame) -> tuple[float, float]:
    return float(rows["period"].iloc[-1]), float(rows["y"].iloc[-1])


def _beside(
    rows: pd.DataFrame, drawn: dict[str, pd.DataFrame], name: str, taken: Sequence[Label], end: float, narrow: bool
) -> Label:
    """A name at the right edge, as close to its line as it can be clear of every line and of what is written there."""
    pixel = end / (PHONE if narrow else DESK)  # periods
    start = end - (text_width(name, bold=True) + 12) * pixel
    runs = [np.interp(np.linspace(start, end, 9), other["period"], other["y"]) for other in drawn.values()]
    near = [label.y for label in taken if label.align == "right" or label.period + WHEN * pixel > start]
    tries = sorted(np.arange(LINE, FLOOR - LINE / 2, 2.0), key=lambda height: abs(height - _end(rows)[1] + 1))
    clear = (
        height
        for height in tries
        if all(np.abs(run - height).min() > 0.75 * LINE for run in runs) and all(abs(y - height) >= LINE for y in near)
    )
    return Label(end, float(next(clear, LINE)), name, "right", -5.0, 600)


@template
def people_chart(words: Words, look: str, period: str, narrow: bool = False) -> Any:
    """Data: people-lines, -ticks, and (with -narrow on a phone) -places, -crossings, -labels."""
    ink, end = LOOKS[look], "-narrow" if narrow else ""
    x = time_axis(words("figure-people-axis", unit=words.one_period(period)))
    y = alt.Y("y:Q", **scale_y(FLOOR))
    lines = alt.Chart(alt.NamedData("people-lines")).encode(x=x, y=y)
    domain = list(LINES)
    colour = alt.Color("line:N", scale=alt.Scale(domain=domain, range=[ink["ink"], ink["new"]]), legend=None)
    dash = alt.StrokeDash("line:N", scale=alt.Scale(domain=domain, range=[[1, 0], [7, 4]]), legend=None)
    dots = alt.Chart(alt.NamedData(f"people-crossings{end}")).encode(x=x, y=y)
    places = ticks(f"people-places{end}", look, x, y)[0].mark_rule(color=ink["outline"], strokeWidth=1, aria=False)
    layers = [
        *ticks("people-ticks", look, x, y),
        places,
        lines.mark_line(strokeWidth=3, aria=False).encode(color=colour, strokeDash=dash),
        dots.mark_point(shape="circle", size=70, fill=ink["new"], stroke=ink["paper"], opacity=1, aria=False),
        *labels(f"people-labels{end}", look, x, y),
    ]
    return picture(layers, FLOOR)
