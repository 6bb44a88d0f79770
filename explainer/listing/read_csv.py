"""Plain: the rows of a CSV file, whatever its encoding and delimiter."""

import csv
import io
import unicodedata
from collections.abc import Iterator

from explainer.exports.kit.signs import FORMULA
from explainer.listing.cell import Cell, ListError, clean

DELIMITERS = ",;\t"
BLANKS = "\t\r\n\x0b\x0c"


def text_rows(data: bytes) -> Iterator[tuple[Cell, ...]]:
    """The rows of a CSV: fields in quotes may hold the delimiter, line breaks and quotes."""
    text = _decoded(data)
    if text.lstrip().startswith("<"):
        raise ListError("no-table")
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
    start = 1  # line in the file on which the next row begins
    try:
        for fields in lines:
            yield tuple(Cell(clean(bare(field))) for field in fields)
            start = lines.line_num + 1
    except csv.Error as error:
        raise ListError("quotes", line=start) from error


def bare(field: str) -> str:
    """A field without the apostrophe that keeps a spreadsheet from computing it."""
    return field[1:] if field.startswith("'") and field.lstrip("'").startswith(FORMULA) else field


def _decoded(data: bytes) -> str:
    """The text of a file: UTF-8, UTF-16 with its mark, or GB18030 as Excel in China writes."""
    marked = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    for encoding in ("utf-16",) if marked else ("utf-8-sig", "gb18030"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if any(unicodedata.category(sign) == "Cc" and sign not in BLANKS for sign in set(text)):
            raise ListError("no-table")
        return text
    raise ListError("encoding")


def _delimiter(text: str) -> str:
    """The sign that stands most often in the first line with anything in it, outside quotes; a comma if none does."""
    line = next((line for line in text.splitlines() if line.strip() and not line.startswith("#")), "")
    bare = "".join(line.split('"')[::2])
    return max(DELIMITERS, key=bare.count)
