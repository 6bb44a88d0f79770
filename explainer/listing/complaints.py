"""Complaints: what is wrong with a file or a cell, in words: the value, the unit, the limits and the next step."""

from explainer.listing.cell import ListError
from explainer.listing.reading import Problem
from explainer.offers.inputs import ChoiceField, Inputs, NumberField, fields, get
from explainer.offers.library import offers
from explainer.words.labels import choice_name
from explainer.words.text import Words

LONGEST_QUOTE = 40  # characters of a value that are quoted
MOST_IGNORED = 8  # unknown columns named one by one


def file_text(error: ListError, words: Words) -> str:
    """Why a file is no list, and what to do."""
    slots = {name: _slot(value, words) for name, value in error.slots.items()}
    return words(f"list-file-{error.kind}", **slots)  # list-file-large, list-file-rows, list-file-password, …


def _slot(value: object, words: Words) -> str:
    if isinstance(value, int | float):
        return words.number(value)
    return words.listed([str(item) for item in value]) if isinstance(value, list) else str(value)[:LONGEST_QUOTE]


def problem_text(problem: Problem, words: Words) -> str:
    """What is wrong with a cell, and what to write instead."""
    note = problem.note
    slots = {"value": note.value[:LONGEST_QUOTE], **_more(problem, words)}
    return words(f"list-problem-{note.kind}", **slots)  # list-problem-outside, list-problem-date, list-problem-fraction, …


def problem_line(problem: Problem, words: Words) -> str:
    """The same as one line that says where: row, column, value, limits and next step."""
    return words("list-problem-line", row=str(problem.row), column=problem.column, problem=problem_text(problem, words))


def _more(problem: Problem, words: Words) -> dict[str, str]:
    """The slots that a kind of problem needs beside the value."""
    note, inputs = problem.note, problem.inputs
    entry = next((f for f in fields(inputs) if f.name == note.field), None)
    match note.kind:
        case "unknown-offer":
            return {"used": offers()[0]}
        case "unknown-choice" if isinstance(entry, ChoiceField):
            return {"list": choices_text(entry, words)}
        case "outside" | "rounded" | "not-a-number" if isinstance(entry, NumberField):
            low, high = bounds(entry, inputs, words)
            return {"low": low, "high": high} | (
                {"used": example_text(entry, inputs)} if note.kind == "not-a-number" else {}
            )
        case "fraction" | "too-many":
            return {"used": note.used}
    return {}


def choices_text(entry: ChoiceField, words: Words) -> str:
    """The words that a cell can have, each with what it is called on the page."""
    names = ((word, choice_name(entry.name, word, words)) for word in entry.choices)
    return words.listed([words("label-with-unit", label=word, unit=name) for word, name in names])


def bounds(entry: NumberField, inputs: Inputs, words: Words) -> tuple[str, str]:
    """The smallest and the largest value as on the screen, with their unit."""
    low, high = (words.number(entry.shown(end), 4) for end in (entry.knob.low, entry.knob.high))
    if entry.knob.percent:
        return f"{low}%", f"{high}%"
    if entry.knob.unit == "currency":
        return words.amount(low, inputs.offer.currency), words.amount(high, inputs.offer.currency)
    return low, words("list-with-unit", number=high, unit=unit_text(entry.knob.unit, words))


def unit_text(unit: str, words: Words) -> str:
    """The unit of an input, in words."""
    names = {"fraction": "percent", "fraction per period": "percent-period"}
    return words(f"list-unit-{names.get(unit, unit)}")  # list-unit-percent, list-unit-currency, list-unit-times, …


def example_text(entry: NumberField, inputs: Inputs) -> str:
    """A number that fits: the offer's own, or the smallest."""
    own = get(inputs, entry)
    return f"{entry.shown(entry.knob.low if own is None else own):.12g}"


def ignored_text(headers: tuple[str, ...], words: Words) -> str:
    """The columns that were left out."""
    named = [_column(header, words) for header in headers[:MOST_IGNORED]]
    found = words.listed(named)
    if len(headers) > MOST_IGNORED:
        more = words.number(len(headers) - MOST_IGNORED)
        found = words("list-ignored-more", list=", ".join(named), more=more)
    return words("list-ignored", list=found)


def _column(header: str, words: Words) -> str:
    """A header as written; a column without one by its letter."""
    if not header.startswith("#"):
        return header[:LONGEST_QUOTE]
    return words("list-place", letter=letter(int(header[1:])))


def letter(place: int) -> str:
    """The name of a column in a spreadsheet, the first is 1: A … Z, AA …"""
    before, last = divmod(place - 1, 26)
    return (letter(before) if before else "") + chr(ord("A") + last)
