"""Stays: how much of what one pays stays to pay people. Not known, as long as nobody says it."""

import streamlit as st

from explainer.offers.flyer import Flyer
from explainer.pages.check.flyer_fields import figure_box
from explainer.words.html import tag
from explainer.words.text import Words


def stays_title(flyer: Flyer, words: Words) -> str:
    """What is asked, of what it is."""
    if flyer.line:
        return words("ask-stays-line")
    match flyer.what:
        case "goods":
            return words("ask-stays-goods")
        case "bank":
            return words("ask-stays-bank")
        case "card" if flyer.goods:
            return words("ask-stays-card")
    return words("ask-stays-deposit")


def ask_stays(flyer: Flyer, words: Words) -> None:
    """The numbers that there are to it; each may stay empty."""
    if flyer.line:
        st.html(tag("p", words("ask-stays-line-text")))
        return
    with st.container(horizontal=True, gap="small", vertical_alignment="bottom"):
        if flyer.what == "goods":
            figure_box("gives", words("ask-gives"), flyer.gives, words)
        if flyer.what == "goods" and flyer.gives is not None and flyer.unit != "nothing":
            figure_box("keeps", words("ask-keeps-goods"), flyer.keeps, words)
        if flyer.keeping and flyer.what != "goods":
            figure_box("keeps", words("ask-keeps-deposit"), flyer.keeps, words)
        if flyer.what == "bank":
            figure_box("earns", words("ask-earns"), flyer.earns, words)
        if flyer.goods:
            figure_box("cost", words("ask-cost"), flyer.cost, words)
