"""Parts: the coin that stands for each part of a promise in every picture, its colours of `style`, and its name."""

from typing import Any

import altair as alt

from explainer.charts.kit.lettering import text_width
from explainer.charts.kit.style import LOOKS
from explainer.engine.offer import Offer
from explainer.engine.parts import PAID, PARTS
from explainer.words.text import Words


def _circle(radius: float, turn: int = 1) -> str:
    """A circle around (0, 0) as an SVG path; turned the other way round (0) it cuts a hole."""
    arc = f"A{radius},{radius},0,1,{turn},"
    return f"M{radius},0{arc}{-radius},0{arc}{radius},0Z"


RIM = _circle(1) + _circle(0.84, 0) + _circle(0.74)
# Told apart without colour: a whole coin, one with the square hole of old Chinese coins, a plus for those who join,
# a roof for what comes from outside, an empty place, a clock, a minus, a stroke.
COINS = {
    "own": RIM,
    "known": RIM + "M-.34,-.34L-.34,.34L.34,.34L.34,-.34Z",
    "new": RIM + "M-.14,-.5L-.14,-.14L-.5,-.14L-.5,.14L-.14,.14L-.14,.5L.14,.5L.14,.14L.5,.14L.5,-.14L.14,-.14L.14,-.5Z",
    "outside": RIM + "M0,-.5L-.42,.3L.42,.3Z",
    "nobody": _circle(0.9),
    "waiting": _circle(0.9) + "M0,-.55L0,0L.4,.25",
    "unclaimed": _circle(0.9) + "M-.5,-.14L-.5,.14L.5,.14L.5,-.14Z",
    "fees": _circle(0.9) + "M-.45,.3L-.3,.45L.45,-.3L.3,-.45Z",
}
ALWAYS = ("own", "known", "new", "nobody")  # named in every picture, even where there is none of it
FIT = alt.AutoSizeParams(type="fit-x", contains="padding")  # a height is that of the plot, without legend and axis
EMPTY = ("nobody", "waiting")  # drawn as an outline
DASH = {part: [2, 2] if part == "nobody" else [1, 0] for part in PARTS}


def coin(rows: alt.Chart, look: str, legend: Any = None, **mark: Any) -> alt.Chart:
    """A coin for each row, by its column `money`; still without a place."""
    shape = alt.Shape("money:N", **_by_part(COINS, legend))
    drawn: alt.Chart = rows.mark_point(opacity=1, strokeWidth=1, aria=False, **mark).encode(
        **fills(look, legend), shape=shape
    )
    return drawn


def fills(look: str, legend: Any = None) -> dict[str, Any]:
    """Fill and outline by the column `money`; what is not paid is empty. The same `legend` everywhere makes one legend."""
    ink = LOOKS[look]
    fill = {part: "transparent" if part in EMPTY else ink[part] for part in PARTS}
    line = {part: "transparent" if part in PAID else ink["outline"] for part in PARTS}
    return {
        "fill": alt.Fill("money:N", **_by_part(fill, legend)),
        "stroke": alt.Stroke("money:N", **_by_part(line, legend)),
        "strokeDash": alt.StrokeDash("money:N", **_by_part(DASH, legend)),
    }


def _by_part(values: dict[str, Any], legend: Any) -> dict[str, Any]:
    return {"scale": alt.Scale(domain=list(PARTS), range=[values[part] for part in PARTS]), "legend": legend}


GAP, BESIDE = 18, 38  # px between two columns of a legend; beside a name, for its coin and that
PAIR = 2  # columns on a phone


def legend(words: Words, shown: tuple[str, ...], columns: int, above: int = 12) -> alt.Legend:
    """Coins and whose money they stand for, those shown only; so many px above the plot. One column if there is no room."""
    names = {part: part_name(words, part) for part in shown}
    taken = sum(max(map(text_width, list(names.values())[i::columns])) + BESIDE for i in range(columns))
    fitting = alt.ExprRef(f"width < {round(taken)} ? 1 : {columns}") if columns == PAIR else columns
    return alt.Legend(
        title=None, orient="top", columns=fitting, values=list(shown), labelExpr=f"({names})[datum.label]",
        symbolSize=220, columnPadding=GAP, rowPadding=4, offset=above,
    )  # fmt: skip


def part_name(words: Words, part: str, offer: Offer | None = None) -> str:
    """Whose money a part is, in words; what is not due yet is said to wait for growth where the offer makes it wait."""
    if part == "waiting" and offer is not None and offer.release.waits_for_growth:
        return words("money-waiting-growth")
    return words(f"money-{part}")
