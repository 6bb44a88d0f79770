"""Cases: schemes with a public record, read from content/cases/. Everything is checked when it is read."""

from functools import lru_cache
from itertools import pairwise
from pathlib import Path

from explainer.cases.case import Case, CaseError
from explainer.cases.complaints import MECHANISMS, PARTS, STATUSES, WHOSE, complaints
from explainer.offers.content import ContentError, decoded, document
from explainer.offers.library import CONTENT

__all__ = ["MECHANISMS", "PARTS", "STATUSES", "WHOSE", "Case", "CaseError", "cases", "load_case"]

FOLDER = CONTENT / "cases"


@lru_cache
def cases() -> tuple[Case, ...]:
    """All cases in the order of the list."""
    found = sorted((read_case(path) for path in FOLDER.glob("*.toml")), key=lambda case: case.order)
    for one, other in pairwise(found):
        if one.order == other.order:
            raise CaseError(f"{other.id}.toml: order = {other.order} is taken by {one.id}. Give each case its own number.")
    return tuple(found)


def load_case(case_id: str) -> Case:
    """One case by its id."""
    for case in cases():
        if case.id == case_id:
            return case
    raise CaseError(f"case = {case_id!r} is not known. Choose one of: {', '.join(case.id for case in cases())}.")


def read_case(path: Path) -> Case:
    """The case in a file; CaseError for the first thing in it that cannot be used."""
    try:
        case = decoded(document(path), Case, path.name, id=path.stem)
    except ContentError as problem:
        raise CaseError(f"{problem} See content/README.md for what a case says.") from problem
    for complaint in complaints(case):
        raise CaseError(f"{path.name}: {complaint}")
    return case
