"""Growth against the market: the turnover each release asks for, up to the last, beside the whole market."""

from typing import Any

import altair as alt
import numpy as np
import pandas as pd

from explainer.charts.claims.recount import recounted
from explainer.charts.kit.figure import Figure
from explainer.charts.kit.style import LOOKS, number_expr, template
from explainer.claims.read import Claim, Outcome
from explainer.words.text import Words

NAME = "growth-against-market"
HEIGHT = 300  # px
DRAWN, LISTED = 80, 20  # releases drawn and listed at most
ROOM = 1.16  # the scale goes so far above the highest point that its label has room
CLOSE = 0.14  # [of the scale]: nearer than this to the market's line, the label stands above the line
FLAG = 0.3  # how far up [of the scale] the flag stands that marks the forecast
TITLES = {
    "forecast": "figure-growth-against-market-title-forecast",
    "market": "figure-growth-against-market-title-market",
    "beyond": "figure-growth-against-market-title-beyond",
}


def growth_against_market_rows(outcome: Outcome) -> pd.DataFrame:
    """By release, 0 is today: the turnover it asks for [CNY], and its share of the market."""
    last = max(round(outcome.values["periods"]), 1)
    releases = _spread(last, DRAWN)
    turnover = [recounted(outcome, periods=float(n))["turnover_then"] for n in releases]
    share = np.array(turnover) / outcome.values["market"]
    rows = pd.DataFrame({"release": releases, "turnover": turnover, "of_market": share})
    return rows[np.isfinite(rows["turnover"])]  # what no computer can count cannot be drawn either


def _spread(last: int, most: int) -> np.ndarray:
    """Whole numbers from 0 to the last, at most so many, evenly spaced."""
    return np.unique(np.linspace(0, last, min(last + 1, most)).round().astype(int))


def growth_against_market_figure(_claim: Claim, outcome: Outcome, words: Words, look: str = "page") -> Figure:
    """The figure: how high turnover must climb for the last release."""
    rows, slots = growth_against_market_rows(outcome), _slots(outcome, words)
    chart = growth_against_market_chart(words, look)
    return Figure(
        name=NAME,
        title=words(TITLES[_kind(outcome)], **slots),
        alt=words("figure-growth-against-market-alt", **slots),
        data={"rows": rows, **_marks(rows, outcome, words)},
        wide=chart,
        narrow=chart,
        make_table=lambda: _table(rows, words),
        rows=rows,
        how=words("figure-growth-against-market-how", **slots),
        rule="limits",
    )


def _kind(outcome: Outcome) -> str:
    """Where the last release lies: within the article's forecast, within the market, or beyond it."""
    then = outcome.values["turnover_then"]
    if then <= outcome.values["forecast"]:
        return "forecast"
    return "market" if then <= outcome.values["market"] else "beyond"


def _slots(outcome: Outcome, words: Words) -> dict[str, str]:
    values = outcome.values
    return {
        "step": words.percent(values["step"]),
        "periods": words.number(values["periods"]),
        "times": words.number(values["multiple"]),
        "today": words.money(values["turnover"], "CNY"),
        "then": words.money(values["turnover_then"], "CNY"),
        "forecast": words.money(values["forecast"], "CNY"),
        "market": words.money(values["market"], "CNY"),
        "share": words.percent(values["of_market"]),
    }


def _marks(rows: pd.DataFrame, outcome: Outcome, words: Words) -> dict[str, pd.DataFrame]:
    """The market as a line, the last release as a point, the forecast as a flag where turnover reaches it."""
    values, slots = outcome.values, _slots(outcome, words)
    last, then = float(rows["release"].iloc[-1]), float(rows["turnover"].iloc[-1])
    top = ROOM * max(then, values["market"])
    at = float(np.interp(values["forecast"], rows["turnover"], rows["release"]))
    return {
        "market": pd.DataFrame(
            {"turnover": [values["market"]], "top": [top], "label": [words("figure-growth-against-market-market", **slots)]}
        ),
        "last": pd.DataFrame(
            {
                "release": [last],
                "turnover": [then],
                "above": [values["market"] if 0 <= values["market"] - then < CLOSE * top else then],
                "label": [words("figure-growth-against-market-last", **slots)],
            }
        ),
        "flag": pd.DataFrame(
            {
                "release": [at],
                "turnover": [values["forecast"]],
                "up": [max(FLAG * top, values["forecast"])],
                "side": [1 if at < 0.5 * last else -1],
                "label": [words("figure-growth-against-market-flag", **slots)],
            }
        ),
    }


@template
def growth_against_market_chart(words: Words, look: str) -> alt.LayerChart | alt.FacetChart:
    """An area over the releases, a line for the market, a flag for the forecast. Data: rows, market, last, flag."""
    ink = LOOKS[look]
    across = alt.X(
        "release:Q",
        scale=alt.Scale(nice=False, zero=True),
        axis=alt.Axis(
            title=words("figure-growth-against-market-across"), grid=False, format="d", tickMinStep=1, tickCount=6
        ),
    )
    money = number_expr(words, currency="CNY")
    up = alt.Y(
        "turnover:Q",
        scale=alt.Scale(zero=True, nice=False),
        axis=alt.Axis(title=None, labelExpr=money, tickCount=4),
    )
    halo: dict[str, Any] = {"stroke": ink["paper"], "strokeWidth": 4, "strokeJoin": "round", "aria": False}
    climb = alt.Chart(alt.NamedData("rows")).encode(x=across, y=up)
    market, last, flag = (alt.Chart(alt.NamedData(name)) for name in ("market", "last", "flag"))
    left: dict[str, Any] = {"align": "left", "dx": 6, "dy": -9, "fontWeight": 600}
    right: dict[str, Any] = {
        "align": "right",
        "dx": -12,
        "dy": -14,
        "fontWeight": 600,
        "lineBreak": "\n",
        "baseline": "bottom",
    }
    side = alt.expr("datum.side > 0 ? 'left' : 'right'")
    beside: dict[str, Any] = {"align": side, "dx": alt.expr("6 * datum.side"), "lineBreak": "\n", "baseline": "middle"}
    named = market.encode(x=alt.value(0), y="turnover:Q", text="label:N")
    point = last.encode(x="release:Q", y="turnover:Q")
    said = last.encode(x="release:Q", y="above:Q", text="label:N")
    flown = flag.encode(x="release:Q", y="up:Q", text="label:N")
    return alt.layer(
        climb.mark_area(color=ink["muted"], opacity=0.25, aria=False),
        climb.mark_line(color=ink["ink"], strokeWidth=2.5, aria=False),
        market.mark_rule(strokeOpacity=0).encode(y="top:Q"),
        market.mark_rule(color=ink["ink"], strokeWidth=1.5, strokeDash=[6, 4]).encode(y="turnover:Q"),
        flag.mark_rule(color=ink["muted"]).encode(x="release:Q", y="turnover:Q", y2="up:Q"),
        flag.mark_point(size=60, fill=ink["paper"], stroke=ink["ink"], strokeWidth=2, opacity=1).encode(
            x="release:Q", y="turnover:Q"
        ),
        flown.mark_text(**beside, **halo),
        flown.mark_text(**beside),
        point.mark_point(size=90, fill=ink["ink"], stroke=ink["paper"], strokeWidth=1.5, opacity=1),
        said.mark_text(**right, **halo),
        said.mark_text(**right),
        named.mark_text(**left, **halo),
        named.mark_text(**left),
    ).properties(width="container", height=HEIGHT)


def _table(rows: pd.DataFrame, words: Words) -> pd.DataFrame:
    """Some releases, the turnover each asks for, and its share of the market."""
    some = rows.iloc[_spread(len(rows) - 1, LISTED)]
    return pd.DataFrame(
        {
            words("figure-growth-against-market-column-release"): [words.number(n) for n in some["release"]],
            words("figure-growth-against-market-column-turnover"): [words.money(v, "CNY") for v in some["turnover"]],
            words("figure-growth-against-market-column-share"): [words.percent(v) for v in some["of_market"]],
        }
    )
