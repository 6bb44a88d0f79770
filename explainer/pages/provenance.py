"""Where each number of an offer comes from: value, whose word it is, source and place in it."""

import streamlit as st

from explainer.inputs import Inputs, fields, preset
from explainer.labels import field_label
from explainer.library import Term, sources, terms
from explainer.term_words import path, status_name, title_of, titled, value_text
from explainer.text import Words


def provenance(offer_id: str, words: Words) -> None:
    """A table of an offer's own terms; each with its status, its source as a link, and a remark."""
    own = preset(offer_id)
    head = [
        words(f"column-{name}") for name in ("term", "value", "status", "source", "note")
    ]  # column-term, column-value, column-status, column-source, column-note
    rows = [head, ["---"] * len(head), *(_row(term, own, words) for term in terms(offer_id))]
    st.markdown("\n".join(f"| {' | '.join(cell.replace('|', '/') for cell in row)} |" for row in rows))


def _row(term: Term, own: Inputs, words: Words) -> list[str]:
    entry = next((f for f in fields(own) if path(f, own) == term.path), None)
    name = field_label(entry, own, words) if entry else words("field-period")
    remarks = [term.where or "", words(term.note) if term.note else ""]
    value, status = value_text(entry, term.value, words), status_name(term, words)
    return [name, value, status, linked(term.source, words), " ".join(filter(None, remarks))]


def linked(source_id: str | None, words: Words) -> str:
    """A source with its publisher and date, as a link where there is an address."""
    if source_id is None:
        return "–"
    source = sources()[source_id]
    return titled(source, words, f"[{title_of(source, words)}]({source.url})" if source.url else title_of(source, words))
