"""The picture over time: three lines above, the pool below, and labels that keep apart."""

from typing import Any

import altair as alt
import numpy as np
import pandas as pd

from explainer.charts.kit.lettering import text_lines
from explainer.charts.kit.plot import DESK, LEFT, LINE, PHONE, RIGHT, Label, composed, labels, scale_y, ticks, time_axis
from explainer.charts.kit.ribbons import Room, settled
from explainer.charts.kit.style import LOOKS, template
from explainer.words.text import Words

HEAD, MAIN, GAP, POOL = 84.0, 172.0, 46.0, 56.0  # px: notes, lines, the pool's label, the pool
BASE = HEAD + MAIN  # px from the top: nothing
FLOOR = BASE + GAP + POOL  # px from the top: an empty pool
POOL_LABEL = BASE + GAP / 2 + 4  # px from the top
CLEAR = 3.0  # px between a label and the thick line below it
TAIL = 0.35  # of the window, about the width of a label: a label stands above the highest place of its line there
NAMES = ("comes_in", "due", "paid")


def amount_height(amount: np.ndarray, top: float) -> np.ndarray:
    """Where an amount stands [px from the top] if `top` is the largest."""
    placed: np.ndarray = BASE - MAIN * amount / top
    return placed


def picture_rows(rows: pd.DataFrame, top: float) -> pd.DataFrame:
    """The lines [px]: comes_in, due, paid; the pool on a scale of its own, full at its own highest."""
    fullest = rows["pool"].max() or 1.0
    return pd.DataFrame(
        {
            "period": rows["period"].to_numpy(),
            **{name: amount_height(rows[name].to_numpy(), top) for name in NAMES},
            "pool": FLOOR - POOL * rows["pool"].to_numpy() / fullest,
        }
    )


def line_labels(drawn: pd.DataFrame, names: dict[str, str], unpaid: str) -> list[Label]:
    """One label for each line, at its right end and just above it; lines that run together share one.

    names: by the lines that run together, such as "comes_in paid". unpaid: for the room between due and paid.
    """
    tail = drawn.tail(max(2, round(TAIL * len(drawn))))[list(NAMES)].min()
    groups: list[list[str]] = []
    for name in sorted(NAMES, key=lambda name: float(tail[name])):
        if groups and abs(tail[name] - tail[groups[-1][-1]]) < 1:
            groups[-1].append(name)
        else:
            groups.append([name])
    wanted = [(float(tail[group[0]]) - LINE - CLEAR, names[" ".join(sorted(group))]) for group in groups]
    if tail["paid"] - tail["due"] > 4 * LINE:
        wanted.append(((float(tail["paid"]) + float(tail["due"]) - LINE) / 2, unpaid))
    wanted.sort()
    starts = settled([y for y, _ in wanted], [1.0] * len(wanted), [Room(0, LINE, 0)] * len(wanted), BASE, 2.0)
    end = max(1.0, float(drawn["period"].iloc[-1]))
    return [Label(end, start + LINE / 2, text, "right", -7.0) for start, (_, text) in zip(starts, wanted, strict=True)]


def beside_scale(text: str, y: float, narrow: bool) -> Label:
    """What is written from the very left: around a height [px] as one line, or two on a phone."""
    written = text_lines(text, LEFT + (PHONE if narrow else DESK) - 6)
    return Label(0, max(LINE / 2, y - LINE / 2 * (len(written) - 1)), "\n".join(written), "left", 6 - LEFT)


def note(period: int, end: int, text: str, head: Label, narrow: bool) -> Label:
    """What happens at the mark, beside it below the head, on the right if there is about as much room as on the left."""
    at = period / max(1, end) * (PHONE if narrow else DESK)
    before, after = at + LEFT - 10, (PHONE if narrow else DESK) - at + RIGHT - 10
    align, shift = ("right", -7.0) if before > after + LEFT else ("left", 7.0)
    written = text_lines(text, before if align == "right" else after, bold=True)
    return Label(period, (1.7 + head.text.count("\n")) * LINE, "\n".join(written), align, shift, 700)


@template
def overtime_chart(words: Words, look: str, period: str, narrow: bool = False) -> Any:
    """Data: overtime-rows, -ticks, -mark, and -labels or -labels-narrow."""
    ink = LOOKS[look]
    x = time_axis(words("figure-overtime-axis", unit=words.one_period(period)))
    place = scale_y(FLOOR)

    def y(field: str) -> alt.Y:
        return alt.Y(f"{field}:Q", **place)

    rows = alt.Chart(alt.NamedData("overtime-rows")).encode(x=x)
    mark = alt.Chart(alt.NamedData("overtime-mark")).mark_rule(color=ink["mark"], strokeWidth=2, aria=False)
    step: dict[str, Any] = {"aria": False, "interpolate": "step"}  # amounts of whole periods, not of moments
    area: dict[str, Any] = {"fill": ink["muted"], "opacity": 0.35, **step}
    layers = [
        *ticks("overtime-ticks", look, x, y("y")),
        rows.mark_area(**area).encode(y=y("paid"), y2=alt.Y2Datum(BASE)),
        rows.mark_line(color=ink["ink"], strokeDash=[5, 4], strokeWidth=1.5, **step).encode(y=y("due")),
        rows.mark_line(color=ink["ink"], strokeWidth=2.5, **step).encode(y=y("comes_in")),
        rows.mark_area(**area).encode(y=y("pool"), y2=alt.Y2Datum(FLOOR)),
        rows.mark_line(color=ink["muted"], strokeWidth=1.5, **step).encode(y=y("pool")),
        mark.encode(x=x, y=alt.YDatum(1.3 * LINE, **place), y2=alt.Y2Datum(BASE)),
        mark.encode(x=x, y=alt.YDatum(FLOOR - POOL, **place), y2=alt.Y2Datum(FLOOR)),  # not through the pool's label
        *labels(f"overtime-labels{'-narrow' if narrow else ''}", look, x, y("y")),
    ]
    return composed(layers, FLOOR)
