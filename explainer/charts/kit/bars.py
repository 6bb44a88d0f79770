"""Bars: a few amounts under one another, each with its name and number above it, so that it reads alike on every width."""

import altair as alt
import pandas as pd

from explainer.charts.kit.style import LOOKS

STEP = 50  # px for a bar and the line above it
THICK = 18  # px
UP = -19  # px from the middle of a bar to the line above it


def bars(look: str) -> alt.LayerChart | alt.FacetChart:
    """One bar for each row, and inside it the part that is there. Data: rows, names.

    Columns of rows: place (0 is the top), amount, part (0 where nothing is marked), kind (main or beside); of names: place,
    label. Streamlit cannot draw a chart that has one set of data only, if the set has a name.
    """
    ink = LOOKS[look]
    row, names = (alt.Chart(alt.NamedData(data)).encode(y=alt.Y("place:O", axis=None)) for data in ("rows", "names"))
    scale = alt.Scale(zero=True, nice=False)
    fill = alt.Fill("kind:N", scale=alt.Scale(domain=["main", "beside"], range=[ink["muted"], "transparent"]), legend=None)
    whole = row.mark_bar(size=THICK, stroke=ink["outline"], strokeWidth=1, aria=False).encode(
        x=alt.X("amount:Q", axis=None, scale=scale), fill=fill
    )
    part = row.mark_bar(size=THICK, fill=ink["own"], aria=False).encode(x=alt.X("part:Q", axis=None, scale=scale))
    name = names.mark_text(align="left", baseline="bottom", dy=UP + 8, fontSize=14).encode(x=alt.value(0), text="label:N")
    return alt.layer(part, whole, name).properties(width="container", height=alt.Step(STEP))


def bar_names(labels: list[str]) -> pd.DataFrame:
    """The lines above the bars, from the top."""
    return pd.DataFrame({"place": range(len(labels)), "label": labels})
