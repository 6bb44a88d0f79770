"""Where each number of an offer comes from: value, whose word it is, source and place in it."""

from html import escape

import streamlit as st

from explainer.offers.inputs import OWN, Inputs, fields, get, preset
from explainer.offers.library import Term, terms
from explainer.site.references import anchor
from explainer.words.labels import field_label
from explainer.words.terms import path, status_name, value_text
from explainer.words.text import Words


def provenance(inputs: Inputs, words: Words) -> None:
    """What an offer of the library is, and the terms that the library has; each with its status, its source and a remark.

    On a phone it moves sideways, by a finger or, once it has the focus, by the arrow keys.
    """
    if inputs.offer_id == OWN:
        st.markdown(words("check-sources-own"))
        return
    names = ("term", "value", "status", "source", "note")  # column-term, column-value, column-status, column-source, …
    head = "".join(f'<th scope="col">{escape(words(f"column-{name}"))}</th>' for name in names)
    rows = "".join(f"<tr>{_row(term, inputs, words)}</tr>" for term in terms(inputs.offer_id))
    st.markdown(words(f"offer-{inputs.offer_id}-about"))
    st.html(
        f'<div class="sideways" role="region" tabindex="0" aria-label="{escape(words("check-sources"))}">'
        f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></div>"
    )


def _row(term: Term, inputs: Inputs, words: Words) -> str:
    """One term; if somebody has changed it, that it is theirs, and what the library says."""
    own = preset(inputs.offer_id)
    entry = next((f for f in fields(own) if path(f, own) == term.path), None)
    name = field_label(entry, own, words) if entry else words("field-period")
    now = next((f for f in fields(inputs) if path(f, inputs) == term.path), None)
    if entry and not (now and get(inputs, now) == term.value):
        value = value_text(now, get(inputs, now), words) if now else "–"
        return _changed(name, value, value_text(entry, term.value, words), words)
    remarks = [term.where or "", words(term.note) if term.note else ""]
    value, status = value_text(entry, term.value, words), status_name(term, words)
    cells = (escape(value), escape(status), anchor(term.source, words), escape(" ".join(filter(None, remarks))))
    return f'<th scope="row">{escape(name)}</th>' + "".join(f"<td>{cell}</td>" for cell in cells)


def _changed(name: str, now: str, before: str, words: Words) -> str:
    """A term that is no longer what the library says; a release rule may not have it any more."""
    cells = (escape(now), escape(words("workbook-as-entered")), "–", escape(words("workbook-instead", own=before)))
    return f'<th scope="row">{escape(name)}</th>' + "".join(f"<td>{cell}</td>" for cell in cells)
