"""Reading: long texts on a page. How wide they are, their contents, and how a link arrives at a section."""

from html import escape

import streamlit as st

from explainer.words.passages import Passage
from explainer.words.text import Words

MEASURE = 760  # px: lines longer than this are hard to read


def contents(sections: tuple[Passage, ...], words: Words) -> None:
    """All questions as links; in two columns where there is room."""
    links = "".join(f'<li><a href="#{s.anchor}" style="color: inherit">{escape(s.title)}</a></li>' for s in sections)
    name = escape(words("method-contents"))
    st.html(f'<nav aria-label="{name}"><b>{name}</b><ul style="columns: 20rem 2; margin-top: .4rem">{links}</ul></nav>')
