"""How the story begins: what an aunt writes to her family, and what the next ten minutes are for."""

import streamlit as st

from explainer.story.opening import message
from explainer.words.html import tag
from explainer.words.text import Words


def show_opening(words: Words) -> None:
    """Her message as a chat shows it, and what to make of it."""
    says = tag("blockquote", tag("b", words("story-opening-from")), tag("p", message(words)))
    st.html(tag("div", says, class_="chat"))
    with st.container(key="story-told"):
        st.markdown(words("story-opening-text"))
