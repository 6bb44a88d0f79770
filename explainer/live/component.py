"""Component: the answer on a page. Two halves: the large one is the same on every run, so the browser keeps it."""

import math
from collections.abc import Callable
from functools import lru_cache
from typing import Any

import streamlit as st

from explainer.live.code import UNPACK, packed, terms_code, text
from explainer.live.data import NAMES, terms_data, wire, words_data
from explainer.offers.inputs import Inputs
from explainer.words.text import Words

KEY = "live"

_answer = st.components.v2.component("answer", html=text("live.html"), js=UNPACK)
_terms = st.components.v2.component("answer-terms", js=terms_code())


def show_answer(inputs: Inputs, words: Words, taken: Callable[[dict[str, float]], None]) -> None:
    """Draw the answer. taken: called with spend, rebate and growth as the visitor has set them, before the next run."""

    def on_change() -> None:
        values = sent_numbers(st.session_state[KEY])
        if values:
            taken(values)

    with st.container(key="live-answer", gap=None):
        state = _answer(key=KEY, data=_large_half(words), on_set_change=on_change)
        terms = {**terms_data(inputs, words), "heard": heard(state)}
        _terms(key=f"{KEY}-terms", data=wire(terms), height=1)


@lru_cache
def _large_half(words: Words) -> bytes:
    """Code and words, packed once for a language."""
    return packed(words_data(words))


def sent_numbers(state: Any) -> dict[str, float]:
    """What the browser sent, if it is three numbers; anybody can send anything."""
    values = _sent(state)
    if not all(isinstance(value := values.get(name), int | float) and math.isfinite(value) for name in NAMES):
        return {}
    return {name: float(values[name]) for name in NAMES}


def heard(state: Any) -> int:
    """The number of the last change that the browser has sent, so that it knows which of its changes an answer is to."""
    number = _sent(state).get("number", 0)
    return number if isinstance(number, int) else 0


def _sent(state: Any) -> dict[str, Any]:
    values = state.get("set") if hasattr(state, "get") else None
    return values if isinstance(values, dict) else {}
