"""Every money mechanism of the articles: who promises what, the terms, what is left open, and where it is computed here."""

from collections import Counter
from html import escape

import streamlit as st

from explainer.claims.mechanisms import MODELLED, Mechanism, Passage, mechanisms
from explainer.offers.sources import sources
from explainer.pages.claims.grounds import ARTICLES
from explainer.site.filters import ALL, pills
from explainer.words.text import Words

SIGNS = {"yes": "●", "partly": "◐", "no": "○"}


def mechanism_table(words: Words) -> None:
    """A line on what the table is, and the table; on a phone each row is a block of its own."""
    st.markdown(words("claims-mechanisms-lead", all=words.number(len(mechanisms()))))
    counts = Counter(mechanism.modelled for mechanism in mechanisms())
    names = {name: words(f"mechanism-modelled-{name}") for name in MODELLED}  # mechanism-modelled-yes, …-partly, …-no
    chosen = pills("modelled", words("claims-modelled"), names, counts, words)
    st.html(table(tuple(m for m in mechanisms() if chosen in (ALL, m.modelled)), words))


def table(shown: tuple[Mechanism, ...], words: Words) -> str:
    """Some mechanisms as HTML, a row each."""
    heads = (
        words("claims-column-promise"),
        words("claims-column-terms"),
        words("claims-column-open"),
        words("claims-column-money"),
        words("claims-column-model"),
    )
    first = f'<th scope="col">{escape(words("claims-column-mechanism"))}</th>'
    head = first + "".join(f'<th scope="col">{escape(name)}</th>' for name in heads)
    rows = "".join(_row(mechanism, heads, words) for mechanism in shown)
    return f'<table class="mechanisms"><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>'


def _row(mechanism: Mechanism, heads: tuple[str, ...], words: Words) -> str:
    key = f"mechanism-{mechanism.id}"  # mechanism-pool, mechanism-pool-promise, mechanism-pool-open, mechanism-pool-model
    cells = (
        escape(words(f"{key}-promise")),
        _terms(mechanism, words),
        escape(words(f"{key}-open")),
        escape(words.listed([words(f"mechanism-money-{money}") for money in mechanism.money])),  # mechanism-money-own, …
        f"<b>{_modelled(mechanism, words)}</b> {escape(words(f'{key}-model'))}",
    )
    name = f'<th scope="row">{escape(words(key))}{_quotes(mechanism, words)}</th>'
    labels = (escape(head + words("claims-colon")) for head in heads)
    named = (f"<td><i>{label}</i>{cell}</td>" for label, cell in zip(labels, cells, strict=True))
    return f"<tr>{name}{''.join(named)}</tr>"


def _modelled(mechanism: Mechanism, words: Words) -> str:
    """Whether the app computes it; a sign and a word."""
    name = words(f"mechanism-modelled-{mechanism.modelled}")  # mechanism-modelled-yes, …-partly, …-no
    return f'<span aria-hidden="true">{SIGNS[mechanism.modelled]}</span> {escape(name)}'


def _terms(mechanism: Mechanism, words: Words) -> str:
    """The numbers stated, and how an open term can be read."""
    amounts = [escape(amount.text(words)) for amount in mechanism.amounts] or [escape(words("claims-no-number"))]
    found = "<br>".join(amounts)
    if mechanism.readings:
        names = [words(f"mechanism-{mechanism.id}-reading-{reading}") for reading in mechanism.readings]
        entries = "".join(f"<li>{escape(name)}</li>" for name in names)
        found += f"<details><summary>{escape(words('claims-can-mean', count=words.number(len(names))))}</summary>"
        found += f"<ul>{entries}</ul></details>"
    return found


def _quotes(mechanism: Mechanism, words: Words) -> str:
    """Where it is said, with the articles' own words behind a click."""
    entries = "".join(f"<li>{_quote(passage, words)}</li>" for passage in mechanism.at)
    first = mechanism.at[0]
    place = escape(_place(first.source, first.line, words))
    return f"<details><summary>{place}</summary><ul>{entries}</ul></details>"


def _quote(passage: Passage, words: Words) -> str:
    language = sources()[passage.source].language
    return f'{escape(_place(passage.source, passage.line, words))} <q lang="{language}">「{escape(passage.words)}」</q>'


def _place(source: str, line: int, words: Words) -> str:
    return words(ARTICLES[source]) + words("claims-comma") + words("claims-line", line=str(line))
