"""Parts: a page of which one part is shown at a time, as chosen or as a link asks."""

from collections.abc import Mapping

import streamlit as st

from explainer.site.seeds import seed
from explainer.site.state import visit


def part_shown(key: str, label: str, titles: Mapping[str, str]) -> str:
    """The row of parts by name, the first shown first, and the one chosen; it is kept for the whole visit."""
    asked = visit().asked.pop("part", None)
    seed(key, asked if asked in titles else st.session_state.get(key, next(iter(titles))))
    st.segmented_control(
        label, list(titles), format_func=titles.__getitem__, key=key, required=True, label_visibility="collapsed",
        persist_state="session",
    )  # fmt: skip
    return part_chosen(key)


def part_chosen(key: str) -> str:
    """The part that was chosen; nothing before the page was shown."""
    chosen: str = st.session_state.get(key, "")
    return chosen
