"""Offer lines: the values of an offer as lines of a file, each with its unit or with where it comes from."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from explainer.engine.knob import Knob, choices
from explainer.engine.offer import AtSource, Offer, Points
from explainer.engine.rules import Rule, kind_of
from explainer.offers.error import FileError
from explainer.offers.library import Term
from explainer.offers.tables import declared_in, declared_rule
from explainer.offers.toml_text import literal

RARE = {  # terms that few offers have
    *((Offer, name) for name in ("outside", "earns", "cost", "holding", "withdrawal_fee", "fee_to", "words")),
    (Points, "base"),
    (AtSource, "needs"),
}
ORIGIN = ("unit", "status", "source", "where", "note")


@dataclass(frozen=True)
class Lines:
    """Writes lines. terms: where values come from, by path; of a value that has changed since, that is no longer said."""

    terms: Mapping[str, Term]
    currency: str

    def fields(self, path: str, of: Any) -> list[str]:
        """Every number and choice of a dataclass of the engine; what has no limit is left out, and what few offers have."""
        units = {name: knob.unit if isinstance(knob, Knob) else "" for name, knob in declared_in(of).items()}
        told = (name for name in units if not self._unsaid(path, of, name))
        return [self.cell(f"{path}.{name}", name, getattr(of, name), units[name]) for name in told]

    def _unsaid(self, path: str, of: Any, name: str) -> bool:
        """Whether a term goes without saying: there is no limit, or it is as in most offers and nobody says who says so."""
        value = getattr(of, name)
        usual = (type(of), name) in RARE and value == getattr(type(of), name)
        return value is None or (usual and f"{path}.{name}" not in self.terms)

    def choices(self, path: str, of: Any) -> list[str]:
        """Every choice of a dataclass of the engine that is not as in most offers."""
        told = (name for name in choices(of) if not self._unsaid(path, of, name))
        return [self.cell(f"{path}.{name}", name, getattr(of, name), "") for name in told]

    def rule(self, rule: Rule) -> list[str]:
        """A release rule with its numbers and the parts that it names."""
        parts = [name for name, what in declared_rule(rule).items() if what is list]
        named = [self.cell(f"release.{name}", name, [list(pair) for pair in getattr(rule, name)], "") for name in parts]
        return [self.word("kind", kind_of(rule)), *self.fields("release", rule), *named]

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
