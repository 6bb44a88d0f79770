"""Where each number of an offer comes from: value, whose word it is, source and place in it."""

import streamlit as st
from markupsafe import Markup

from explainer.offers.inputs import OWN, Inputs, fields, get, preset
from explainer.offers.library import Term, terms
from explainer.site.references import anchor
from explainer.words.html import row, table, tag
from explainer.words.labels import field_label
from explainer.words.terms import path, status_name, term_value
from explainer.words.text import Words


def provenance(inputs: Inputs, words: Words) -> None:
    """What an offer of the library is, and the terms that the library has; each with its status, its source and a remark.

    On a phone it moves sideways, by a finger or, once it has the focus, by the arrow keys.
    """
    if inputs.offer_id == OWN:
        st.markdown(words("check-sources-own"))
        return
    names = ("term", "value", "status", "source", "note")  # column-term, column-value, column-status, column-source, …
    heads, rows = [words(f"column-{name}") for name in names], [_row(term, inputs, words) for term in terms(inputs.offer_id)]
    st.markdown(words(f"offer-{inputs.offer_id}-about"))
    region = {"class_": "sideways", "role": "region", "tabindex": 0, "aria_label": words("check-sources")}
    st.html(tag("div", table(heads, rows), **region))


def _row(term: Term, inputs: Inputs, words: Words) -> Markup:
    """One term; if somebody has changed it, that it is theirs, and what the library says."""
    own = preset(inputs.offer_id)
    entry = next((f for f in fields(own) if path(f, own) == term.path), None)
    name = field_label(entry, own, words) if entry else words("field-period")
    now = next((f for f in fields(inputs) if path(f, inputs) == term.path), None)
    if entry and not (now and get(inputs, now) == term.value):
        value = term_value(now, get(inputs, now), words) if now else "–"
        return _changed(name, value, term_value(entry, term.value, words), words)
    remarks = [term.where or "", words(term.note) if term.note else ""]
    value, status = term_value(entry, term.value, words), status_name(term, words)
    return row(name, (value, status, anchor(term.source, words), " ".join(filter(None, remarks))))


def _changed(name: str, now: str, before: str, words: Words) -> Markup:
    """A term that is no longer what the library says; a release rule may not have it any more."""
    return row(name, (now, words("workbook-as-entered"), "–", words("workbook-instead", own=before)))
