"""Term words: a term of an offer as it is cited. Where it stands, its value, whose word it is, and the source of it."""

from typing import Any

from explainer.offers.inputs import Field, Inputs, PartsField
from explainer.offers.library import Term
from explainer.offers.sources import Source
from explainer.words.labels import choice_name
from explainer.words.text import Words


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
        case "kind":
            return "release.kind"
    return f"{entry.part}.{entry.key}"


def term_value(entry: Field | None, value: Any, words: Words) -> str:
    """A value as a reader writes it; the unit stands in the name of the term."""
    if value is None:
        return words("unit-none")
    if isinstance(entry, PartsField):
        return parts_text(value, words)
    if entry is None:
        return words("period-one", unit=str(value)) if isinstance(value, str) and " " not in value else str(value)
    if isinstance(value, str):
        return choice_name(entry.name, value, words)
    return words.number(entry.shown(value))


def parts_text(parts: tuple[tuple[int, float], ...], words: Words) -> str:
    """The parts of a promise by when they fall due: 12: 50%, 24: 60%."""
    return words("parts-comma").join(words("parts-one", age=f"{age}", share=words.percent(share)) for age, share in parts)


def status_name(term: Term, words: Words) -> str:
    """Whose word a term is."""
    return words(f"status-{term.status}")  # status-advertised, status-court-reported, …


def source_title(source: Source, words: Words) -> str:
    """The title of a source in the reader's language."""
    return words(f"source-{source.id}")


def titled(source: Source, words: Words, title: str = "") -> str:
    """A title, or the source's own, with publisher and date."""
    where = words("source-comma").join(filter(None, (source.publisher, source.date)))
    return words("source-named", title=title or source_title(source, words), where=where)
