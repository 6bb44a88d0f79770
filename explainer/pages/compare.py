"""The page "Compare": two to four offers on the same axes, the table of their numbers, the figures; and a list of many."""

from collections.abc import Mapping
from html import escape
from pathlib import Path
from urllib.parse import urlencode

import pandas as pd
import streamlit as st

from explainer.compare import Compared, side_by_side
from explainer.compare_words import answer, measures, name_of_offer
from explainer.frame import here
from explainer.pages import own_list
from explainer.pages.compared_offers import choose_others, names, others, read_others
from explainer.pages.take_away import share
from explainer.text import Words

STYLE = f"<style>{Path(__file__).with_name('compare.css').read_text(encoding='utf-8')}</style>"


def show(words: Words, check: st.Page) -> None:
    """The offers, the answer in one sentence, the numbers side by side. check: the page where A is changed."""
    st.html(STYLE)
    st.title(words("compare-title"), anchor=False)
    st.html(f'<p class="lead">{escape(words("compare-lead"))}</p>')
    read_others(words)
    choose_others(words, check)
    sides = side_by_side(st.session_state.inputs, others())
    said(sides, words)
    table(sides, words)
    own_list.show(words, check)


def said(sides: Mapping[str, Compared], words: Words) -> None:
    """The answer, and the link to this comparison."""
    st.html(
        f'<section aria-label="{escape(words("check-answer"))}" aria-live="polite">'
        f'<p class="answer" role="heading" aria-level="2">{escape(answer(sides, words))}</p></section>'
    )
    share(words, names())


def table(sides: Mapping[str, Compared], words: Words) -> None:
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
            rules = f"method?{urlencode(here())}"
            st.markdown(f"{words('compare-how')}\n\n[{words('figure-rules')}]({rules})")
            st.download_button(
                words("button-csv"), frame.to_csv(index=False).encode("utf-8-sig"), "compare.csv", "text/csv",
                key="numbers-csv", on_click="ignore",
            )  # fmt: skip


def cards(columns: Mapping[str, Mapping[str, str]]) -> str:
    """For each measure the values of all offers, under one another."""
    first = next(iter(columns.values()))
    return "".join(
        f'<div class="measure"><h3>{escape(measure)}</h3><dl>'
        + "".join(f"<dt>{letter}</dt><dd>{escape(column[measure])}</dd>" for letter, column in columns.items())
        + "</dl></div>"
        for measure in first
    )
