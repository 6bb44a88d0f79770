"""Sheet: one student's problems. Numbers and names of words only; which language it is read in, it does not know."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from explainer.engine.offer import Offer
from explainer.engine.scenario import Scenario


@dataclass(frozen=True)
class Quantity:
    """A number and its unit: money [currency], percent [fraction], people, purchases, parts, month, times or number."""

    value: float
    unit: str


@dataclass(frozen=True)
class Step:
    """One line of working: a sum over names of the sheet, and what it comes to."""

    sum: str
    result: Quantity


@dataclass(frozen=True)
class Ask:
    """One number to find. name: of its words and of the number; answer: the engine's; steps: how to get there by hand."""

    name: str
    answer: Quantity
    steps: tuple[Step, ...] = ()


TableCell = Quantity | str  # a text is the key of a word: worksheet-nobody, worksheet-person-1, …


@dataclass(frozen=True)
class Table:
    """A table to fill in. columns: names of their heads; so many columns and rows are printed, the rest is asked."""

    columns: tuple[str, ...]
    rows: tuple[tuple[TableCell, ...], ...]
    printed_columns: int = 1
    printed_rows: int = 0


@dataclass(frozen=True)
class Question:
    """One question: numbers to find, perhaps tables, and always something to say in words. name: of its words."""

    name: str
    asks: tuple[Ask, ...] = ()
    tables: tuple[Table, ...] = ()


Exercise = tuple[dict[str, Quantity], tuple[Question, ...], dict[str, Quantity]]  # given, questions, found


@dataclass(frozen=True)
class Sheet:
    """What one student is given. stands: whether the offer depends on nobody, which the sheet itself does not say.

    given: the numbers of the offer, by name. found: further numbers of the model answers.
    """

    level: str
    seed: int
    student: int
    stands: bool
    offer: Offer
    scenario: Scenario
    given: Mapping[str, Quantity]
    questions: tuple[Question, ...]
    found: Mapping[str, Quantity] = field(default_factory=dict)

    @property
    def asks(self) -> tuple[Ask, ...]:
        """Every number to find, in the order of the sheet."""
        return tuple(ask for question in self.questions for ask in question.asks)

    @property
    def numbers(self) -> dict[str, Quantity]:
        """Everything that has a name: what is given, every answer, and what the model answers say besides."""
        return {**self.given, **self.found, **{ask.name: ask.answer for ask in self.asks}}
