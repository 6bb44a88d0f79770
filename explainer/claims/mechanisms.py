"""Mechanisms: every way in which the articles say somebody gets money, and the questions they leave open. No words here."""

from dataclasses import fields as parts_of
from functools import lru_cache
from pathlib import Path

from explainer.claims.read import claims
from explainer.engine.model import Run
from explainer.offers.content import ContentError, Entry, entries, tables, unknown
from explainer.offers.folder import CONTENT
from explainer.offers.inputs import fields, preset
from explainer.offers.library import offers
from explainer.offers.sources import references
from explainer.words.text import Words

FILE = CONTENT / "mechanisms.toml"
OFFER = "green-points"  # what the articles offer

MONEY = ("own", "others", "fees", "outside", "shop", "unstated", "none")
MODELLED = ("yes", "partly", "no")
ASKED_BY = ("shopper", "shop", "agent")


class ArticlePassage(Entry, frozen=True):
    """A place in an article: a source's id, the line as stored, and its own words."""

    source: str
    line: int
    words: str


class StatedAmount(Entry, frozen=True):
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


class Mechanism(Entry, frozen=True):
    """One money mechanism. Its words: mechanism-<id>, and …-promise, …-open, …-model, …-reading-<reading>.

    number: its place in the list of 36. at: where it is said. readings: of a term left open, ours first.
    money: what the text itself names as the source of the money, from MONEY. modelled: one of MODELLED.
    offer, inputs, results: where, as fields of the page "Check an offer" with this offer, and as fields of its run.
    claims: ids of the claims in which it is worked out.
    """

    id: str
    number: str
    at: tuple[ArticlePassage, ...]
    money: tuple[str, ...]
    modelled: str
    amounts: tuple[StatedAmount, ...] = ()
    readings: tuple[str, ...] = ()
    offer: str = OFFER
    inputs: tuple[str, ...] = ()
    results: tuple[str, ...] = ()
    claims: tuple[str, ...] = ()


class OpenQuestion(Entry, frozen=True):
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
    return read_mechanisms(FILE)


@lru_cache
def questions() -> tuple[OpenQuestion, ...]:
    """What to ask before joining: the shopper's questions first, then the shop's, then an agent's."""
    return read_questions(FILE)


def read_mechanisms(path: Path) -> tuple[Mechanism, ...]:
    """The mechanisms in a file; ContentError for the first thing in it that cannot be used."""
    found = tuple(entries(path, Mechanism, "mechanism").values())
    for mechanism in found:
        for complaint in _mechanism_complaints(mechanism):
            raise ContentError(f"{path.name}, [mechanism.{mechanism.id}]: {complaint}")
    return found


def read_questions(path: Path) -> tuple[OpenQuestion, ...]:
    """The questions in a file; ContentError for the first thing in it that cannot be used."""
    found, known = tuple(entries(path, OpenQuestion, "question").values()), tables(path, "mechanism")
    for question in found:
        complaints = unknown("asked_by", [question.asked_by], ASKED_BY) + unknown("about", question.about, known)
        for complaint in complaints + unknown("inputs", question.inputs, _on_the_page(OFFER)):
            raise ContentError(f"{path.name}, [question.{question.id}]: {complaint}")
    return found


def _mechanism_complaints(mechanism: Mechanism) -> list[str]:
    """Everything that is wrong with a mechanism, each with the field, the value and what there is to choose from."""
    for passage in mechanism.at:
        if passage.source not in references():
            return [f"at.source = {passage.source!r} is not in sources.toml. Add it there, with its date and address."]
    if mechanism.offer not in offers():
        return unknown("offer", [mechanism.offer], offers())
    return [
        *unknown("money", mechanism.money, MONEY),
        *unknown("modelled", [mechanism.modelled], MODELLED),
        *unknown("inputs", mechanism.inputs, _on_the_page(mechanism.offer)),
        *unknown("results", mechanism.results, [part.name for part in parts_of(Run)]),
        *unknown("claims", mechanism.claims, [claim.id for claim in claims()]),
    ]


@lru_cache
def _on_the_page(offer: str) -> tuple[str, ...]:
    """The fields of the page that checks an offer, for this one as it is first shown."""
    return tuple(entry.name for entry in fields(preset(offer)))
