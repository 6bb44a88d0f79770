"""Filters: one row of choices with counts, of which one is taken; everything is taken at first."""

from collections.abc import Mapping

import streamlit as st

from explainer.words.text import Words

ALL = "all"


def pills(key: str, label: str, names: Mapping[str, str], counts: Mapping[str, int], words: Words) -> str:
    """The choice made; it is kept for the whole visit."""
    written = {name: f"{text} {counts[name]}" for name, text in names.items()}
    written[ALL] = f"{words('claims-all')} {sum(counts.values())}"
    st.session_state.setdefault(key, ALL)
    st.pills(label, (ALL, *names), format_func=written.__getitem__, key=key, required=True, persist_state="session")
    return filter_choice(key)


def filter_choice(key: str) -> str:
    """The choice made, also before its row is drawn."""
    choice: str = st.session_state.get(key, ALL)
    return choice
