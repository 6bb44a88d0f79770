"""Mechanisms: every way in which the articles say somebody gets money, and the questions they leave open. No words here."""

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from explainer.offers.content import CONTENT
from explainer.words.text import Words

MONEY = ("own", "others", "fees", "outside", "shop", "unstated", "none")
MODELLED = ("yes", "partly", "no")
ASKED_BY = ("shopper", "shop", "agent")


@dataclass(frozen=True)
class Passage:
    """A place in an article: a source's id, the line as stored, and its own words."""

    source: str
    line: int
    words: str


@dataclass(frozen=True)
class Amount:
    """A number that an article states, or a range. unit: fraction, CNY, points, times, people, periods, places, trades."""

    name: str
    unit: str
    low: float
    high: float | None = None

    def text(self, words: Words) -> str:
        """The number, and what it is a number of: "3%–20% of the price"."""
        low = self._written(self.low, words)
        both = low if self.high is None else words("mechanism-range", low=low, high=self._written(self.high, words))
        return words(f"mechanism-amount-{self.name}", amount=both)

    def _written(self, value: float, words: Words) -> str:
        if self.unit == "fraction":
            return words.percent(value)
        return words.money(value, self.unit) if self.unit.isupper() else words.number(value)


@dataclass(frozen=True)
class Mechanism:
    """One money mechanism. Its words: mechanism-<id>, and …-promise, …-open, …-model, …-reading-<reading>.

    number: its place in the list of 36. at: where it is said. readings: of a term left open, ours first.
    money: what the text itself names as the source of the money, from MONEY. modelled: one of MODELLED.
    offer, inputs, results: where, as fields of the page "Check an offer" with this offer, and as fields of its run.
    claims: ids of the claims in which it is worked out.
    """

    id: str
    number: str
    at: tuple[Passage, ...]
    money: tuple[str, ...]
    modelled: str
    amounts: tuple[Amount, ...] = ()
    readings: tuple[str, ...] = ()
    offer: str = "green-points"
    inputs: tuple[str, ...] = ()
    results: tuple[str, ...] = ()
    claims: tuple[str, ...] = ()


@dataclass(frozen=True)
class Question:
    """Something that neither article says. Its words: question-<id> and question-<id>-why.

    asked_by: one of ASKED_BY. about: ids of mechanisms. inputs: fields of the page "Check an offer" to try an answer with.
    """

    id: str
    asked_by: str
    about: tuple[str, ...]
    inputs: tuple[str, ...] = ()


@lru_cache
def mechanisms() -> tuple[Mechanism, ...]:
    """All of them, in the order of their numbers."""
    return tuple(_mechanism(key, **entry) for key, entry in _document()["mechanism"].items())


@lru_cache
def questions() -> tuple[Question, ...]:
    """What to ask before joining: the shopper's questions first, then the shop's, then an agent's."""
    return tuple(Question(id=key, **_tuples(entry)) for key, entry in _document()["question"].items())


def _document() -> dict[str, Any]:
    return tomllib.loads((CONTENT / "mechanisms.toml").read_text(encoding="utf-8"))


def _mechanism(key: str, at: list[Any], amounts: tuple[Any, ...] = (), **entry: Any) -> Mechanism:
    return Mechanism(
        id=key, at=tuple(Passage(**p) for p in at), amounts=tuple(Amount(**a) for a in amounts), **_tuples(entry)
    )


def _tuples(entry: dict[str, Any]) -> dict[str, Any]:
    """Lists of words as tuples, so that what is read stays as it is."""
    return {name: tuple(value) if isinstance(value, list) else value for name, value in entry.items()}
