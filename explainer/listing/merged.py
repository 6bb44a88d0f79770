"""Merged cells of a workbook: one that reaches over several rows says the same of each of them."""

import io
import re
import zipfile
from collections import defaultdict

from openpyxl.reader.excel import ExcelReader
from openpyxl.utils import column_index_from_string

from explainer.listing.cell import Cell

RANGE = re.compile(
    rb"""<(?:[A-Za-z_][\w.-]*:)?mergeCell\s[^>]*?ref\s*=\s*["']([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})["']"""
)


class Merged:
    """The merged cells of the first visible sheet, followed row by row; over several columns, the first has the text."""

    def __init__(self, data: bytes) -> None:
        self._starts: dict[int, list[tuple[int, int]]] = defaultdict(list)  # by first row: place of the column, last row
        self._held: dict[int, tuple[Cell, int]] = {}  # by place of the column: what stands there up to which row
        for column, first, last in RANGE.findall(_sheet(data)):
            if int(last) > int(first):
                self._starts[int(first)].append((column_index_from_string(column.decode()) - 1, int(last)))

    def filled(self, number: int, cells: list[Cell]) -> tuple[Cell, ...]:
        """The cells of a row, with what reaches down to it; an empty row stays one."""
        if any(cell.text or cell.flaw for cell in cells):
            for place, (held, last) in self._held.items():
                if number <= last and not cells[place].text and not cells[place].flaw:
                    cells[place] = held
        for place, last in self._starts.get(number, ()):
            if place < len(cells):
                self._held[place] = (cells[place], last)
        return tuple(cells)


def _sheet(data: bytes) -> bytes:
    """The markup of the first visible sheet; a workbook for reading only does not say what is merged."""
    reader = ExcelReader(io.BytesIO(data), read_only=True)
    reader.read_manifest()
    reader.read_workbook()
    sheets = [(sheet.state, part.target) for sheet, part in reader.parser.find_sheets()]
    shown = [target for state, target in sheets if state == "visible"] or [target for _, target in sheets]
    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        return parts.read(shown[0])
