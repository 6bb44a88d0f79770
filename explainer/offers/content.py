"""Content: our own data files, decoded into the types that say what stands in them. Nothing else in a file is let through.

Every number of a page that is not an offer's comes from such a file: sources, places, claims, mechanisms, cases.
"""

import re
import tomllib
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import msgspec

DAYS = (date,)  # what TOML tells apart itself


class ContentError(ValueError):
    """Something in a data file that cannot be used; the message names file, field, value, limit and next step."""


class Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What one table of a data file says."""


Kind = TypeVar("Kind", bound=Entry)


def document(path: Path) -> dict[str, Any]:
    """The tables of a file, as they stand."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as problem:
        raise ContentError(f"{path.name}: {problem}.") from problem


def tables(path: Path, group: str = "") -> dict[str, dict[str, Any]]:
    """The tables of a file by name, where it is nothing but tables, or those of a group: [group.name]."""
    found = document(path).get(group, {}) if group else document(path)
    for name, table in found.items():
        if not isinstance(table, dict):
            raise ContentError(f"{path.name}: {name} is not a table. Write [{name}] on a line, and its values below.")
    return found


def entries(path: Path, kind: type[Kind], group: str = "") -> dict[str, Kind]:
    """Every table of a file or of a group, decoded, by its name, which is also its id."""
    before = f"{path.name}, [{group}." if group else f"{path.name}, ["
    return {name: decoded(table, kind, f"{before}{name}]", id=name) for name, table in tables(path, group).items()}


def decoded(table: dict[str, Any], kind: type[Kind], where: str, **more: object) -> Kind:
    """One table, and more that is known of it; ContentError for the first thing in it that is missing or does not belong.

    where: file and table, for the message.
    """
    try:
        return msgspec.convert({**table, **more}, kind, builtin_types=DAYS)
    except msgspec.ValidationError as problem:
        what, _, path = str(problem).partition(" - at ")
        raise ContentError(": ".join(filter(None, (where, _named(path, table), f"{what}.")))) from None


def _named(path: str, table: Any) -> str:
    """Where in a table something stands: `$.facts[0].where` is facts.back.where if the first fact is called back."""
    names = []
    for name, number in re.findall(r"\.(\w+)|\[(\d+)\]", path.split("[...]")[0]):
        table = table[name] if name else table[int(number)]
        names.append(name or (table.get("name") if isinstance(table, dict) else None) or f"{int(number) + 1}")
    return ".".join(names)


def unknown(name: str, values: Iterable[object], known: Iterable[str]) -> list[str]:
    """A complaint about each of the values that is not one of those known."""
    listed = list(known)
    return [
        f"{name} = {value!r} is not known. Choose one of: {', '.join(listed)}." for value in values if value not in listed
    ]
