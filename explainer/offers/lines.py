"""Offer lines: the values of an offer as lines of a file, each with its unit or with where it comes from."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from explainer.engine.knob import choices, knobs
from explainer.offers.error import FileError
from explainer.offers.library import Term
from explainer.offers.toml_text import literal

ORIGIN = ("unit", "status", "source", "where", "note")


@dataclass(frozen=True)
class Lines:
    """Writes lines. terms: where values come from, by path; of a value that has changed since, that is no longer said."""

    terms: Mapping[str, Term]
    currency: str

    def fields(self, path: str, of: Any) -> list[str]:
        """Every number and choice of a dataclass of the engine; what has no limit is left out."""
        numbers = {name: knob.unit for name, knob in knobs(of).items()}
        units = {**numbers, **dict.fromkeys(choices(of), "")}
        given = {name: getattr(of, name) for name in units}
        return [self.cell(f"{path}.{n}", n, value, units[n]) for n, value in given.items() if value is not None]

    def cell(self, path: str, name: str, value: Any, unit: str) -> str:
        """One value, with its unit as a remark, or with where it comes from."""
        term = self.terms.get(path)
        if term and term.value == value:
            origin = {key: getattr(term, key) for key in ORIGIN if getattr(term, key)}
            cells = [f"value = {self._text(name, value)}", *(f"{k} = {self._text(name, v)}" for k, v in origin.items())]
            return f"{name} = {{ {', '.join(cells)} }}"
        remark = self.currency if unit == "currency" else unit
        return f"{name} = {self._text(name, value)}" + (f"  # {remark}" if remark not in ("", name) else "")

    def word(self, name: str, value: str) -> str:
        """A line with a text."""
        return f"{name} = {self._text(name, value)}"

    def _text(self, name: str, value: Any) -> str:
        """A value as it stands in a file; half of a character, which Python allows, stands in no file."""
        try:
            return literal(value).encode().decode()
        except UnicodeEncodeError:
            raise FileError("unwritable", "offer.toml", field=name, value=ascii(value)) from None
