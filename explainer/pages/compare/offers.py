"""Which offers are compared: A from the page "Check an offer", up to three others chosen here or kept there."""

import streamlit as st
from markupsafe import Markup

from explainer.compare.measured import LETTERS
from explainer.compare.words import name_of_offer
from explainer.offers.inputs import Inputs, preset
from explainer.offers.library import offers
from explainer.site.frame import notice
from explainer.site.kept import BESIDE_HONEST, HONEST, OTHERS, kept_as_names
from explainer.site.seeds import picked
from explainer.site.state import check_link, visit
from explainer.words.html import tag
from explainer.words.text import Words


def others() -> list[Inputs]:
    """The offers beside A, as chosen, kept, or read from the link; never none."""
    return visit().others or [preset(BESIDE_HONEST if visit().inputs.offer_id == HONEST else HONEST)]


def offer_names() -> dict[str, str]:
    """What the page adds to the address: the other offers."""
    return kept_as_names(others())


def choose_others(words: Words) -> None:
    """The offers as a list with their letters; one can be removed, another added."""
    mine, beside = visit().inputs, others()
    with st.container(key="compared", gap="small"):
        for letter, one in zip(LETTERS, [mine, *beside], strict=False):
            with st.container(horizontal=True, vertical_alignment="center", key=f"compared-{letter}"):
                st.html(_named(letter, one, words))
                if letter == LETTERS[0]:
                    check_link(words("compare-change"))
                elif len(beside) > 1:
                    st.button(
                        words("compare-remove", letter=letter), key=f"remove-{letter}", on_click=_remove, args=(letter,)
                    )
    _add(words, [mine, *beside])
    for letter, one in zip(OTHERS, beside, strict=False):
        if one == mine:
            notice(words("compare-duplicate", letter=letter))


def _named(letter: str, one: Inputs, words: Words) -> Markup:
    """Letter and name of an offer."""
    return tag("p", tag("b", letter, class_="letter"), " ", name_of_offer(one, words), class_="compared")


def _remove(letter: str) -> None:
    """Callback: one of the others is not compared any more."""
    place = OTHERS.index(letter)
    visit().others = [one for i, one in enumerate(others()) if i != place]


def _add(words: Words, now: list[Inputs]) -> None:
    """A list of the offers that are not compared yet."""
    if len(now) == len(LETTERS):
        st.caption(words("compare-full"))
        return
    rest = [offer_id for offer_id in offers() if preset(offer_id) not in now]

    def add() -> None:
        if chosen := picked("add-offer", rest):
            visit().others = [*others(), preset(chosen)]
        st.session_state["add-offer"] = None

    left, right = st.columns(2, vertical_alignment="bottom")
    with left:
        st.selectbox(
            words("compare-add"), rest, index=None, format_func=lambda i: words(f"offer-{i}"), key="add-offer",
            on_change=add, placeholder=words("compare-add-none"), filter_mode=None,
        )  # fmt: skip
    with right:
        st.caption(words("compare-how-to-pin"))
