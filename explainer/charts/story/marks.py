"""Marks of the story: the bet and the truth as two upright lines, each with its own line of text above the picture."""

from typing import Any

import altair as alt
import pandas as pd

from explainer.charts.kit.style import LOOKS

LINE = 22  # px between the two texts


def marks(found: list[tuple[str, float, str]], middle: float) -> pd.DataFrame:
    """One row for each (kind, x, text), kind being bet or truth. Left of the middle the text stands right of its line."""
    return pd.DataFrame(
        {
            "kind": [kind for kind, _, _ in found],
            "x": [float(x) for _, x, _ in found],
            "label": [text for _, _, text in found],
            "line": [0.0 if kind == "bet" else 1.0 for kind, _, _ in found],
            "side": [1.0 if x <= middle else -1.0 for _, x, _ in found],
        }
    ).astype({"kind": object, "label": object})


def mark_lines(x: Any, look: str) -> list[alt.Chart]:
    """The layers: a dashed line for the bet, a full one for the truth, and their texts. Data: marks."""
    ink = LOOKS[look]
    rows = alt.Chart(alt.NamedData("marks")).encode(x=x)
    colour = alt.expr(f"datum.kind == 'truth' ? '{ink['mark']}' : '{ink['ink']}'")
    upright = rows.mark_rule(
        strokeWidth=2, stroke=colour, strokeDash=alt.expr("datum.kind == 'bet' ? [5, 4] : [1, 0]"), aria=False
    ).encode(y=alt.value(alt.expr(f"4 + {LINE} * datum.line")), y2=alt.value(alt.expr("height")))
    text: dict[str, Any] = {
        "fontSize": 15, "fontWeight": alt.expr("datum.kind == 'truth' ? 700 : 400"),
        "align": alt.expr("datum.side > 0 ? 'left' : 'right'"), "dx": alt.expr("6 * datum.side"),
    }  # fmt: skip
    written = rows.encode(y=alt.value(alt.expr(f"12 + {LINE} * datum.line")), text="label:N")
    behind = written.mark_text(stroke=ink["paper"], strokeWidth=6, aria=False, **text)  # so that no line crosses a text
    return [upright, behind, written.mark_text(color=colour, **text)]
