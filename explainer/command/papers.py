"""Papers: everything that can be written about one offer, each made when its turn comes. Only here are exports known."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import PurePosixPath

from explainer.command.subjects import FIGURES, Desk
from explainer.offer_file import write_offer
from explainer.text import words

KINDS = ("pictures", "tables", "terms")


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
    made = {"pictures": _pictures, "tables": _tables, "terms": _terms}
    for kind in KINDS:
        if kind in order.kinds and kind in made:
            yield from made[kind](desk, order)


def _pictures(desk: Desk, order: Order) -> Iterator[Paper]:
    """Every figure as PNG and SVG, with its finding and whose money it is."""
    for language in order.languages:
        for name in FIGURES:
            yield Paper(PurePosixPath(language, f"{name}.png"), _picture(desk, order, language, name, "png"))
            yield Paper(PurePosixPath(language, f"{name}.svg"), _picture(desk, order, language, name, "svg"))


def _picture(desk: Desk, order: Order, language: str, name: str, kind: str) -> Callable[[], bytes]:
    def make() -> bytes:
        from explainer.exports.imprint import imprint
        from explainer.exports.pictures import figure_png, figure_svg

        w = words(language)
        below = imprint(desk.subject(w), w, order.day, order.page)
        return {"png": figure_png, "svg": figure_svg}[kind](desk.figures(w)[name], below, w)

    return make


def _tables(desk: Desk, order: Order) -> Iterator[Paper]:
    """What each figure draws, unrounded; the same in every language."""
    for name in FIGURES:
        yield Paper(PurePosixPath("tables", f"{name}.csv"), lambda name=name: _table(desk, order, name))  # type: ignore[misc]


def _table(desk: Desk, order: Order, name: str) -> bytes:
    written: str = desk.figures(words(order.languages[0]))[name].rows.to_csv(index=False)
    return written.encode("utf-8-sig")


def _terms(desk: Desk, order: Order) -> Iterator[Paper]:
    """The offer as a file that this program and the page read."""

    def make() -> bytes:
        title = desk.subject(words(order.languages[0])).title
        stated = desk.one.stated
        return write_offer(replace(stated, offer=replace(stated.offer, name=title))).encode()

    yield Paper(PurePosixPath("offer.toml"), make)
