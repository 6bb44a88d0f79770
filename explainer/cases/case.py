"""Case: one scheme with a public record. What it promised, how large it grew, how it ended, and the sums on its terms.

Nothing here is a judgement of ours: the status says what an authority or a court has done, and every fact has its source.
"""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Any

from explainer.claims.claim import SumStep
from explainer.offers.content import Entry
from explainer.sums import formulas


class CaseError(ValueError):
    """Something in a case's file that cannot be used; the message names file, field, value, limit and next step."""


class Amount(Entry, frozen=True, array_like=True):
    """A number, a day ("date"), a month or a year, as it is shown: [0.16, "fraction", 2].

    value: a number, a day, or a text such as "2012-06", as its unit asks. digits: significant digits; None: all there are.
    """

    value: Any
    unit: str
    digits: int | None = None


class Fact(Entry, frozen=True):
    """One sentence of the record (words: case-<case>-<name>), whose word it is, and the place where it stands.

    part: terms, size, end or losers. values: the numbers in the sentence, by the name of the slot.
    """

    name: str
    part: str
    whose: str
    source: str
    where: str
    values: Mapping[str, Amount] = {}


class CaseMeasure(Entry, frozen=True):
    """A number that the engine works out from the terms of the case's offer, some of them changed.

    of: its name in course.MEASURES. pool_share, spend, who: terms that are changed. period: the period asked for.
    """

    of: str
    pool_share: float | None = None
    spend: float | None = None
    who: str | None = None
    period: int | None = None
    digits: int = 3


class Comparison(Entry, frozen=True):
    """One line "published | computed": the fact that holds what is published, and the names of what is computed."""

    name: str
    published: str
    computed: tuple[str, ...]


class Event(Entry, frozen=True):
    """Something that happened on a known day, to be marked beside the computed course. after: days from its start."""

    name: str
    day: date
    fact: str
    after: int = 0  # counted from picture.starts when the file is read


class Picture(Entry, frozen=True):
    """How the course is drawn: kind, how many periods, the share of the fee in the pool, and the day that counts as 0.

    starts: needed only where there are events to be marked.
    """

    kind: str
    periods: int
    pool_share: float
    starts: date | None = None


class Case(Entry, frozen=True, eq=False, kw_only=True):
    """One case. years: first and last. status: a word of cases.STATUSES; decided: the fact that says so.

    why: why nothing is computed (words: cases-no-model-<why>); empty for a case with a model.
    """

    id: str
    order: int
    country: str
    years: tuple[int, int]
    mechanism: str
    status: str
    decided: str
    facts: tuple[Fact, ...]
    sums: tuple[SumStep, ...] = ()
    why: str = ""

    def fact(self, name: str) -> Fact:
        """One fact by its name."""
        return next(fact for fact in self.facts if fact.name == name)

    @property
    def published(self) -> Mapping[str, Amount]:
        """Every number of the record, by its name."""
        return MappingProxyType({name: amount for fact in self.facts for name, amount in fact.values.items()})

    @property
    def losers(self) -> Fact | None:
        """What is published about the share of losers; None: nothing is."""
        return next((fact for fact in self.facts if fact.part == "losers"), None)

    @property
    def sources(self) -> tuple[str, ...]:
        """Every source of the record, in the order of the facts, each once."""
        return tuple(dict.fromkeys(fact.source for fact in self.facts))

    def added(self, measured: Mapping[str, Amount]) -> dict[str, Amount]:
        """What the sums come to, from the numbers of the record and those measured by the engine."""
        numbers = {
            name: float(amount.value)
            for name, amount in {**self.published, **measured}.items()
            if isinstance(amount.value, int | float)
        }
        found = {}
        for step in self.sums:
            numbers[step.name] = formulas.compute(step.formula, numbers)
            found[step.name] = Amount(numbers[step.name], step.unit, 3)
        return found


class ModelledCase(Case, frozen=True, eq=False, kw_only=True):
    """A case whose published terms can be computed: as an offer of the library, beside what was published."""

    offer: str
    picture: Picture
    checks: tuple[Comparison, ...]
    measures: Mapping[str, CaseMeasure] = {}
    events: tuple[Event, ...] = ()
