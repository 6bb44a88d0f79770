"""Kept: what is kept on one page for the comparison."""

from collections.abc import Sequence

import streamlit as st

from explainer.compare.measured import LETTERS
from explainer.offers.inputs import Inputs, preset
from explainer.offers.pinned import from_text, pinned_text
from explainer.site.frame import notice
from explainer.site.state import visit
from explainer.words.labels import note_text
from explainer.words.text import Words

HONEST, BESIDE_HONEST = "loyalty-card", "green-points"  # what stands beside an offer, and beside the honest card itself
OTHERS = LETTERS[1:]
NOTES = 5  # shown at most


def read_kept(words: Words) -> None:
    """Take the offers that a link brings for the comparison, once; say what could not be read."""
    asked = visit().asked
    texts = [text for letter in OTHERS if (text := asked.pop(letter.lower(), ""))]
    if not texts:
        return
    read = [from_text(text) for text in texts]
    visit().others = [inputs for inputs, _ in read]
    for text in [note_text(note, inputs, words) for inputs, notes in read for note in notes][:NOTES]:
        notice(text)


def kept_names() -> dict[str, str]:
    """What every page adds to the address: the offers kept for the comparison, also where no page has read them yet."""
    now = visit()
    asked = {name: now.asked[name] for letter in OTHERS if (name := letter.lower()) in now.asked}
    return asked | kept_as_names(now.others)


def kept_as_names(others: Sequence[Inputs]) -> dict[str, str]:
    """Offers as a link names them, by letter."""
    return {letter.lower(): pinned_text(one) for letter, one in zip(OTHERS, others, strict=False)}


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
