"""Compare map, drawn: cells from paper to ink, the line round those in which all is paid, numbers, and a cross for you."""

from typing import Any

import altair as alt
import numpy as np
import pandas as pd
from numpy.typing import NDArray

from explainer.charts.kit.lettering import text_width
from explainer.charts.kit.parts import FIT
from explainer.charts.kit.plot import DESK, PHONE
from explainer.charts.kit.room import room
from explainer.charts.kit.style import LOOKS, number_expr, template
from explainer.compare.map import Axis, Heat
from explainer.engine.scenario import Array
from explainer.words.text import Words

HEIGHT = 340  # px from the lowest to the highest cell
DARKEST = 0.82  # how much ink a cell with everything paid has; the paper shows through, so that letters can be read
WIDTHS = {"wide": DESK, "narrow": PHONE}
PLACES = {"across": (1 / 10, 3 / 10, 5 / 10, 7 / 10, 9 / 10), "up": (1 / 8, 3 / 8, 5 / 8, 7 / 8)}  # of cells with a number
NEAR = 26.0, 18.0  # px beside and above a cross or a text in which no number stands
CROSS = "M-1,-1L1,1M-1,1L1,-1"


def edges(axis: Axis, values: Array) -> Array:
    """Where the cells of an axis begin and end, as it is shown (percentages for fractions)."""
    shown = values * (100 if axis.knob.percent else 1)
    if len(shown) < 2:
        return np.array([shown[0] - 0.5, shown[0] + 0.5])
    middle = (shown[:-1] + shown[1:]) / 2
    return np.concatenate([[2 * shown[0] - middle[0]], middle, [2 * shown[-1] - middle[-1]]])


def empty_rows(heat: Heat) -> pd.DataFrame:
    """A stroke through each cell in which nothing falls due."""
    x, y = edges(heat.across, heat.x), edges(heat.up, heat.y)
    i, j = np.nonzero(np.isnan(heat.share))
    return pd.DataFrame({"x": x[j], "x2": x[j + 1], "y": y[i], "y2": y[i + 1]})


def edge_rows(heat: Heat) -> pd.DataFrame:
    """The line round the cells in which all is paid, piece by piece; not along the rim of the map."""
    x, y = edges(heat.across, heat.x), edges(heat.up, heat.y)
    i, j = np.nonzero(heat.full[:, 1:] != heat.full[:, :-1])  # between a cell and the next to the right
    upright = {"x": x[j + 1], "x2": x[j + 1], "y": y[i], "y2": y[i + 1]}
    k, m = np.nonzero(heat.full[1:] != heat.full[:-1])  # between a cell and the one above
    level = {"x": x[m], "x2": x[m + 1], "y": y[k + 1], "y2": y[k + 1]}
    return pd.DataFrame({name: np.concatenate([upright[name], level[name]]) for name in upright})


def inside_label(heat: Heat, mask: NDArray[np.bool_], text: str, size: str) -> pd.DataFrame:
    """What is said inside an area of cells, where there is room for it on a plot of this size."""
    x, y = edges(heat.across, heat.x), edges(heat.up, heat.y)
    low, high = _inside(mask, y)
    px = WIDTHS[size] / len(heat.x)
    left, bottom, top = room(x, low, high, min(len(heat.x) + 1, int(text_width(text, bold=True) / px) + 2), [])
    tall = 22 / HEIGHT * float(y[-1] - y[0])
    step = float(x[-1] - x[0]) / len(heat.x)
    at = [(size, left + 0.6 * step, (bottom + top) / 2, text)] if top - bottom > tall else []
    return pd.DataFrame(at, columns=["size", "x", "y", "text"])


def _inside(mask: NDArray[np.bool_], y: Array) -> tuple[Array, Array]:
    """By column: lower and upper edge of the cells of an area that reach its top or its bottom."""
    low, high = np.zeros((2, mask.shape[1]))
    for j, column in enumerate(mask.T):
        up = int(np.argmin(column[::-1])) if not column.all() else len(column)
        down = int(np.argmin(column)) if not column.all() else len(column)
        low[j], high[j] = (y[len(column) - up], y[-1]) if up >= down else (y[0], y[down])
    return low, high


def number_rows(heat: Heat, text: np.ndarray) -> pd.DataFrame:
    """Numbers in a few cells, clear of the cross and of the line."""
    found = []
    span_x, span_y = (float(edge[-1] - edge[0]) for edge in (edges(heat.across, heat.x), edges(heat.up, heat.y)))
    here_x, here_y = _at(heat)
    for across in PLACES["across"]:
        for up in PLACES["up"]:
            i, j = int(up * len(heat.y)), int(across * len(heat.x))
            x, y = (_shown(axis, values[n]) for axis, values, n in ((heat.across, heat.x, j), (heat.up, heat.y, i)))
            near = abs(x - here_x) / span_x * PHONE < 2 * NEAR[0] and abs(y - here_y) / span_y * HEIGHT < NEAR[1]
            by_line = heat.full[max(0, i - 1) : i + 2, max(0, j - 2) : j + 3].any()
            if text[i, j] and not near and not by_line:
                found.append((x, y, text[i, j]))
    return pd.DataFrame(
        {
            "x": np.array([x for x, _, _ in found], dtype=float),
            "y": np.array([y for _, y, _ in found], dtype=float),
            "text": np.array([said for *_, said in found], dtype="U"),
        }
    )


def _shown(axis: Axis, value: float) -> float:
    return float(value) * (100 if axis.knob.percent else 1)


def _at(heat: Heat) -> tuple[float, float]:
    """Where the cross stands; at the rim if the numbers as entered lie outside of the map."""
    pairs = ((heat.across, edges(heat.across, heat.x)), (heat.up, edges(heat.up, heat.y)))
    x, y = (float(np.clip(_shown(axis, axis.now), edge[0], edge[-1])) for axis, edge in pairs)
    return x, y


def here_row(heat: Heat, letter: str, text: str) -> pd.DataFrame:
    """The cross for the numbers as entered, with the letter of the offer and its number."""
    x, y = _at(heat)
    edge = edges(heat.across, heat.x)
    left = (x - edge[0]) / (edge[-1] - edge[0]) > 0.6
    return pd.DataFrame({"x": [x], "y": [y], "side": [-1 if left else 1], "text": [f"{letter}: {text}"]})


@template
def compare_map_chart(
    words: Words, look: str, narrow: bool = False, across: str = "", up: str = ""
) -> alt.LayerChart | alt.FacetChart:
    """Data: cells, empty, edge, numbers, here, inside. across, up: the names of the axes."""
    ink = LOOKS[look]
    plain: dict[str, Any] = {"nice": False, "zero": False}
    x_axis = alt.Axis(title=across, grid=False, labelExpr=number_expr(words), tickCount=5 if narrow else 10, titlePadding=8)
    y_axis = alt.Axis(
        title=up, grid=False, labelExpr=number_expr(words), tickCount=6, titleAngle=0, titleAlign="left", titleAnchor="end",
        titleX=-34, titleY=-12, titleBaseline="bottom", titleLimit=0,
    )  # fmt: skip
    place = {
        "x": alt.X("x:Q", scale=alt.Scale(**plain), axis=x_axis),
        "y": alt.Y("y:Q", scale=alt.Scale(**plain), axis=y_axis),
    }
    pieces = {**place, "x2": "x2:Q", "y2": "y2:Q"}
    cells, empty, edge, numbers, here, inside = (
        alt.Chart(alt.NamedData(name)) for name in ("cells", "empty", "edge", "numbers", "here", "inside")
    )
    dark = alt.FillOpacity("dark:Q", scale=alt.Scale(domain=[0, 1], range=[0.0, DARKEST]), legend=None)
    halo: dict[str, Any] = {"stroke": ink["paper"], "fill": ink["paper"], "strokeWidth": 4, "strokeJoin": "round"}
    said: dict[str, Any] = {"baseline": "middle", "aria": False}
    beside: dict[str, Any] = {
        **said, "fontWeight": 700, "align": alt.expr("datum.side > 0 ? 'left' : 'right'"), "dx": alt.expr("13 * datum.side")
    }  # fmt: skip
    inside = inside.transform_filter(f"datum.size == '{'narrow' if narrow else 'wide'}'")
    bold: dict[str, Any] = {**said, "fontWeight": 700, "align": "left"}
    cross: dict[str, Any] = {"shape": CROSS, "size": 190, "filled": False, "opacity": 1, "aria": False}
    layers = [
        cells.mark_rect(fill=ink["ink"], stroke=ink["grid"], strokeWidth=0.2, aria=False).encode(fillOpacity=dark, **pieces),
        empty.mark_rule(color=ink["outline"], strokeWidth=0.8, aria=False).encode(**pieces),
        edge.mark_rule(color=ink["paper"], strokeWidth=6, strokeCap="square", aria=False).encode(**pieces),
        edge.mark_rule(color=ink["ink"], strokeWidth=2.5, strokeCap="square", aria=False).encode(**pieces),
        *(numbers.mark_text(**said, **style).encode(text="text:N", **place) for style in (halo, {"fill": ink["ink"]})),
        *(inside.mark_text(**bold, **style).encode(text="text:N", **place) for style in (halo, {"fill": ink["ink"]})),
        here.mark_point(stroke=ink["paper"], strokeWidth=7, **cross).encode(**place),
        here.mark_point(stroke=ink["ink"], strokeWidth=3, **cross).encode(**place),
        *(here.mark_text(**beside, **style).encode(text="text:N", **place) for style in (halo, {"fill": ink["ink"]})),
    ]
    return alt.layer(*layers).properties(
        width="container", autosize=FIT, height=HEIGHT, padding={"left": 4, "right": 12, "top": 24, "bottom": 4}
    )
