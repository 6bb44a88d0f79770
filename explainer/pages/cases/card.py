"""A case as a card: what was promised, what its terms come to and how it ended; behind one click the whole record."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache

import streamlit as st
from markupsafe import Markup

from explainer.cases.read import Case, ModelledCase
from explainer.cases.words import case_text, years
from explainer.charts.cases.figures import PICTURES
from explainer.exports.imprint import Imprint, imprint
from explainer.offers.inputs import field, preset, put
from explainer.pages.cases.record import comparison_table, record, summed
from explainer.site.cards import Cards
from explainer.site.frame import show_figure
from explainer.site.share import card_address, printed_address, share_card
from explainer.site.state import of_visit, open_on_check, today
from explainer.words.html import each, joined, tag
from explainer.words.subject import library_subject
from explainer.words.text import Words


@dataclass
class CaseCards(Cards):
    """The cards of this page."""


def case_cards() -> CaseCards:
    """Which cards were opened in this visit."""
    return of_visit(CaseCards)


def case_card(case: Case, words: Words) -> None:
    """The card; what is behind the click is drawn only when it is open."""
    with st.container(border=True, key=f"case-card-{case.id}"):
        st.html(_head(case, words))
        label = words("cases-more-model") if isinstance(case, ModelledCase) else words("cases-more")
        more = case_cards().more(case.id, _more(case), label)
        if more.open:
            with more:
                _behind(case, words)


def case_open_at_first(case: Case) -> None:
    """Open a case that a link asks for, once."""
    case_cards().open_at_first(case.id, _more(case))


def _more(case: Case) -> str:
    return f"{case.id}-record"


@lru_cache(maxsize=256)
def _head(case: Case, words: Words) -> Markup:
    """Name, place and years, status; the answer; what was promised and, where known, who lost. The same for everybody."""
    country = words(f"country-{case.country}")  # country-CN, country-US, …
    place = words("cases-place", country=country, years=years(case, words))
    status = words(f"case-status-{case.status}")  # case-status-press, case-status-convicted-first, …
    about = {words("cases-promised"): case_text(case, "promise", words)}
    if case.losers:
        about[words("cases-losers")] = case_text(case, case.losers.name, words)
    rows = each("div", (joined(tag("dt", name), tag("dd", text)) for name, text in about.items()))
    left = tag("h2", words(f"case-{case.id}")), tag("p", place, class_="small"), tag("p", status, class_="status")
    right = tag("p", case_text(case, "answer", words), class_="said-plainly"), tag("dl", rows)
    return tag("article", tag("div", *left), tag("div", *right), class_="case")


def _behind(case: Case, words: Words) -> None:
    """The model beside what happened, where the terms allow it; then the record, the sums, and where to go on."""
    if isinstance(case, ModelledCase):
        show_figure(PICTURES[case.picture.kind](case, words, "page"), words, _carried(case, words))
        st.html(comparison_table(case, words))
    st.html(record(case, words))
    if case.sums:
        st.html(summed(case, words))
    if not isinstance(case, ModelledCase):
        why = {"pace": words("cases-no-model-pace"), "other": words("cases-no-model-other")}[case.why]
        st.html(tag("p", why, class_="small"))
    with st.container(horizontal=True):
        if isinstance(case, ModelledCase):
            _go_on(case, words)
        share_card(words("cases-share"), words("cases-share-help"), _link(case))


def _go_on(case: ModelledCase, words: Words) -> None:
    """The published terms on the page that checks an offer."""
    if st.button(words("cases-open-offer"), key=f"{case.id}-check", icon=":material/arrow_forward:"):
        open_on_check(preset(case.offer))


def _carried(case: ModelledCase, words: Words) -> Callable[[], Imprint]:
    """What a picture of a case carries: whose money its terms promise, with the pool as it is drawn, and the way back."""
    own, address = preset(case.offer), printed_address(_link(case))
    inputs = put(own, field(own, "pool"), case.picture.pool_share)

    def made() -> Imprint:
        return replace(imprint(library_subject(inputs, words), words, today()), address=address)

    return made


def _link(case: Case) -> str:
    return card_address("cases", case=case.id)
