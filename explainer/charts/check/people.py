"""People: how many it takes to keep the promise, against how many the scenario brings, and how many there are."""

import math
from functools import lru_cache

import numpy as np
import pandas as pd

from explainer.charts.check.people_picture import (
    ABOVE,
    LINES,
    Curve,
    Powers,
    line,
    name_labels,
    people_chart,
    place_labels,
    when_labels,
)
from explainer.charts.kit.figure import Figure, Height
from explainer.charts.kit.plot import DESK, PHONE, label_rows, tick_rows
from explainer.engine.check import Check
from explainer.engine.never import NEVER
from explainer.offers.places import Place, places
from explainer.words.sentences import growth_at_least
from explainer.words.text import Words, unit

MOST = 1e11  # people; far beyond the world
LISTED = 40
SHORTEST = 12  # periods drawn, if there are so many
BEYOND = 1.3  # times as long as until the people needed leave the scale


def needed_joined(check: Check) -> np.ndarray:
    """People joined so far if everything due is to be paid: growing at the break-even growth from the same start.

    (periods,) [people], up to the first period beyond 1e11; empty if no growth is needed, or none is enough.
    """
    growth, start = check.verdict.needed, check.scenario.start
    if check.verdict.free or growth <= 0 or math.isinf(growth) or check.verdict.kind == "nothing":
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


def people_figure(check: Check, words: Words, look: str = "page") -> Figure:
    """The figure: how many people it takes."""
    rows = people_rows(check)
    period = unit(check.offer.period)
    how = {"needed": _growth(check, words), "unit": words.one_period(check.offer.period), "places": _sources(words)}
    return Figure(
        name="people",
        title=people_title(check, rows, words),
        alt=_alt(check, rows, words),
        data=_data(check, rows, words),
        wide=people_chart(words, look, period=period),
        narrow=people_chart(words, look, period=period, narrow=True),
        make_table=lambda: _table(check, rows, words),
        rows=rows,
        how=words("figure-people-how", **how),
        rule="growth",
        height=Height(920, 1320, 1390, 2250),
    )


def _data(check: Check, rows: pd.DataFrame, words: Words) -> dict[str, pd.DataFrame]:
    """Everything that is drawn, in pixels."""
    scale = _scale(rows)
    last = people_window(rows, 10**scale.high)
    end = max(1, last)
    known = {key: rows[key].to_numpy()[: last + 1] for key in LINES}
    drawn = {key: line(people[people > 0], scale) for key, people in known.items() if people[0] > 0}
    numbers = scale.numbers()
    found = {
        "people-lines": pd.DataFrame(
            {
                "period": np.concatenate([curve.period for curve in drawn.values()]),
                "y": np.concatenate([curve.y for curve in drawn.values()]),
                "line": np.repeat(list(drawn), [len(curve.y) for curve in drawn.values()]),
            }
        ),
        "people-ticks": tick_rows(scale.y(numbers), [words.number(float(n)) for n in numbers], end),
    }
    for suffix, plot in (("", DESK), ("-narrow", PHONE)):
        named = _named(check, scale, drawn, end, end / plot, words)
        found |= {f"people-{name}{suffix}": data for name, data in named.items()}
    return found


def _named(
    check: Check, scale: Powers, drawn: dict[str, Curve], end: int, pixel: float, words: Words
) -> dict[str, pd.DataFrame]:
    """The places that can be named, where the people needed pass them, and all names."""
    names = {"joined": words("figure-people-joined"), "needed": words("figure-people-needed")}
    inside = [place for place in places() if place.people > 10**scale.low]
    called = [(float(scale.y(p.people)), (_place(p, words), words(f"place-{p.id}"))) for p in inside]
    placed = place_labels(called, drawn, end, pixel)
    passed = [(drawn["needed"].reaches(y), y) for y, _ in placed] if "needed" in drawn else []
    dots = [(x, y) for x, y in passed if x <= end]
    spoken = [label for _, label in placed]
    when = [words.period(math.ceil(x), check.offer.period) for x, _ in dots]
    spoken += when_labels(dots, when, spoken, end, pixel)
    spoken += name_labels(drawn, names, spoken, end, pixel)
    return {
        "places": tick_rows(np.array([y for y, _ in placed]), [label.text for _, label in placed], end),
        "crossings": pd.DataFrame({"period": np.array([x for x, _ in dots]), "y": np.array([y for _, y in dots])}),
        "labels": label_rows(spoken),
    }


def _scale(rows: pd.DataFrame) -> Powers:
    """From below the start to well above the highest place that is passed, or the next one."""
    most = float(np.nanmax(rows[list(LINES)].to_numpy()))
    start = float(rows["joined"].iloc[0])
    highest = next((place.people for place in places() if place.people > most), max(place.people for place in places()))
    return Powers(start / 3, max(highest, 10 * start) * ABOVE)


def people_window(rows: pd.DataFrame, high: float) -> int:
    """The last period drawn: a little beyond the one in which the people needed leave the scale."""
    last = len(rows) - 1
    needed = rows["needed"].to_numpy()
    leaves = passes(needed, high)
    if leaves is None and np.isnan(needed[0]):
        leaves = passes(rows["joined"].to_numpy(), high)
    return last if leaves is None else min(last, max(SHORTEST, math.ceil(BEYOND * leaves)))


def _place(place: Place, words: Words) -> str:
    return words("figure-people-place", place=words(f"place-{place.id}"), people=words.number(place.people))


def people_title(check: Check, rows: pd.DataFrame, words: Words) -> str:
    """Whether anybody new is needed, and when there would be too few people."""
    needed = rows["needed"].dropna().to_numpy()
    key = _without_people(check)
    if key:
        return words(key)
    if check.verdict.pays == "on_time" and check.first_short == NEVER:
        return _entered(check, rows["joined"].to_numpy(), words)
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
        people=words.people(float(needed[-1])),
        period=words.period(len(needed) - 1, check.offer.period),
    )


def _without_people(check: Check) -> str:
    """The key of the title where no number of people can be named; empty where one can."""
    found = check.verdict
    if found.kind == "nothing":
        return "figure-people-title-nothing"
    if found.kind == "recruits":
        return "figure-people-title-recruits"
    if found.kind == "covered":
        return "figure-people-title-nobody"
    if found.free:
        return "figure-people-title-nobody-due"
    if math.isinf(found.needed):
        return "figure-people-title-never"
    if found.needed <= 0:
        return "figure-people-title-turnover" if found.kind in ("turnover", "passed_on") else "figure-people-title-growth"
    return ""


def _entered(check: Check, joined: np.ndarray, words: Words) -> str:
    """Growth is enough as entered: how many people that is, against the largest place that it passes."""
    for place in reversed(places()):
        when = passes(joined, place.people)
        if when is not None:
            period, people = words.period(when, check.offer.period), words.number(place.people)
            return words("figure-people-title-entered", place=words(f"place-{place.id}"), period=period, people=people)
    end = words.period(len(joined) - 1, check.offer.period)
    return words("figure-people-title-entered-within", people=words.people(float(joined[-1])), period=end)


def _alt(check: Check, rows: pd.DataFrame, words: Words) -> str:
    joined, needed = rows["joined"].to_numpy(), rows["needed"].dropna().to_numpy()
    end = words.period(len(joined) - 1, check.offer.period)
    if not len(needed):
        never = math.isinf(check.verdict.needed)
        slots = {"end": end, "joined": words.people(float(joined[-1]))}
        if never and check.verdict.kind != "recruits":
            return words("figure-people-alt-never", **slots)
        return words("figure-people-alt-alone", **slots, title=people_title(check, rows, words))
    last = len(needed) - 1
    return words(
        "figure-people-alt",
        period=words.period(last, check.offer.period),
        needed=words.people(float(needed[last])),
        there=words.people(float(joined[last])),
        end=end,
        joined=words.people(float(joined[-1])),
    )


def _growth(check: Check, words: Words) -> str:
    return "–" if math.isinf(check.verdict.needed) else growth_at_least(max(check.verdict.needed, 0.0), words)


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
            words("figure-people-column-joined"): [words.people(n) for n in picked["joined"].tolist()],
            words("figure-people-column-needed"): [
                "–" if math.isnan(n) else words.people(n) for n in picked["needed"].tolist()
            ],
        }
    )
