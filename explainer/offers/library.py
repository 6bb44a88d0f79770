"""The library: offers and where their terms come from, read from content/. It needs numpy alone, and knows no words."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from explainer.engine.error import OfferError
from explainer.engine.offer import Offer
from explainer.engine.scenario import Scenario
from explainer.offers.cells import FilePlace
from explainer.offers.folder import CONTENT, data
from explainer.offers.tables import OPTIONAL, offer_of, scenario_of


@dataclass(frozen=True)
class Term:
    """One number or rule of an offer and where it comes from.

    path: such as "terms.rebate" or "at_source.invite-1". unit: as the knob declares it, money as a currency code.
    status: whose word it is. source: an id in sources.toml. where: the place in it, in its own language.
    note: the key of a remark in offers.ftl. What is not published has no source, and a note instead.
    """

    path: str
    value: Any
    unit: str
    status: str
    source: str | None = None
    where: str | None = None
    note: str | None = None


@lru_cache
def offers() -> tuple[str, ...]:
    """The ids of all offers, in the order of the list."""
    ids = [path.stem for path in (CONTENT / "offers").glob("*.toml")]
    return tuple(sorted(ids, key=lambda offer_id: int(_document(offer_id)["order"])))


@lru_cache
def load_offer(offer_id: str) -> Offer:
    """The terms of an offer as they are published; its name is its id, and its words are in offers.ftl."""
    document = _checked(offer_id)
    return offer_of(document, offer_id, FilePlace(f"{offer_id}.toml", currency=document["currency"]))


@lru_cache
def load_scenario(offer_id: str) -> tuple[Scenario, int]:
    """The scenario an offer is first shown with, and the period in which the visitor joins."""
    return scenario_of(_checked(offer_id), FilePlace(f"{offer_id}.toml"))


@lru_cache
def terms(offer_id: str) -> tuple[Term, ...]:
    """Every number and rule of an offer and of its scenario, in the order of its file."""
    return terms_of(_checked(offer_id))


def terms_of(document: Mapping[str, Any]) -> tuple[Term, ...]:
    """Every cell of a document that says where its value comes from."""
    said = ((path, cell) for path, cell in _cells(document) if isinstance(cell, dict))
    return tuple(Term(path, **{"unit": "", "status": "", **cell}) for path, cell in said)


def _cells(document: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """All cells by their path, such as "terms.rebate", in the order of a file."""
    yield "period", document.get("period")
    yield from _paths("terms", document["terms"])
    for entry in document.get("points", ()):
        yield f"points.{entry['who']}", entry["multiple"]
        yield from _paths(f"points.{entry['who']}", entry, without=("who", "multiple"))
    for entry in document.get("at_source", ()):
        yield f"at_source.{entry['name']}", entry["rate"]
        yield from _paths(f"at_source.{entry['name']}", entry, without=("name", "who", "rate"))
    for name in ("release", *OPTIONAL, "scenario"):
        yield from _paths(name, document.get(name, {}))


def _paths(prefix: str, table: Mapping[str, Any], without: tuple[str, ...] = ()) -> Iterator[tuple[str, Any]]:
    return ((f"{prefix}.{name}", cell) for name, cell in table.items() if name not in without)


def readings(offer_id: str) -> dict[str, tuple[str, ...]]:
    """For each at-source promise whose base the text leaves open: the bases it can be read with, ours first."""
    return {a["name"]: tuple(a["readings"]) for a in _checked(offer_id).get("at_source", ()) if "readings" in a}


def as_of(offer_id: str) -> date:
    """The day for which the terms of an offer are stated."""
    day: date = _checked(offer_id)["as_of"]
    return day


def _checked(offer_id: str) -> dict[str, Any]:
    """The document of an offer that is in the list; an id never becomes a path before it has been found there."""
    if offer_id not in offers():
        raise OfferError(f"offer = {offer_id!r} is not known. Choose one of: {', '.join(offers())}.")
    return _document(offer_id)


@lru_cache
def _document(offer_id: str) -> dict[str, Any]:
    """An offer's file, completed."""
    own = data(f"offers/{offer_id}.toml")
    return completed(own, _document(own["like"])) if "like" in own else own


def like(offer_id: str) -> Mapping[str, Any]:
    """The document of an offer, for another one that is `like` it."""
    return _checked(offer_id)


def completed(own: Mapping[str, Any], base: Mapping[str, Any]) -> dict[str, Any]:
    """A document with what it does not say itself from the one it is like: terms, scenario and the same release by cell."""
    made = {**base, **own}
    for name in ("terms", "scenario", "release"):
        ours, theirs = own.get(name), base[name]
        if isinstance(ours, dict) and (name != "release" or ours.get("kind", theirs["kind"]) == theirs["kind"]):
            made[name] = {**theirs, **ours}
    return made
