"""Bars: a few amounts under one another, each with its name and number above it, so that it reads alike on every width."""

import altair as alt

from explainer.charts.style import LOOKS

STEP = 50  # px for a bar and the line above it
THICK = 18  # px
UP = -19  # px from the middle of a bar to the line above it


def bars(look: str) -> alt.LayerChart:
    """One bar for each row, and inside it the part that is there. Data: rows.

    Columns: place (0 is the top), label, amount, part (0 where nothing is marked), kind (main or beside).
    """
    ink = LOOKS[look]
    row = alt.Chart(alt.NamedData("rows")).encode(y=alt.Y("place:O", axis=None))
    long = alt.X("amount:Q", axis=None, scale=alt.Scale(zero=True, nice=False))
    fill = alt.Fill("kind:N", scale=alt.Scale(domain=["main", "beside"], range=[ink["muted"], "transparent"]), legend=None)
    whole = row.mark_bar(size=THICK, stroke=ink["outline"], strokeWidth=1, aria=False).encode(x=long, fill=fill)
    part = row.mark_bar(size=THICK, fill=ink["own"], aria=False).encode(x="part:Q")
    name = row.mark_text(align="left", baseline="bottom", dy=UP + 8, fontSize=14).encode(x=alt.value(0), text="label:N")
    return alt.layer(part, whole, name).properties(width="container", height=alt.Step(STEP))
