"""Seeds: the value that a widget is drawn with, when we set it and not the visitor.

Streamlit tells the browser a value of ours only in the run in which it is set. A run that a change ends early may never
reach the browser: the widget would be drawn by the next one with Streamlit's own default, and report it as if somebody had
entered it. So a value is set again until a run with the widget in it has come to its end.
"""

import math
import time
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any

import streamlit as st

from explainer.site.state import of_visit

ECHO, ECHO_ALONE = 10.0, 0.5  # s in which a report of a value of ours is an echo: beside another change, and on its own


@dataclass
class Seeds:
    """ours: by the key of a widget, the values that we gave it, each with the time [s].

    drawn: keys of the widgets of this run; known: of the last run that came to its end. Each with how the value was written:
    the browser keeps and reports what is chosen as the text that it was shown.
    """

    ours: dict[str, dict[Any, float]] = field(default_factory=dict)
    drawn: dict[str, str] = field(default_factory=dict)
    known: dict[str, str] = field(default_factory=dict)


def seed(key: str, value: Any, written: str = "") -> None:
    """Give a widget its value before it is drawn; only where it differs or is not known, or a thumb would jump in a drag.

    written: the text of a choice.
    """
    seeds, there = of_visit(Seeds), key in st.session_state
    seeds.drawn[key] = written
    differs = there and st.session_state[key] != value
    if differs:
        now = time.monotonic()
        seeds.ours.setdefault(key, {}).update({st.session_state[key]: now, value: now})
    if differs or not there or seeds.known.get(key) != written:
        st.session_state[key] = value


def reseed(key: str) -> None:
    """The value that a widget has already, if it has one."""
    if key in st.session_state:
        seed(key, st.session_state[key])


def echoed(key: str, within: float = ECHO_ALONE) -> bool:
    """Whether a widget reports what we gave it ourselves, so many seconds ago at most; nobody has entered it."""
    given = of_visit(Seeds).ours.get(key, {}).get(st.session_state[key], -math.inf)
    return time.monotonic() - given <= within


def picked(key: str, options: Collection[Any]) -> Any:
    """What was chosen; nothing where the browser still reports a text that no choice has any more."""
    value = st.session_state[key]
    return value if value in options else None


def begin_run() -> None:
    """Nothing is drawn yet."""
    of_visit(Seeds).drawn = {}


def end_run() -> None:
    """Everything that was drawn goes to the browser."""
    seeds = of_visit(Seeds)
    seeds.known = seeds.drawn
