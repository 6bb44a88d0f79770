"""The page "Check an offer": choose it, change three numbers, read whose money every promised yuan is."""

from html import escape

import streamlit as st

from explainer.charts.check.figures import FIGURES
from explainer.engine.check import Check
from explainer.offers.inputs import Inputs, fields, number_fields
from explainer.offers.library import offers
from explainer.pages.check.provenance import provenance
from explainer.pages.check.take_away import take_away
from explainer.site.frame import show_figure
from explainer.site.kept import keep
from explainer.site.state import visit
from explainer.site.widgets import COLUMNS, choose_offer, draw, main_inputs, number, show_notes
from explainer.words.restated import restated
from explainer.words.sentences import growth_needed, growth_per, growth_sentence, headline
from explainer.words.subject import subject_of
from explainer.words.text import Words

GROUPS = ("points", "at-once", "rules", "way", "around")


def show(words: Words) -> None:
    """The whole page, from the question to the last figure."""
    st.title(words("check-title"), anchor=False)
    show_notes(words)
    choose_offer(words, offers())
    main_inputs(words)
    inputs = visit().inputs
    said(inputs, words)
    more_terms(words)
    answer(inputs.check(), words)
    behind(inputs, words)
    check = join_input(words)
    for figure in FIGURES.values():
        show_figure(figure(check, words, "page"), words)


def said(inputs: Inputs, words: Words) -> None:
    """The offer restated from the inputs, whose claim it is, and in small print what was changed."""
    subject = subject_of(inputs, words)
    small = "".join(f"<small>{escape(text)}</small>" for text in (subject.status, subject.remark) if text)
    st.html(
        f'<div class="said" role="note" aria-label="{escape(words("check-in-words"))}">'
        f"{escape(restated(inputs.offer, words))}{small}</div>"
    )


def more_terms(words: Words) -> None:
    """Every other knob, grouped; drawn only when open."""
    more = st.expander(words("check-more-terms"), key="more-terms", on_change="rerun")
    if more.open:
        with more:
            for group in GROUPS:
                _group(group, words)


def behind(inputs: Inputs, words: Words) -> None:
    """Where each number of the offer comes from, keeping it for the comparison, and what can be taken away."""
    left, right = st.columns([3, 1])
    with left:
        whose = st.expander(words("check-sources"), key="provenance", on_change="rerun")
    with right:
        keep(words)
    if whose.open:
        with whose:
            provenance(inputs, words)
    take_away(inputs, words)


def _group(group: str, words: Words) -> None:
    entries = [f for f in fields(visit().inputs) if f.group == group]
    if not entries:
        return
    titles = {
        "points": words("group-points"),
        "at-once": words("group-at-once"),
        "rules": words("group-rules"),
        "way": words("group-way"),
        "around": words("group-around"),
    }
    st.markdown(f"**{titles[group]}**")
    columns = st.columns(COLUMNS)
    for index, entry in enumerate(entries):
        with columns[index % COLUMNS]:
            draw(entry, words)


def answer(check: Check, words: Words) -> None:
    """The answer, large, and the break-even growth beside the growth entered."""
    entered, needed = growth_per(check.scenario.growth, check, words), growth_needed(check, words)
    sentence = headline(check, words, lambda money, text: f'<b class="{money}">{escape(text)}</b>')
    st.html(
        f'<section aria-label="{escape(words("check-answer"))}" aria-live="polite">'
        f'<p class="answer" role="heading" aria-level="2">{sentence}</p>'
        f'<p class="growth">{escape(growth_sentence(check, words))}</p><dl class="pair">'
        f"<div><dt>{escape(words('growth-entered-label'))}</dt><dd>{escape(entered)}</dd></div>"
        f'<div class="new"><dt>{escape(words("growth-needed-label"))}</dt><dd>{escape(needed)}</dd></div></dl></section>'
    )


def join_input(words: Words) -> Check:
    """The period in which you join, just above the figures that depend on it."""
    entry = number_fields(visit().inputs)["join"]
    left, _ = st.columns([1, 1])
    with left:
        number(entry, words, slider=True)
    return visit().inputs.check()
