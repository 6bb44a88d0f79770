"""The bet of a scene: a slider or a choice, and the button that shows what was counted. A bet made stands as text."""

from typing import Any

import streamlit as st

from explainer.pages.story.telling import telling
from explainer.story.scene import ChoiceBet, NumberBet, Scene, Told
from explainer.words.html import tag
from explainer.words.text import Words


def bet_input(scene: Scene, told: Told, words: Words) -> Any:
    """The question and the bet as it stands now; None where nothing is chosen yet."""
    st.html(tag("p", told.question, class_="question", id="question"))
    bets = telling().bets
    if scene.name in bets:
        _made(scene, words)
        return bets[scene.name]
    bet = (
        _number(scene, scene.asked, told) if isinstance(scene.asked, NumberBet) else _choice(scene, scene.asked, told, words)
    )
    ready = bet is not None
    st.button(words("story-show"), key="story-show", on_click=_show, args=(scene.name, bet), disabled=not ready)
    return bet


def _number(scene: Scene, asked: NumberBet, told: Told) -> int:
    """A whole number, on a slider."""
    key = f"bet-{scene.name}"
    st.session_state.setdefault(key, asked.start)
    bet: int = st.slider(told.question, asked.low, asked.high, key=key, label_visibility="collapsed")
    return bet


def _choice(scene: Scene, asked: ChoiceBet, told: Told, words: Words) -> Any:
    """One of a few, or any number of them."""
    key = f"bet-{scene.name}"
    if asked.several:
        picked = [
            option
            for option in asked.options
            if st.checkbox(words("story-needs", offer=told.options[option]), key=f"{key}-{option}")
        ]
        return frozenset(picked)
    return st.radio(
        told.question, asked.options, index=None, format_func=told.options.__getitem__, key=key, label_visibility="collapsed"
    )


def _made(scene: Scene, words: Words) -> None:
    """The bet that was made, and a way to take it back."""
    written = scene.written(telling().bets[scene.name], words)
    st.html(tag("p", words("story-your-bet"), tag("b", written), class_="your-bet"))
    st.button(words("story-change"), key="story-change", type="tertiary", on_click=_change, args=(scene.name,))


def _show(name: str, bet: Any) -> None:
    telling().bets[name] = bet
    telling().revealed = True


def _change(name: str) -> None:
    telling().bets.pop(name, None)
