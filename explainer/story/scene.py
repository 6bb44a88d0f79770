"""Scene: one idea of the story. It tells, asks for a bet, and answers that bet with what the engine counted.

A bet is a number, one choice, or several choices; `Asked` says which. Nothing here knows of widgets.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pandas as pd

from explainer.offers.inputs import Inputs
from explainer.words.text import Words


@dataclass(frozen=True)
class NumberBet:
    """A bet on a whole number between low and high; start: where the slider stands at first."""

    low: int
    high: int
    start: int


@dataclass(frozen=True)
class ChoiceBet:
    """A bet on one of a few; with `several`, on any number of them, also none."""

    options: tuple[str, ...]
    several: bool = False


@dataclass(frozen=True)
class Told:
    """What a scene says before the bet. text: Markdown. options: the choices by name, in words."""

    title: str
    text: str
    question: str
    options: dict[str, str]


@dataclass(frozen=True)
class Chart:
    """A picture drawn by the browser: a constant template and the rows. said: the same in a sentence, with its numbers."""

    spec: dict[str, Any]
    data: dict[str, pd.DataFrame]
    alt: str
    said: str


@dataclass(frozen=True)
class Drawing:
    """A picture drawn here, as HTML. said: the same in a sentence."""

    html: str
    said: str


@dataclass(frozen=True)
class Scene:
    """One scene. Every function gets the words; `bet` is None where nothing has been bet yet.

    inputs: the offer it is computed from, as "Check an offer" opens it. written(bet): a bet in words. truth: the
    answer in words. reply(bet): what is said to somebody who bet that; Markdown. lesson: what everybody is told then.
    picture(bet, shown): the bet, and the truth as well once it is shown.
    """

    name: str
    asked: NumberBet | ChoiceBet
    inputs: Callable[[], Inputs]
    told: Callable[[Words], Told]
    written: Callable[[Any, Words], str]
    truth: Callable[[Words], str]
    reply: Callable[[Any, Words], str]
    lesson: Callable[[Words], str]
    picture: Callable[[Any, bool, Words], Chart | Drawing]


def comparison(bet: float, truth: float, near: float) -> str:
    """How a bet on a number went: low, near or high."""
    if abs(bet - truth) <= near:
        return "near"
    return "low" if bet < truth else "high"
