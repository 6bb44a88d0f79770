"""Files: the template, the results and the problems of a list, ready to be taken away."""

from datetime import date

from explainer.listing.complaints import problem_text
from explainer.listing.reading import Problem
from explainer.listing.results import Result, results_head, results_rows, sources_rows
from explainer.listing.template import explained_head, explained_inputs, explained_measures, template_head, template_rows
from explainer.listing.writing import TableSheet, csv_bytes, xlsx_bytes
from explainer.words.text import Words


def template_csv(words: Words) -> bytes:
    """The list to start from."""
    return csv_bytes(template_head(words), template_rows(words))


def template_xlsx(day: date, words: Words) -> bytes:
    """The same, with a sheet that explains every column."""
    start = TableSheet(words("list-sheet-offers"), template_head(words), template_rows(words))
    columns = TableSheet(words("list-sheet-columns"), explained_head(words), explained_inputs(words))
    return xlsx_bytes(words("list-title"), day, [start, columns])


def results_csv(results: tuple[Result, ...], day: date, words: Words) -> bytes:
    """Every row with its measures; the last lines say when it was computed and from what."""
    return csv_bytes(results_head(results), results_rows(results, words), sources_rows(results, day, words))


def results_xlsx(results: tuple[Result, ...], day: date, words: Words) -> bytes:
    """The same, with a sheet that explains every column and one with the sources."""
    columns = [*explained_inputs(words), *explained_measures(words)]
    return xlsx_bytes(
        words("list-results"),
        day,
        [
            TableSheet(words("list-sheet-offers"), results_head(results), results_rows(results, words)),
            TableSheet(words("list-sheet-columns"), explained_head(words), columns),
            TableSheet(words("list-sheet-sources"), (), sources_rows(results, day, words)),
        ],
    )


def problems_csv(problems: tuple[Problem, ...], words: Words) -> bytes:
    """Every problem: row, column, value, and what to do."""
    head = [words("list-head-row"), words("list-head-column"), words("list-head-value"), words("list-head-problem")]
    return csv_bytes(head, [[p.row, p.column, p.note.value, problem_text(p, words)] for p in problems])
