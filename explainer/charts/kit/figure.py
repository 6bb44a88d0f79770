"""Figure: what a page needs to show one chart in words, picture, table and file."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

import pandas as pd


class Height(NamedTuple):
    """How tall a frame around a figure must be [px]: 640 px wide or more, on a phone; and both with large type.

    A frame cannot grow with what is in it. So the heights were measured in a browser, over all offers and both languages,
    with the three inputs; tests/browser/test_embed.py measures them again.
    """

    desk: int
    phone: int
    large_desk: int
    large_phone: int


class Layouts(Mapping[str, pd.DataFrame]):
    """The rows of a figure by dataset; those of a layout are made when the first of them is asked for.

    makers: for each layout the names of its datasets, and what makes them.
    """

    def __init__(self, *makers: tuple[Iterable[str], Callable[[], dict[str, pd.DataFrame]]]) -> None:
        self._makers = {name: make for names, make in makers for name in names}
        self._made: dict[str, pd.DataFrame] = {}

    def __getitem__(self, name: str) -> pd.DataFrame:
        """The rows of one dataset."""
        if name not in self._made:
            self._made |= self._makers[name]()
        return self._made[name]

    def __iter__(self) -> Iterator[str]:
        """The names of all datasets."""
        return iter(self._makers)

    def __len__(self) -> int:
        """How many datasets there are."""
        return len(self._makers)


@dataclass(frozen=True)
class Figure:
    """One figure. The page adds nothing of its own but buttons.

    name: short id, also of its words (figure-<name>-…) and files. title: the finding, one sentence computed from the run.
    alt: what a screen reader says instead of the picture. data: the rows drawn, by the name of the dataset in the template.
    wide, narrow: Vega-Lite templates for a desk and for a phone (the same one if it composes well at both).
    make_table: makes `table`, the plain table behind the figure, headers in the reader's language, numbers written as its
    readers do; only made when somebody asks for it.
    rows: exactly what is drawn, unrounded, as written to the CSV. how: "how this is computed", Markdown.
    rule: the section of the page "How it is computed" that it rests on. height: for those that can stand in a frame on
    another page.
    """

    name: str
    title: str
    alt: str
    data: Mapping[str, pd.DataFrame]
    wide: dict[str, Any]
    narrow: dict[str, Any]
    make_table: Callable[[], pd.DataFrame]
    rows: pd.DataFrame
    how: str
    rule: str
    height: Height | None = None

    @property
    def table(self) -> pd.DataFrame:
        """The plain table behind the figure."""
        return self.make_table()
