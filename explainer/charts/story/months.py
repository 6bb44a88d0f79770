"""Months of the story: of every 100 that fall due in a month, how many are paid; and the month that was bet."""

import altair as alt
import pandas as pd

from explainer.charts.kit.style import LOOKS, template
from explainer.charts.story.marks import mark_lines, marks
from explainer.words.text import Words

HEIGHT = 320  # px
NAMED = "datum.value == 1 || datum.value % 4 == 0 ? datum.label : ''"  # the months that are named on the axis
ROOM = 126  # the scale goes so far above 100 that two lines of text have room


def story_months_data(paid: list[float], bet: int | None, empty: int | None, words: Words) -> dict[str, pd.DataFrame]:
    """Bars by month from month 1; what is paid is 0 until the truth (the month the pool is empty) is shown."""
    last = len(paid)
    shown = empty is not None
    rows = pd.DataFrame({"month": range(1, last + 1), "due": 100.0, "paid": [100 * p * shown for p in paid]})
    found = [("bet", bet, words("story-mark-bet", what=words.period(bet, "month")))] if bet else []
    found += [("truth", empty, words("story-months-mark", month=words.period(empty, "month")))] if empty is not None else []
    return {"rows": rows, "marks": marks([(k, float(x), t) for k, x, t in found], last / 2)}


@template
def story_months_chart(words: Words, look: str) -> alt.LayerChart | alt.FacetChart:
    """A bar a month: what is paid stands full, what is missing stands empty. Data: rows, marks."""
    ink = LOOKS[look]
    x = alt.X(
        "month:O",
        scale=alt.Scale(paddingInner=0.25),
        axis=alt.Axis(title=words("story-months-across-bars"), labelAngle=0, labelExpr=NAMED, ticks=False, domain=False),
    )
    up = alt.Scale(domain=[0, ROOM], nice=False)
    axis = alt.Axis(title=None, values=[0, 50, 100], grid=False, domain=False, ticks=False)
    rows = alt.Chart(alt.NamedData("rows")).encode(x=x)
    due = rows.mark_bar(fill="transparent", stroke=ink["outline"], strokeDash=[2, 2], strokeWidth=1).encode(
        y=alt.Y("due:Q", scale=up, axis=axis)
    )
    paid = rows.mark_bar(fill=ink["muted"]).encode(y=alt.Y("paid:Q", scale=up, axis=axis))
    return alt.layer(due, paid, *mark_lines(alt.X("x:O"), look)).properties(width="container", height=HEIGHT)
