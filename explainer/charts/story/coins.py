"""Coins of the story: a hundred places, a coin in each one that is paid for, a ring around each one that was bet."""

from typing import Any

import altair as alt
import numpy as np
import pandas as pd

from explainer.charts.kit.parts import FIT, coin
from explainer.charts.kit.style import LOOKS, template
from explainer.words.text import Words

CELL = 30  # px at most, for one coin
LINES = 64  # px below the coins, for two lines


def story_coins_data(bet: int | None, share: float | None, words: Words) -> dict[str, pd.DataFrame]:
    """Coins by place, filled line by line from the bottom, and the lines below them. share is None until it is shown."""
    there = 0 if share is None else round(100 * share)
    place = np.arange(100)
    coins = pd.DataFrame(
        {
            "across": place % 10,
            "up": place // 10,
            "money": np.where(place < there, "own", "nobody"),
            "bet": place < (bet or 0),
        }
    )
    lines = [("bet", words("story-coins-bet", bet=words.number(bet)))] if bet is not None else []
    lines += [] if share is None else [("truth", words("story-coins-truth", own=words.of100(share)))]
    labels = pd.DataFrame({"line": range(len(lines)), "kind": [k for k, _ in lines], "label": [t for _, t in lines]})
    return {"coins": coins, "labels": labels.astype({"line": float, "kind": object, "label": object})}


@template
def story_coins_chart(_words: Words, look: str) -> alt.LayerChart | alt.FacetChart:
    """Ten by ten in the middle of whatever width there is. Data: coins, labels."""
    ink = LOOKS[look]
    cell = alt.param(name="cell", expr=f"min({CELL}, width / 10)")
    place = _at("width / 2 + (datum.across - 4.5) * cell", "(9.5 - datum.up) * cell")
    coins = alt.Chart(alt.NamedData("coins"))
    filled = coin(coins, look, size=alt.expr("pow(0.74 * cell, 2)")).encode(**place)
    ringed = coins.transform_filter("datum.bet").mark_point(
        shape="circle",
        size=alt.expr("pow(0.95 * cell, 2)"),
        filled=False,
        stroke=ink["ink"],
        strokeWidth=2,
        opacity=1,
        aria=False,
    )
    labels = alt.Chart(alt.NamedData("labels")).mark_text(
        fontSize=16,
        fontWeight=alt.expr("datum.kind == 'truth' ? 700 : 400"),
        color=alt.expr(f"datum.kind == 'truth' ? '{ink['own']}' : '{ink['ink']}'"),
    )
    return (
        alt.layer(
            filled,
            ringed.encode(**place),
            labels.encode(text="label:N", **_at("width / 2", "10 * cell + 20 + 25 * datum.line")),
        )
        .add_params(cell)
        .properties(width="container", autosize=FIT, height=10 * CELL + LINES)
    )


def _at(x: str, y: str) -> dict[str, Any]:
    """A place in pixels, as Vega expressions of the row and the width."""
    return {"x": alt.value(alt.expr(x)), "y": alt.value(alt.expr(y))}
