"""Joiners, drawn: areas over the joining periods, a coin and its name in each, and a line for you."""

from typing import Any

import altair as alt
import numpy as np
import pandas as pd

from explainer.charts.kit.lettering import text_width
from explainer.charts.kit.parts import EMPTY, FIT, PAIR, coin, legend, part_name
from explainer.charts.kit.room import Box, room
from explainer.charts.kit.style import LOOKS, template
from explainer.engine.check import Check
from explainer.engine.parts import PARTS, paid_part
from explainer.words.text import Words

HEIGHT = 300  # px from 0 to 100
PLOTS = {"narrow": 195, "wide": 560}  # px the plot is wide at least; names that fit then fit at every width
COIN, LINE = 24, 22  # px a coin takes along, and a line of text up
ABOVE = 34  # px between the legend and the plot: room for the line about you
BESIDE, BESIDE_UP = 130, 6  # width [px] and half the height [of 100] of what is said beside the line


@template
def joiners_chart(
    words: Words, look: str, narrow: bool = False, shown: tuple[str, ...] = PARTS, unit: str = ""
) -> alt.LayerChart | alt.FacetChart:
    """Stacked areas over the joining period, nobody's on top as an empty outline. Data: rows, coins, you."""
    size = "narrow" if narrow else "wide"
    across = alt.X(
        "period:Q",
        scale=alt.Scale(nice=False, zero=False),
        axis=alt.Axis(
            title=words("figure-joiners-across", unit=unit), grid=False, format="d", tickMinStep=1,
            tickCount=6 if narrow else 12,
        ),
    )  # fmt: skip
    keys = legend(words, shown, columns=PAIR if narrow else len(shown), above=ABOVE)
    areas = [_area(part, across, words, look) for part in PARTS]
    coins = alt.Chart(alt.NamedData("coins")).transform_filter(f"datum.size == '{size}'").encode(x="period:Q", y="up:Q")
    return alt.layer(*areas, *_named(coins, look, keys), *_you(look)).properties(
        width="container", autosize=FIT, height=HEIGHT
    )


def _area(part: str, across: alt.X, words: Words, look: str) -> alt.Chart:
    """The area of one part; what is not paid is an outline."""
    ink, title = LOOKS[look], words("figure-joiners-up")
    axis = alt.Axis(title=title, values=[0, 25, 50, 75, 100], tickCount=5)
    drawn = alt.Chart(alt.NamedData("rows")).mark_area(
        interpolate="step-after",
        fill="transparent" if part in EMPTY else ink[part],
        stroke=ink["outline"] if part in (*EMPTY, "unclaimed") else None,
        strokeDash=[3, 3] if part == "nobody" else [1, 0],
        strokeWidth=1,
        aria=False,
    )
    low = alt.Y(f"{part}_low:Q", scale=alt.Scale(domain=[0, 100], nice=False), axis=axis)
    area: alt.Chart = drawn.encode(x=across, y=low, y2=f"{part}_high:Q")
    return area


def _named(coins: alt.Chart, look: str, keys: alt.Legend) -> list[alt.Chart]:
    """A coin in each area, on a disc of paper, and the name beside it where there is room."""
    paper = LOOKS[look]["paper"]
    halo: dict[str, Any] = {"stroke": paper, "strokeWidth": 4, "strokeJoin": "round"}
    name: dict[str, Any] = {"align": "left", "dx": COIN / 2 + 2, "fontWeight": 600}
    return [
        coins.mark_point(shape="circle", size=400, fill=paper, strokeWidth=0, opacity=1, aria=False),
        coin(coins, look, keys, size=260),
        coins.mark_text(**name, **halo, aria=False).encode(text="name:N"),
        coins.mark_text(**name).encode(text="name:N"),
    ]


def _you(look: str) -> list[alt.Chart]:
    """The line at your joining period: what you get as entered, and if nobody joins after you."""
    ink, paper = LOOKS[look]["ink"], LOOKS[look]["paper"]
    you = alt.Chart(alt.NamedData("you")).encode(x="period:Q")
    align = alt.expr("datum.side > 0 ? 'left' : 'right'")
    said: dict[str, Any] = {
        "align": align, "dx": alt.expr("10 * datum.side"), "dy": -7, "fontWeight": 600, "lineBreak": "\n", "lineHeight": 15,
    }  # fmt: skip
    alone = you.encode(y="beside:Q", text="alone_label:N")
    return [
        you.mark_rule(color=ink, strokeWidth=2).encode(y="bottom:Q", y2="top:Q"),
        you.mark_text(align=align, dx=alt.expr("-4 * datum.side"), dy=-12, fontWeight=600).encode(y="top:Q", text="label:N"),
        alone.mark_text(**said, stroke=paper, strokeWidth=4, strokeJoin="round", aria=False),
        alone.mark_text(**said),
        you.mark_point(size=80, fill=ink, stroke=paper, strokeWidth=1.5, opacity=1).encode(y="paid:Q"),
        you.mark_point(size=80, fill=paper, stroke=ink, strokeWidth=2, opacity=1).encode(y="alone:Q"),
    ]


def area_rows(steps: np.ndarray, low: np.ndarray, high: np.ndarray) -> pd.DataFrame:
    """Lower and upper edge of each part [of 100] by joining period; one more row closes the last step."""
    edges = {
        f"{part}_{name}": np.append(edge[i], edge[i, -1])
        for i, part in enumerate(PARTS)
        for name, edge in (("low", low), ("high", high))
    }
    return pd.DataFrame({"period": steps, **edges})


def you_row(check: Check, words: Words) -> pd.DataFrame:
    """Where you are, and what is said there."""
    at, side, beside = _beside(check)
    mine, alone = paid_part(check.mine), paid_part(check.mine_alone)
    period = words.period(check.join, check.offer.period)
    return pd.DataFrame(
        {
            "period": [at],
            "side": [side],
            "bottom": [0.0],
            "top": [100.0],
            "paid": [100 * mine],
            "alone": [100 * alone],
            "beside": [beside],
            "label": [words("figure-joiners-you", period=period, paid=words.of100(mine))],
            "alone_label": [words("figure-joiners-alone", alone=words.of100(alone))],
        }
    )


def _beside(check: Check) -> tuple[float, int, float]:
    """Your line [period]; on which side of it there is more room (1 or -1); how high being alone is noted [of 100]."""
    at = check.join + 0.5
    side = 1 if at < 0.5 * check.scenario.horizon else -1
    return at, side, float(np.clip(100 * paid_part(check.mine_alone), BESIDE_UP, 100 - BESIDE_UP))


def coin_rows(steps: np.ndarray, low: np.ndarray, high: np.ndarray, check: Check, words: Words) -> pd.DataFrame:
    """Where a coin and, if there is room, its name stand in each area: on a phone (narrow) and on a desk (wide)."""
    found, count, least = [], len(steps) - 1, 100 * LINE / HEIGHT
    tall = [(i, part) for i, part in enumerate(PARTS) if (high[i] - low[i]).max() > least]
    for size, width in PLOTS.items():
        px = float(steps[-1] - steps[0]) / width
        taken = _taken(check, px)
        for i, part in tall:
            for name in (part_name(words, part), ""):
                long = int(np.ceil((COIN + text_width(name, bold=True)) / width * count)) + 1
                left, bottom, top = room(steps, low[i], high[i], long, taken)
                if top - bottom > least:
                    found.append((size, part, name, left + COIN / 2 * px, (bottom + top) / 2))
                    break
    return pd.DataFrame(found, columns=["size", "money", "name", "period", "up"])


def _taken(check: Check, px: float) -> list[Box]:
    """Your line, and what is said beside it about being alone; a pixel is so many periods."""
    at, side, up = _beside(check)
    left, right = sorted((at, at + side * BESIDE * px))
    return [(at - 4 * px, at + 4 * px, 0.0, 100.0), (left, right, up - BESIDE_UP, up + BESIDE_UP)]
