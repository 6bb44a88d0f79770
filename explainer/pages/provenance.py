"""Where each number of an offer comes from: value, whose word it is, source and place in it."""

from html import escape

import streamlit as st

from explainer.inputs import Inputs, fields, preset
from explainer.labels import field_label
from explainer.library import Term, sources, terms
from explainer.term_words import path, status_name, title_of, titled, value_text
from explainer.text import Words

SLOT = "\0"  # where the title goes; a sign that no text has


def provenance(offer_id: str, words: Words) -> None:
    """A table of an offer's own terms; each with its status, its source as a link, and a remark.

    On a phone it moves sideways, by a finger or, once it has the focus, by the arrow keys.
    """
    own = preset(offer_id)
    names = ("term", "value", "status", "source", "note")  # column-term, column-value, column-status, column-source, …
    head = "".join(f'<th scope="col">{escape(words(f"column-{name}"))}</th>' for name in names)
    rows = "".join(f"<tr>{_row(term, own, words)}</tr>" for term in terms(offer_id))
    st.html(
        f'<div class="sideways" role="region" tabindex="0" aria-label="{escape(words("check-sources"))}">'
        f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></div>"
    )


def _row(term: Term, own: Inputs, words: Words) -> str:
    entry = next((f for f in fields(own) if path(f, own) == term.path), None)
    name = field_label(entry, own, words) if entry else words("field-period")
    remarks = [term.where or "", words(term.note) if term.note else ""]
    value, status = value_text(entry, term.value, words), status_name(term, words)
    cells = (escape(value), escape(status), anchor(term.source, words), escape(" ".join(filter(None, remarks))))
    return f'<th scope="row">{escape(name)}</th>' + "".join(f"<td>{cell}</td>" for cell in cells)


def anchor(source_id: str | None, words: Words) -> str:
    """A source with its publisher and date as HTML, its title a link where there is an address."""
    if source_id is None:
        return "–"
    source = sources()[source_id]
    title = escape(title_of(source, words))
    link = f'<a href="{escape(source.url)}" target="_blank" rel="noopener">{title}</a>' if source.url else title
    return escape(titled(source, words, SLOT)).replace(SLOT, link)


def linked(source_id: str | None, words: Words) -> str:
    """A source with its publisher and date as Markdown, its title a link where there is an address."""
    if source_id is None:
        return "–"
    source = sources()[source_id]
    return titled(source, words, f"[{title_of(source, words)}]({source.url})" if source.url else title_of(source, words))
