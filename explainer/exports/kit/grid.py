"""Grid: a workbook of plain tables. Texts stay texts, numbers stay exactly what they are, and bytes repeat.

openpyxl writes 16 digits, which is not always the same number; so numbers are handed to it as they are written in full.
"""

import io
import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.writer.excel import ExcelWriter

from explainer.exports.kit.signs import writable

ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")  # a spreadsheet reads _x0041_ as A
LONGEST = 32_000  # characters that a cell can hold
NARROW, WIDE = 9.0, 64.0  # widths of columns, in characters
PLAIN, MONEY, LARGE = "General", "#,##0.00", "0.00E+00"
VAST = 1e12  # from here on a number of two decimals is too wide for its column

CellRow = Sequence[Any]


@dataclass(frozen=True)
class Style:
    """How a cell looks."""

    bold: bool = False
    size: int = 11
    head: bool = False
    wrap: bool = False
    format: str = PLAIN


@dataclass(frozen=True)
class Text:
    """A text with a style; a plain str is a text without one."""

    text: str
    style: Style = Style()
    link: str = ""


HEAD, STRONG, LONG = Style(bold=True, head=True, wrap=True), Style(bold=True), Style(wrap=True)


class Grid:
    """A workbook that is written row by row."""

    def __init__(self, title: str, day: date) -> None:
        self.book, self.day = Workbook(write_only=True), day
        moment = datetime.combine(day, time())
        properties = self.book.properties
        properties.title, properties.creator, properties.created, properties.modified = clean_text(title), "", moment, moment

    def sheet(self, name: str, widths: Sequence[float], frozen: str | None = None) -> "GridSheet":
        """A new sheet; widths of its columns in characters; frozen: the cell above and left of which all stays in view."""
        made = self.book.create_sheet(name)
        for i, width in enumerate(widths, start=1):
            made.column_dimensions[get_column_letter(i)].width = min(max(width, NARROW), WIDE)
        made.freeze_panes = frozen
        return GridSheet(made)

    def written(self) -> bytes:
        """The file; the same rows and the same day give the same bytes."""
        draft, final = io.BytesIO(), io.BytesIO()
        with ZipFile(draft, "w", ZIP_STORED) as archive:
            ExcelWriter(self.book, archive).write_data()
        with ZipFile(draft) as archive, ZipFile(final, "w", ZIP_DEFLATED) as copy:
            for name in archive.namelist():
                entry = ZipInfo(name, (self.day.year, self.day.month, self.day.day, 0, 0, 0))
                entry.compress_type = ZIP_DEFLATED
                copy.writestr(entry, archive.read(name))
        return final.getvalue()


class GridSheet:
    """One sheet of a workbook, written from the top."""

    def __init__(self, sheet: Any) -> None:
        self.sheet = sheet

    def row(self, *cells: Any) -> None:
        """One row: str, Text, numbers, None."""
        self.sheet.append([self._cell(value) for value in cells])

    def columns(self, columns: Iterable[Sequence[float]], formats: Sequence[str]) -> None:
        """Many rows of numbers, given by column."""
        styled = [self._styled(Style(format=each)) for each in formats]
        for row in zip(*columns, strict=True):
            for cell, number in zip(styled, row, strict=True):
                cell.value, cell.data_type = repr(number), "n"
            self.sheet.append(styled)

    def _cell(self, value: Any) -> Any:
        if value is None or (isinstance(value, float) and math.isnan(value)):  # there is no such number
            return None
        if isinstance(value, int | float):
            value = Text(repr(value))
            return self._as(value, "n")
        return self._as(value if isinstance(value, Text) else Text(value), "s")

    def _as(self, text: Text, kind: str) -> Any:
        cell = self._styled(text.style)
        cell.value = clean_text(text.text)
        cell.data_type = kind  # also what begins with an equals sign
        if text.link:
            cell.hyperlink = text.link
        return cell

    def _styled(self, style: Style) -> Any:
        cell = WriteOnlyCell(self.sheet)
        cell.font = Font(bold=style.bold, size=style.size)
        cell.alignment = Alignment(wrap_text=style.wrap, vertical="top")
        cell.number_format = style.format
        if style.head:
            cell.fill = PatternFill("solid", fgColor="EEF1F4")
            cell.border = Border(bottom=Side("thin", color="767676"))
        return cell


def number_format(column: Sequence[float]) -> str:
    """Two decimals, or a power of ten where that would be too wide to read."""
    return LARGE if max(map(abs, column), default=0.0) >= VAST else MONEY


def clean_text(text: str) -> str:
    """A text that a cell can hold: no signs that are not for reading, not too long."""
    return ESCAPED.sub("_x005F_", str(writable(text)))[:LONGEST]
