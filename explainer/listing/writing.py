"""Writing: tables as CSV and XLSX files in which a text is a text, whatever it begins with."""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from explainer.exports.kit.grid import HEAD, LONG, Grid, Text
from explainer.exports.kit.signs import guarded
from explainer.listing.cell import clean_cell
from explainer.listing.results import ResultLine

NARROW, WIDE = 12, 60  # characters: columns of numbers, and of sentences at most
BROKEN = 40  # characters from which a text is broken into lines
COUNTED = 1e15  # whole numbers below it are written without a point
LONGEST = 2_000  # characters of a text in a file


@dataclass(frozen=True)
class TableSheet:
    """One sheet of a workbook: its name, its header (none if empty) and its rows."""

    name: str
    head: Sequence[str]
    rows: Sequence[ResultLine]


def csv_bytes(head: Sequence[str], rows: Sequence[ResultLine], remarks: Sequence[ResultLine] = ()) -> bytes:
    """A CSV as spreadsheets expect it: UTF-8 with its mark, and no text that would be computed. Remarks (# …) come last."""
    out = io.StringIO()
    lines = csv.writer(out, lineterminator="\r\n")
    lines.writerow([harmless(text) for text in head])
    lines.writerows([[harmless(cell) for cell in row] for row in rows])
    lines.writerows([f"# {harmless(cell)}" for cell in row] for row in remarks)
    return out.getvalue().encode("utf-8-sig")


def harmless(cell: Any) -> Any:
    """A cell of a CSV: a text that a spreadsheet would take for a formula gets an apostrophe; numbers are left alone."""
    return guarded(_text(cell)) if isinstance(cell, str) else _number(cell)


def _text(text: str) -> str:
    """A text without what cannot be seen; its own line breaks are kept."""
    return "\n".join(map(clean_cell, text.split("\n")))[:LONGEST]


def _number(value: Any) -> Any:
    """Numbers as short as they can be read back: 1000, 12.5."""
    if not isinstance(value, float):
        return value
    short = float(f"{value:.12g}")
    return int(short) if short.is_integer() and abs(short) < COUNTED else short


def xlsx_bytes(title: str, day: date, sheets: Sequence[TableSheet]) -> bytes:
    """A workbook in which every text is stored as a text, so that none becomes a formula; headers stay in view."""
    book = Grid(title, day)
    for sheet in sheets:
        page = book.sheet(sheet.name[:31], _widths(sheet), "A2" if sheet.head else None)
        if sheet.head:
            page.row(*(Text(text, HEAD) for text in sheet.head))
        for row in sheet.rows:
            page.row(*map(_styled, row))
    return book.written()


def _styled(cell: Any) -> Any:
    """A cell; a long text is broken into lines."""
    if not isinstance(cell, str):
        return _number(cell)
    text = _text(cell)
    return Text(text, LONG) if len(text) > BROKEN or "\n" in text else text


def _widths(sheet: TableSheet) -> list[float]:
    """Widths of the columns: as wide as their texts, within bounds."""
    rows = [list(sheet.head), *sheet.rows]
    columns = max(map(len, rows), default=0)
    texts = [[row[i] for row in rows if i < len(row) and isinstance(row[i], str)] for i in range(columns)]
    return [min(max([NARROW, *(_length(text) for text in column)]), WIDE) for column in texts]


def _length(text: str) -> float:
    """Characters on the widest line; Chinese ones are twice as wide."""
    return max(sum(2 if ord(sign) > 0x2E7F else 1 for sign in line) for line in text.split("\n")) + 2
