"""Writing: tables as CSV and XLSX files in which a text is a text, whatever it begins with."""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from explainer.listing.cell import FORMULA, clean
from explainer.listing.results import Line

NARROW, WIDE = 12, 60  # characters: columns of numbers, and of sentences at most
LONG = 40  # characters from which a text is broken into lines
COUNTED = 1e15  # whole numbers below it are written without a point
BOLD, BROKEN = Font(bold=True), Alignment(vertical="top", wrap_text=True)
LONGEST = 2_000  # characters of a text in a file


@dataclass(frozen=True)
class Sheet:
    """One sheet of a workbook: its name, its header (none if empty) and its rows."""

    name: str
    head: Sequence[str]
    rows: Sequence[Line]


def csv_bytes(head: Sequence[str], rows: Sequence[Line], remarks: Sequence[Line] = ()) -> bytes:
    """A CSV as spreadsheets expect it: UTF-8 with its mark, and no text that would be computed. Remarks (# …) come last."""
    out = io.StringIO()
    lines = csv.writer(out, lineterminator="\r\n")
    lines.writerow([harmless(text) for text in head])
    lines.writerows([[harmless(cell) for cell in row] for row in rows])
    lines.writerows([f"# {harmless(cell)}" for cell in row] for row in remarks)
    return out.getvalue().encode("utf-8-sig")


def harmless(cell: Any) -> Any:
    """A cell of a CSV: a text that a spreadsheet would take for a formula gets an apostrophe; numbers are left alone."""
    if not isinstance(cell, str):
        return _number(cell)
    text = _text(cell)
    return f"'{text}" if text.lstrip("'").startswith(FORMULA) else text


def _text(text: str) -> str:
    """A text without what cannot be seen; its own line breaks are kept."""
    return "\n".join(map(clean, text.split("\n")))[:LONGEST]


def _number(value: Any) -> Any:
    """Numbers as short as they can be read back: 1000, 12.5."""
    if not isinstance(value, float):
        return value
    short = float(f"{value:.12g}")
    return int(short) if short.is_integer() and abs(short) < COUNTED else short


def xlsx_bytes(sheets: Sequence[Sheet]) -> bytes:
    """A workbook. Every text is stored as a text, so that none becomes a formula; headers stay in view."""
    book = Workbook(write_only=True)
    for sheet in sheets:
        page = book.create_sheet(sheet.name[:31])
        for i, width in enumerate(_widths(sheet), start=1):
            page.column_dimensions[get_column_letter(i)].width = width
        page.freeze_panes = "A2" if sheet.head else None
        if sheet.head:
            page.append([_cell(page, text, bold=True) for text in sheet.head])
        for row in sheet.rows:
            page.append([_cell(page, cell) for cell in row])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _cell(page: Any, value: Any, bold: bool = False) -> Any:
    if not isinstance(value, str):
        return WriteOnlyCell(page, _number(value))
    cell = WriteOnlyCell(page, _text(value))
    cell.data_type = "s"  # else "=1+1" would be a formula
    if bold:
        cell.font = BOLD
    if bold or len(value) > LONG or "\n" in value:
        cell.alignment = BROKEN
    return cell


def _widths(sheet: Sheet) -> list[float]:
    """Widths of the columns: as wide as their texts, within bounds."""
    rows = [list(sheet.head), *sheet.rows]
    columns = max(map(len, rows), default=0)
    texts = [[row[i] for row in rows if i < len(row) and isinstance(row[i], str)] for i in range(columns)]
    return [min(max([NARROW, *(_length(text) for text in column)]), WIDE) for column in texts]


def _length(text: str) -> float:
    """Characters on the widest line; Chinese ones are twice as wide."""
    return max(sum(2 if ord(sign) > 0x2E7F else 1 for sign in line) for line in text.split("\n")) + 2
