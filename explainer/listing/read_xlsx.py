"""Workbook: the rows of the first sheet of an XLSX file, after a look at what it would unpack to."""

import datetime
import io
import re
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from openpyxl import load_workbook
from openpyxl.cell.read_only import EMPTY_CELL

from explainer.listing.cell import MOST_COLUMNS, Cell, ListError, clean_cell
from explainer.listing.merged import Merged

MOST_UNPACKED = 16 * 1024 * 1024  # bytes; 500 full rows take about two million
MOST_PARTS = 500
MOST_RATIO = 200  # unpacked to packed; sheets of empty, formatted cells come near to it
LAST_ROW = 1_048_576  # of a sheet in Excel; a file can claim any other
MOST_CELLS, MOST_LINES, MOST_TAGS = 100_000, 10_000, 600_000  # written in all parts, also empty ones: a second or two
WRITTEN = re.compile(rb"<(?:[A-Za-z_][\w.-]*:)?(c|row)(?=[\s/>])")
ENCODING = re.compile(rb"""(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?<\?xml[^>]*?encoding\s*=\s*["']([^"']*)""")
PARTS = {"[Content_Types].xml", "xl/workbook.xml"}
OTHERS = (("xl/vbaProject.bin", "macros"), ("xl/workbook.bin", "xlsb"), ("content.xml", "ods"))
PICTURES = (".png", ".jpeg", ".jpg", ".gif", ".svg", ".emf", ".wmf")  # never read; every other part may be markup
ESCAPED = re.compile("_x(005F|000D|000A|0009)_")  # how a workbook writes the first sign of such a text, and breaks
QUOTED = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]')  # in a number format: literal text, an escaped sign, a colour or condition


def workbook_rows(data: bytes) -> Iterator[tuple[Cell, ...]]:
    """The rows of the first visible sheet, empty ones among them; ListError if the file is not what it should be."""
    _look_inside(data)
    try:
        shown, formulas = (_rows(data, values) for values in (True, False))
        gap: tuple[Any, ...] = ()  # openpyxl fills all rows that are not there with the same one; there can be a million
        merged = Merged(data)
        for number, (cells, written) in enumerate(zip(shown, formulas, strict=True), start=1):
            if cells is gap or all(cell is EMPTY_CELL for cell in cells):
                gap = cells
                yield ()
            else:
                found = [_cell(cell, other) for cell, other in zip(cells, written, strict=True)]
                yield merged.filled(number, found)
    except ListError:
        raise
    except Exception as error:  # a broken file can make the library fail in any way
        raise ListError("broken") from error


def _look_inside(data: bytes) -> None:
    """Names, sizes and markup of every part, before anything is parsed. Sizes cannot lie: no more than them is unpacked."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as parts:
            infos = parts.infolist()
            _check_names({info.filename for info in infos})
            _check_sizes(infos)
            _check_markup(parts.read(info) for info in infos if not info.filename.lower().endswith(PICTURES))
    except ListError:
        raise
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, OSError, ValueError, RuntimeError) as error:
        raise ListError("broken") from error


def _check_names(names: set[str]) -> None:
    for name, kind in OTHERS:
        if name in names:
            raise ListError(kind)
    if not names >= PARTS:
        raise ListError("no-table")


def _check_sizes(infos: list[zipfile.ZipInfo]) -> None:
    if any(info.flag_bits & 1 for info in infos):
        raise ListError("password")
    swollen = any(info.file_size > MOST_RATIO * max(info.compress_size, 1) for info in infos)
    if swollen or len(infos) > MOST_PARTS or sum(info.file_size for info in infos) > MOST_UNPACKED:
        raise ListError("bomb", most=MOST_UNPACKED // 1024 // 1024)


def _check_markup(parts: Iterable[bytes]) -> None:
    """No part brings its own definitions, and all together have no more than can be read in a second or two."""
    tags, written = 0, Counter[bytes]()
    for part in parts:
        markup = part.replace(b"\0", b"")  # in UTF-16 every other byte is empty
        if b"<!DOCTYPE" in markup or b"<!ENTITY" in markup or _hidden(markup):
            raise ListError("entities")
        tags += markup.count(b"<")
        if tags <= MOST_TAGS:
            written.update(WRITTEN.findall(markup))
        if tags > MOST_TAGS or written[b"c"] > MOST_CELLS or written[b"row"] > MOST_LINES:
            raise ListError("cells", most=MOST_CELLS)


def _hidden(markup: bytes) -> bool:
    """Whether markup says that it is written in an alphabet in which < is another byte than here."""
    named = ENCODING.match(markup)
    try:
        return named is not None and b"<!" not in "<!".encode(named[1].decode("ascii")).replace(b"\0", b"")
    except (LookupError, ValueError):  # no alphabet at all
        return True


def _rows(data: bytes, values: bool) -> Iterator[tuple[Any, ...]]:
    """The cells of the first visible sheet: values as last computed, or formulas as written."""
    book = load_workbook(io.BytesIO(data), read_only=True, data_only=values, keep_links=False)
    sheets = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"] or book.worksheets
    yield from sheets[0].iter_rows(min_row=1, max_row=LAST_ROW, min_col=1, max_col=MOST_COLUMNS + 1)


def _cell(cell: Any, written: Any) -> Cell:
    """A cell as a person reads it: 20% where 0.2 is shown so."""
    value = cell.value
    if value is None:
        return Cell(clean_cell(str(written.value)), "formula") if written.data_type == "f" else Cell("")
    if isinstance(value, bool):
        return Cell(str(value).upper(), "truth")
    if isinstance(value, datetime.date | datetime.time | datetime.timedelta):
        return Cell(str(value).removesuffix(" 00:00:00"), "date")
    if isinstance(value, int | float):
        percent = "%" in QUOTED.sub("", cell.number_format or "")
        return Cell(f"{100 * value:.12g}%" if percent else f"{value:.12g}")
    text = ESCAPED.sub(lambda found: "_" if found[1] == "005F" else " ", str(value))  # in one pass: each sign once
    return Cell(clean_cell(text))
