"""Compare bars: of every 100 promised to you, whose money it is in each offer; as entered, and if nobody joins after you."""

import math
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

import altair as alt
import numpy as np
import pandas as pd

from explainer.charts.kit.figure import Figure
from explainer.charts.kit.lettering import text_lines
from explainer.charts.kit.parts import ALWAYS, coin, fills, legend, part_name
from explainer.charts.kit.plot import LINE, composed, scale_y
from explainer.charts.kit.style import LOOKS, template
from explainer.compare.measured import Compared, share_paid
from explainer.compare.words import name_of_offer
from explainer.engine.parts import PAID, PARTS, fractions
from explainer.engine.share import NONE
from explainer.words.text import Words

if TYPE_CHECKING:
    from explainer.engine.sources import Sources

STATES = ("mine", "alone")  # as entered, and if nobody joins after you
THICK, PITCH = 20.0, 46.0  # px: a bar, and from one to the next
NAMES, LETTER = 320.0, 34.0  # px beside the bars on a desk, and for a letter
PHONE = 340.0  # px: a name is broken to fit, less its letter
BETWEEN = 22.0  # px between two offers
LEAST = 8  # of 100: a part this long carries its coin


class BarPlace(NamedTuple):
    """Where an offer stands [px from the top]: its letter, the lines of its name, and the middle of each bar."""

    letter: str
    name: tuple[str, ...]
    top: float
    bars: tuple[float, float]


def compare_bars_figure(sides: Mapping[str, Compared], words: Words, look: str = "page") -> Figure:
    """The figure: two bars of 100 for each offer."""
    rows = compare_bars_rows(sides)
    shown = tuple(part for part in PARTS if part in ALWAYS or rows[rows["money"] == part]["share"].any())
    data: dict[str, pd.DataFrame] = {}
    heights: dict[str, float] = {}
    for size, narrow in (("wide", False), ("narrow", True)):
        places, heights[size] = places_of(sides, words, narrow)
        data |= {
            f"bars-{size}": drawn_bars(rows, places),
            f"names-{size}": name_rows(places),
            f"notes-{size}": note_rows(sides, places, words),
        }
    return Figure(
        name="compare-bars",
        title=_title(sides, words),
        alt=words(
            "figure-compare-bars-alt", list=words.gap.join(_said(letter, one, words) for letter, one in sides.items())
        ),
        data=data,
        wide=compare_bars_chart(words, look, shown=shown, height=heights["wide"]),
        narrow=compare_bars_chart(words, look, narrow=True, shown=shown, height=heights["narrow"]),
        make_table=lambda: _table(sides, shown, words),
        rows=rows,
        how=words("figure-compare-bars-how"),
        rule="alone",
    )


def compare_bars_rows(sides: Mapping[str, Compared]) -> pd.DataFrame:
    """By offer, state and money: share of the promise, and where it begins and ends in its bar [of 100]."""
    found = [
        (letter, one.inputs.offer_id, state, part, share)
        for letter, one in sides.items()
        for state in STATES
        for part, share in zip(PARTS, fractions(getattr(one, state)).tolist(), strict=True)
    ]
    rows = pd.DataFrame(found, columns=["letter", "offer", "state", "money", "share"])
    rows["end"] = 100 * rows["share"].to_numpy().reshape(-1, len(PARTS)).cumsum(axis=1).ravel()
    rows["start"] = rows["end"] - 100 * rows["share"]
    return rows


def places_of(sides: Mapping[str, Compared], words: Words, narrow: bool) -> tuple[list[BarPlace], float]:
    """Where each offer stands, and how high the picture is [px]; on a phone a name stands above its bars."""
    found, top, width = [], 0.0, (PHONE if narrow else NAMES) - LETTER - 16
    names = {letter: text_lines(name_of_offer(one.inputs, words), width, size=14) for letter, one in sides.items()}
    most = max(len(name) for name in names.values())  # the same room for each, so that few heights are ever drawn
    for letter, name in names.items():
        head = most * LINE + 10 if narrow else 0.0
        first = top + head + 20 + THICK / 2
        found.append(BarPlace(letter, name, top + 11, (first, first + PITCH)))
        top = max(first + PITCH + THICK / 2, top + most * LINE + 12) + BETWEEN
    return found, top - BETWEEN + 4


def drawn_bars(rows: pd.DataFrame, places: list[BarPlace]) -> pd.DataFrame:
    """The parts of the bars that are there, with their upper and lower edge [px]."""
    middles = np.repeat([y for place in places for y in place.bars], len(PARTS))
    edges = rows.assign(y=middles - THICK / 2, y2=middles + THICK / 2)
    return edges[edges["share"] > 0][["money", "start", "end", "y", "y2"]].reset_index(drop=True)


def name_rows(places: list[BarPlace]) -> pd.DataFrame:
    """Letter and name of each offer, and where they begin [px]."""
    return pd.DataFrame(
        {
            "letter": [place.letter for place in places],
            "name": ["\n".join(place.name) for place in places],
            "y": [place.top for place in places],
        }
    )


def note_rows(sides: Mapping[str, Compared], places: list[BarPlace], words: Words) -> pd.DataFrame:
    """What is said above each bar."""
    text = [_note(state, one, words) for one in sides.values() for state in STATES]
    return pd.DataFrame({"text": text, "y": [y - THICK / 2 - 9 for place in places for y in place.bars]})


def _note(state: str, one: Compared, words: Words) -> str:
    """As entered: 96 of 100 paid. What only growth would release is not just late if nobody joins."""
    found: Sources = getattr(one, state)
    if not found.promised > 0:
        return words("compare-no-promise")
    waits = one.inputs.offer.release.waits_for_growth and float(fractions(found)[PARTS.index("waiting")]) > NONE
    alone = "figure-compare-bars-alone-growth" if waits else "figure-compare-bars-alone"
    key = "figure-compare-bars-entered" if state == "mine" else alone
    return words(key, paid=words.of100(share_paid(found)))


@template
def compare_bars_chart(
    words: Words, look: str, narrow: bool = False, shown: tuple[str, ...] = PARTS, height: float = 200.0
) -> alt.LayerChart:
    """Bars of 100 with a line above each, and the names of the offers beside them or on a phone above. Data: bars, names,
    notes, each -wide or -narrow."""
    ink, size = LOOKS[look], "narrow" if narrow else "wide"
    left = 0.0 if narrow else NAMES
    keys = legend(words, shown, columns=2 if narrow else len(shown))
    across: dict[str, Any] = {
        "axis": None, "scale": alt.Scale(domain=[0, 100], range=[left, alt.expr("width")], nice=False),
    }  # fmt: skip
    place = scale_y(height)
    bars = alt.Chart(alt.NamedData(f"bars-{size}"))
    wide = bars.transform_filter(f"datum.end - datum.start > {LEAST}")
    coins = wide.transform_calculate(x="(datum.start + datum.end) / 2", middle="(datum.y + datum.y2) / 2").encode(
        x=alt.X("x:Q", **across), y=alt.Y("middle:Q", **place)
    )
    names = alt.Chart(alt.NamedData(f"names-{size}")).encode(y=alt.Y("y:Q", **place))
    notes = alt.Chart(alt.NamedData(f"notes-{size}")).encode(y=alt.Y("y:Q", **place), x=alt.value(left))
    layers = [
        bars.mark_rect(strokeWidth=1, aria=False).encode(
            x=alt.X("start:Q", **across), x2="end:Q", y=alt.Y("y:Q", **place), y2="y2:Q", **fills(look, keys)
        ),
        coins.mark_point(shape="circle", size=250, fill=ink["paper"], strokeWidth=0, opacity=1, aria=False),
        coin(coins, look, keys, size=130),
        notes.mark_text(align="left", baseline="middle").encode(text="text:N"),
        names.mark_point(shape="square", size=480, filled=False, stroke=ink["ink"], strokeWidth=2, aria=False).encode(
            x=alt.value(13)
        ),
        names.mark_text(fontWeight=700, fontSize=14).encode(x=alt.value(13), text="letter:N"),
        names.mark_text(align="left", baseline="middle", fontSize=14, lineBreak="\n", lineHeight=LINE).encode(
            x=alt.value(LETTER), text="name:N"
        ),
    ]
    drawn_at: alt.LayerChart = composed(layers, height)
    return drawn_at


def _title(sides: Mapping[str, Compared], words: Words) -> str:
    """What you get in each offer if nobody joins after you."""
    said = [
        words("figure-compare-bars-in", letter=letter, paid=words.of100(share))
        for letter, one in sides.items()
        if not math.isnan(share := share_paid(one.alone))
    ]
    if not said:
        return words("figure-compare-bars-title-nothing")
    return words("figure-compare-bars-title", list=words("compare-comma").join(said))


def _said(letter: str, one: Compared, words: Words) -> str:
    """One offer for those who do not see it."""
    if not one.mine.promised > 0:
        return words("figure-compare-bars-said-nothing", letter=letter)
    parts = dict(zip(PARTS, fractions(one.mine).tolist(), strict=True))
    whose = [f"{part_name(words, part)} {words.of100(parts[part])}" for part in PARTS if parts[part] > 0]
    return words(
        "figure-compare-bars-said", letter=letter, name=name_of_offer(one.inputs, words),
        list=words("compare-comma").join(whose), alone=words.of100(share_paid(one.alone)),
    )  # fmt: skip


def _table(sides: Mapping[str, Compared], shown: tuple[str, ...], words: Words) -> pd.DataFrame:
    """By offer and state: what is paid of every 100, and each part of the promise."""
    found = [
        (letter, one, words("figure-compare-bars-column-entered" if state == "mine" else "figure-compare-bars-column-alone"),
         fractions(getattr(one, state)))
        for letter, one in sides.items()
        for state in STATES
    ]  # fmt: skip
    columns = {
        words("figure-compare-bars-column-offer"): [f"{a} · {name_of_offer(one.inputs, words)}" for a, one, _, _ in found],
        words("figure-compare-bars-column-state"): [state for _, _, state, _ in found],
        words("figure-compare-bars-column-paid"): [words.of100(float(parts[: len(PAID)].sum())) for *_, parts in found],
    }
    for part in shown:
        columns[part_name(words, part)] = [words.of100(float(parts[PARTS.index(part)])) for *_, parts in found]
    return pd.DataFrame(columns)
