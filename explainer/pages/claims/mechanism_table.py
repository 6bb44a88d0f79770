"""Every money mechanism of the articles: who promises what, the terms, what is left open, and where it is computed here."""

from collections import Counter
from collections.abc import Iterable

import streamlit as st
from markupsafe import Markup

from explainer.claims.mechanisms import MODELLED, ArticlePassage, Mechanism, mechanisms
from explainer.offers.sources import references
from explainer.pages.claims.grounds import ARTICLES
from explainer.site.filters import ALL, pills
from explainer.words.html import each, joined, row, table, tag
from explainer.words.text import Words

SIGNS = {"yes": "●", "partly": "◐", "no": "○"}


def mechanism_table(words: Words) -> None:
    """A line on what the table is, and the table; on a phone each row is a block of its own."""
    st.markdown(words("claims-mechanisms-lead", all=words.number(len(mechanisms()))))
    counts = Counter(mechanism.modelled for mechanism in mechanisms())
    names = {name: words(f"mechanism-modelled-{name}") for name in MODELLED}  # mechanism-modelled-yes, …-partly, …-no
    chosen = pills("modelled", words("claims-modelled"), names, counts, words)
    st.html(mechanism_rows(tuple(m for m in mechanisms() if chosen in (ALL, m.modelled)), words))


def mechanism_rows(shown: tuple[Mechanism, ...], words: Words) -> Markup:
    """Some mechanisms as HTML, a row each."""
    heads = (
        words("claims-column-promise"),
        words("claims-column-terms"),
        words("claims-column-open"),
        words("claims-column-money"),
        words("claims-column-model"),
    )
    rows = (_row(mechanism, heads, words) for mechanism in shown)
    return table((words("claims-column-mechanism"), *heads), rows, class_="mechanisms")


def _row(mechanism: Mechanism, heads: tuple[str, ...], words: Words) -> Markup:
    key = f"mechanism-{mechanism.id}"  # mechanism-pool, mechanism-pool-promise, mechanism-pool-open, mechanism-pool-model
    cells = (
        words(f"{key}-promise"),
        _terms(mechanism, words),
        words(f"{key}-open"),
        words.listed([words(f"mechanism-money-{money}") for money in mechanism.money]),  # mechanism-money-own, …
        joined(tag("b", _modelled(mechanism, words)), " ", words(f"{key}-model")),
    )
    labels = (tag("i", head + words("claims-colon")) for head in heads)
    return row(joined(words(key), _quotes(mechanism, words)), map(joined, labels, cells))


def _modelled(mechanism: Mechanism, words: Words) -> Markup:
    """Whether the app computes it; a sign and a word."""
    name = words(f"mechanism-modelled-{mechanism.modelled}")  # mechanism-modelled-yes, …-partly, …-no
    return joined(tag("span", SIGNS[mechanism.modelled], aria_hidden="true"), " ", name)


def _terms(mechanism: Mechanism, words: Words) -> Markup:
    """The numbers stated, and how an open term can be read."""
    found = tag("br").join([amount.text(words) for amount in mechanism.amounts] or [words("claims-no-number")])
    if mechanism.readings:
        names = [words(f"mechanism-{mechanism.id}-reading-{reading}") for reading in mechanism.readings]
        found += _behind(words("claims-can-mean", count=words.number(len(names))), names)
    return found


def _behind(summary: str, entries: Iterable[str]) -> Markup:
    """A list behind a click."""
    return tag("details", tag("summary", summary), tag("ul", each("li", entries)))


def _quotes(mechanism: Mechanism, words: Words) -> Markup:
    """Where it is said, with the articles' own words behind a click."""
    first = mechanism.at[0]
    return _behind(_place(first.source, first.line, words), (_quote(passage, words) for passage in mechanism.at))


def _quote(passage: ArticlePassage, words: Words) -> Markup:
    language = references()[passage.source].language
    return joined(_place(passage.source, passage.line, words), " ", tag("q", f"「{passage.words}」", lang=language))


def _place(source: str, line: int, words: Words) -> str:
    return words(ARTICLES[source]) + words("claims-comma") + words("claims-line", line=str(line))
