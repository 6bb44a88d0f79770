"""The list of claims: two filters with counts, the strongest claims first, the one a link asks for before all others."""

from collections import Counter
from functools import lru_cache

import streamlit as st

from explainer.claims.read import THEMES, VERDICTS, Claim, claims
from explainer.pages.claims.card import claim_card, claim_open_at_first
from explainer.pages.claims.own_numbers import take_own
from explainer.pages.claims.reader import reader
from explainer.site.cards import asked_first
from explainer.site.filters import ALL, filter_choice, pills, take_filters
from explainer.site.frame import notice
from explainer.site.state import visit
from explainer.words.text import Words

FIRST = 10  # cards before the click on "show all"


def claim_list(words: Words) -> None:
    """Filters, how many there are, and the cards."""
    found = asked_first(_asked(words), _filtered(words))
    shown = found if reader().all else found[:FIRST]
    st.caption(words("claims-shown", shown=words.number(len(shown)), found=words.number(len(found))))
    for claim in shown:
        claim_card(claim, words)
    if not found:
        st.markdown(words("claims-none"))
    if len(shown) < len(found):
        st.button(words("claims-show-all", count=words.number(len(found))), key="show-all", on_click=_show_all)


def _show_all() -> None:
    reader().all = True


def _asked(words: Words) -> Claim | None:
    """The claim that a link asks for, opened when the link is first read."""
    wanted = visit().asked.get("claim")
    if wanted is None:
        return None
    claim = next((claim for claim in claims() if claim.id == wanted), None)
    if claim is None:
        notice(words("claims-unknown", claim=wanted[:40]))
    else:
        take_own(claim)
        claim_open_at_first(claim)
    return claim


def _filtered(words: Words) -> list[Claim]:
    """Two rows of filters; the count of each choice goes by what the other filter lets through."""
    take_filters(theme=THEMES, verdict=VERDICTS)
    theme, verdict = (filter_choice(name) for name in ("theme", "verdict"))
    by_theme = Counter(claim.theme for claim in claims() if verdict in (ALL, _verdict(claim)))
    by_verdict = Counter(_verdict(claim) for claim in claims() if theme in (ALL, claim.theme))
    names = {name: words(f"theme-{name}") for name in THEMES}  # theme-money, theme-growth, …
    theme = pills("theme", words("claims-theme"), names, by_theme, words)
    names = {name: words(f"verdict-{name}") for name in VERDICTS}  # verdict-holds, verdict-impossible, …
    verdict = pills("verdict", words("claims-verdict"), names, by_verdict, words)
    return [claim for claim in claims() if theme in (ALL, claim.theme) and verdict in (ALL, _verdict(claim))]


@lru_cache(maxsize=256)
def _verdict(claim: Claim) -> str:
    """The verdict with the articles' own numbers; a card keeps its place when a reader changes them."""
    return claim.verdict
