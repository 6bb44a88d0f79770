"""Claim: one thing that an advertisement says, recomputed. A verdict is never written down; it follows from the numbers.

A claim has inputs (each with its unit and where it comes from), steps (formulas), and a test: conditions in order, the
first that is true gives the verdict, otherwise `otherwise` is it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from msgspec import field
from msgspec.structs import replace

from explainer.claims.numbers import Input, numbers
from explainer.claims.words import ClaimText, claim_slots
from explainer.offers import inputs, link
from explainer.offers.content import Entry
from explainer.sums import formulas
from explainer.words.text import words


class ClaimError(ValueError):
    """An input, a reading or a claim that does not exist, or a number that cannot be used."""


class SumStep(Entry, frozen=True):
    """One line of the sum: what it is called (words: step-<name>), how it is worked out, and its unit."""

    name: str
    formula: str
    unit: str


class Quote(Entry, frozen=True):
    """A place in a source, with its own words."""

    source: str
    where: str


@dataclass(frozen=True)
class Outcome:
    """What a claim comes to: every input and step by name, the steps in use, and the verdict that follows."""

    values: Mapping[str, float]
    steps: tuple[SumStep, ...]
    verdict: str


class Claim(Entry, frozen=True, eq=False):
    """One claim of an article and everything needed to check it.

    where: the line of the article, and its words; beside: passages it is held against. numbers: the ids of the inputs, by
    the names the formulas have for them. result, stated: the step that decides, and the input with what the article says
    it is. test: conditions in order, by verdict. reading: the reading of an open term that the sum rests on (words:
    reading-<id>). readings: other readings, as changed inputs (numbers or formulas) or changed steps (formulas).
    check: terms for the page that checks an offer (numbers, or names of inputs and steps). figure: the picture that says
    it faster.
    """

    id: str
    rank: int
    theme: str
    article: str
    where: str
    strength: str
    otherwise: str
    beside: tuple[Quote, ...] = ()
    numbers: Mapping[str, str] = field(name="inputs", default_factory=dict)
    steps: tuple[SumStep, ...] = ()
    test: Mapping[str, str] = {}
    result: str | None = None
    stated: str | None = None
    reading: str | None = None
    readings: Mapping[str, Mapping[str, int | float | str]] = {}
    check: Mapping[str, int | float | str] = {}
    figure: str | None = None

    @property
    def quotes(self) -> tuple[Quote, ...]:
        """The claim itself first, then what it is held against."""
        return (Quote(self.article, self.where), *self.beside)

    @property
    def inputs(self) -> tuple[Input, ...]:
        """The numbers it reads, each under its name in the formulas."""
        return _inputs(self)

    @property
    def verdict(self) -> str:
        """The verdict with the articles' own numbers."""
        return self.compute().verdict

    @property
    def verdicts(self) -> tuple[str, ...]:
        """Every verdict that some inputs could lead to."""
        return (*self.test, self.otherwise)

    @property
    def said(self) -> Input | None:
        """What the article says the result is."""
        return next((entry for entry in self.inputs if entry.name == self.stated), None)

    @property
    def changeable(self) -> tuple[Input, ...]:
        """The inputs a reader may change; what the article says the result is stays what it says."""
        return tuple(entry for entry in self.inputs if entry.name != self.stated)

    def compute(self, reading: str | None = None, **changed: float) -> Outcome:
        """Results and verdict, in another reading or with inputs changed; fractions are fractions (0.2)."""
        if reading is not None and reading not in self.readings:
            raise ClaimError(f"{self.id} has no reading {reading!r}. Choose one of: {', '.join(self.readings) or 'none'}.")
        other = self.readings[reading] if reading else {}
        values = {entry.name: entry.value for entry in self.inputs}
        values |= {entry.name: _as_number(other[entry.name], values) for entry in self.inputs if entry.name in other}
        values |= {name: self._checked(name, value) for name, value in changed.items()}
        steps = tuple(replace(step, formula=str(other.get(step.name, step.formula))) for step in self.steps)
        for step in steps:
            values[step.name] = formulas.compute(step.formula, values)
        follows = (verdict for verdict, condition in self.test.items() if formulas.true(condition, values))
        return Outcome(MappingProxyType(values), steps, next(follows, self.otherwise))

    def text(self, language: str, reading: str | None = None, **changed: float) -> ClaimText:
        """Title, claim, verdict sentence with the numbers filled in, and the sum for the board."""
        return claim_slots(self, self.compute(reading, **changed), words(language), reading or self.reading)

    def link(self, language: str, reading: str | None = None, **changed: float) -> dict[str, str]:
        """The page that checks an offer, with this claim's terms filled in; empty if the claim is not about an offer."""
        if not self.check:
            return {}
        values, terms = self.compute(reading, **changed).values, dict(self.check)
        entered = inputs.preset(str(terms.pop("offer")))
        for name, term in terms.items():
            value = values.get(term, term) if isinstance(term, str) else term
            entered = inputs.put(entered, inputs.field(entered, name), value)
        return link.to_link(entered, language)

    def _checked(self, name: str, value: float) -> float:
        entry = next((entry for entry in self.changeable if entry.name == name), None)
        if entry is None:
            known = ", ".join(entry.name for entry in self.changeable) or "none"
            raise ClaimError(f"{name} is not an input of {self.id}. Inputs: {known}.")
        if complaint := entry.knob.complaint(value):
            raise ClaimError(f"{name} = {value!r} {complaint}")
        return float(value)


@lru_cache
def _inputs(claim: Claim) -> tuple[Input, ...]:
    return tuple(replace(numbers()[number], name=name) for name, number in claim.numbers.items())


def _as_number(value: float | str, values: Mapping[str, float]) -> float:
    return formulas.compute(value, values) if isinstance(value, str) else float(value)
