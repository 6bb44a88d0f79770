"""Kept: what is kept on one page for the comparison."""

import streamlit as st

from explainer.compare.measured import LETTERS
from explainer.offers.inputs import Inputs, preset
from explainer.site.state import visit
from explainer.words.text import Words

HONEST, BESIDE_HONEST = "loyalty-card", "green-points"  # what stands beside an offer, and beside the honest card itself


OTHERS = LETTERS[1:]


def keep(words: Words) -> None:
    """A button that keeps the offer of the page "Check an offer", with its numbers as they stand, for the comparison."""
    mine = visit().inputs
    kept = _kept()
    label, why = words("compare-keep"), words("compare-keep-help")
    if mine in kept:
        label = words("compare-kept", letter=OTHERS[kept.index(mine)])
    elif len(kept) == len(OTHERS):
        why = words("compare-kept-full")

    def add() -> None:
        visit().others = [*_kept(), visit().inputs]

    st.button(
        label, key="keep", help=why, icon=":material/add:", disabled=mine in kept or len(kept) == len(OTHERS),
        on_click=add,
    )  # fmt: skip


def _kept() -> list[Inputs]:
    """The other offers; before anything was chosen the honest card alone, whatever A is now."""
    return visit().others or [preset(HONEST)]
