"""Beside: what stands with the answer to somebody's own offer: what it would take, and the offer that is most like it."""

import streamlit as st

from explainer.cases.read import modelled_cases
from explainer.offers.inputs import OWN, Inputs, preset
from explainer.offers.likeness import nearest_offer
from explainer.offers.link import look, query, to_link
from explainer.site.state import visit
from explainer.words.html import each, tag
from explainer.words.needed import needed_lines
from explainer.words.text import Words


def show_needed(inputs: Inputs, words: Words) -> None:
    """What would have to be so that nobody else is needed, where nobody has said what is so."""
    lines = needed_lines(inputs, words) if inputs.offer_id == OWN else []
    if lines:
        st.html(tag("div", each("p", lines), class_="needed"))


def show_nearest(inputs: Inputs, words: Words) -> None:
    """The offer of the library with terms most like these, and its case, if it is one."""
    found = nearest_offer(inputs.offer) if inputs.offer_id == OWN else ""
    if not found:
        return
    link = f"?{query(to_link(preset(found), visit().language, visit().size))}"
    slots = {"offer": words(f"offer-{found}"), "link": link}
    case = next((case.id for case in modelled_cases() if case.offer == found), "")
    if case:
        address = f"cases?{query({**look(visit().language, visit().size), 'case': case})}"
        text = words("nearest-case", **slots, case=address)
    else:
        text = words("nearest", **slots)
    st.markdown(f"{text} :small[{words('nearest-only')}]")
