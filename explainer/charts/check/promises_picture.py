"""Promises, drawn: one bar of 100 % for each promise, its name, and its numbers below it."""

import altair as alt
import numpy as np
import pandas as pd

from explainer.charts.kit.lettering import text_width
from explainer.charts.kit.parts import FIT, PAIR, coin, fills, legend
from explainer.charts.kit.style import LOOKS, template
from explainer.engine.parts import PARTS
from explainer.words.text import Words

NAMES = 264  # px for the names beside the bars on a desk
BARS = {"narrow": 240, "wide": 420}  # px a bar is long at least; numbers that fit then fit at every width
COIN, GAP = 19, 9  # px before and after a number
LEAST = 5e-4  # share of a promise that gets a number


@template
def promises_chart(
    words: Words, look: str, narrow: bool = False, shown: tuple[str, ...] = PARTS
) -> alt.LayerChart | alt.FacetChart:
    """A bar for each promise, with its name beside it or on a phone above it. Data: rows, heads, labels."""
    size = "narrow" if narrow else "wide"
    keys = legend(words, shown, columns=PAIR if narrow else len(shown))
    bar, below = (0, 20) if narrow else (-10, 12)
    scale = alt.Scale(domain=[0, 1], range=[0 if narrow else NAMES, alt.expr("width")])
    place = alt.Y("place:O", axis=None, scale=alt.Scale(padding=0))

    bars = alt.Chart(alt.NamedData("rows")).mark_bar(size=18, yOffset=bar, strokeWidth=1, aria=False)
    bars = bars.encode(x=alt.X("start:Q", axis=None, scale=scale), x2="end:Q", y=place, **fills(look, keys))
    labels = alt.Chart(alt.NamedData("labels")).encode(x=alt.X(f"{size}:Q", axis=None, scale=scale), y=place)
    coins = coin(labels, look, keys, size=170, xOffset=8, yOffset=below)
    numbers = labels.mark_text(align="left", dx=COIN, dy=below).encode(text=f"{size}_text:N")
    heads = _above(place) if narrow else _beside(place, bar, below, look)
    height = alt.Step(64 if narrow else 54)
    return alt.layer(bars, coins, numbers, *heads).properties(width="container", autosize=FIT, height=height)


def _above(place: alt.Y) -> list[alt.Chart]:
    """Name on the left and amount on the right, above the bar."""
    heads = alt.Chart(alt.NamedData("heads")).encode(y=place)
    room = alt.expr("width - datum.taken")
    return [
        heads.mark_text(align="left", dy=-20, fontSize=14, limit=room).encode(x=alt.value(0), text="label:N"),
        heads.mark_text(align="right", dy=-20, fontSize=14, fontWeight=600).encode(x=alt.value("width"), text="amount:N"),
    ]


def _beside(place: alt.Y, bar: int, below: int, look: str) -> list[alt.Chart]:
    """Name and, below it, amount, to the left of the bar."""
    heads = alt.Chart(alt.NamedData("heads")).encode(x=alt.value(0), y=place)
    muted = LOOKS[look]["muted"]
    return [
        heads.mark_text(align="left", dy=bar, fontSize=14, limit=NAMES - 12).encode(text="label:N"),
        heads.mark_text(align="left", dy=below, color=muted).encode(text="promised:N"),
    ]


def bar_label_rows(
    place: np.ndarray, money: np.ndarray, start: np.ndarray, share: np.ndarray, long: list[str], short: list[str]
) -> pd.DataFrame:
    """Texts and where they stand below the bars [fraction of the bar], for a phone and for a desk."""
    found = {"place": place, "money": money}
    for size, width in BARS.items():
        found |= dict(zip((size, f"{size}_text"), _fitted(place, start, share, long, short, width), strict=True))
    return pd.DataFrame(found)


def _fitted(
    place: np.ndarray, start: np.ndarray, share: np.ndarray, long: list[str], short: list[str], width: float
) -> tuple[np.ndarray, np.ndarray]:
    """Places and texts: with the amount where the whole line of a bar fits in so many px, else without it.

    Where even that is too much, the smallest parts have their coin and no number.
    """
    at, text = start.copy(), np.array(short, dtype=object)
    for bar in np.unique(place):
        here = np.flatnonzero(place == bar)
        needs, full = _needs([short[i] for i in here], width), _needs([long[i] for i in here], width)
        if full.sum() <= 1:
            needs, text[here] = full, [long[i] for i in here]
        for i in np.argsort(share[here], kind="stable"):
            if needs.sum() > 1:
                text[here[i]], needs[i] = "", _needs([""], width)[0]
        at[here] = spread(start[here], needs)
    return at, text


def _needs(texts: list[str], width: float) -> np.ndarray:
    """How much of the width each text takes with its coin [fraction]."""
    return np.array([COIN + text_width(text) + GAP for text in texts]) / width


def spread(wanted: np.ndarray, needs: np.ndarray) -> np.ndarray:
    """Places as near as can be to those wanted, in order, so that nothing overlaps or passes 1 [fraction]."""
    at, before, after = wanted.copy(), 0.0, 1.0
    for i, need in enumerate(needs):
        at[i] = max(wanted[i], before)
        before = at[i] + need
    for i in range(len(at) - 1, -1, -1):
        at[i] = min(at[i], after - needs[i])
        after = at[i]
    return at
