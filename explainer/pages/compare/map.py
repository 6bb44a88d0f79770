"""The map on the page "Compare": which offer, which two of its numbers, and what of them is shown."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import streamlit as st

from explainer.charts.compare.map import VIEWS, compare_map_figure
from explainer.charts.compare.map_words import axis_name
from explainer.compare.map import heat, swept
from explainer.compare.measured import Compared
from explainer.exports.imprint import Imprint
from explainer.site.frame import show_figure
from explainer.site.seeds import picked, seed
from explainer.site.state import of_visit, visit
from explainer.words.text import Words

BETWEEN = ","
USUAL = ("A", "growth", "rebate", VIEWS[0])  # offer, across, up, view
MapChoice = tuple[str, str, str, str]


@dataclass
class Chosen:
    """What the map shows; of a link as much as it says."""

    choice: tuple[str, ...] = USUAL


def show_map(
    sides: Mapping[str, Compared], words: Words, carried: Callable[[Mapping[str, Compared], Words], Callable[[], Imprint]]
) -> None:
    """Title, the choices, the map. carried: makes what a picture of some offers says of each."""
    st.header(words("compare-map"), anchor="map")
    letter, across, up, view = choose(sides, words)
    one = sides[letter]
    figure = compare_map_figure(heat(one.inputs, across, up), letter, view, words, "page")
    show_figure(figure, words, carried({letter: one}, words))


def map_names() -> dict[str, str]:
    """What the map adds to the address, where it is not as usual: B,growth,pool,short."""
    chosen = of_visit(Chosen).choice
    return {} if chosen == USUAL else {"map": BETWEEN.join(chosen)}


def choose(sides: Mapping[str, Compared], words: Words) -> MapChoice:
    """The choices as made, or as a link asks; what is not there gives way to what is usual."""
    asked, kept = visit().asked.pop("map", ""), of_visit(Chosen)
    if asked:
        kept.choice = tuple(asked.split(BETWEEN))[: len(USUAL)]
    kept.choice = chosen = possible(kept.choice, sides)
    numbers = swept(sides[chosen[0]].inputs)
    inputs = sides[chosen[0]].inputs
    named_views = (words("compare-map-paid"), words("compare-map-promised"), words("compare-map-short"))
    views = dict(zip(VIEWS, named_views, strict=True))
    columns = st.columns([3, 7, 7, 7])
    with columns[0]:
        _select("letter", words("compare-map-offer"), list(sides), dict(zip(sides, sides, strict=True)), chosen[0])
    named = {name: axis_name(name, inputs, words) for name in numbers}
    with columns[1]:
        _select("across", words("compare-map-across"), [name for name in numbers if name != chosen[2]], named, chosen[1])
    with columns[2]:
        _select("up", words("compare-map-up"), [name for name in numbers if name != chosen[1]], named, chosen[2])
    with columns[3]:
        _select("view", words("compare-map-view"), list(views), views, chosen[3])
    return chosen


def possible(asked: tuple[str, ...], sides: Mapping[str, Compared]) -> MapChoice:
    """The choice itself if this comparison has it; anything else becomes what is usual there."""
    letter, across, up, view = (*asked, *USUAL[len(asked) :])[: len(USUAL)]
    letter = letter if letter in sides else next(iter(sides))
    numbers = swept(sides[letter].inputs)
    across = across if across in numbers else USUAL[1]
    others = [name for name in (up, USUAL[2], *numbers) if name in numbers and name != across]
    up = others[0]
    return letter, across, up, view if view in VIEWS else VIEWS[0]


def _select(name: str, label: str, options: list[str], named: Mapping[str, str], now: str) -> None:
    """One choice."""
    key = f"map-{name}"
    seed(key, now, named[now])
    st.selectbox(
        label, options, format_func=named.__getitem__, key=key, on_change=_chosen, args=(key, options), filter_mode=None
    )


def _chosen(key: str, options: list[str]) -> None:
    """Callback: another choice."""
    if picked(key, options) is None:
        return
    of_visit(Chosen).choice = tuple(st.session_state[f"map-{name}"] for name in ("letter", "across", "up", "view"))
