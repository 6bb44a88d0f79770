"""Where each number of an offer comes from: value, whose word it is, source and place in it."""

import streamlit as st

from explainer.inputs import Field, Inputs, fields, preset
from explainer.labels import choice_name, field_label
from explainer.library import Source, Term, sources, terms
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
    status = words(f"status-{term.status.replace(' ', '-')}")  # status-advertised, status-court-reported, …
    return [name, value_text(entry, term.value, words), status, linked(term.source, words), " ".join(filter(None, remarks))]


def path(entry: Field, inputs: Inputs) -> str:
    """Where the value of an input stands in the file of its offer."""
    match entry.part:
        case "offer":
            return f"terms.{entry.key}"
        case "points":
            return f"points.{inputs.offer.points[int(entry.key)].who}"
        case "at_source":
            return f"at_source.{inputs.offer.at_source[int(entry.key)].name}"
        case "join":
            return "scenario.join"
    return f"{entry.part}.{entry.key}"


def value_text(entry: Field | None, value: float | str, words: Words) -> str:
    """A value as a reader writes it; the unit stands in the name of the term."""
    if entry is None:
        return words("period-one", unit=str(value)) if isinstance(value, str) and " " not in value else str(value)
    if isinstance(value, str):
        return choice_name(entry.name, value, words)
    return words.number(entry.shown(value))


def linked(source_id: str | None, words: Words) -> str:
    """A source with its publisher and date, as a link where there is an address."""
    if source_id is None:
        return "–"
    source = sources()[source_id]
    return titled(source, words, f"[{title_of(source, words)}]({source.url})" if source.url else title_of(source, words))


def title_of(source: Source, words: Words) -> str:
    """The title of a source in the reader's language."""
    return source.title_zh if words.language == "zh" else source.title_en


def titled(source: Source, words: Words, title: str = "") -> str:
    """A title, or the source's own, with publisher and date."""
    where = words("source-comma").join(filter(None, (source.publisher, source.date)))
    return words("source-named", title=title or title_of(source, words), where=where)
