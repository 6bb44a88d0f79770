"""Papers: everything that can be written about one offer, each made when its turn comes. Only here are exports known."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from explainer.command.subjects import FIGURES, Desk
from explainer.offer_file import write_offer
from explainer.text import Words, words

if TYPE_CHECKING:
    from explainer.charts.figure import Figure
    from explainer.exports.imprint import Imprint

KINDS = ("sheet", "pictures", "tables", "workbook", "terms")


@dataclass(frozen=True)
class Order:
    """What to write: kinds of papers, languages, the day printed on them, and the address of the page, if any."""

    kinds: tuple[str, ...]
    languages: tuple[str, ...]
    day: date
    page: str = ""


@dataclass(frozen=True)
class Paper:
    """One file in the folder of an offer, and what makes its bytes."""

    path: PurePosixPath
    make: Callable[[], bytes]


def papers(desk: Desk, order: Order) -> Iterator[Paper]:
    """All of them, in the order in which they are written."""
    made = {"sheet": _sheet, "pictures": _pictures, "tables": _tables, "workbook": _workbook, "terms": _terms}
    for kind in KINDS:
        if kind in order.kinds:
            yield from made[kind](desk, order)


def _sheet(desk: Desk, order: Order) -> Iterator[Paper]:
    """The summary on one page to print."""
    for language in order.languages:
        yield _paper(language, "sheet.pdf", partial(_printed, desk, order, language))


def _workbook(desk: Desk, order: Order) -> Iterator[Paper]:
    """The whole run as a spreadsheet."""
    for language in order.languages:
        yield _paper(language, "run.xlsx", partial(_counted, desk, order, language))


def _pictures(desk: Desk, order: Order) -> Iterator[Paper]:
    """Every figure as PNG and SVG, with its finding and whose money it is."""
    for language in order.languages:
        for name in FIGURES:
            for kind in ("png", "svg"):
                yield _paper(language, f"{name}.{kind}", partial(_drawn, desk, order, language, name, kind))


def _tables(desk: Desk, order: Order) -> Iterator[Paper]:
    """What each figure draws, unrounded, and whose money it is."""
    for language in order.languages:
        for name in FIGURES:
            yield _paper(language, f"{name}.csv", partial(_drawn, desk, order, language, name, "csv"))


def _terms(desk: Desk, order: Order) -> Iterator[Paper]:
    """The offer as a file that this program reads again."""
    yield Paper(PurePosixPath("offer.toml"), partial(_stated, desk, order))


def _paper(language: str, name: str, make: Callable[[], bytes]) -> Paper:
    return Paper(PurePosixPath(language, name), make)


def _printed(desk: Desk, order: Order, language: str) -> bytes:
    from explainer.exports.sheet import sheet_pdf

    w = words(language)
    return sheet_pdf(desk.subject(w), w, order.day, order.page)


def _counted(desk: Desk, order: Order, language: str) -> bytes:
    from explainer.exports.workbook import run_workbook

    w = words(language)
    return run_workbook(desk.subject(w), w, order.day, order.page)


def _drawn(desk: Desk, order: Order, language: str, name: str, kind: str) -> bytes:
    """One figure as a picture or as numbers."""
    from explainer.exports.imprint import imprint

    w = words(language)
    return _writer(kind)(desk.figures(w)[name], imprint(desk.subject(w), w, order.day, order.page), w)


def _writer(kind: str) -> "Callable[[Figure, Imprint, Words], bytes]":
    """What makes a picture or a table of a figure."""
    if kind == "csv":
        from explainer.exports.rows import figure_csv

        return figure_csv
    from explainer.exports.pictures import figure_png, figure_svg

    return {"png": figure_png, "svg": figure_svg}[kind]


def _stated(desk: Desk, order: Order) -> bytes:
    """The terms, with the title of the first language."""
    title = desk.subject(words(order.languages[0])).title
    stated = desk.one.stated
    return write_offer(replace(stated, offer=replace(stated.offer, name=title))).encode()
