"""Owed, of the story: what was promised by month of joining, paid and still owed, and the last months that were bet."""

import altair as alt
import numpy as np
import pandas as pd

from explainer.charts.kit.style import LOOKS, number_expr, template
from explainer.engine.scenario import Array
from explainer.words.text import Words

HEIGHT = 340  # px
ROOM = 1.3  # the scale goes so far above the highest bar that two brackets have room


def story_owed_data(paid: Array, owed: Array, bet: int | None, half: int | None, words: Words) -> dict[str, pd.DataFrame]:
    """bars: bottom and top of each part of a bar [currency]; spans: the last months, as bet and in truth; frame: corners.

    What of it is paid is hidden until the truth (half) is shown.
    """
    months, whole = np.arange(len(paid)), paid + owed
    split = paid if half is not None else np.zeros_like(paid)
    bars = pd.DataFrame(
        {
            "month": np.tile(months, 2),
            "kind": np.repeat(["paid", "owed"], len(months)).astype(object),
            "low": np.concatenate([np.zeros_like(split), split]),
            "high": np.concatenate([split, whole]),
            "last": np.tile(months >= len(months) - (half or 0), 2),
        }
    )
    found = [("bet", bet, words("story-stop-mark-bet", months=words.number(bet)))] if bet else []
    found += [("truth", half, words("story-stop-mark-truth", months=words.number(half)))] if half else []
    end = len(months) - 0.5
    spans = pd.DataFrame(
        {
            "kind": [kind for kind, _, _ in found],
            "start": [end - float(long) for _, long, _ in found],
            "end": [end for _ in found],
            "label": [text for _, _, text in found],
            "line": [0.0 if kind == "bet" else 1.0 for kind, _, _ in found],
        }
    ).astype({"kind": object, "label": object, "start": float, "end": float, "line": float})
    frame = pd.DataFrame({"month": [-0.5, end], "high": [0.0, ROOM * float(whole.max())]})
    return {"bars": bars, "spans": spans, "frame": frame}


@template
def story_owed_chart(words: Words, look: str) -> alt.LayerChart | alt.FacetChart:
    """A bar for each month of joining: paid full, owed empty; brackets over the last months. Data: bars, spans, frame."""
    ink = LOOKS[look]
    across = alt.Axis(title=words("story-stop-across"), grid=False, tickMinStep=1, tickCount=6, format="d")
    money = alt.Axis(title=None, labelExpr=number_expr(words, currency="CNY"), tickCount=4, grid=False)
    x, y = (
        alt.X("month:Q", scale=alt.Scale(nice=False), axis=across),
        alt.Y("high:Q", scale=alt.Scale(nice=False), axis=money),
    )
    corners = alt.Chart(alt.NamedData("frame")).mark_point(opacity=0, aria=False).encode(x=x, y=y)
    bars = (
        alt.Chart(alt.NamedData("bars"))
        .transform_calculate(left="datum.month - 0.38", right="datum.month + 0.38")
        .mark_rect(
            fill=alt.expr(f"datum.kind == 'paid' ? '{ink['muted']}' : datum.last ? '{ink['mark']}' : 'transparent'"),
            fillOpacity=alt.expr("datum.kind == 'paid' ? 1 : 0.22"), stroke=ink["outline"],
            strokeDash=alt.expr("datum.kind == 'paid' ? [1, 0] : [3, 2]"), strokeWidth=1.5,
        )
        .encode(x=alt.X("left:Q"), x2="right:Q", y=alt.Y("low:Q"), y2="high:Q")
    )  # fmt: skip
    spans = alt.Chart(alt.NamedData("spans"))
    colour = alt.expr(f"datum.kind == 'truth' ? '{ink['mark']}' : '{ink['ink']}'")
    level = alt.value(alt.expr("26 + 38 * datum.line"))
    dash = alt.expr("datum.kind == 'bet' ? [5, 4] : [1, 0]")
    bracket = spans.mark_rule(strokeWidth=3, stroke=colour, strokeDash=dash).encode(x=alt.X("start:Q"), x2="end:Q", y=level)
    edge = spans.mark_rule(stroke=colour, strokeWidth=1.5, strokeDash=dash).encode(
        x=alt.X("start:Q"), y=level, y2=alt.value(alt.expr("height"))
    )
    text = spans.mark_text(
        align="right", color=colour, fontSize=15, fontWeight=alt.expr("datum.kind == 'truth' ? 700 : 400")
    ).encode(x=alt.X("end:Q"), y=alt.value(alt.expr("13 + 38 * datum.line")), text="label:N")
    return alt.layer(corners, bars, bracket, edge, text).properties(width="container", height=HEIGHT)
