"""Ladder of the story: parts released year by year, and the year that was bet."""

import altair as alt
import numpy as np
import pandas as pd

from explainer.charts.kit.style import LOOKS, template
from explainer.charts.story.marks import mark_lines, marks
from explainer.engine.scenario import Array
from explainer.words.text import Words

HEIGHT = 340  # px
YEAR = 12  # months
ROOM = 1.24  # the scale goes so far above the last part that two lines of text have room


def story_ladder_data(parts: Array, last: int, bet: int | None, shown: bool, words: Words) -> dict[str, pd.DataFrame]:
    """rows: parts released by year; leaflet: what one part a month would be; frame: the corners of the picture."""
    years, top = np.arange(len(parts)) / YEAR, float(parts.max())
    rows = pd.DataFrame({"year": years, "parts": parts})
    found: list[tuple[str, float, str]] = (
        [("bet", bet, words("story-mark-bet", what=words("story-years", years=bet)))] if bet else []
    )
    if shown:
        told = words("story-ladder-years", years=last // YEAR, months=last % YEAR)
        found.append(("truth", last / YEAR, words("story-ladder-mark", last=told)))
    return {
        "rows": rows if shown else rows.iloc[:1],
        "leaflet": pd.DataFrame(
            {"year": [0.0, top / YEAR], "parts": [0.0, top], "label": ["", words("story-ladder-monthly")]}
        ),
        "frame": pd.DataFrame({"year": [0.0, float(years[-1])], "parts": [0.0, ROOM * top]}),
        "marks": marks(found, float(years[-1]) / 2),
    }


@template
def story_ladder_chart(words: Words, look: str) -> alt.LayerChart | alt.FacetChart:
    """A staircase of released parts. Data: rows, leaflet, frame, marks."""
    ink = LOOKS[look]
    x = alt.X(
        "year:Q",
        scale=alt.Scale(nice=False),
        axis=alt.Axis(title=words("story-ladder-across"), grid=False, tickMinStep=1, tickCount=8, format="d"),
    )
    y = alt.Y(
        "parts:Q",
        scale=alt.Scale(nice=False),
        axis=alt.Axis(title=None, values=[0, 12, 24, 36], grid=False, domain=False, ticks=False),
    )
    corners = alt.Chart(alt.NamedData("frame")).mark_point(opacity=0, aria=False).encode(x=x, y=y)
    monthly = alt.Chart(alt.NamedData("leaflet"))
    dashed = monthly.mark_line(stroke=ink["outline"], strokeDash=[2, 3]).encode(x=x, y=y)
    name = monthly.mark_text(align="left", dx=8, dy=4, color=ink["muted"]).encode(x=x, y=y, text="label:N")
    stairs = alt.Chart(alt.NamedData("rows")).mark_line(interpolate="step-after", stroke=ink["ink"], strokeWidth=3)
    return alt.layer(corners, dashed, name, stairs.encode(x=x, y=y), *mark_lines(alt.X("x:Q"), look)).properties(
        width="container", height=HEIGHT
    )
