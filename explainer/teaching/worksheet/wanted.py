"""Wanted: which worksheets somebody asks for, as a link or a form says it."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace

from explainer.offers.number import read_number
from explainer.teaching.worksheet.deck import LEVELS, SEED, STUDENT

CURRENCIES = ("CNY", "GBP", "EUR", "USD")
NUMBERS = {"students": STUDENT, "seed": SEED}
CHOICES = {"level": LEVELS, "currency": CURRENCIES}


@dataclass(frozen=True)
class Wanted:
    """A class to print for. currency: empty for the one that the readers of the language pay with."""

    level: str = LEVELS[0]
    students: int = 30
    seed: int = 1
    currency: str = ""

    def link(self) -> dict[str, str]:
        """Everything as short readable names; the currency only where it was chosen."""
        own = {"level": self.level, "students": str(self.students), "seed": str(self.seed)}
        return own | ({"currency": self.currency} if self.currency else {})


@dataclass(frozen=True)
class Changed:
    """A value that was not taken as it stands: its name, what was asked, and what is used instead."""

    name: str
    value: str
    used: str


def read_wanted(before: Wanted, asked: Mapping[str, str]) -> tuple[Wanted, list[Changed]]:
    """What is asked, on top of what was wanted before; the nearest value where one cannot be used, and a note of it."""
    changed = []
    for name, text in asked.items():
        value = _read(before, name, text)
        if str(value) != unicodedata.normalize("NFKC", text).strip():
            changed.append(Changed(name, text, str(value)))
        before = replace(before, **{name: value})  # type: ignore[arg-type]
    return before, changed


def _read(before: Wanted, name: str, text: str) -> int | str:
    """One value: a word of the list, or the nearest whole number inside the bounds; else what it was before."""
    own: int | str = getattr(before, name)
    if name in CHOICES:
        return text if text in CHOICES[name] else own
    number = read_number(text)
    return own if number is None else int(NUMBERS[name].nearest(int(number.value)))
