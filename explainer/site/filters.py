"""Filters: a row of choices with counts, of which one is taken, everything at first. They stand in the address."""

from collections.abc import Collection, Mapping

import streamlit as st

from explainer.site.seeds import seed
from explainer.site.state import visit
from explainer.words.text import Words

ALL = "all"


def pills(key: str, label: str, names: Mapping[str, str], counts: Mapping[str, int], words: Words) -> str:
    """The choice made; it is kept for the whole visit."""
    written = {name: f"{text} {counts[name]}" for name, text in names.items()}
    written[ALL] = f"{words('claims-all')} {sum(counts.values())}"
    seed(key, filter_choice(key))
    st.pills(label, (ALL, *names), format_func=written.__getitem__, key=key, required=True, persist_state="session")
    return filter_choice(key)


def filter_choice(key: str) -> str:
    """The choice made, also before its row is drawn."""
    choice: str = st.session_state.get(key, ALL)
    return choice


def take_filters(**choices: Collection[str]) -> None:
    """What a link asks for, once; a choice that there is not is left out. choices: by the name of the filter."""
    for key, known in choices.items():
        asked = visit().asked.pop(key, None)
        if asked in known:
            st.session_state[key] = asked


def filter_names(*keys: str) -> dict[str, str]:
    """What filters add to the address: those with a choice."""
    return {key: filter_choice(key) for key in keys if filter_choice(key) != ALL}
