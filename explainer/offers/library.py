"""The library: offers and where their terms come from, read from content/. It needs numpy alone, and knows no words."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

from explainer.engine.error import OfferError
from explainer.engine.offer import AtSource, Offer, Points
from explainer.engine.rules import RELEASES
from explainer.engine.scenario import Scenario

CONTENT = Path(__file__).resolve().parent.parent.parent / "content"


@dataclass(frozen=True)
class Term:
    """One number or rule of an offer and where it comes from.

    path: such as "terms.rebate" or "at_source.invite-1". unit: as the knob declares it, money as a currency code.
    status: whose word it is. source: an id in sources.toml. where: the place in it, in its own language.
    note: the key of a remark in offers.ftl. What is not published has no source, and a note instead.
    """

    path: str
    value: float | str
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
    return Offer(
        name=offer_id,
        points=tuple(Points(who=p["who"], multiple=p["multiple"]["value"]) for p in document["points"]),
        at_source=tuple(_at_source(a) for a in document.get("at_source", ())),
        release=RELEASES[document["release"]["kind"]](**_values(document["release"])),
        period=document["period"]["value"],
        currency=document["currency"],
        **_values(document["terms"]),
    )


@lru_cache
def load_scenario(offer_id: str) -> tuple[Scenario, int]:
    """The scenario an offer is first shown with, and the period in which the visitor joins."""
    values = _values(_checked(offer_id)["scenario"])
    join = int(values.pop("join"))
    return Scenario(**values), join


@lru_cache
def terms(offer_id: str) -> tuple[Term, ...]:
    """Every number and rule of an offer and of its scenario, in the order of its file."""
    document = _checked(offer_id)
    return (
        Term("period", **document["period"]),
        *_terms("terms", document["terms"]),
        *(Term(f"points.{p['who']}", **p["multiple"]) for p in document["points"]),
        *(Term(f"at_source.{a['name']}", **a["rate"]) for a in document.get("at_source", ())),
        *_terms("release", document["release"]),
        *_terms("scenario", document["scenario"]),
    )


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
    own = _read(f"offers/{offer_id}.toml")
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


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads((CONTENT / name).read_text(encoding="utf-8"))


def _values(table: dict[str, Any]) -> dict[str, Any]:
    return {name: cell["value"] for name, cell in table.items() if name != "kind"}


def _terms(prefix: str, table: dict[str, Any]) -> tuple[Term, ...]:
    return tuple(Term(f"{prefix}.{name}", **cell) for name, cell in table.items() if name != "kind")


def _at_source(entry: dict[str, Any]) -> AtSource:
    return AtSource(
        name=entry["name"], who=entry["who"], rate=entry["rate"]["value"], base=entry["base"], level=entry["level"]
    )
