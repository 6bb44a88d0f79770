"""Lists: the rows of a CSV or XLSX file as offers that are asked for. A row that cannot be read keeps its place."""

import math
from collections.abc import Iterator

from explainer.command.asked import Asked, Refused, Remark
from explainer.listing.cell import ListError
from explainer.listing.complaints import file_text, ignored_text, problem_line
from explainer.listing.reading import Listed, Row, read_list
from explainer.words.text import Words


def list_offers(data: bytes, name: str, words: Words) -> Iterator[Asked | Refused | Remark]:
    """Every row in its order, and before them what is worth a second look."""
    try:
        found = read_list(data, most_work=math.inf)  # whoever started this can wait, or stop it
    except ListError as error:
        yield Refused(name, file_text(error, words))
        return
    if found.ignored:
        yield Remark(name, ignored_text(found.ignored, words))
    for doubt in found.doubts:
        yield Remark(name, problem_line(doubt, words))
    yield from _rows(found, name, words)


def _rows(found: Listed, name: str, words: Words) -> Iterator[Asked | Refused]:
    """Row 7 of offers.csv is called offers.csv:7."""
    wrong: dict[int, list[str]] = {}
    for problem in found.problems:
        wrong.setdefault(problem.row, []).append(problem_line(problem, words))
    rows = {row.number: row for row in found.rows}
    for number in sorted({*rows, *wrong}):
        given = f"{name}:{number}"
        yield Refused(given, words.gap.join(wrong[number])) if number in wrong else _asked(given, rows[number])


def _asked(given: str, row: Row) -> Asked:
    return Asked(0, given, row.inputs, row.name, row.number)
