"""People of the story: how many there are by month, on a scale of powers of ten, against the people of known places."""

from typing import Any

import altair as alt
import pandas as pd

from explainer.charts.kit.style import LOOKS, number_expr, template
from explainer.engine.scenario import Array
from explainer.offers.places import Place, places
from explainer.words.text import Words

HEIGHT = 380  # px


def story_people_data(
    people: Array, at: tuple[int, float] | None, bet: str | None, shown: bool, words: Words
) -> dict[str, pd.DataFrame]:
    """rows: people by month; places: a line for each; points: the bet and the end; frame: the corners of the picture.

    at: the month and number of people at which the bet is right. Nothing of the curve is there until it is shown.
    """
    last = len(people) - 1
    month = {p.id: int((people >= p.people).argmax()) for p in places()}
    rows = pd.DataFrame({"month": range(last + 1), "people": people})
    known = pd.DataFrame(
        {
            "people": [p.people for p in places()],
            "label": [_name(p, words, month[p.id] if shown else None) for p in places()],
            "side": [1.0 if month[p.id] > last / 2 + 2 else -1.0 for p in places()],  # where the curve leaves room
            "bet": [p.id == bet for p in places()],
        }
    )
    points = []
    if shown:
        points.append(("truth", last, float(people[-1]), words("story-people", people=words.number(float(people[-1])))))
    if shown and at is not None and at[0] < last:
        points.append(("bet", *at, words("story-mark-bet", what=words.period(at[0], "month"))))
    return {
        "rows": rows if shown else rows.iloc[:1],
        "places": known,
        "points": pd.DataFrame(points, columns=["kind", "month", "people", "label"]).astype(
            {"kind": object, "month": float, "people": float, "label": object}
        ),
        "frame": pd.DataFrame({"month": [0, last], "people": [float(people[0]) / 2, float(people[-1]) * 6]}),
    }


def _name(place: Place, words: Words, month: int | None) -> str:
    """A place in a word, with its people, or with the month in which there are as many."""
    short = {
        "pudong": words("story-growth-pudong"),
        "shanghai": words("story-growth-shanghai"),
        "china": words("story-growth-china"),
        "world": words("story-growth-the-world"),
    }[place.id]
    if month is None:
        return words("story-growth-line", place=short, people=words.number(place.people))
    return words("story-growth-line-at", place=short, month=words.period(month, "month"))


@template
def story_people_chart(words: Words, look: str) -> alt.LayerChart | alt.FacetChart:
    """A curve that crosses the places one after the other. Data: rows, places, points, frame."""
    ink = LOOKS[look]
    across = alt.X(
        "month:Q",
        scale=alt.Scale(nice=False),
        axis=alt.Axis(title=words("story-months-across"), grid=False, tickMinStep=6, tickCount=6, format="d"),
    )
    up = alt.Y(
        "people:Q",
        scale=alt.Scale(type="log", nice=False),
        axis=alt.Axis(title=None, labelExpr=number_expr(words), tickCount=6, grid=False),
    )
    known = alt.Chart(alt.NamedData("places"))
    picked = "datum.bet ? 700 : 400"
    rule = known.mark_rule(
        stroke=ink["outline"], strokeWidth=alt.expr("datum.bet ? 3 : 1"), strokeDash=alt.expr("datum.bet ? [5, 4] : [1, 0]")
    ).encode(y=up)
    placed = known.encode(x=alt.value(alt.expr("datum.side > 0 ? 0 : width")), y=up, text="label:N")
    look_of_name: dict[str, Any] = {
        "align": alt.expr("datum.side > 0 ? 'left' : 'right'"), "baseline": "bottom", "dx": alt.expr("6 * datum.side"),
        "dy": -3, "fontSize": 14, "fontWeight": alt.expr(picked),
    }  # fmt: skip
    behind = placed.mark_text(stroke=ink["paper"], strokeWidth=5, aria=False, **look_of_name)  # no curve crosses a name
    name = placed.mark_text(**look_of_name)
    curve = alt.Chart(alt.NamedData("rows")).mark_line(stroke=ink["new"], strokeWidth=4).encode(x=across, y=up)
    corners = alt.Chart(alt.NamedData("frame")).mark_point(opacity=0, aria=False).encode(x=across, y=up)
    points = alt.Chart(alt.NamedData("points")).encode(x=across, y=up)
    colour = alt.expr(f"datum.kind == 'truth' ? '{ink['new']}' : '{ink['ink']}'")
    dot = points.mark_point(filled=True, size=130, opacity=1, fill=colour, stroke=ink["paper"])
    text = points.mark_text(
        align="right", baseline="top", color=colour, fontSize=15,  # left of the curve and above it there is room
        dx=alt.expr("datum.kind == 'truth' ? -4 : -12"), dy=alt.expr("datum.kind == 'truth' ? -28 : -22"),
        fontWeight=alt.expr("datum.kind == 'truth' ? 700 : 400"),
    ).encode(text="label:N")  # fmt: skip
    return alt.layer(corners, rule, curve, dot, behind, name, text).properties(width="container", height=HEIGHT)
