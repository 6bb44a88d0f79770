"""What a declining rule returns over the years: the rule's curve, the printed points on it, and the day it all ended."""

from functools import lru_cache
from typing import Any

import altair as alt
import numpy as np
import pandas as pd

from explainer.cases.case import ModelledCase
from explainer.cases.words import case_numbers, case_slots
from explainer.charts.cases.course import FRAME
from explainer.charts.kit.figure import Figure
from explainer.charts.kit.lettering import text_lines
from explainer.charts.kit.plot import (
    DESK,
    LINE,
    PHONE,
    Label,
    composed,
    label_rows,
    labels,
    scale_y,
    tick_rows,
    ticks,
    time_axis,
)
from explainer.charts.kit.style import LOOKS, template
from explainer.engine.course import returned
from explainer.offers.library import load_offer
from explainer.words.text import Words

YEAR = 365  # days
EVERY = 20  # days between the points of the curve
HEAD, MAIN = 24.0, 240.0  # px
BASE = HEAD + MAIN
SCALE = (0.0, 0.25, 0.5, 0.75, 1.0)


def returned_rows(case: ModelledCase) -> pd.DataFrame:
    """By years after the purchase: share returned by the rule, and by the straight line that was printed [fraction]."""
    offer, days = load_offer(case.offer), np.arange(0, case.picture.periods + 1, EVERY)
    curve = [returned(offer, int(day)) for day in days]
    straight = np.minimum(days / _number(case, "printed_days"), 1.0)
    return pd.DataFrame({"period": days / YEAR, "curve": curve, "straight": straight})


@lru_cache(maxsize=16)  # the same for everybody
def returned_figure(case: ModelledCase, words: Words, look: str = "page") -> Figure:
    """The figure: how slowly the rule returns what was promised."""
    rows, said = returned_rows(case), _slots(case, words)
    printed = pd.DataFrame(
        {
            "period": [_number(case, "five"), _number(case, "ten")],
            "share": [_number(case, "in_five"), _number(case, "in_ten")],
        }
    )
    name = f"returned-{case.id}"
    end = float(rows["period"].iloc[-1])
    own = pd.DataFrame({"from": [0.0], "to": [end], "y": _height(np.array([_number(case, "own-part")]))})
    closed = pd.DataFrame({"period": [_closed(case) / YEAR], "y": [HEAD]})
    curves = pd.DataFrame({"period": rows["period"], **{line: _height(rows[line]) for line in ("curve", "straight")}})
    points = pd.DataFrame({"period": printed["period"], "y": _height(printed["share"])})
    shares = np.array(SCALE)
    return Figure(
        name=name,
        title=words("figure-returned-title", **said),
        alt=words("figure-returned-alt", **said),
        data={
            "returned-rows": curves,
            "returned-ticks": tick_rows(_height(shares), [words.percent(share) for share in SCALE], end),
            "returned-own": own,
            "returned-closed": closed,
            "returned-printed": points,
            "returned-labels": label_rows(_labels(case, rows, said, words, DESK - FRAME)),
            "returned-labels-narrow": label_rows(_labels(case, rows, said, words, PHONE - FRAME)),
        },
        wide=returned_chart(words, look),
        narrow=returned_chart(words, look, narrow=True),
        make_table=lambda: _table(rows, words),
        rows=rows,
        how=words("figure-returned-how", **said),
        rule="release",
    )


def _number(case: ModelledCase, name: str) -> float:
    return float(case_numbers(case)[name].value)


def _closed(case: ModelledCase) -> int:
    """Days from the first purchase that could be made to the day it was closed."""
    return case.events[0].after


def _height(share: Any) -> np.ndarray:
    placed: np.ndarray = BASE - MAIN * np.asarray(share, dtype=np.float64)
    return placed


def _slots(case: ModelledCase, words: Words) -> dict[str, str]:
    """Everything that a sentence may name, written out."""
    own, days = case_slots(case, words), _closed(case)
    return {
        "five": own["five"],
        "ten": own["ten"],
        "after-five": own["after_five"],
        "after-ten": own["after_ten"],
        "own": own["own-part"],
        "days": own["printed_days"],
        "day": own["closed_on"],
        "closed": words.span(days, "day"),
        "at-closing": words.percent(returned(load_offer(case.offer), days)),
        "rate": own["daily"],
        "price": own["price"],
        "fee": own["fee"],
        "back": own["back"],
    }


def _labels(case: ModelledCase, rows: pd.DataFrame, said: dict[str, str], words: Words, width: float) -> list[Label]:
    """A name for each line and each point, and what the day of closing meant. width: of the plot [px]."""
    end, at = float(rows["period"].iloc[-1]), _closed(case) / YEAR
    five, ten = _number(case, "five"), _number(case, "ten")
    texts = case_slots(case, words)
    room = width * (1 - at / end) - 16
    closing = (words("figure-returned-closed", **said), words("figure-returned-first", **said))
    wrapped = "\n".join(line for part in closing for line in text_lines(part, room))
    high = _height(np.array([_number(case, "in_five"), _number(case, "in_ten"), _number(case, "own-part")]))
    count = wrapped.count("\n")
    return [
        Label(end, HEAD - LINE * 0.7, words("figure-returned-straight", **said), "right", -7.0),
        Label(five, float(high[0]) + LINE * 0.8, words("figure-returned-printed", share=texts["in_five"]), "left", 7.0, 600),
        Label(ten, float(high[1]) - LINE * 0.9, words("figure-returned-printed", share=texts["in_ten"]), "right", 7.0, 600),
        Label(end, float(high[1]) + 1.2 * LINE, words("figure-returned-curve"), "right", -7.0),
        Label(end, float(high[2]) - LINE * 0.7, words("figure-returned-own", **said), "right", -7.0),
        Label(at, float(high[2]) - (1.9 + count) * LINE, wrapped, "left", 7.0),
    ]


@template
def returned_chart(words: Words, look: str, narrow: bool = False) -> Any:
    """Data: returned-rows, -ticks, -own, -closed, -printed, and -labels or -labels-narrow."""
    ink = LOOKS[look]
    x, place = time_axis(words("figure-returned-axis")), scale_y(BASE)

    def y(field: str) -> alt.Y:
        return alt.Y(f"{field}:Q", **place)

    def data(name: str) -> alt.Chart:
        return alt.Chart(alt.NamedData(f"returned-{name}")).encode(x=x)

    own = ticks("returned-own", look, x, y("y"))[0].mark_rule(color=ink["own"], strokeWidth=2.5, aria=False)
    layers = [
        *ticks("returned-ticks", look, x, y("y")),
        own,
        data("rows").mark_line(color=ink["muted"], strokeDash=[5, 4], strokeWidth=1.5, aria=False).encode(y=y("straight")),
        data("closed").mark_rule(color=ink["mark"], strokeWidth=1.5, aria=False).encode(y=y("y"), y2=alt.Y2Datum(BASE)),
        data("rows").mark_line(color=ink["ink"], strokeWidth=2.5, aria=False).encode(y=y("curve")),
        data("printed")
        .mark_point(shape="circle", size=80, fill=ink["paper"], stroke=ink["ink"], strokeWidth=2, opacity=1, aria=False)
        .encode(y=y("y")),
        *labels(f"returned-labels{'-narrow' if narrow else ''}", look, x, y("y")),
    ]
    return composed(layers, BASE)


def _table(rows: pd.DataFrame, words: Words) -> pd.DataFrame:
    """Each half year: share returned by the rule and by the straight line."""
    years = np.arange(0.0, float(rows["period"].iloc[-1]), 0.5)
    columns = {"curve": words("figure-returned-column-curve"), "straight": words("figure-returned-column-straight")}
    shares = {text: np.interp(years, rows["period"], rows[name]) for name, text in columns.items()}
    written = {text: [words.percent(share) for share in found] for text, found in shares.items()}
    return pd.DataFrame({words("figure-returned-column-years"): [words.number(year) for year in years], **written})
