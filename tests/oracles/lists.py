"""Lists of offers as somebody brings them: a CSV file, a workbook."""

import io

from openpyxl import Workbook


def csv_of(*lines: str) -> bytes:
    """Lines as a file."""
    return "\r\n".join(lines).encode()


def xlsx_of(*rows: list[object], formats: dict[str, str] | None = None) -> bytes:
    """Rows as a workbook; formats: how cells are shown, by their place."""
    book = Workbook()
    for row in rows:
        book.active.append(row)
    for place, number_format in (formats or {}).items():
        book.active[place].number_format = number_format
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()
