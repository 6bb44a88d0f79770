"""Overview: all rows of lists in one table, each with what was computed for it. The same table as on the page."""

from collections.abc import Iterator
from functools import partial
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from explainer.command.papers import Paper, PaperOrder
from explainer.command.subjects import Desk
from explainer.offers.inputs import Inputs
from explainer.words.text import words

if TYPE_CHECKING:
    from explainer.listing.results import Result

FORMATS = {"tables": "csv", "workbook": "xlsx"}  # kind of paper -> the end of the file's name


def results(desk: Desk) -> "list[Result]":
    """What stands in the table for an offer that is a row of a list; nothing for others."""
    from explainer.listing.measures import measure_check
    from explainer.listing.reading import Row
    from explainer.listing.results import Result

    one, stated = desk.one, desk.one.stated
    if not one.row or not isinstance(stated, Inputs):
        return []
    return [Result(Row(one.row, one.own_name, stated), measure_check(desk.check))]


def overview_names(order: PaperOrder) -> dict[str, tuple[str, str]]:
    """The files of the table: language and format, by name."""
    forms = [form for kind, form in FORMATS.items() if kind in order.kinds]
    return {f"results.{language}.{form}": (language, form) for language in order.languages for form in forms}


def overview(rows: "list[Result]", order: PaperOrder) -> Iterator[Paper]:
    """The table of all results, in each language; none where no list was asked for."""
    for name, (language, form) in overview_names(order).items() if rows else ():
        yield Paper(PurePosixPath(name), partial(_table, tuple(rows), order, language, form))


def _table(results: "tuple[Result, ...]", order: PaperOrder, language: str, form: str) -> bytes:
    from explainer.listing.files import results_csv, results_xlsx

    return {"csv": results_csv, "xlsx": results_xlsx}[form](results, order.day, words(language))
