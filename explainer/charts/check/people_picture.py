"""The picture of how many people it takes: two lines on a scale by powers of ten, and how many people there are."""

import math
from collections.abc import Sequence
from typing import Any, NamedTuple

import altair as alt
import numpy as np

from explainer.charts.kit.lettering import text_width
from explainer.charts.kit.plot import LEFT, LINE, Label, composed, labels, scale_y, ticks, time_axis
from explainer.charts.kit.style import LOOKS, template
from explainer.words.text import Words

TOP, MAIN = 10.0, 280.0  # px: free above, from the lowest number to the highest
FLOOR = TOP + MAIN
ABOVE = 8.0  # times the highest place in sight: the room above it, for the names of the lines
DECADES = 6  # numbers on the scale, at most about so many
APART = LINE + 1  # px between two names of places
WHEN = 76.0  # px, what stands beside a crossing: its period
LOWER = FLOOR * 0.62  # px from the top: where a line is named that has no room at its end
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


class Curve(NamedTuple):
    """A line on the picture: periods and heights [px], each (points,)."""

    period: np.ndarray
    y: np.ndarray

    def reaches(self, height: float) -> float:
        """The period at which it reaches a height, on its way up; infinite if it never does."""
        return math.inf if self.y[-1] > height else float(np.interp(-height, -self.y, self.period))


def line(people: np.ndarray, scale: Powers) -> Curve:
    """A line, which ends where it leaves the scale. It never falls."""
    y = scale.y(people)
    inside = len(y) if y[-1] >= 0 else int((y < 0).argmax())
    period = np.arange(float(len(y)))
    if inside < len(y):  # the last point is where it passes the top
        period[inside] = inside - (0 - y[inside]) / (y[inside - 1] - y[inside])
        y[inside] = 0.0
    return Curve(period[: inside + 1], y[: inside + 1])


def place_labels(
    places: Sequence[tuple[float, tuple[str, ...]]], drawn: dict[str, Curve], end: float, pixel: float
) -> list[tuple[float, Label]]:
    """Height and name of each place that can be named, from the highest down: on the left of the lines or on the right.

    places: height [px] and names, the longest first. A place of which no name finds room is left out.
    end: of the time axis [periods]; pixel: how much of it is a px [periods].
    """
    found: list[tuple[float, Label]] = []
    for y, names in sorted(places):
        if y >= LINE and (not found or y - found[-1][0] >= APART):
            tries = (_place_label(y, name, drawn, end, pixel) for name in names)
            found += [(y, label) for label in tries if label][:1]
    return found


def _place_label(y: float, name: str, drawn: dict[str, Curve], end: float, pixel: float) -> Label | None:
    """The name just above a height, if no line runs through it there."""
    long = (text_width(name) + 12) * pixel
    reached = sorted((curve.reaches(y), curve.reaches(y - LINE)) for curve in drawn.values())
    above, later = reached[0][1], reached[1][0] if len(reached) > 1 else math.inf
    if long <= min(end, reached[0][0]):
        return Label(0, y - LINE / 2, name, "left", 5.0)
    if above + long + WHEN * pixel <= end < later:
        return Label(end, y - LINE / 2, name, "right", -5.0)
    return None


def when_labels(
    dots: Sequence[tuple[float, float]], said: Sequence[str], placed: Sequence[Label], end: float, pixel: float
) -> list[Label]:
    """What is said at each crossing, right below it; near the right edge left above it; nothing where there is no room.

    dots: period and height [px] of each crossing.
    """
    found = []
    for (period, y), text in zip(dots, said, strict=True):
        long = text_width(text) + 12
        names = [text_width(label.text) for label in placed if label.align == "left" and abs(label.y - y) < LINE]
        if period + long * pixel <= end:
            found.append(Label(period, y + LINE - 3, text, "left", 9.0))
        elif max(names, default=0.0) + long < period / pixel:
            found.append(Label(period, y - LINE / 2, text, "right", -9.0))
    return found


def name_labels(
    drawn: dict[str, Curve], names: dict[str, str], taken: Sequence[Label], end: float, pixel: float
) -> list[Label]:
    """The name of each line: left of its end at the top, or at the right edge, where neither line runs through it."""
    found: list[Label] = []
    leaves = sorted((key for key in drawn if drawn[key].y[-1] <= 1), key=lambda key: float(drawn[key].period[-1]))
    for key, curve in drawn.items():
        if key not in leaves:
            y = _beside(curve, drawn, names[key], [*taken, *found], end, pixel)
            found.append(Label(end, y, names[key], "right", -5.0, 600))
        elif key == leaves[0] and curve.period[-1] / pixel + LEFT >= text_width(names[key], bold=True) + 10:
            found.append(Label(float(curve.period[-1]), LINE / 2, names[key], "right", -10.0, 600))
        else:  # both leave at the top, or too far left: named on its other side
            y = _right_of(curve, names[key], end, pixel)
            found.append(Label(curve.reaches(y), y, names[key], "left", 12.0, 600))
    return found


def _right_of(curve: Curve, name: str, end: float, pixel: float) -> float:
    """The highest place [px from the top] below LOWER where a name fits on the right of a line."""
    start = end - (text_width(name, bold=True) + 12) * pixel
    return next((y for y in np.arange(LOWER, FLOOR - LINE, 2.0) if curve.reaches(y) <= start), FLOOR - LINE)


def _beside(curve: Curve, drawn: dict[str, Curve], name: str, taken: Sequence[Label], end: float, pixel: float) -> float:
    """The height [px] at the right edge closest to a line's end where its name is clear of every line and other name."""
    start = end - (text_width(name, bold=True) + 12) * pixel
    runs = np.concatenate([np.interp(np.linspace(start, end, 9), other.period, other.y) for other in drawn.values()])
    near = np.array([label.y for label in taken if label.align == "right" or label.period + WHEN * pixel > start])
    tries = np.arange(LINE, FLOOR - LINE / 2, 2.0)
    clear = (np.abs(tries[:, None] - runs) > 0.75 * LINE).all(axis=1) & (np.abs(tries[:, None] - near) >= LINE).all(axis=1)
    away = np.where(clear, np.abs(tries - curve.y[-1] + 1), np.inf)
    return float(tries[away.argmin()])


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
    return composed(layers, FLOOR)
