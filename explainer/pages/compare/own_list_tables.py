"""The two tables of a list: what to change, and what was computed. On a phone each row is a block."""

from collections.abc import Sequence

from markupsafe import Markup

from explainer.listing.complaints import problem_text
from explainer.listing.reading import Problem
from explainer.listing.results import Result, offer_name
from explainer.words.html import joined, row, table, tag
from explainer.words.sentences import growth_needed, growth_per
from explainer.words.text import Words

LONGEST_NAME = 60  # characters of a name on the page


def problem_table(problems: tuple[Problem, ...], head: str, words: Words) -> Markup:
    """Row, column and value of each problem, and under the last head what to do."""
    heads = [words("list-head-column"), words("list-head-value"), head]
    rows = [
        (_row(p.row, words), [p.column[:LONGEST_NAME], p.note.value[:LONGEST_NAME], problem_text(p, words)])
        for p in problems
    ]
    return _table(head, words("list-head-row"), heads, rows, words)


def result_table(results: tuple[Result, ...], words: Words) -> Markup:
    """The main measures of each offer."""
    heads = [
        words("list-head-there"),
        words("list-head-growth"),
        words("list-head-needed"),
        words("list-head-paid"),
        words("list-head-alone"),
        words("list-head-short"),
    ]
    rows = [(_name(result, words), _cells(result, words)) for result in results]
    return _table(words("list-results"), words("list-head-offer"), heads, rows, words)


def _table(name: str, first: str, heads: list[str], rows: Sequence[tuple[str, Sequence[str]]], words: Words) -> Markup:
    """A table in which every cell also says its column, for a phone."""
    labels = [tag("i", text + words("list-colon")) for text in heads]
    body = [row(title, map(joined, labels, cells)) for title, cells in rows]
    return table((first, *heads), body, class_="listing", aria_label=name)


def _name(result: Result, words: Words) -> Markup:
    """The name as the visitor wrote it, nothing in it is markup; and its row in the spreadsheet."""
    return joined(offer_name(result.row, words)[:LONGEST_NAME], " ", tag("small", _row(result.row.number, words)))


def row_name(result: Result, words: Words) -> str:
    """The name of an offer and its row, as plain text."""
    name = offer_name(result.row, words)[:LONGEST_NAME]
    return words("label-with-unit", label=name, unit=_row(result.row.number, words))


def _row(number: int, words: Words) -> str:
    """A row as the spreadsheet counts it."""
    return words("list-row", row=str(number))


def _cells(result: Result, words: Words) -> list[Markup]:
    numbers, check = result.numbers, result.check
    short = numbers["first_short"]
    texts = [
        growth_per(check.scenario.growth, check, words),
        _needed(result, words),
        _of100(numbers["paid"], words),
        _of100(numbers["paid_alone"], words),
        words("list-never-short") if short is None else words.period(int(short), check.offer.period),
    ]
    return [_there(result, words), *(tag("span", text, class_="number") for text in texts)]


def _there(result: Result, words: Words) -> Markup:
    """So many of every 100, and a bar of them; what is not there is an empty, dashed place."""
    cover = result.numbers["cover"]
    text = tag("span", _of100(cover, words), class_="number")
    return text if cover is None else joined(text, tag("span", tag("b", style=f"width: {cover:.1f}%"), class_="there"))


def _of100(percent: float | None, words: Words) -> str:
    return words("list-no-promise") if percent is None else words.of100(percent / 100)


def _needed(result: Result, words: Words) -> str:
    """The growth it would take, that none is needed, or that none is enough."""
    return growth_needed(result.check, words)
