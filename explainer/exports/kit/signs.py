"""Signs: what no picture, page or table can hold, since XML has no place for it; and what a table would compute."""

import re
from typing import Any

UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
FORMULA = tuple("=+-@\t\r＝＋－＠")  # how a spreadsheet knows a formula; in a CSV we write an apostrophe before it


def writable(data: Any) -> Any:
    """The same text, list or table without such signs."""
    if isinstance(data, str):
        return UNWRITABLE.sub("", data)
    if isinstance(data, dict):
        return {name: writable(value) for name, value in data.items()}
    return [writable(value) for value in data] if isinstance(data, list) else data


def guarded(text: str) -> str:
    """A text for a CSV: one that a spreadsheet would take for a formula gets an apostrophe."""
    return f"'{text}" if text.lstrip("'").startswith(FORMULA) else text
