"""Cells: the values of a table in an offer file, checked against the knobs and choices they stand for.

A cell is a plain value, or says where it comes from: { value = …, unit = …, status = …, source = …, where = …, note = … }.
"""

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from typing import Any

from explainer.engine.knob import NEXT_STEP, NONE, Knob, choices, knobs
from explainer.engine.offer import Offer
from explainer.engine.rules import RELEASES
from explainer.engine.scenario import Scenario
from explainer.offers.error import FileError
from explainer.offers.other_names import other_name, refused_as
from explainer.offers.promises import MOST
from explainer.offers.toml_text import toml_value

CELL = ("value", "unit", "status", "source", "where", "note")
STATUSES = ("advertised", "court-reported", "officially-reported", "assumption", "computed")
HEAD = ("title", "currency", "period", "as_of", "source", "like", "unknown", "order")
HOMES = {  # where a field stands that somebody put elsewhere
    "[terms]": {*knobs(Offer), *choices(Offer)},
    "[scenario]": {*knobs(Scenario), *choices(Scenario), "join"},
    "[[points]]": {"who", "multiple"},
    "[release]": {"kind", *(field.name for rule in RELEASES.values() for field in fields(rule))},
    "[[at_source]]": {"name", "base", "level", "needs"},
    "[left_in]": {"share"},
    "[fee]": {"amount", "every"},
}
EXAMPLES = {
    "terms": "[terms], and below it spend and rebate",
    "spend": "spend = 1000",
    "rebate": "rebate = 0.20",
    "points": '[[points]], and below it who = "shopper" and multiple = 5',
    "who": 'who = "shopper"',
    "name": 'name = "commission"',
    "multiple": "multiple = 5",
    "rate": "rate = 0.05",
    "kind": 'kind = "instalments"',
    "value": "value = 5",
    "amount": "amount = 65",
}
TomlTable = Mapping[str, Any]
Declared = Knob | tuple[str, ...] | type[bool] | type[list[Any]]  # a number, words to choose from, true or false, parts


@dataclass(frozen=True)
class FilePlace:
    """Where in which file something stands, and the currency of its money."""

    file: str
    table: str = ""
    currency: str = ""

    def error(self, kind: str, **slots: str) -> FileError:
        """What is wrong here."""
        return FileError(kind, ", ".join(filter(None, (self.file, self.table))), **slots)

    def at(self, table: str) -> "FilePlace":
        """The place of a table in the same file."""
        return FilePlace(self.file, table, self.currency)


def known(names: Iterable[str], allowed: Iterable[str], place: FilePlace) -> None:
    """Every name is one of those allowed; else the error says where it belongs, suggests the nearest, or lists them."""
    listed = list(allowed)
    for name in names:
        if name not in listed:
            raise _unknown(name, listed, place)


def _unknown(name: str, allowed: list[str], place: FilePlace) -> FileError:
    if name in HEAD:
        return place.error("on-top", field=name)
    if refusal := refused_as(name):
        return place.error(refusal, field=shown_name(name))
    home = next((home for home, fields in HOMES.items() if name in fields), "")
    if home and not place.table.startswith(home):
        return place.error("elsewhere", field=name, home=home)
    if other := other_name(name):
        return place.error("other-name", field=shown_name(name), line=other.line, home=other.home)
    near = difflib.get_close_matches(name, allowed, n=1)
    if near:
        return place.error("unknown-near", field=shown_name(name), near=near[0])
    return place.error("unknown-key", field=shown_name(name), known=", ".join(allowed))


def shown_name(name: str) -> str:
    """A name as a message repeats it."""
    return name if name.isidentifier() and len(name) < 40 else toml_value(name)


def table_of(document: TomlTable, name: str, place: FilePlace) -> tuple[TomlTable, FilePlace]:
    """A table of the document, empty if it is not there, and its place."""
    table = document.get(name, {})
    if not isinstance(table, dict):
        raise place.error("not-a-table", field=name)
    return table, place.at(f"[{name}]")


def list_of(document: TomlTable, name: str, place: FilePlace) -> list[tuple[TomlTable, FilePlace]]:
    """The tables of a list of promises, each with its place."""
    items = document.get(name, [])
    if not isinstance(items, list) or not all(isinstance(item, dict) for item in items):
        raise place.error("not-a-list", field=name)
    if len(items) > MOST:
        raise place.error("many", field=name, limit=str(MOST))
    return [(item, place.at(f"[[{name}]] {number}")) for number, item in enumerate(items, 1)]


def require(table: TomlTable, names: Iterable[str], place: FilePlace) -> None:
    """Each of these is there."""
    for name in names:
        if name not in table:
            raise place.error("missing", field=name, example=EXAMPLES[name])


def name_in(table: TomlTable, name: str, place: FilePlace) -> str:
    """A name that stands in a table."""
    require(table, (name,), place)
    value = table[name]
    if not isinstance(value, str) or not value.strip():
        raise place.error("not-a-name", field=name, value=toml_value(value))
    return value


def values(table: TomlTable, declared: Mapping[str, Declared], place: FilePlace) -> dict[str, Any]:
    """The values that a table gives, by field; what it does not say is not in it."""
    return {name: value_of(name, table[name], what, place) for name, what in declared.items() if name in table}


def value_of(name: str, cell: Any, declared: Declared, place: FilePlace) -> Any:
    """The value of one cell; FileError if it cannot be used."""
    if isinstance(cell, dict):
        cell = opened(name, cell, _unit(declared, place) if isinstance(declared, Knob) else "rule", place)
    if isinstance(declared, Knob):
        return _number(name, cell, declared, place)
    if isinstance(declared, tuple):
        return _word(name, cell, declared, place)
    return _flag(name, cell, place) if declared is bool else _parts(name, cell, place)


def opened(name: str, cell: TomlTable, unit: str, place: FilePlace) -> Any:
    """The value of a cell that says where it comes from; its unit is the one counted in here."""
    inside = place.at(f"{place.table} {name}".strip())
    known(cell, CELL, inside)
    require(cell, ("value",), inside)
    for field in CELL[1:]:
        if field in cell and not isinstance(cell[field], str):
            raise inside.error("not-a-text", field=field, value=toml_value(cell[field]))
    if cell.get("unit", unit) != unit:
        raise inside.error("other-unit", field=name, value=toml_value(cell["unit"]), counted=toml_value(unit))
    if "status" in cell:
        _word("status", cell["status"], STATUSES, inside)
    return cell["value"]


def _unit(knob: Knob, place: FilePlace) -> str:
    return place.currency if knob.unit == "currency" else knob.unit


def _word(name: str, value: Any, words: Iterable[str], place: FilePlace) -> str:
    if not isinstance(value, str) or value not in words:
        raise place.error("unknown-choice", field=name, value=toml_value(value), known=", ".join(words))
    return value


def _flag(name: str, value: Any, place: FilePlace) -> bool:
    if not isinstance(value, bool):
        raise place.error("not-a-flag", field=name, value=toml_value(value))
    return value


def _parts(name: str, value: Any, place: FilePlace) -> tuple[tuple[Any, ...], ...]:
    """Pairs of an age and a share, as the rule checks them."""
    pairs = isinstance(value, list) and all(isinstance(pair, list) for pair in value)
    if not pairs:
        raise place.error("not-parts", field=name, value=toml_value(value))
    return tuple(map(tuple, value))


def _number(name: str, value: Any, knob: Knob, place: FilePlace) -> Any:
    """A number inside its bounds, as the engine takes it; the word "none" where there need not be one."""
    if knob.optional and value == NONE:
        return None
    fault = knob.fault(value)
    if not fault:
        return value
    bounds = {"low": f"{knob.low:g}", "high": f"{knob.high:g}", "unit": _unit(knob, place), "next": NEXT_STEP[knob.unit]}
    raise place.error(fault, field=name, value=toml_value(value), **bounds)
