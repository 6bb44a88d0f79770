"""Papers: everything that can be written about one offer, each made when its turn comes. Only here are exports known."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from itertools import product
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from explainer.command.subjects import Desk
from explainer.exports.issuer import NOBODY, Issuer
from explainer.offers.file import file_of_inputs, write_offer
from explainer.offers.inputs import Inputs
from explainer.words.text import Words, words

if TYPE_CHECKING:
    from explainer.charts.kit.figure import Figure
    from explainer.exports.imprint import Imprint

WHOLE = {  # kind: its file
    "sheet": "sheet.pdf", "leaflet": "leaflet.pdf", "poster": "poster.pdf", "postcard": "postcard.png",
    "postcard-wide": "postcard-wide.png", "workbook": "run.xlsx",
}  # fmt: skip
DRAWN = {"pictures": ("png", "svg"), "tables": ("csv",)}  # kind: the formats of every figure
KINDS = (*WHOLE, *DRAWN, "terms")


@dataclass(frozen=True)
class PaperOrder:
    """What to write: kinds of papers, languages, the day printed on them, the address of the page, who hands them out."""

    kinds: tuple[str, ...]
    languages: tuple[str, ...]
    day: date
    page: str = ""
    issuer: Issuer = NOBODY


@dataclass(frozen=True)
class Paper:
    """One file in the folder of an offer, and what makes its bytes."""

    path: PurePosixPath
    make: Callable[[], bytes]


def papers(desk: Desk, order: PaperOrder) -> Iterator[Paper]:
    """All of them, in the order in which they are written; in every language but for the terms, which have none."""
    for language in order.languages:
        for kind, name in WHOLE.items():
            if kind in order.kinds:
                yield Paper(PurePosixPath(language, name), partial(_whole, desk, order, language, kind))
        for kind, forms in DRAWN.items():
            for name, form in product(_figures(), forms) if kind in order.kinds else ():
                yield Paper(PurePosixPath(language, f"{name}.{form}"), partial(_drawn, desk, order, language, name, form))
    if "terms" in order.kinds:
        yield Paper(PurePosixPath("offer.toml"), partial(_stated, desk, order))


def _figures() -> tuple[str, ...]:
    """The names of all figures, in the order of the page."""
    from explainer.charts.check.figures import FIGURES

    return tuple(FIGURES)


def _whole(desk: Desk, order: PaperOrder, language: str, kind: str) -> bytes:
    """A page to print, a picture to send, or the whole run as a spreadsheet."""
    from explainer.exports.leaflet import leaflet_pdf, poster_pdf
    from explainer.exports.postcard import postcard_png, wide_png
    from explainer.exports.sheet import sheet_pdf
    from explainer.exports.workbook.book import run_workbook

    w = words(language)
    handed_out = {"leaflet": leaflet_pdf, "poster": poster_pdf, "postcard": postcard_png, "postcard-wide": wide_png}
    if kind in handed_out:
        return handed_out[kind](desk.subject(w), w, order.day, order.page, order.issuer)
    make = {"sheet": sheet_pdf, "workbook": run_workbook}[kind]
    return make(desk.subject(w), w, order.day, order.page)


def _drawn(desk: Desk, order: PaperOrder, language: str, name: str, kind: str) -> bytes:
    """One figure as a picture or as numbers."""
    from explainer.exports.imprint import imprint

    w = words(language)
    return _writer(kind)(desk.figure(name, w), imprint(desk.subject(w), w, order.day, order.page), w)


def _writer(kind: str) -> "Callable[[Figure, Imprint, Words], bytes]":
    """What makes a picture or a table of a figure."""
    if kind == "csv":
        from explainer.exports.kit.csv import figure_csv

        return figure_csv
    from explainer.exports.kit.pictures import figure_png, figure_svg

    return {"png": figure_png, "svg": figure_svg}[kind]


def _stated(desk: Desk, order: PaperOrder) -> bytes:
    """The terms, with the title of the first language."""
    title = desk.subject(words(order.languages[0])).title
    one = desk.one.stated
    stated = file_of_inputs(one) if isinstance(one, Inputs) else one
    return write_offer(replace(stated, offer=replace(stated.offer, name=title))).encode()
