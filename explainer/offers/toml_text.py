"""TOML text: read with the line and column of what is wrong, and written again exactly."""

import json
import re
import tomllib
import unicodedata
from datetime import date, time
from os import PathLike
from pathlib import Path
from typing import Any

from explainer.offers.error import FileError

LONGEST = 200_000  # characters of a file; an offer needs about 2,000
LONGEST_BYTES = 4 * LONGEST  # UTF-8 has four at most for a character
SHOWN = 60  # characters of a value that a message repeats
WIDE = {"“": '"', "”": '"', "「": '"', "」": '"', "‘": "'", "’": "'", "、": ",", "【": "[", "】": "]", "\u3000": "blank"}
COUNTABLE = 1000  # bits of a whole number that can be written out


def text_and_name(source: str | bytes | PathLike[str]) -> tuple[str | bytes, str]:
    """A text and what its file is called, of a path or of the text itself.

    A str is a path if it is one line and there is such a file, or it ends in .toml. Of a file no more is read than an offer
    can have, also where its size says nothing (a device, a pipe).
    """
    if not isinstance(source, bytes) and _is_path(source):
        path = Path(source)
        with path.open("rb") as file:
            return file.read(LONGEST_BYTES + 1), path.name
    assert isinstance(source, str | bytes)
    return source, "offer.toml"


def _is_path(source: str | PathLike[str]) -> bool:
    if isinstance(source, PathLike):
        return True
    try:
        return "\n" not in source and (source.endswith(".toml") or Path(source).is_file())
    except OSError:  # longer than a name can be
        return False


def parse_toml(text: str | bytes, name: str) -> dict[str, Any]:
    """The document in a text; FileError with line and column if it is none."""
    plain = _decoded(text, name)
    try:
        return tomllib.loads(plain)
    except tomllib.TOMLDecodeError as error:
        raise _explained(plain, str(error), name) from None
    except (ValueError, RecursionError):  # a number of thousands of digits, a thousand brackets
        raise FileError("syntax", name, line="1", column="1", detail="too long or too deep") from None


def _decoded(text: str | bytes, name: str) -> str:
    if isinstance(text, bytes):
        if len(text) > LONGEST_BYTES:
            raise FileError("large", name, limit=f"{LONGEST:,}")
        try:
            text = text.decode("utf-8-sig")
        except UnicodeDecodeError:
            raise FileError("not-text", name) from None
    if len(text) > LONGEST:
        raise FileError("large", name, limit=f"{LONGEST:,}")
    return text.removeprefix("\ufeff")


def _explained(text: str, message: str, name: str) -> FileError:
    """What is wrong at that place; signs typed with a Chinese keyboard, per cent and thousands by name.

    The place is in the message of tomllib and nowhere else before Python 3.14. (tomlkit has it as numbers, but points to the
    start of a value or to column 0, and takes what TOML 1.0 does not allow.)
    """
    lines = text.replace("\r\n", "\n").split("\n")
    found = re.search(r" \(at (?:line (\d+), column (\d+)|end of document)\)$", message)
    detail = message[: found.start()] if found else message
    line, column = (int(found[1]), int(found[2])) if found and found[1] else (len(lines), len(lines[-1]) + 1)
    row = lines[line - 1] if line <= len(lines) else ""
    at = _wide(row, column - 1)
    if at >= 0:
        sign, place = row[at], {"line": f"{line}", "column": f"{at + 1}"}
        return FileError("wide-sign", name, **place, sign=sign, plain=_plain(sign))
    sign, place = row[column - 1 : column], {"line": f"{line}", "column": f"{column}"}
    if sign in ("%", ",") and row[column - 2 : column - 1].isdigit():
        return FileError("percent-sign" if sign == "%" else "comma", name, **place)
    return FileError("syntax", name, **place, detail=detail)


def _wide(row: str, at: int) -> int:
    """Where the wide sign stands that a line stumbles over: there, or a quote before it that never closed; else -1."""
    if at < len(row):
        return at if _plain(row[at]) else -1
    return next((i for i, sign in enumerate(row) if sign in "“”「」"), -1)


def _plain(sign: str) -> str:
    """The sign of the format that a wide sign stands for; empty if it is no such sign."""
    folded = unicodedata.normalize("NFKC", sign)
    return WIDE.get(sign, folded if folded != sign and folded.isascii() and not folded.isspace() else "")


def literal(value: Any) -> str:
    """A value as it stands in a file: exact for every number, every text and every day."""
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return f"{value:.0f}"
    return str(value) if isinstance(value, date | time) else repr(value)


def toml_value(value: Any) -> str:
    """A value as a message repeats it, cut where it is long."""
    match value:
        case bool():
            text = str(value).lower()
        case list() | dict():
            text = "[…]" if isinstance(value, list) else "{…}"
        case int() if value.bit_length() > COUNTABLE:
            text = hex(value)
        case _:
            text = literal(value)
    return text if len(text) <= SHOWN else f"{text[:SHOWN]}…"
