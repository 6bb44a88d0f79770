"""The page "Check an offer": the answer while three numbers are moved, the offer in words, what to do now, the figures."""

from collections.abc import Mapping
from dataclasses import dataclass

import streamlit as st

from explainer.charts.check.figures import FIGURES
from explainer.engine.check import Check
from explainer.live import component
from explainer.live.promise import with_numbers
from explainer.offers.flyer_terms import rewards_first
from explainer.offers.inputs import Inputs, fields, number_fields
from explainer.offers.library import offers
from explainer.offers.link import query
from explainer.pages.check import questions
from explainer.pages.check.beside import show_nearest, show_needed
from explainer.pages.check.flyer_state import begin, in_address
from explainer.pages.check.provenance import provenance
from explainer.pages.check.take_away import take_away
from explainer.site.frame import show_figure
from explainer.site.kept import keep
from explainer.site.share import here
from explainer.site.state import of_visit, visit
from explainer.site.widgets import COLUMNS, choose_offer, draw, number, seed, show_notes
from explainer.words.advice import first_steps, questions_to_ask, where_to_ask
from explainer.words.html import each, tag
from explainer.words.restated import restated
from explainer.words.subject import subject_of
from explainer.words.text import Words

GROUPS = ("points", "at-once", "rules", "way", "around")


VIEWS = {  # what is shown of an offer, one at a time; only the one that is open is computed and sent
    "flow": ("flow",),
    "promises": ("promises",),
    "overtime": ("overtime",),
    "people": ("people",),
    "joiners": ("coins", "joiners"),
}


@dataclass
class Opened:
    """Which of the views is open."""

    view: str = next(iter(VIEWS))


def show(words: Words) -> None:
    """The whole page: the answer and its three numbers, the offer in words, what to do now, and the figures."""
    st.title(words("check-title"), anchor=False)
    show_notes(words)
    there = questions.ask(words)
    if there:
        show_needed(visit().inputs, words)
        component.show_answer(visit().inputs, words, _enter)
    inputs = visit().inputs
    left, right = st.columns([3, 1], vertical_alignment="bottom")
    with left:
        choose_offer(words, offers(), begin)
    with right:
        keep(words)
    if not there:
        return
    show_offer(inputs, words)
    show_nearest(inputs, words)
    what_now(words)
    more_terms(words)
    behind(inputs, words)
    if not questions.in_sight():
        views(join_input(words), words)


def names() -> dict[str, str]:
    """What the page adds to the address: the view that is open, where it is not the first, and how numbers were put."""
    view = of_visit(Opened).view
    return {**({"show": view} if view != Opened().view else {}), **in_address()}


def _enter(numbers: Mapping[str, float]) -> None:
    """Spend, rebate and growth as the visitor has set them; the promise in money holds when the rebate moves."""
    inputs, notes = with_numbers(visit().inputs, numbers)
    visit().enter(rewards_first(inputs), notes)


def show_offer(inputs: Inputs, words: Words) -> None:
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
    """Where each number of the offer comes from, and what can be taken away."""
    whose = st.expander(words("check-sources"), key="provenance", on_change="rerun")
    if whose.open:
        with whose:
            provenance(inputs, words)
    take_away(inputs, words)


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


def views(check: Check, words: Words) -> None:
    """The figures, by what they answer; one is open."""
    opened = of_visit(Opened)
    asked = visit().asked.pop("show", None)
    opened.view = next((view for view, figures in VIEWS.items() if asked in (view, *figures)), opened.view)
    titles = {
        "flow": words("view-flow"),
        "promises": words("view-promises"),
        "overtime": words("view-overtime"),
        "people": words("view-people"),
        "joiners": words("view-joiners"),
    }
    key = f"view-{words.language}"  # Streamlit keeps the title of the open one, which is another in each language
    if key not in st.session_state or asked:
        seed(key, titles[opened.view])
    for (view, figures), tab in zip(VIEWS.items(), st.tabs(list(titles.values()), key=key, on_change="rerun"), strict=True):
        if tab.open:
            opened.view = view
            with tab:
                for name in figures:
                    show_figure(FIGURES[name](check, words, "page"), words)


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


def join_input(words: Words) -> Check:
    """The period in which you join, just above the figures that depend on it."""
    entry = number_fields(visit().inputs)["join"]
    left, _ = st.columns([1, 1])
    with left:
        number(entry, words, slider=True)
    return visit().inputs.check()
