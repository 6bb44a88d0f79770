"""Numbers: every number that the claims are checked with, once, read from content/claims/numbers.toml."""

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from explainer.engine.knob import Knob
from explainer.offers.content import ContentError, Entry, decoded, tables, unknown
from explainer.offers.folder import CONTENT
from explainer.offers.places import places
from explainer.offers.sources import references

FILE = CONTENT / "claims" / "numbers.toml"
ASSUMPTION = "assumption"
BOUNDS = {"fraction": (0.0, 1.0), "times": (0.0, 1000.0), "periods": (1.0, 3000.0), "CNY": (0.01, 1e15)}
COUNTED = (1.0, 1e12)  # anything else: people, shops, days, …


class Input(Entry, frozen=True):
    """A number that a claim reads, under its own name in the claim's formulas.

    number: its id in numbers.toml and of its words (number-<id>). unit: CNY, fraction, times, people, shops, ….
    origin: an id in sources.toml, or "assumption", whose reason is number-<id>-why. where: the place, with its own words.
    """

    name: str
    number: str
    value: float
    unit: str
    origin: str
    low: float
    high: float
    where: str = ""

    @property
    def knob(self) -> Knob:
        """Its bounds, for a field to type in."""
        return Knob(self.unit, self.low, self.high, step={"fraction": 0.01, "times": 0.5}.get(self.unit, 1.0))


@lru_cache
def numbers() -> Mapping[str, Input]:
    """Every number by its id, under which it is also the input's name until a claim gives it another."""
    return MappingProxyType(read_numbers(FILE))


def read_numbers(path: Path) -> dict[str, Input]:
    """The numbers in a file; ContentError for the first thing in it that cannot be used."""
    return {number: _number(number, table, f"{path.name}, [{number}]") for number, table in tables(path).items()}


def _number(number: str, table: dict[str, Any], where: str) -> Input:
    if "place" in table:
        own = {name: value for name, value in table.items() if name != "place"}
        table = {**own, **_of_place(table["place"], where)}
    low, high = BOUNDS.get(str(table.get("unit")), COUNTED)
    found = decoded({"low": low, "high": high, **table}, Input, where, name=number, number=number)
    for complaint in _complaints(found):
        raise ContentError(f"{where}: {complaint}")
    return found


def _of_place(name: object, where: str) -> dict[str, Any]:
    for place in places():
        if place.id == name:
            return {"value": place.people, "unit": "people", "origin": place.source, "where": place.where}
    raise ContentError(f"{where}: {unknown('place', [name], [place.id for place in places()])[0]}")


def _complaints(entry: Input) -> list[str]:
    """Everything that is wrong with a number."""
    found = [f"value = {entry.value!r} {said}" for said in [entry.knob.complaint(entry.value)] if said]
    if entry.origin != ASSUMPTION and entry.origin not in references():
        found.append(f"origin = {entry.origin!r} is not in sources.toml. Add it there, or write {ASSUMPTION!r}.")
    if entry.origin == ASSUMPTION and entry.where:
        found.append("an assumption stands nowhere. Leave `where` out.")
    if entry.origin != ASSUMPTION and not entry.where.strip():
        found.append("where is empty. Quote the words of the source that say so.")
    return found
