"""Claims: everything that the two articles say and that can be checked or asked about, read from content/claims/."""

import tomllib
from dataclasses import replace
from functools import lru_cache
from typing import Any

from explainer.claims.claim import Claim, ClaimError, Input, Outcome, Quote, Step
from explainer.offers.content import CONTENT
from explainer.offers.library import places

__all__ = [
    "STRENGTHS",
    "THEMES",
    "VERDICTS",
    "Claim",
    "ClaimError",
    "Input",
    "Outcome",
    "Quote",
    "Step",
    "claims",
    "load_claim",
]

FOLDER = CONTENT / "claims"
NUMBERS = "numbers.toml"
THEMES = ("money", "growth", "people", "merchants", "agents", "valuation", "contradictions")
VERDICTS = ("holds", "contradicts-itself", "contradicts-other", "impossible", "only-if", "cannot-be-checked")
STRENGTHS = ("robust", "reading", "outside-figure")
BOUNDS = {"fraction": (0.0, 1.0), "times": (0.0, 1000.0), "periods": (1.0, 3000.0), "CNY": (0.01, 1e15)}
COUNTED = (1.0, 1e12)  # anything else: people, shops, days, …


@lru_cache
def claims() -> tuple[Claim, ...]:
    """All claims of the articles, the strongest first."""
    files = [path.name for path in sorted(FOLDER.glob("*.toml")) if path.name != NUMBERS]
    found = [_claim(claim_id, entry) for name in files for claim_id, entry in _read(name).items()]
    return tuple(sorted(found, key=lambda claim: claim.rank))


def load_claim(claim_id: str) -> Claim:
    """One claim by its id."""
    for claim in claims():
        if claim.id == claim_id:
            return claim
    raise ClaimError(f"claim = {claim_id!r} is not known. Choose one of: {', '.join(claim.id for claim in claims())}.")


def _claim(claim_id: str, entry: dict[str, Any]) -> Claim:
    own = Quote(entry["article"], entry.pop("where"))
    beside = [Quote(**quote) for quote in entry.pop("beside", ())]
    return Claim(
        id=claim_id,
        quotes=(own, *beside),
        inputs=tuple(replace(_numbers()[number], name=name) for name, number in entry.pop("inputs", {}).items()),
        steps=tuple(Step(**step) for step in entry.pop("steps", ())),
        test=tuple(entry.pop("test", {}).items()),
        **entry,
    )


@lru_cache
def _numbers() -> dict[str, Input]:
    """Every number of numbers.toml by its id, under which it is also the input's name until a claim gives it another."""
    return {number: _number(number, entry) for number, entry in _read(NUMBERS).items()}


def _number(number: str, entry: dict[str, Any]) -> Input:
    if "place" in entry:
        place = next(place for place in places() if place.id == entry["place"])
        entry = {"value": place.people, "unit": "people", "origin": place.source, "where": place.where}
    low, high = BOUNDS.get(entry["unit"], COUNTED)
    return Input(number, number, **{"low": low, "high": high, "where": "", **entry, "value": float(entry["value"])})


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads((FOLDER / name).read_text(encoding="utf-8"))
