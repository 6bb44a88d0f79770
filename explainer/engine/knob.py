"""A knob: one number of an offer or a scenario, declared once.

The validator, the slider, the field to type in, the link and the command line all read the same declaration.
"""

import math
from dataclasses import dataclass, field, fields
from functools import lru_cache
from numbers import Real
from typing import Any

NEXT_STEP = {
    "fraction": "Write a fraction: 0.20 for 20 %.",
    "fraction per period": "Write a fraction: 0.15 for 15 % a period.",
    "currency": "Write an amount of money as a plain number.",
    "times": "Write how many times the rebate, or the price, is promised, such as 5.",
    "periods": "Write a whole number of periods.",
    "people": "Write a number of people.",
    "number": "Write a whole number.",
    "level": "Write a whole number: 0 for the shop or agent, 1 for the inviter, 2 for the inviter's inviter.",
}
FAULTS = {
    "not-a-number": "is not a number; allowed: {bounds}.",
    "not-finite": "is not a finite number; allowed: {bounds}.",
    "outside": "is outside {bounds}.",
    "not-whole": "is not a whole number; allowed: {bounds}.",
}
NONE = "none"  # how a link, a file and the command line say "no limit"


@dataclass(frozen=True)
class Knob:
    """Unit, bounds and step of one number; `slider` is the usual range, inside the bounds; `link` its short name."""

    unit: str
    low: float
    high: float
    step: float
    slider: tuple[float, float] | None = None
    link: str = ""
    whole: bool = False
    optional: bool = False

    @property
    def percent(self) -> bool:
        """Shown as a percentage; the engine always keeps the fraction."""
        return self.unit.startswith("fraction")

    def check(self, name: str, value: Any, error: type[ValueError]) -> Any:
        """The value as a float (int if whole; None if optional), or an error with name, value, unit, bounds, next step."""
        if value is None and self.optional:
            return None
        complaint = self.complaint(value)
        if complaint:
            raise error(f"{name} = {value!r} {complaint} {NEXT_STEP[self.unit]}")
        return int(value) if self.whole else float(value)

    def nearest(self, value: float) -> float:
        """The value itself if it lies inside the bounds, else the bound next to it."""
        inside = min(max(value, self.low), self.high)
        return round(inside) if self.whole else inside

    def fault(self, value: Any) -> str:
        """What is wrong with a value: not-a-number, not-finite, outside or not-whole; or an empty string."""
        if isinstance(value, bool) or not isinstance(value, Real):
            return "not-a-number"
        number: Any = value  # compared, not converted: a whole number can be too large for a float
        if not -math.inf < number < math.inf:
            return "not-finite"
        if not self.low <= number <= self.high:
            return "outside"
        return "not-whole" if self.whole and number != int(number) else ""

    def complaint(self, value: Any) -> str:
        """Why the value cannot be used, or an empty string."""
        fault = self.fault(value)
        return FAULTS[fault].format(bounds=f"{self.low:g} … {self.high:g} [{self.unit}]") if fault else ""


def knob_field(default: Any = ..., **declared: Any) -> Any:
    """A field of a dataclass that is a knob; without a default it has to be given."""
    meta = {"knob": Knob(**declared)}
    return field(metadata=meta) if default is ... else field(default=default, metadata=meta)


def choice_field(default: str, *words: str) -> Any:
    """A field of a dataclass that is one of these words."""
    return field(default=default, metadata={"choices": words})


def flag_field(default: bool) -> Any:
    """A field of a dataclass that is true or false."""
    return field(default=default, metadata={"flag": True})


def knobs(terms: Any) -> dict[str, Knob]:
    """The knobs of a dataclass or of one of its instances, by field name."""
    return dict(_declared(terms if isinstance(terms, type) else type(terms), "knob"))


def choices(terms: Any) -> dict[str, tuple[str, ...]]:
    """The fields with a fixed list of words, by field name."""
    return dict(_declared(terms if isinstance(terms, type) else type(terms), "choices"))


def flags(terms: Any) -> tuple[str, ...]:
    """The fields that are true or false."""
    return tuple(_declared(terms if isinstance(terms, type) else type(terms), "flag"))


@lru_cache
def _declared(terms: type, what: str) -> dict[str, Any]:
    """What the fields of a dataclass declare; kept, because looking through them takes longer than a check does."""
    return {f.name: f.metadata[what] for f in fields(terms) if what in f.metadata}


def settle(terms: Any, error: type[ValueError]) -> None:
    """Check every knob and every choice of a frozen dataclass in place; called from __post_init__."""
    for name, knob in knobs(terms).items():
        object.__setattr__(terms, name, knob.check(name, getattr(terms, name), error))
    for name, words in choices(terms).items():
        if not isinstance(word := getattr(terms, name), str) or word not in words:
            raise error(f"{name} = {word!r} is not known. Choose one of: {', '.join(words)}.")
    for name in flags(terms):
        if not isinstance(value := getattr(terms, name), bool):
            raise error(f"{name} = {value!r} is neither true nor false. Write True or False.")
