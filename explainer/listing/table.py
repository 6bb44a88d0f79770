"""Grid: the cells of an uploaded file, CSV or XLSX, told apart by content and not by name; or why it cannot be read."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from explainer.listing.cell import MOST_BYTES, MOST_COLUMNS, MOST_ROWS, MOST_TITLES, Cell, ListError
from explainer.listing.columns import is_header
from explainer.listing.read_csv import text_rows
from explainer.listing.read_xlsx import workbook_rows

OLE = bytes.fromhex("d0cf11e0a1b11ae1")  # the container of old Office files, and of new ones with a password
ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


@dataclass(frozen=True)
class ListTable:
    """The header, its row number, and the rows below it that are not empty, each with its number in the spreadsheet."""

    head: tuple[str, ...]
    rows: tuple[tuple[int, tuple[Cell, ...]], ...]


def read_grid(data: bytes) -> ListTable:
    """The cells of a file; ListError if it is no list."""
    if len(data) > MOST_BYTES:
        raise ListError("large", size=len(data) / 1024 / 1024, most=MOST_BYTES // 1024 // 1024)
    if data.startswith(OLE):
        raise ListError("password" if ENCRYPTED in data else "xls")
    return _grid(workbook_rows(data) if data.startswith(b"PK\x03\x04") else text_rows(data))


def _grid(rows: Iterable[tuple[Cell, ...]]) -> ListTable:
    """Header and rows. The header is the first of the first lines with a name that is known, below a title or not."""
    kept = list(islice(_filled(rows), MOST_TITLES + 1 + MOST_ROWS + 1))
    if not kept:
        raise ListError("empty")
    heads = [tuple(cell.text for cell in cells) for _, cells in kept[: MOST_TITLES + 1]]
    place = next((i for i, head in enumerate(heads) if is_header(head)), 0)
    below = kept[place + 1 :]
    if not below:
        raise ListError("only-head")
    if len(below) > MOST_ROWS:
        raise ListError("rows", most=MOST_ROWS)
    return ListTable(heads[place], tuple(below))


def _filled(rows: Iterable[tuple[Cell, ...]]) -> Iterator[tuple[int, tuple[Cell, ...]]]:
    """The rows that are not empty, without what is empty at their end; a row with nothing but a remark (# …) is none."""
    for number, cells in enumerate(rows, start=1):
        filled = [i for i, cell in enumerate(cells) if cell.text or cell.flaw]
        if not filled or (len(filled) == 1 and cells[filled[0]].text.startswith("#")):
            continue
        if filled[-1] >= MOST_COLUMNS:
            raise ListError("columns", most=MOST_COLUMNS)
        yield number, cells[: filled[-1] + 1]
