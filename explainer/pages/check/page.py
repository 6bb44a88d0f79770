"""The page "Check an offer": the answer while three numbers are moved, the offer in words, what to do now, the views."""

from collections.abc import Mapping
from pathlib import Path

import streamlit as st

from explainer.live import component
from explainer.live.promise import with_numbers
from explainer.offers.flyer_terms import rewards_first
from explainer.offers.inputs import Inputs, fields
from explainer.offers.library import offers
from explainer.offers.link import query
from explainer.pages.check import questions, views
from explainer.pages.check.beside import show_nearest, show_needed
from explainer.pages.check.flyer_state import begin, in_address
from explainer.site.frame import sheet
from explainer.site.kept import keep, read_kept
from explainer.site.share import here
from explainer.site.state import visit
from explainer.site.widgets import choose_offer, draw, show_notes
from explainer.words.advice import first_steps, questions_to_ask, where_to_ask
from explainer.words.html import each, tag
from explainer.words.restated import restated
from explainer.words.subject import subject_of
from explainer.words.text import Words

STYLE = sheet(Path(__file__).with_name("check.css"))
GROUPS = ("points", "at-once", "rules", "way", "around")


def show(words: Words) -> None:
    """The first screen, what to do now, every other term, and the views."""
    st.html(STYLE)
    with st.container(key="check"):
        with st.container(key="top", horizontal=True, vertical_alignment="center"):
            st.title(words("check-title"), anchor=False)
            questions.way_in(words)
        show_notes(words)
        read_kept(words)
        there = questions.ask(words)
        if there:
            show_needed(visit().inputs, words)
        above_the_fold(words, there)
        if there:
            inputs = visit().inputs
            show_nearest(inputs, words)
            what_now(words)
            more_terms(words)
            if not questions.in_sight():
                views.views(inputs, words)


def above_the_fold(words: Words, there: bool) -> None:
    """The answer, what offer it is, and the offer in words; without an answer only the choice of the offer."""
    with st.container(key="first"):
        if there:
            component.show_answer(visit().inputs, words, _enter)
        inputs = visit().inputs
        with st.container(key="chooser"):
            choose_offer(words, offers(), begin)
        if there:
            with st.container(key="told"):
                show_offer(inputs, words)
                keep(words)


def names() -> dict[str, str]:
    """What the page adds to the address: the view that is open, and how numbers were put."""
    return {**views.opened_view(), **in_address()}


def _enter(numbers: Mapping[str, float]) -> None:
    """Spend, rebate and growth as the visitor has set them; the promise in money holds when the rebate moves."""
    inputs, notes = with_numbers(visit().inputs, numbers)
    visit().enter(rewards_first(inputs), notes)


def show_offer(inputs: Inputs, words: Words) -> None:
    """The offer restated from the inputs, whose claim it is, and in small print what was changed."""
    subject = subject_of(inputs, words)
    small = each("small", filter(None, (subject.status, subject.remark)))
    st.html(tag("div", restated(inputs.offer, words), small, class_="said", role="note", aria_label=words("check-in-words")))


def what_now(words: Words) -> None:
    """What to ask, what to do, whom to call; and where to read on."""
    more = st.expander(words("now-title"), key="what-now", on_change="rerun")
    if not more.open:
        return
    with more:
        left, right = st.columns(2, gap="large")
        with left:
            st.markdown(f"**{words('now-ask')}**\n\n" + "\n".join(f"1. {line}" for line in questions_to_ask(words)))
            st.markdown(words("leaflet-questions-after"))
        with right:
            st.markdown(f"**{words('now-do')}**\n\n" + "\n".join(f"- {line}" for line in first_steps(words)))
            st.markdown(f"**{words('help-title')}**\n\n" + "\n".join(f"- {line}" for line in where_to_ask(words)))
        st.markdown(words("now-read-on", **{page: f"{page}?{query(here())}" for page in ("story", "cases", "claims")}))


def more_terms(words: Words) -> None:
    """Every other knob, grouped; drawn only when open."""
    more = st.expander(words("check-more-terms"), key="more-terms", on_change="rerun")
    if more.open:
        with more:
            for group in GROUPS:
                _group(group, words)


def _group(group: str, words: Words) -> None:
    """The fields of a group; the style makes columns of them, and on a phone one, in this order."""
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
    with st.container(key=f"terms-{group}"):
        for entry in entries:
            draw(entry, words)
