"""Offers of the story: a bar of 100 for each, what a purchase brings itself and what others have to bring; and the bet."""

from typing import Any

import altair as alt
import pandas as pd

from explainer.charts.kit.style import LOOKS, template
from explainer.words.text import Words

STEP = 96  # px for an offer


def story_offers_data(
    own: dict[str, float], bet: frozenset[str] | None, shown: bool, words: Words
) -> dict[str, pd.DataFrame]:
    """bars: parts of 100 by offer; offers: a line of text above and below each bar."""
    places = range(len(own))
    bars = pd.DataFrame(
        {
            "place": [*places, *places],
            "money": ["own"] * len(own) + ["new"] * len(own),
            "low": [0.0] * len(own) + [100 * share for share in own.values()],
            "high": [100 * share for share in own.values()] + [100.0] * len(own),
        }
    )
    offers = pd.DataFrame(
        {
            "place": places,
            "letter": list(own),
            "bet": [_bet(letter, bet, words) for letter in own],
            "others": [_others(1 - share, words) if shown else "" for share in own.values()],
            "truth": [words("story-offers-truth", own=words.of100(share)) if shown else "" for share in own.values()],
        }
    )
    return {"bars": bars if shown else bars.iloc[:0], "offers": offers}


def _others(share: float, words: Words) -> str:
    return words("story-offers-others", others=words.of100(share)) if share > 0 else ""


def _bet(letter: str, bet: frozenset[str] | None, words: Words) -> str:
    if bet is None:
        return ""
    needs = words("story-offers-needs") if letter in bet else words("story-offers-alone")
    return words("story-mark-bet", what=needs)


@template
def story_offers_chart(_words: Words, look: str) -> alt.LayerChart | alt.FacetChart:
    """Three bars under one another. Data: bars, offers."""
    ink = LOOKS[look]
    y = alt.Y("place:O", axis=None, scale=alt.Scale(domain=[0, 1, 2]))
    x = alt.Scale(domain=[0, 100], nice=False)
    offers = alt.Chart(alt.NamedData("offers")).encode(y=y)
    thick: dict[str, Any] = {"size": 26, "aria": False}
    empty = offers.mark_bar(fill="transparent", stroke=ink["outline"], strokeDash=[2, 2], **thick).encode(
        x=alt.value(0), x2=alt.value("width")
    )
    fill = alt.Fill("money:N", scale=alt.Scale(domain=["own", "new"], range=[ink["own"], ink["new"]]), legend=None)
    bars = (
        alt.Chart(alt.NamedData("bars"))
        .mark_bar(stroke=ink["paper"], strokeWidth=1, **thick)
        .encode(y=y, x=alt.X("low:Q", axis=None, scale=x), x2="high:Q", fill=fill)
    )
    letter = offers.mark_text(align="left", dy=-28, fontSize=18, fontWeight=700).encode(x=alt.value(0), text="letter:N")
    bet = offers.mark_text(align="left", dy=-28, dx=24, fontSize=15).encode(x=alt.value(0), text="bet:N")
    truth = offers.mark_text(align="left", dy=27, fontSize=15, fontWeight=700, color=ink["own"]).encode(
        x=alt.value(0), text="truth:N"
    )
    others = offers.mark_text(align="right", dy=27, fontSize=15, fontWeight=700, color=ink["new"]).encode(
        x=alt.value("width"), text="others:N"
    )
    return alt.layer(empty, bars, letter, bet, truth, others).properties(width="container", height=alt.Step(STEP))
