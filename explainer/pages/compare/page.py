"""The page "Compare": two to four offers on the same axes: numbers, figures, the map; and a list of many."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import pandas as pd
import streamlit as st
from markupsafe import Markup

from explainer.charts.compare.bars import compare_bars_figure
from explainer.charts.compare.joiners import compare_joiners_figure
from explainer.compare.measured import Compared, side_by_side
from explainer.compare.words import compare_answer, measures, name_of_offer
from explainer.exports.imprint import Imprint, split
from explainer.exports.kit.csv import rows_csv
from explainer.pages.compare import map as compare_map
from explainer.pages.compare import offers as compared_offers
from explainer.pages.compare import own_list
from explainer.pages.compare.map import show_map
from explainer.pages.compare.offers import choose_others, others
from explainer.site.frame import show_figure
from explainer.site.kept import read_kept
from explainer.site.share import address, method_link, printed_address, share_page
from explainer.site.state import today, visit
from explainer.words.html import each, joined, tag
from explainer.words.subject import subject_of
from explainer.words.text import Words

STYLE = f"<style>{Path(__file__).with_name('compare.css').read_text(encoding='utf-8')}</style>"


def show(words: Words) -> None:
    """The offers, the answer in one sentence, numbers and figures side by side, the map, and a list of one's own."""
    st.html(STYLE)
    st.title(words("compare-title"), anchor=False)
    st.html(tag("p", words("compare-lead"), class_="lead"))
    read_kept(words)
    choose_others(words)
    sides = side_by_side(visit().inputs, others())
    show_offers(sides, words)
    show_table(sides, words)
    for figure in (compare_bars_figure, compare_joiners_figure):
        show_figure(figure(sides, words, "page"), words, carried(sides, words))
    show_map(sides, words, carried)
    share_page(words, names())
    own_list.show_own_list(words)


def names() -> dict[str, str]:
    """What the page adds to the address: the other offers, and the map if it is not the usual one."""
    return compared_offers.offer_names() | compare_map.map_names()


def carried(sides: Mapping[str, Compared], words: Words) -> Callable[[], Imprint]:
    """What a picture of these offers says of each, worked out when somebody asks for one, and the way back to the page."""
    link = printed_address(address("compare", names()))
    subjects = {letter: subject_of(one.inputs, words) for letter, one in sides.items()}

    def made() -> Imprint:
        splits = [replace(split(one, words), title=f"{letter} · {one.title}") for letter, one in subjects.items()]
        whose = [words("compare-term", label=letter, value=one.status) for letter, one in subjects.items()]
        return Imprint(tuple(splits), words.gap.join(whose), today(), link)

    return made


def show_offers(sides: Mapping[str, Compared], words: Words) -> None:
    """The answer."""
    sentence = tag("p", compare_answer(sides, words), class_="answer", role="heading", aria_level=2)
    st.html(tag("section", sentence, aria_label=words("check-answer"), aria_live="polite"))


def show_table(sides: Mapping[str, Compared], words: Words) -> None:
    """The measures: a table with the offers beside one another, on a phone a card for each measure."""
    st.subheader(words("compare-table"), anchor="numbers")
    columns = {letter: measures(one, words) for letter, one in sides.items()}
    heads = {letter: f"{letter} · {name_of_offer(one.inputs, words)}" for letter, one in sides.items()}
    frame = pd.DataFrame({heads[letter]: column for letter, column in columns.items()})
    frame = frame.rename_axis(words("compare-measure")).reset_index()
    with st.container(key="numbers-wide-only"):
        st.table(frame, hide_index=True)
    with st.container(key="numbers-narrow-only"):
        st.html(cards(columns))
    more = st.expander(words("compare-more"), key="numbers-more", on_change="rerun")
    if more.open:
        with more:
            st.markdown(f"{words('compare-how')}\n\n[{words('figure-rules')}]({method_link()})")
            told, says = compare_answer(sides, words), carried(sides, words)
            st.download_button(
                words("button-csv"), lambda: rows_csv(frame, told, says(), words), "compare.csv", "text/csv",
                key="numbers-csv", on_click="ignore",
            )  # fmt: skip


def cards(columns: Mapping[str, Mapping[str, str]]) -> Markup:
    """For each measure the values of all offers, under one another."""
    first = next(iter(columns.values()))
    return each("div", (_card(measure, columns) for measure in first), class_="measure")


def _card(measure: str, columns: Mapping[str, Mapping[str, str]]) -> Markup:
    values = (joined(tag("dt", letter), tag("dd", column[measure])) for letter, column in columns.items())
    return joined(tag("h3", measure), tag("dl", *values))
