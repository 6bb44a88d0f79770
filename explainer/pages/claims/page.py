"""The page "What the advertisements say": the claims as cards, every money mechanism, and the questions left open."""

from pathlib import Path

import streamlit as st
from markupsafe import Markup

from explainer.claims.mechanisms import mechanisms, questions
from explainer.claims.read import claims
from explainer.pages.claims.grounds import ARTICLES
from explainer.pages.claims.list import claim_list
from explainer.pages.claims.mechanism_table import mechanism_table
from explainer.pages.claims.own_numbers import own_names
from explainer.pages.claims.question_list import question_list
from explainer.pages.claims.reader import reader
from explainer.site.filters import filter_names
from explainer.site.parts import part_chosen, part_shown
from explainer.site.references import linked
from explainer.words.html import each, joined, tag
from explainer.words.text import Words

PART = "part"  # of the row of parts
STYLE = f"<style>{Path(__file__).with_name('claims.css').read_text(encoding='utf-8')}</style>"


def show(words: Words) -> None:
    """Title, the two articles, and one of the three parts."""
    st.html(STYLE)
    st.title(words("claims-title"), anchor=False)
    st.html(joined(tag("p", words("claims-lead"), class_="lead"), _articles(words)))
    match _part(words):
        case "mechanisms":
            mechanism_table(words)
        case "questions":
            question_list(words)
        case _:
            claim_list(words)


def names() -> dict[str, str]:
    """What the page adds to the address: the part shown, the filters, and the claim opened last with own numbers."""
    part, claim = part_chosen(PART), reader().named
    if part in ("mechanisms", "questions"):
        return {"part": part}
    return {**filter_names("theme", "verdict"), **({"claim": claim, **own_names(claim)} if claim else {})}


def _articles(words: Words) -> Markup:
    """Which articles are meant; their names are used everywhere below."""
    entries = (joined(tag("b", words(name)), " ", linked(source, words)) for source, name in ARTICLES.items())
    return tag("details", tag("summary", words("claims-articles")), tag("ul", each("li", entries)), class_="articles")


def _part(words: Words) -> str:
    """The part of the page to show, as chosen or as a link asks."""
    names = {
        "claims": words("claims-part-claims", count=words.number(len(claims()))),
        "mechanisms": words("claims-part-mechanisms", count=words.number(len(mechanisms()))),
        "questions": words("claims-part-questions", count=words.number(len(questions()))),
    }
    return part_shown(PART, words("claims-part"), names)
