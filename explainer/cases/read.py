"""Cases: schemes with a public record, read from content/cases/. Everything is checked when it is read."""

from functools import lru_cache
from itertools import pairwise
from pathlib import Path

from msgspec.structs import replace

from explainer.cases.case import Case, CaseError, ModelledCase
from explainer.cases.complaints import MECHANISMS, PARTS, STATUSES, WHOSE, case_complaints
from explainer.offers.content import ContentError, decoded, document
from explainer.offers.folder import CONTENT

__all__ = [
    "MECHANISMS", "PARTS", "STATUSES", "WHOSE", "Case", "CaseError", "ModelledCase", "cases", "load_case", "modelled_cases",
]  # fmt: skip

FOLDER = CONTENT / "cases"
MODEL = ("measures", "checks", "events", "picture")  # what only a case with an offer has


@lru_cache
def cases() -> tuple[Case, ...]:
    """All cases in the order of the list."""
    found = sorted((read_case(path) for path in FOLDER.glob("*.toml")), key=lambda case: case.order)
    for one, other in pairwise(found):
        if one.order == other.order:
            raise CaseError(f"{other.id}.toml: order = {other.order} is taken by {one.id}. Give each case its own number.")
    return tuple(found)


def modelled_cases() -> tuple[ModelledCase, ...]:
    """The cases whose terms can be computed, in the same order."""
    return tuple(case for case in cases() if isinstance(case, ModelledCase))


def load_case(case_id: str) -> Case:
    """One case by its id."""
    for case in cases():
        if case.id == case_id:
            return case
    raise CaseError(f"case = {case_id!r} is not known. Choose one of: {', '.join(case.id for case in cases())}.")


def read_case(path: Path) -> Case:
    """The case in a file; CaseError for the first thing in it that cannot be used."""
    try:
        case = _case(path)
    except ContentError as problem:
        raise CaseError(f"{problem} See content/README.md for what a case says.") from problem
    for complaint in case_complaints(case):
        raise CaseError(f"{path.name}: {complaint}")
    return _dated(case) if isinstance(case, ModelledCase) else case


def _case(path: Path) -> Case:
    found = document(path)
    if "offer" in found:
        return decoded(found, ModelledCase, path.name, id=path.stem)
    for name in MODEL:
        if name in found:
            raise ContentError(f"{path.name}: {name} needs an offer. Write offer = …, or leave {name} out.")
    return decoded(found, Case, path.name, id=path.stem)


def _dated(case: ModelledCase) -> ModelledCase:
    """The same with its events counted from the day that counts as 0."""
    starts = case.picture.starts
    events = tuple(replace(event, after=(event.day - starts).days) for event in case.events if starts)
    return replace(case, events=events)
