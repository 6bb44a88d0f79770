"""The page "Check an offer": choose it, change three numbers, read whose money every promised yuan is."""

import streamlit as st
from markupsafe import Markup

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
from explainer.words.html import each, tag
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
    small = each("small", filter(None, (subject.status, subject.remark)))
    st.html(tag("div", restated(inputs.offer, words), small, class_="said", role="note", aria_label=words("check-in-words")))


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
    sentence = Markup(headline(check, words, lambda money, text: tag("b", text, class_=money)))  # the words around are ours
    now = tag("div", tag("dt", words("growth-entered-label")), tag("dd", entered))
    then = tag("div", tag("dt", words("growth-needed-label")), tag("dd", needed), class_="new")
    st.html(
        tag(
            "section",
            tag("p", sentence, class_="answer", role="heading", aria_level=2),
            tag("p", growth_sentence(check, words), class_="growth"),
            tag("dl", now, then, class_="pair"),
            aria_label=words("check-answer"),
            aria_live="polite",
        )
    )


def join_input(words: Words) -> Check:
    """The period in which you join, just above the figures that depend on it."""
    entry = number_fields(visit().inputs)["join"]
    left, _ = st.columns([1, 1])
    with left:
        number(entry, words, slider=True)
    return visit().inputs.check()
