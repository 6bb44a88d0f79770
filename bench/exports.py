"""What a file to take away costs: pictures, the sheet and the workbook, in both languages.

The floor, measured in the same run: the chart alone through the converter; for workbooks, as many numbers written by
openpyxl without anything else.
Run: python -m bench.exports
"""

import io
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial

from openpyxl import Workbook

from bench.engine import best
from explainer.charts.check.flow import flow_figure
from explainer.exports.imprint import imprint
from explainer.exports.kit.pictures import chart_svg, figure_pdf, figure_png, figure_svg
from explainer.exports.sheet import sheet_pdf
from explainer.exports.workbook.book import run_workbook
from explainer.offers.inputs import preset
from explainer.words.languages import LANGUAGES
from explainer.words.subject import Subject, subject_of
from explainer.words.text import Words, words

DAY, PAGE, REPEATS = date(2026, 1, 1), "https://example.org", 3
COLUMNS = 48  # as many columns of numbers as the three large sheets of a run have together


def bare_workbook(periods: int) -> bytes:
    """So many rows of numbers, and nothing else."""
    book, out = Workbook(write_only=True), io.BytesIO()
    sheet = book.create_sheet()
    for t in range(periods):
        sheet.append([t + i / 7 for i in range(COLUMNS)])
    book.save(out)
    return out.getvalue()


def subject(w: Words, horizon: int) -> Subject:
    """The first offer over so many periods."""
    inputs = preset("green-points")
    return subject_of(replace(inputs, scenario=replace(inputs.scenario, growth=0.01, horizon=horizon)), w)


def makers(w: Words) -> dict[str, Callable[[], object]]:
    """Every file by name; the numbers of the run are there before the clock starts."""
    short, long = subject(w, 120), subject(w, 2000)
    figure, carried = flow_figure(short.check, w, "page"), imprint(short, w, DAY, PAGE)
    assert long.check.done.scenario.horizon == 2000
    return {
        "floor: chart alone": partial(chart_svg, figure, w.language),
        "PNG": partial(figure_png, figure, carried, w),
        "SVG": partial(figure_svg, figure, carried, w),
        "PDF": partial(figure_pdf, figure, carried, w),
        "sheet": partial(sheet_pdf, short, w, DAY, PAGE),
        "floor: 120 bare rows": partial(bare_workbook, 120),
        "workbook, 120 periods": partial(run_workbook, short, w, DAY, PAGE),
        "floor: 2,000 bare rows": partial(bare_workbook, 2000),
        "workbook, 2,000 periods": partial(run_workbook, long, w, DAY, PAGE),
    }


def main() -> None:
    """Print the table."""
    print(f"{'':>4}{'':>26}{'ms':>10}{'× floor':>10}")
    for language in LANGUAGES:
        floor = 1.0
        for name, make in makers(words(language)).items():
            ms = best(make, REPEATS)
            floor = ms if name.startswith("floor") else floor
            print(f"{language:>4}{name:>26}{ms:10,.0f}{ms / floor:10.1f}")


if __name__ == "__main__":
    main()
