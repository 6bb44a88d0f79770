"""Plain: the rows of a CSV file, whatever its encoding and delimiter."""

import csv
import io
import re
import unicodedata
from collections.abc import Iterator

from explainer.exports.kit.signs import FORMULA
from explainer.listing.cell import MOST_BYTES, MOST_COLUMNS, Cell, ListError, clean_cell

DELIMITERS = ",;\t"
NAMED = re.compile(r"sep=([^\r\n\"])\r?\n", re.IGNORECASE)
MARKS = (b"\xff\xfe", b"\xfe\xff")  # of UTF-16
BLANKS = "\t\r\n\x0b\x0c"


def text_rows(data: bytes) -> Iterator[tuple[Cell, ...]]:
    """The rows of a CSV: fields in quotes may hold the delimiter, line breaks and quotes."""
    text = _decoded(data)
    if text.lstrip().startswith("<"):
        raise ListError("no-table")
    named = NAMED.match(text)  # a line for Excel alone, which does not count it
    skipped = int(named is not None)
    text, delimiter = (text[named.end() :], named[1]) if named else (text, _delimiter(text))
    csv.field_size_limit(MOST_BYTES)  # a longer cell is no fault of its quotation marks
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    start = 1 + skipped  # line in the file on which the next row begins
    try:
        for fields in lines:
            if any(field.strip() for field in fields[MOST_COLUMNS:]):
                raise ListError("columns", most=MOST_COLUMNS)
            yield tuple(Cell(clean_cell(bare(field))) for field in fields[:MOST_COLUMNS])
            start = 1 + skipped + lines.line_num
    except csv.Error as error:
        raise ListError("quotes", line=start) from error


def bare(field: str) -> str:
    """A field without the apostrophe that keeps a spreadsheet from computing it."""
    return field[1:] if field.startswith("'") and field.lstrip("'").startswith(FORMULA) else field


def _decoded(data: bytes) -> str:
    """The text of a file: UTF-8, UTF-16, or GB18030 as Excel in China writes."""
    for encoding in _encodings(data):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if any(unicodedata.category(sign) == "Cc" and sign not in BLANKS for sign in set(text)):
            raise ListError("no-table")
        return text
    raise ListError("no-table" if b"\0" in data and not data.startswith(MARKS) else "encoding")


def _encodings(data: bytes) -> tuple[str, ...]:
    """Those to try. Only UTF-16 has bytes of zero: without its mark, beside the signs that make a table of a text."""
    if data.startswith(MARKS):
        return ("utf-16",)
    if b"\0" not in data:
        return ("utf-8-sig", "gb18030")
    return ("utf-16-le",) if data[1::2].count(0) > data[::2].count(0) else ("utf-16-be",)


def _delimiter(text: str) -> str:
    """The sign that stands most often in the first line with anything in it, outside quotes; a comma if none does."""
    line = next((line for line in text.splitlines() if line.strip() and not line.startswith("#")), "")
    bare = "".join(line.split('"')[::2])
    return max(DELIMITERS, key=bare.count)
