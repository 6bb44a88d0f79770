"""Flyer fields: the inputs of the questions. Each takes its answer before the next run."""

from collections.abc import Callable, Mapping
from typing import Any

import streamlit as st

from explainer.pages.check.flyer_state import take_answer
from explainer.site.seeds import picked, seed
from explainer.words.text import Words

NARROW = 168  # px: room for a sum of money

Take = Callable[..., None]


def figure_box(
    name: str, label: str, value: float | None, words: Words, take: Take = take_answer, args: tuple[Any, ...] = (),
    hidden: bool = False, width: int = NARROW,
) -> None:  # fmt: skip
    """A number as it was said; empty: it was not."""
    key = "-".join(map(str, ("flyer", *args, name)))
    seed(key, value)
    st.number_input(
        label, value=None, min_value=None, step=1.0, format="%.10g", key=key, placeholder=words("ask-empty"), width=width,
        on_change=take, args=(*args, name, key), label_visibility="collapsed" if hidden else "visible",
    )  # fmt: skip


def few(
    name: str, label: str, names: Mapping[Any, str], value: Any, take: Take = take_answer, args: tuple[Any, ...] = ()
) -> None:  # fmt: skip
    """One out of a few, all in sight: one tap."""
    key = "-".join(map(str, ("flyer", *args, name)))
    seed(key, value, names[value])
    st.pills(
        label, list(names), format_func=names.__getitem__, key=key, required=True, label_visibility="collapsed",
        on_change=_if_known, args=(take, names, *args, name, key),
    )  # fmt: skip


def choice(
    name: str, label: str, names: Mapping[Any, str], value: Any, width: Any = "stretch", take: Take = take_answer,
    args: tuple[Any, ...] = (), hidden: bool = True,
) -> None:  # fmt: skip
    """One out of many."""
    key = "-".join(map(str, ("flyer", *args, name)))
    seed(key, value, names[value])
    st.selectbox(
        label, list(names), format_func=names.__getitem__, key=key, width=width, filter_mode=None,
        label_visibility="collapsed" if hidden else "visible", on_change=_if_known, args=(take, names, *args, name, key),
    )  # fmt: skip


def _if_known(take: Take, names: Mapping[Any, str], *args: Any) -> None:
    """Callback: take what was chosen, unless it is the text of a choice in another language."""
    if picked(args[-1], names) is not None:
        take(*args)


def text_box(name: str, label: str, value: str, longest: int) -> None:
    """A few words of the visitor's own."""
    key = f"flyer-{name}"
    seed(key, value)
    st.text_input(label, key=key, max_chars=longest, on_change=take_answer, args=(name, key))
