"""Coins, drawn: two grids of 100 coins, and how many of them are whose."""

from typing import Any

import altair as alt

from explainer.charts.kit.parts import FIT, coin
from explainer.charts.kit.style import LOOKS, template
from explainer.words.text import Words

TOP = 82  # px above the grids: what they show, and the number
MIDDLE = 290  # px between the grids on a desk
HEAD, LINE = 110, 16  # px: on a phone what a grid shows may be so wide, and takes a second line
COUNTED = {"wide": (98, 112), "narrow": (86, 97)}  # px from the middle to a counted coin, and to its number


@template
def coins_chart(words: Words, look: str, narrow: bool = False) -> alt.LayerChart | alt.FacetChart:
    """Two grids and, between them (on a phone below them), how many coins are whose. Data: rows, numbers, counts.

    Everything is placed in pixels around the middle of whatever width there is; `cell` is the room of one coin.
    """
    gap = "cell" if narrow else str(MIDDLE)
    cell = alt.param(name="cell", expr="min(17.5, width / 21)" if narrow else f"min(26, (width - {MIDDLE}) / 20)")
    left = f"(width / 2 - 10 * cell - {gap} / 2 + datum.grid * (10 * cell + {gap}))"
    step = "min(24, 120 / datum.lines)"
    top = TOP + LINE if narrow else TOP
    first = f"({top + 44} + 10 * cell)" if narrow else f"({top - 40} + 5 * cell - {step} / 2 * (datum.lines - 1))"
    bottom = f"{first} + {step} * (datum.lines - 1) + 74" if narrow else f"{top - 4} + 10 * cell"

    grid = coin(alt.Chart(alt.NamedData("rows")), look, size=alt.expr("pow(0.88 * cell, 2)")).encode(
        **_at(f"{left} + (datum.across + 0.5) * cell", f"{top} + (9.5 - datum.up) * cell")
    )
    over_grids = _number("isValid(datum.grid)", f"{left} + 5 * cell", f"{top - 30}", look, narrow)
    for_everyone = _number("!isValid(datum.grid)", "width / 2", bottom, look, narrow)
    counts = _counted(f"{first} + {step} * datum.line", words, look, *COUNTED["narrow" if narrow else "wide"])
    return (
        alt.layer(grid, *over_grids, *for_everyone, *counts)
        .add_params(cell)
        .properties(width="container", autosize=FIT, height=top + (412 if narrow else 275))
    )


def _at(x: str, y: str) -> dict[str, Any]:
    """A place in pixels, as Vega expressions of the row and the width."""
    return {"x": alt.value(alt.expr(x)), "y": alt.value(alt.expr(y))}


def _number(which: str, x: str, y: str, look: str, narrow: bool) -> list[alt.Chart]:
    """A big number that stands at y, with a line above and a line below it."""
    numbers = alt.Chart(alt.NamedData("numbers")).transform_filter(which)
    head = numbers.mark_text(fontSize=14).encode(text="label:N", **_at(x, f"{y} - 40"))
    if narrow:
        lines = numbers.mark_text(fontSize=14, lineBreak="\n", lineHeight=LINE)
        head = lines.encode(text="narrow_label:N", **_at(x, f"{y} - 40 - datum.raised"))
    return [
        head,
        numbers.mark_text(fontSize=34, fontWeight="bold", baseline="alphabetic").encode(text="number:N", **_at(x, y)),
        numbers.mark_text(color=LOOKS[look]["muted"]).encode(text="unit:N", **_at(x, f"{y} + 14")),
    ]


def _counted(y: str, words: Words, look: str, coins: int, numbers: int) -> list[alt.Chart]:
    """A line for each part: its coins on the left, whose money it is, its coins on the right."""
    counts = alt.Chart(alt.NamedData("counts"))
    weight = alt.expr("datum.money == 'new' ? 600 : 400")
    head = counts.transform_filter("datum.line == 0").mark_text(color=LOOKS[look]["muted"])
    layers = [
        head.encode(text=alt.value(words("figure-coins-whose")), **_at("width / 2", f"{y} - 26")),
        counts.mark_text(fontWeight=weight).encode(text="label:N", **_at("width / 2", y)),
    ]
    for view, side in (("entered", -1), ("alone", 1)):
        number = counts.mark_text(align="left" if side > 0 else "right", fontSize=15, fontWeight=weight)
        layers += [
            coin(counts, look, size=200).encode(**_at(f"width / 2 + {coins * side}", y)),
            number.encode(text=f"{view}:N", **_at(f"width / 2 + {numbers * side}", y)),
        ]
    return layers
