"""What neither article says: the questions to ask before joining, on the screen and as a sheet to print."""

from functools import lru_cache
from pathlib import Path
from string import Template

import streamlit as st
from markupsafe import Markup, escape

from explainer.claims.mechanisms import ASKED_BY, OpenQuestion, questions
from explainer.offers.inputs import field, preset
from explainer.offers.sources import references
from explainer.site.references import linked
from explainer.words.html import each, joined, tag
from explainer.words.labels import field_label
from explainer.words.languages import LANGUAGES
from explainer.words.text import Words
from explainer.words.text import words as words_of

OFFER = "green-points"  # the offer whose fields the questions speak about
SHEET = Template(Path(__file__).with_name("sheet.html").read_text(encoding="utf-8"))


def question_list(words: Words) -> None:
    """The sheets to take away, and the questions with why each matters."""
    st.markdown(words("claims-questions-lead", count=words.number(len(questions()))))
    with st.container(horizontal=True, key="sheets"):
        for language in (words.language, *(other for other in LANGUAGES if other != words.language)):
            label = words("claims-sheet", language=LANGUAGES[language].name)
            st.download_button(
                label, question_sheet(language).encode(), f"questions-{language}.html", "text/html",
                key=f"sheet-{language}", on_click="ignore", icon=":material/print:",
            )  # fmt: skip
    st.html(joined(*(_group(who, words) for who in ASKED_BY)))


def _group(who: str, words: Words) -> Markup:
    """The questions of one kind of people; numbered through."""
    start = 1 + sum(ASKED_BY.index(question.asked_by) < ASKED_BY.index(who) for question in questions())
    entries = each("li", (_entry(question, words) for question in questions() if question.asked_by == who))
    title = tag("h2", words(f"question-for-{who}"))  # question-for-shopper, question-for-shop, question-for-agent
    return tag("section", title, tag("ol", entries, start=start), class_="questions")


def _entry(question: OpenQuestion, words: Words) -> Markup:
    """A question, why it matters, and the fields with which an answer can be tried out."""
    key = f"question-{question.id}"  # question-period-length, question-period-length-why, …
    tried = Markup()
    if question.inputs:
        inputs = preset(OFFER)
        names = [words("claims-quoted", name=field_label(field(inputs, name), inputs, words)) for name in question.inputs]
        tried = tag("p", words("claims-try", fields=words.listed(names)), class_="small")
    return joined(tag("b", words(key)), tag("p", words(f"{key}-why")), tried)


@lru_cache
def question_sheet(language: str) -> str:
    """One page of A4 to print, with a box to tick and room for an answer at each question; a whole HTML document."""
    words = words_of(language)
    groups = Markup()
    for who in ASKED_BY:
        asked = [words(f"question-{question.id}") for question in questions() if question.asked_by == who]
        rows = each("li", (joined(question, tag("span")) for question in asked))
        groups += tag("h2", words(f"question-for-{who}")) + tag("ol", rows)
    about = "; ".join(linked(source, words) for source in references() if source in ("article-a", "article-b"))
    return SHEET.substitute(
        lang=words.entry.tag,
        words="spaced" if words.gap else "joined",
        title=escape(words("claims-sheet-title")),
        lead=escape(words("claims-sheet-lead")),
        groups=groups,
        about=escape(words("claims-sheet-about", articles=about)),
    )
