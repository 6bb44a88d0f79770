"""Cell: one cell of an uploaded file as text, what a file may hold at most, and the error of a file that is no list."""

import unicodedata
from typing import NamedTuple

from explainer.offers.error import RefusalError

MOST_BYTES = 2 * 1024 * 1024  # as in .streamlit/config.toml; 500 rows with every column filled take a tenth of it
MOST_ROWS = 500  # of offers; each is computed twice, a few seconds in all
MOST_TITLES = 5  # lines with something in them that may stand above the header
MOST_COLUMNS = 100  # every input there is and every column of the results come to about half of it
LONGEST = 2_000  # characters kept of one cell: twenty promises with long names
INVISIBLE = ("Cc", "Cf", "Cs", "Co", "Cn")  # Unicode: control, format, half a character, private, none


class ListError(RefusalError, ValueError):
    """A file that is no list (words: list-file-<kind>)."""


class Cell(NamedTuple):
    """One cell as text. flaw: "date", "truth" or "formula" if it holds what is neither text nor a number."""

    text: str
    flaw: str = ""


def clean_cell(text: str) -> str:
    """Text without what cannot be seen, blanks joined, cut to a sane length."""
    seen = "".join(" " if sign.isspace() else sign for sign in text if sign.isspace() or _visible(sign))
    return " ".join(seen.split())[:LONGEST].rstrip()


def _visible(sign: str) -> bool:
    return unicodedata.category(sign) not in INVISIBLE
