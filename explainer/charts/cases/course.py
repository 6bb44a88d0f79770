"""The course of a case: what comes in and what falls due under its published terms, beside what happened and when."""

import math
from dataclasses import replace
from functools import lru_cache
from typing import Any

import altair as alt
import numpy as np
import pandas as pd

from explainer.cases.case import ModelledCase
from explainer.cases.words import case_text
from explainer.charts.kit.figure import Figure
from explainer.charts.kit.lettering import text_lines
from explainer.charts.kit.plot import (
    DESK,
    LEFT,
    LINE,
    PHONE,
    Label,
    composed,
    label_rows,
    labels,
    scale_y,
    steps,
    tick_rows,
    ticks,
    time_axis,
)
from explainer.charts.kit.style import LOOKS, template
from explainer.engine.breakeven import break_even
from explainer.engine.course import Course, course, enough_until
from explainer.engine.offer import Offer
from explainer.offers.library import load_offer
from explainer.words.text import Words, unit

MAIN = 210.0  # px: the plot below the notes
FRAME = 80.0  # px by which a card and what opens in it make a plot narrower than on the page
GAP = 7.0  # px between a label and what it stands beside
WORD = 56.0  # px: a label is at least so wide, about a word or four characters
LISTED = 30  # rows of the table at most
LINES = ("comes_in", "due", "paid", "due_growing")


def course_offer(case: ModelledCase) -> Offer:
    """The published terms as they are drawn: with the share of the fee in the pool that the picture says."""
    return replace(load_offer(case.offer), pool_share=case.picture.pool_share)


def course_rows(case: ModelledCase) -> pd.DataFrame:
    """By period, for every 100 of that period's turnover: comes_in, due and paid at constant turnover, due_growing."""
    offer, shown = course_offer(case), case.picture
    still = course(offer, 0.0, shown.periods)
    growing = course(offer, break_even(offer), shown.periods)
    flows = {"comes_in": still.comes_in, "due": still.due, "paid": still.paid, "due_growing": growing.due}
    return pd.DataFrame({"period": np.arange(shown.periods), **{name: 100 * flow for name, flow in flows.items()}})


@lru_cache(maxsize=16)  # the same for everybody
def course_figure(case: ModelledCase, words: Words, look: str = "page") -> Figure:
    """The figure: three lines over time, and the days on which something is known to have happened."""
    offer, rows = course_offer(case), course_rows(case)
    slots, period = _slots(case, offer, rows, words), unit(offer.period)
    events, base = _events(case, words), _base(case)
    top = float(rows[list(LINES)].to_numpy().max())
    drawn = pd.DataFrame({"period": rows["period"], **{name: _height(rows[name], top, base) for name in LINES}})
    crossing = pd.DataFrame({"period": [enough_until(offer)], "y": _height(rows["comes_in"].iloc[:1], top, base)})
    marks = pd.DataFrame({"period": [at for at, _ in events], "y": [_row(events, at) for at, _ in events]}, dtype=np.float64)
    amounts = steps(top)
    name = f"course-{case.id}"
    return Figure(
        name=name,
        title=words("figure-course-title", **slots),
        alt=words("figure-course-alt", **slots),
        data={
            f"{name}-rows": drawn,
            f"{name}-ticks": tick_rows(
                _height(amounts, top, base), [words.money(float(a), offer.currency) for a in amounts], len(rows) - 1
            ),
            f"{name}-marks": marks,
            f"{name}-crossing": crossing,
            f"{name}-labels": label_rows([*_labels(drawn, events, slots, words, narrow=False), *_crossed(crossing, slots)]),
            f"{name}-labels-narrow": label_rows(_labels(drawn, events, slots, words, narrow=True)),
        },
        wide=course_chart(words, look, name=name, period=period, base=base),
        narrow=course_chart(words, look, name=name, period=period, base=base, narrow=True),
        make_table=lambda: _table(rows, offer, words),
        rows=rows,
        how=words("figure-course-how" if math.isfinite(offer.release.lasts) else "figure-course-how-endless", **slots),
        rule="growth",
    )


def _row(events: list[tuple[float, str]], at: float) -> float:
    """The height [px] of the note of an event: the latest on top, so that no line runs through an earlier note."""
    later = sum(other > at for other, _ in events)
    return (later + 1.9) * LINE


def _base(case: ModelledCase) -> float:
    """Where nothing lies [px from the top]: below the heading, the notes and the plot."""
    return (len(case.events) + 1.9) * LINE + MAIN


def _height(amount: Any, top: float, base: float) -> np.ndarray:
    placed: np.ndarray = base - MAIN * np.asarray(amount, dtype=np.float64) / top
    return placed


def _events(case: ModelledCase, words: Words) -> list[tuple[float, str]]:
    """Period and words of everything that is known to the day, the earliest first."""
    return [(float(event.after), case_text(case, event.name, words)) for event in case.events]


def _slots(case: ModelledCase, offer: Offer, rows: pd.DataFrame, words: Words) -> dict[str, str]:
    """Everything that a sentence may name, written out."""
    done: Course = course(offer, 0.0, case.picture.periods)
    said = "; ".join(text for _, text in _events(case, words))
    short = words.period(done.short, offer.period)
    return {
        "unit": words.one_period(offer.period),
        "one": words.one_period(offer.period),
        "hundred": words.money(100, offer.currency),
        "enough": words.period(int(enough_until(offer)), offer.period),
        "needed": words.percent(break_even(offer)),
        "comes-in": words.money(float(rows["comes_in"].iloc[0]), offer.currency),
        "most": words.money(float(rows["due"].max()), offer.currency),
        "promised": words.money(100 * offer.multiple * offer.rebate, offer.currency),
        "each": words.money(float(rows["due"].diff().iloc[1]), offer.currency),
        **({} if math.isinf(offer.release.lasts) else {"parts": words.number(offer.release.lasts)}),
        "short": words("figure-course-short", short=short),
        "events": said or words("figure-course-no-events"),
    }


def _crossed(crossing: pd.DataFrame, slots: dict[str, str]) -> list[Label]:
    """The last period in which enough comes in, beside its dot; on a phone there is no room for it."""
    at, y = float(crossing["period"].iloc[0]), float(crossing["y"].iloc[0])
    return [Label(at, y - LINE * 0.8, slots["enough"], "right", -GAP, 600)]


def _labels(
    drawn: pd.DataFrame, events: list[tuple[float, str]], slots: dict[str, str], words: Words, narrow: bool
) -> list[Label]:
    """The heading, what happened, a name for each line, and what nobody pays.

    Names stand left of the first event, so that its line does not run through them; long ones are broken.
    """
    end, width = float(drawn["period"].iloc[-1]), (PHONE if narrow else DESK) - FRAME
    edge, last = min([end, *(at for at, _ in events)]), drawn.iloc[-1]
    high, low = float(last["due"]), float(last["comes_in"])
    due_at, unpaid_at = np.interp([0.72, 0.4], (low - drawn["due"]) / (low - high), drawn["period"])
    names = {
        "unpaid": words("figure-course-unpaid-short" if narrow else "figure-course-unpaid"),
        "growing": words("figure-course-due-growing-short" if narrow else "figure-course-due-growing", **slots),
    }
    room = max(WORD, width * (edge - unpaid_at) / end - 2 * GAP)
    told = (names["unpaid"],) if narrow else (names["unpaid"], slots["short"])  # on a phone the title says the rest
    unpaid = [line for text in told for line in text_lines(text, room, bold=True)]
    due = text_lines(
        words("figure-course-due-short" if narrow else "figure-course-due"), max(WORD, width * due_at / end - GAP)
    )
    comes_in = low - LINE * 0.7
    middle = low - 0.4 * (low - high) - LINE * (len(unpaid) - 1) / 2
    return [
        Label(0, LINE / 2, words("figure-course-head", **slots), "left", 6 - LEFT),
        *(Label(at, _row(events, at), text, "right", -GAP, 600) for at, text in events),
        Label(due_at, low - 0.72 * (low - high) - LINE * (len(due) - 1), "\n".join(due), "right", -GAP),
        Label(edge, min(middle, comes_in - LINE * len(unpaid)), "\n".join(unpaid), "right", -GAP, 600),
        Label(edge, comes_in, words("figure-course-comes-in", **slots), "right", -GAP, 600),
        Label(edge, low + LINE * 0.8, names["growing"], "right", -GAP),
    ]


@template
def course_chart(words: Words, look: str, name: str, period: str, base: float, narrow: bool = False) -> Any:
    """Data: <name>-rows, -ticks, -marks, -crossing, and -labels or -labels-narrow."""
    ink = LOOKS[look]
    x = time_axis(words("figure-course-axis", unit=words.one_period(period)))
    place = scale_y(base)

    def y(field: str) -> alt.Y:
        return alt.Y(f"{field}:Q", **place)

    rows = alt.Chart(alt.NamedData(f"{name}-rows")).encode(x=x)
    marks, crossing = (alt.Chart(alt.NamedData(f"{name}-{data}")).encode(x=x) for data in ("marks", "crossing"))
    line: dict[str, Any] = {"aria": False, "interpolate": "step"}  # amounts of whole periods, not of moments
    layers = [
        *ticks(f"{name}-ticks", look, x, y("y")),
        rows.mark_area(fill=ink["muted"], opacity=0.3, **line).encode(y=y("paid"), y2=alt.Y2Datum(base)),
        rows.mark_line(color=ink["muted"], strokeDash=[2, 3], strokeWidth=2, **line).encode(y=y("due_growing")),
        rows.mark_line(color=ink["ink"], strokeDash=[5, 4], strokeWidth=1.5, **line).encode(y=y("due")),
        rows.mark_line(color=ink["ink"], strokeWidth=2.5, **line).encode(y=y("comes_in")),
        marks.mark_rule(color=ink["mark"], strokeWidth=1.5, aria=False).encode(y=y("y"), y2=alt.Y2Datum(base)),
        crossing.mark_point(shape="circle", size=70, fill=ink["ink"], stroke=ink["paper"], opacity=1, aria=False).encode(
            y=y("y")
        ),
        *labels(f"{name}-labels{'-narrow' if narrow else ''}", look, x, y("y")),
    ]
    return composed(layers, base)


def _table(rows: pd.DataFrame, offer: Offer, words: Words) -> pd.DataFrame:
    """The amounts behind the picture, for every 100 of turnover, thinned out."""
    kept = rows.iloc[:: -(-len(rows) // LISTED)]
    columns = {
        "comes_in": words("figure-course-column-comes-in"),
        "due": words("figure-course-column-due"),
        "paid": words("figure-course-column-paid"),
        "due_growing": words("figure-course-column-due-growing"),
    }
    amounts = {text: [words.money(v, offer.currency) for v in kept[name].tolist()] for name, text in columns.items()}
    when = [words.period(n, offer.period) for n in kept["period"].tolist()]
    return pd.DataFrame({words("figure-course-column-period"): when, **amounts})
