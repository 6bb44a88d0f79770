"""People: how many it takes to keep the promise, against how many the scenario brings, and how many there are."""

import math
from functools import lru_cache
from typing import Any

import altair as alt
import numpy as np
import pandas as pd

from explainer.charts.figure import Figure
from explainer.charts.style import LOOKS, number_expr, template
from explainer.check import Check
from explainer.library import Place, places
from explainer.text import Words

MOST = 1e11  # people; far beyond the world
LISTED = 40
HEIGHT = 320


def needed_joined(check: Check) -> np.ndarray:
    """People joined so far if everything due is to be paid: growing at the break-even growth from the same start.

    (periods,) [people], up to the first period beyond 1e11; empty if no growth is needed, or none is enough.
    """
    growth, start = check.break_even, check.scenario.start
    if growth <= 0 or math.isinf(growth) or not check.offer.multiple or not check.offer.rebate:
        return np.array([])
    enough = math.ceil(math.log(max(MOST / start, 2)) / math.log1p(growth)) + 2
    buyers = start * (1 + growth) ** np.arange(float(min(check.scenario.horizon, enough)))
    return np.cumsum(np.concatenate([buyers[:1], buyers[1:] - check.scenario.repeat * buyers[:-1]]))


def people_rows(check: Check) -> pd.DataFrame:
    """By period: people joined so far in the scenario, and as many as it takes (empty beyond 1e11) [people]."""
    joined, needed = np.cumsum(check.done.new), needed_joined(check)
    padded = np.full(len(joined), np.nan)
    padded[: len(needed)] = needed
    return pd.DataFrame({"period": np.arange(len(joined)), "joined": joined, "needed": padded})


def passes(joined: np.ndarray, number: float) -> int | None:
    """The first period in which more than so many people have joined; None if that does not happen."""
    beyond = np.flatnonzero(joined > number)
    return int(beyond[0]) if len(beyond) else None


@template
def people_chart(words: Words, look: str, unit: str = "") -> Any:
    """Two lines on a log scale and a rule for each place. Data: rows (long form), places, ends."""
    ink = LOOKS[look]
    rows, rules, ends = (alt.Chart(alt.NamedData(name)) for name in ("rows", "places", "ends"))
    across = alt.X("period:Q", title=unit, scale=alt.Scale(nice=False), axis=alt.Axis(grid=False, format="d", tickMinStep=1))
    up = alt.Y(
        "people:Q", scale=alt.Scale(type="log", nice=False),
        axis=alt.Axis(title=None, grid=False, labelExpr=number_expr(words), tickCount=6),
    )  # fmt: skip
    dash = alt.StrokeDash("line:N", scale=alt.Scale(domain=["joined", "needed"], range=[[1, 0], [7, 4]]), legend=None)
    colour = alt.Color("line:N", scale=alt.Scale(domain=["joined", "needed"], range=[ink["ink"], ink["new"]]), legend=None)
    halo: dict[str, Any] = {"stroke": ink["paper"], "strokeWidth": 4, "strokeJoin": "round"}
    named = rules.encode(x="period:Q", y="people:Q", text="label:N")
    beside: dict[str, Any] = {"align": "left", "baseline": "bottom", "dx": 4, "dy": -2, "color": ink["muted"]}
    said = ends.encode(x="period:Q", y="people:Q", text="label:N")
    at_end: dict[str, Any] = {
        "align": alt.expr("datum.align"),
        "dx": alt.expr("datum.dx"),
        "dy": alt.expr("datum.dy"),
        "fontWeight": 600,
    }
    return alt.layer(
        rules.mark_rule(stroke=ink["outline"], strokeWidth=1).encode(y=up),
        rows.mark_line(strokeWidth=3, aria=False).encode(x=across, y=up, color=colour, strokeDash=dash),
        named.mark_text(**beside, **halo, aria=False),
        named.mark_text(**beside),
        said.mark_text(**at_end, **halo, aria=False),
        said.mark_text(**at_end).encode(color=colour),
    ).properties(width="container", height=HEIGHT)


def people_figure(check: Check, words: Words, look: str = "page") -> Figure:
    """The figure: how many people it takes."""
    rows = people_rows(check)
    unit = words.one_period(check.offer.period)
    chart = people_chart(words, look, unit=words("figure-people-axis", unit=unit))
    shown = _window(rows)
    long = line_rows(shown)
    most = float(long["people"].max())
    return Figure(
        name="people",
        title=people_title(check, rows, words),
        alt=_alt(check, rows, words),
        data={"rows": long, "places": place_rows(shown, most, words), "ends": end_rows(shown, words)},
        wide=chart,
        narrow=chart,
        make_table=lambda: _table(check, rows, words),
        rows=rows,
        how=words("figure-people-how", needed=_growth(check, words), unit=unit, places=_sources(words)),
    )


def line_rows(shown: pd.DataFrame) -> pd.DataFrame:
    """The points of both lines, one row each."""
    needed = shown["needed"].notna().to_numpy()
    period = shown["period"].to_numpy()
    return pd.DataFrame(
        {
            "period": np.concatenate([period, period[needed]]),
            "line": np.repeat(["joined", "needed"], [len(shown), needed.sum()]),
            "people": np.concatenate([shown["joined"].to_numpy(), shown["needed"].to_numpy()[needed]]),
        }
    )


def _window(rows: pd.DataFrame) -> pd.DataFrame:
    """Up to the period in which the scenario itself passes 1e11 people, where the scale would stop saying anything."""
    beyond = passes(rows["joined"].to_numpy(), MOST)
    return rows if beyond is None else rows.iloc[: max(beyond + 1, 2)]


def place_rows(shown: pd.DataFrame, most: float, words: Words) -> pd.DataFrame:
    """The places in sight, up to the next one above the highest point, each named where no line runs through its name."""
    inside = [place for place in places() if place.people <= most]
    heights = np.log10(shown[["joined", "needed"]].to_numpy())
    found = inside + [place for place in places() if place.people > most][:1]
    return pd.DataFrame(
        {
            "people": [float(p.people) for p in found],
            "period": [_clear(heights, p.people) for p in found],
            "label": [_place(p, words) for p in found],
        }
    )


def _clear(heights: np.ndarray, number: float) -> float:
    """Where along the rule of a place a name that takes a third of the width is furthest from both lines [period].

    heights: log10 of both lines, (periods, 2).
    """
    away = np.nanmin(np.where(np.isnan(heights), np.inf, np.abs(heights - math.log10(number) - 0.2)), axis=1)
    count = len(away)
    starts = [int(share * count) for share in (0.0, 0.2, 0.4, 0.62)]
    best = max(starts, key=lambda start: float(away[start : start + max(1, int(0.38 * count))].min()))
    return float(best)


def _place(place: Place, words: Words) -> str:
    return words("figure-people-place", place=words(f"place-{place.id}"), people=words.number(place.people))


def end_rows(shown: pd.DataFrame, words: Words) -> pd.DataFrame:
    """The name of each line at its last point, on the side where there is room."""
    names = {"joined": words("figure-people-joined"), "needed": words("figure-people-needed")}
    found = []
    for line, name in names.items():
        known = np.flatnonzero(shown[line].notna())
        if len(known):
            early = known[-1] < 0.55 * len(shown)
            point = (float(shown["period"].iloc[known[-1]]), float(shown[line].iloc[known[-1]]))
            found.append((*point, line, name, *(("left", 8.0, 10.0) if early else ("right", -4.0, 16.0))))
    return pd.DataFrame(found, columns=["period", "people", "line", "label", "align", "dx", "dy"])


def people_title(check: Check, rows: pd.DataFrame, words: Words) -> str:
    """Whether anybody new is needed, and when there would be too few people."""
    needed = rows["needed"].dropna().to_numpy()
    if math.isinf(check.break_even) and check.offer.multiple and check.offer.rebate:
        return words("figure-people-title-never")
    if not len(needed):
        return words("figure-people-title-nobody")
    for place in reversed(places()):
        when = passes(needed, place.people)
        if when is not None:
            return words(
                "figure-people-title-passes",
                place=words(f"place-{place.id}"),
                period=words.period(when, check.offer.period),
                people=words.number(place.people),
            )
    return words(
        "figure-people-title-within",
        people=words.number(float(needed[-1])),
        period=words.period(len(needed) - 1, check.offer.period),
    )


def _alt(check: Check, rows: pd.DataFrame, words: Words) -> str:
    joined, needed = rows["joined"].to_numpy(), rows["needed"].dropna().to_numpy()
    end = words.period(len(joined) - 1, check.offer.period)
    if not len(needed):
        return words("figure-people-alt-scenario", end=end, joined=words.number(float(joined[-1])))
    last = len(needed) - 1
    return words(
        "figure-people-alt",
        period=words.period(last, check.offer.period),
        needed=words.number(float(needed[last])),
        there=words.number(float(joined[last])),
        end=end,
        joined=words.number(float(joined[-1])),
    )


def _growth(check: Check, words: Words) -> str:
    return "–" if math.isinf(check.break_even) else words.percent(max(check.break_even, 0.0))


@lru_cache
def _sources(words: Words) -> str:
    """The populations drawn, with their years."""
    return words.listed([words("figure-people-source", place=words(f"place-{p.id}"), year=str(p.year)) for p in places()])


def _table(check: Check, rows: pd.DataFrame, words: Words) -> pd.DataFrame:
    """Up to 40 periods of both lines."""
    picked = rows.iloc[:: -(-len(rows) // LISTED)]
    return pd.DataFrame(
        {
            words("figure-people-column-period"): [words.period(int(n), check.offer.period) for n in picked["period"]],
            words("figure-people-column-joined"): [words.number(n) for n in picked["joined"].tolist()],
            words("figure-people-column-needed"): [
                "–" if math.isnan(n) else words.number(n) for n in picked["needed"].tolist()
            ],
        }
    )
