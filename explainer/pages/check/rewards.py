"""Rewards: a row for each that is promised for bringing people in."""

import streamlit as st

from explainer.offers.flyer import MOST_REWARDS, Flyer, Reward
from explainer.pages.check.flyer_fields import choice, few, figure_box
from explainer.pages.check.flyer_state import add_reward, remove_reward, take_reward
from explainer.words.html import tag
from explainer.words.text import Words

AMOUNT = 110  # px: room for a reward, with its unit beside it on a phone
LEVELS = 10  # that can be chosen; a link may say more


def ask_rewards(flyer: Flyer, words: Words) -> None:
    """The rows, and one more."""
    if not flyer.rewards:
        st.html(tag("p", words("ask-rewards-none")))
    for index, row in enumerate(flyer.rewards):
        with st.container(key=f"flyer-row-{index}"):
            _row(index, row, flyer, words)
    if len(flyer.rewards) < MOST_REWARDS:
        st.button(words("ask-reward-add"), key="flyer-add", icon=":material/add:", on_click=add_reward)


def _row(index: int, row: Reward, flyer: Flyer, words: Words) -> None:
    """How much, for whom, and how many are needed first."""
    n = f"{index + 1}"
    units = {True: words("ask-reward-unit-percent"), False: words.symbol(flyer.currency)}
    with st.container(horizontal=True, gap="small", vertical_alignment="bottom"):
        figure_box("amount", words("ask-reward", n=n), row.amount, words, take_reward, (index,), True, AMOUNT)
        few("percent", words("ask-reward-unit", n=n), units, row.percent, take_reward, (index,))
    with st.container(horizontal=True, gap="small", vertical_alignment="bottom"):
        levels = {level: _level(level, words) for level in range(1, max(LEVELS, row.level) + 1)}
        choice("level", words("ask-reward-level", n=n), levels, row.level, 200, take_reward, (index,))
        figure_box("needs", words("ask-needs"), float(row.needs), words, take_reward, (index,))
    st.button(
        words("ask-reward-remove", n=n), key=f"flyer-remove-{index}", icon=":material/close:", type="tertiary",
        on_click=remove_reward, args=(index,),
    )  # fmt: skip


def _level(level: int, words: Words) -> str:
    if level == 1:
        return words("ask-level-1")
    return words("ask-level-2") if level == 2 else words("ask-level-n", n=f"{level}")
