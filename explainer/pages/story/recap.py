"""The end of the story: three lines, the bets, and where to ask or report."""

import streamlit as st

from explainer.pages.story.telling import telling
from explainer.story.recap import bets, recap_lines
from explainer.words.advice import where_to_ask
from explainer.words.text import Words


def show_recap(words: Words) -> None:
    """What to keep."""
    with st.container(key="story-lines"):
        st.markdown("\n".join(f"{n}. {line}" for n, line in enumerate(recap_lines(words), start=1)))
    made = bets(telling().bets, words)
    if made:
        head = [words("story-recap-asked"), words("story-your-bet"), words("story-recap-truth")]
        table = [head, ["---"] * len(head), *map(list, made)]
        st.markdown("\n".join(f"| {' | '.join(row)} |" for row in table))
        st.caption(words("story-recap-forgotten"))
    st.subheader(words("help-title"), anchor="help")
    st.markdown(f"{words('help-lead')}\n\n" + "\n".join(f"- {line}" for line in where_to_ask(words)))
