"""Reading: long texts on a page. How wide they are, their contents, and how a link arrives at a section."""

import streamlit as st

from explainer.words.html import each, tag
from explainer.words.passages import Passage
from explainer.words.text import Words

MEASURE = 760  # px: lines longer than this are hard to read


def contents(sections: tuple[Passage, ...], words: Words) -> None:
    """All questions as links; in two columns where there is room."""
    links = each("li", (tag("a", s.title, href=f"#{s.anchor}", style="color: inherit") for s in sections))
    name = words("method-contents")
    listed = tag("ul", links, style="columns: 20rem 2; margin-top: .4rem")
    st.html(tag("nav", tag("b", name), listed, aria_label=name))
