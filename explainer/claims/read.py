"""Claims: everything that the two articles say and that can be checked or asked about, read from content/claims/.

Everything is checked when it is read.
"""

from functools import lru_cache
from itertools import pairwise
from pathlib import Path

from explainer.claims.claim import Claim, ClaimError, Outcome, Quote
from explainer.claims.complaints import STRENGTHS, THEMES, VERDICTS, claim_complaints
from explainer.claims.numbers import FILE, Input
from explainer.offers.content import ContentError, entries

__all__ = [
    "STRENGTHS",
    "THEMES",
    "VERDICTS",
    "Claim",
    "ClaimError",
    "Input",
    "Outcome",
    "Quote",
    "claims",
    "load_claim",
]

FOLDER = FILE.parent


@lru_cache
def claims() -> tuple[Claim, ...]:
    """All claims of the articles, the strongest first."""
    files = [path for path in sorted(FOLDER.glob("*.toml")) if path != FILE]
    found = sorted((claim for path in files for claim in read_claims(path)), key=lambda claim: claim.rank)
    for one, other in pairwise(found):
        if one.rank == other.rank:
            raise ContentError(f"[{other.id}]: rank = {other.rank} is taken by [{one.id}]. Give each claim its own.")
    return tuple(found)


def read_claims(path: Path) -> tuple[Claim, ...]:
    """The claims in a file; ContentError for the first thing in it that cannot be used."""
    found = tuple(entries(path, Claim).values())
    for claim in found:
        for complaint in claim_complaints(claim):
            raise ContentError(f"{path.name}, [{claim.id}]: {complaint}")
    return found


def load_claim(claim_id: str) -> Claim:
    """One claim by its id."""
    for claim in claims():
        if claim.id == claim_id:
            return claim
    raise ClaimError(f"claim = {claim_id!r} is not known. Choose one of: {', '.join(claim.id for claim in claims())}.")
