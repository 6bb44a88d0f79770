"""Where each number of an offer comes from: value, whose word it is, source and place in it."""

from html import escape

import streamlit as st

from explainer.offers.inputs import Inputs, fields, preset
from explainer.offers.library import Term, terms
from explainer.site.references import anchor
from explainer.words.labels import field_label
from explainer.words.terms import path, status_name, value_text
from explainer.words.text import Words


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
