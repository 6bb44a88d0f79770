"""The page "Real cases": schemes with a public record, filtered by status and kind of promise, each in full on a click."""

from collections import Counter
from functools import lru_cache
from pathlib import Path

import streamlit as st
from markupsafe import Markup

from explainer.cases.read import MECHANISMS, STATUSES, Case, cases
from explainer.pages.cases.card import case_card, case_cards, case_open_at_first
from explainer.site.cards import asked_first
from explainer.site.filters import ALL, filter_choice, filter_names, pills, take_filters
from explainer.site.frame import notice
from explainer.site.state import visit
from explainer.words.html import each, joined, tag
from explainer.words.text import Words

STYLE = f"<style>{Path(__file__).with_name('cases.css').read_text(encoding='utf-8')}</style>"


def show(words: Words) -> None:
    """Title, the status words, two filters and the cases."""
    st.html(STYLE)
    st.title(words("cases-title"), anchor=False)
    lead = tag("p", words("cases-lead", count=words.number(len(cases()))), class_="lead")
    st.html(joined(lead, _legend(words)))
    shown = asked_first(_asked(words), _filtered(words))
    st.caption(words("cases-shown", shown=words.number(len(shown)), found=words.number(len(cases()))))
    for case in shown:
        case_card(case, words)
    if not shown:
        st.markdown(words("cases-none"))


def names() -> dict[str, str]:
    """What the page adds to the address: the filters, and the case that was asked for or opened last."""
    case = case_cards().named
    return {**filter_names("status", "mechanism"), **({"case": case} if case else {})}


@lru_cache(maxsize=8)
def _legend(words: Words) -> Markup:
    """Each status word with what it means and does not mean."""
    entries = (
        joined(tag("dt", words(f"case-status-{name}")), tag("dd", words(f"case-status-{name}-means")))
        for name in STATUSES  # case-status-press, case-status-press-means, …
    )
    return tag("details", tag("summary", words("cases-legend")), tag("dl", each("div", entries)), class_="legend")


def _asked(words: Words) -> Case | None:
    """The case that a link asks for, opened when the link is first read."""
    wanted = visit().asked.get("case")
    if wanted is None:
        return None
    case = next((case for case in cases() if case.id == wanted), None)
    if case is None:
        notice(words("cases-unknown", case=wanted[:40]))
    else:
        case_open_at_first(case)
    return case


def _filtered(words: Words) -> list[Case]:
    """Two rows of filters; the count of each choice goes by what the other filter lets through."""
    take_filters(status=STATUSES, mechanism=MECHANISMS)
    status, mechanism = (filter_choice(key) for key in ("status", "mechanism"))
    by_status = Counter(case.status for case in cases() if mechanism in (ALL, case.mechanism))
    by_mechanism = Counter(case.mechanism for case in cases() if status in (ALL, case.status))
    given = {case.status for case in cases()}
    written = {name: words(f"case-status-{name}") for name in STATUSES if name in given}  # case-status-press, …
    status = pills("status", words("cases-status"), written, by_status, words)
    written = {name: words(f"case-mechanism-{name}") for name in MECHANISMS}  # case-mechanism-full-return, …
    mechanism = pills("mechanism", words("cases-mechanism"), written, by_mechanism, words)
    return [case for case in cases() if status in (ALL, case.status) and mechanism in (ALL, case.mechanism)]
