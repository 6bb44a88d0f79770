"""Flyer state: what the visitor has answered so far, kept for the visit, and found again in the offer on the screen."""

from dataclasses import dataclass, field, replace
from typing import Any

import streamlit as st

from explainer.offers.flyer import Flyer, Reward
from explainer.offers.flyer_read import flyer_of, manner
from explainer.offers.flyer_terms import BLANK, countable_flyer, inputs_of_flyer
from explainer.offers.inputs import OWN, Inputs
from explainer.offers.own import AND
from explainer.site.seeds import echoed
from explainer.site.state import of_visit, visit
from explainer.words.languages import LANGUAGES

OPEN = "open"  # in the address: the questions are in sight


@dataclass
class Answers:
    """The flyer as it was answered. inputs: the offer that was made of it. note: what is to be said of the last answer."""

    flyer: Flyer = field(default_factory=Flyer)
    inputs: Inputs | None = None
    opened: bool = False
    note: str = ""
    moves: int = 0


def begin() -> None:
    """Start with nothing answered, in the money of the language."""
    flyer = Flyer(currency=LANGUAGES[visit().language].currency)
    answers = of_visit(Answers)
    answers.opened, answers.note = True, ""
    _keep(flyer, inputs_of_flyer(flyer, BLANK))


def flyer_now() -> Flyer:
    """The flyer as it stands: as it was answered, or as the offer says it if that was changed elsewhere."""
    answers, inputs = of_visit(Answers), visit().inputs
    asked = visit().asked.pop("flyer", None)
    if asked is not None:
        answers.opened = OPEN in asked.split(AND)
    if asked is not None or answers.inputs != inputs:
        how = manner(answers.flyer) if asked is None and answers.inputs is not None else asked or ""
        answers.flyer, answers.inputs, answers.note = flyer_of(inputs, how), inputs, ""
    return answers.flyer


def take_answer(name: str, key: str) -> None:
    """Callback: one answer, as its widget has it."""
    if echoed(key):
        return
    flyer = flyer_now()
    value = st.session_state[key]
    match name:
        case "what":
            _take(flyer.chosen(value))
        case "way":
            _take(replace(flyer, way=value, number=None, step=None))
        case _:
            _take(replace(flyer, **{name: value}))


def take_reward(index: int, name: str, key: str) -> None:
    """Callback: one answer of one row."""
    if echoed(key):
        return
    flyer, value = flyer_now(), st.session_state[key]
    said: dict[str, Any] = {name: round(value or 0) if name == "needs" else value}
    rows = [replace(row, **said) if at == index else row for at, row in enumerate(flyer.rewards)]
    _take(replace(flyer, rewards=tuple(rows)))


def add_reward() -> None:
    """Callback: one more row, for the next level."""
    flyer = flyer_now()
    level = min(20, max((row.level for row in flyer.rewards), default=0) + 1)
    _take(replace(flyer, rewards=(*flyer.rewards, Reward(level=level))))


def remove_reward(index: int) -> None:
    """Callback: one row less."""
    flyer = flyer_now()
    _take(replace(flyer, rewards=tuple(row for at, row in enumerate(flyer.rewards) if at != index)))


def open_or_close(opened: bool) -> None:
    """Callback: show the questions, or the answer."""
    answers = of_visit(Answers)
    answers.opened, answers.note, answers.moves = opened, "", answers.moves + 1


def _take(flyer: Flyer) -> None:
    """The offer of these answers from now on; where they were not taken as they are, what is said of it."""
    answers, flyer = of_visit(Answers), flyer.settled
    made = countable_flyer(flyer, visit().inputs)
    answers.note = ""
    if made is None:
        answers.note = "uncountable"
        return
    _keep(flyer, made)
    if flyer.number != (used := flyer_of(made, manner(flyer)).number) and flyer.number and used and flyer.way != "line":
        answers.flyer, answers.note = replace(flyer, number=used), f"{used:g}"


def _keep(flyer: Flyer, inputs: Inputs) -> None:
    answers = of_visit(Answers)
    visit().enter(inputs)
    answers.flyer, answers.inputs = flyer, inputs


def in_address() -> dict[str, str]:
    """What the questions add to the address: how numbers were put, and whether they are in sight."""
    if visit().inputs.offer_id != OWN:
        return {}
    answers = of_visit(Answers)
    told = [manner(answers.flyer)] if answers.inputs == visit().inputs else []
    text = AND.join(filter(None, [*told, OPEN if answers.opened else ""]))
    return {"flyer": text} if text else {}
