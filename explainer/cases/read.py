"""Cases: schemes with a public record, read from content/cases/. Everything is checked when it is read."""

import tomllib
from datetime import date
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from typing import Any

from explainer.cases.case import Amount, Case, CaseError, Check, Event, Fact, Measure, ModelledCase, Picture
from explainer.claims.claim import Step
from explainer.engine.course import AT_A_PERIOD, MEASURES
from explainer.offers.library import CONTENT, offers, sources
from explainer.sums import formulas

__all__ = [
    "MECHANISMS", "PARTS", "STATUSES", "WHOSE", "Case", "CaseError", "ModelledCase", "cases", "load_case", "modelled_cases",
]  # fmt: skip

FOLDER = CONTENT / "cases"
STATUSES = ("press", "warning", "investigated", "charged", "penalty", "civil", "convicted-first", "convicted-final")
MECHANISMS = ("full-return", "money-in", "tasks", "levels")
COUNTRIES = ("CN", "US", "NO", "IT", "CH", "AT")
PARTS = ("terms", "size", "end", "losers")
WHOSE = ("company", "authority", "prosecutor", "court", "receiver", "press")
PICTURES = ("course", "returned")
WHY = ("pace", "other")  # why nothing is computed
MODEL = ("measures", "checks", "events", "picture")  # what only a case with an offer has
MONEY = ("CNY", "USD", "EUR", "NOK", "CHF")
COUNTED = (
    "people",
    "shops",
    "rights",
    "accounts",
    "levels",
    "pyramids",
    "places",
    "parts",
    "steps",
    "days",
    "months",
    "years",
)
BOUNDS: dict[str, tuple[float, float]] = {
    "fraction": (0.0, 10.0),
    "times": (0.0, 1000.0),
    "year": (1900, 2100),
    **dict.fromkeys(MONEY, (0.0, 1e13)),
    **dict.fromkeys(COUNTED, (0.0, 1e10)),
}
DATED = {"date": date, "month": str}
OLDEST = 1900  # years


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
        entry = tomllib.loads(path.read_text(encoding="utf-8"))
        case = _modelled(path.stem, entry) if "offer" in entry else _case(path.stem, entry)
    except CaseError as problem:
        raise CaseError(f"{path.name}: {problem}") from None
    except (KeyError, TypeError, tomllib.TOMLDecodeError) as problem:
        raise CaseError(f"{path.name}: {_missing(problem)} See content/README.md for what a case says.") from problem
    for complaint in _complaints(case):
        raise CaseError(f"{path.name}: {complaint}")
    return case


def _missing(problem: Exception) -> str:
    return f"{problem.args[0]} is missing." if isinstance(problem, KeyError) else f"{problem}."


def _case(case_id: str, entry: dict[str, Any]) -> Case:
    for name in MODEL:
        if name in entry:
            raise CaseError(f"{name} needs an offer. Write offer = …, or leave {name} out.")
    return Case(id=case_id, **_record(entry))


def _record(entry: dict[str, Any]) -> dict[str, Any]:
    """What every case has, with or without a model."""
    first, last = entry["years"]
    facts, sums = tuple(map(_fact, entry["facts"])), tuple(Step(**step) for step in entry.get("sums", ()))
    return {**entry, "years": (first, last), "facts": facts, "sums": sums}


def _modelled(case_id: str, entry: dict[str, Any]) -> ModelledCase:
    picture = Picture(**entry.pop("picture"))
    checks = entry.pop("checks", ())
    if not checks:
        title = entry["offer"]
        raise CaseError(f"offer = {title!r} without checks. Add lines that compare, or leave the offer out.")
    return ModelledCase(
        id=case_id,
        picture=picture,
        checks=tuple(Check(**{**check, "computed": tuple(check["computed"])}) for check in checks),
        measures=tuple(Measure(name, **asked) for name, asked in entry.pop("measures", {}).items()),
        events=tuple(_event(event, picture) for event in entry.pop("events", ())),
        **_record(entry),
    )


def _event(entry: dict[str, Any], picture: Picture) -> Event:
    if picture.starts is None:
        raise CaseError("picture.starts is missing. Write the day that counts as 0, such as 2010-07-12.")
    return Event(**entry, after=(entry["day"] - picture.starts).days)


def _fact(entry: dict[str, Any]) -> Fact:
    return Fact(**{**entry, "values": {name: Amount(*amount) for name, amount in entry.get("values", {}).items()}})


def _complaints(case: Case) -> list[str]:
    """Everything that is wrong with a case, each with its field, the value, the limit and the next step."""
    words = {
        "country": (case.country, COUNTRIES),
        "mechanism": (case.mechanism, MECHANISMS),
        "status": (case.status, STATUSES),
        "decided": (case.decided, tuple(fact.name for fact in case.facts)),
    }
    found = [_unknown(name, value, known) for name, (value, known) in words.items()]
    first, last = case.years
    if not OLDEST <= first <= last <= date.today().year:
        found.append(
            f"years = [{first}, {last}] are not in order between {OLDEST} and today. Write the first year, then the last."
        )
    names = [fact.name for fact in case.facts]
    slots = [slot for fact in case.facts for slot in fact.values] + [step.name for step in case.sums]
    slots += [measure.name for measure in case.measures] if isinstance(case, ModelledCase) else []
    found += [
        f"{name!r} stands for two things. Give each its own name."
        for each in (names, slots)
        for name in sorted({n for n in each if each.count(n) > 1})
    ]
    found += [complaint for fact in case.facts for complaint in _fact_complaints(fact)]
    found += _model_complaints(case) if isinstance(case, ModelledCase) else [_unknown("why", case.why, WHY)]
    return [complaint for complaint in found if complaint]


def _unknown(name: str, value: object, known: tuple[str, ...]) -> str:
    return "" if value in known else f"{name} = {value!r} is not known. Choose one of: {', '.join(known)}."


def _fact_complaints(fact: Fact) -> list[str]:
    at = f"facts.{fact.name}"
    found = [_unknown(f"{at}.part", fact.part, PARTS), _unknown(f"{at}.whose", fact.whose, WHOSE)]
    if fact.source not in sources():
        found.append(f"{at}.source = {fact.source!r} is not in sources.toml. Add it there, with its date and address.")
    if not fact.where.strip():
        found.append(f"{at}.where is empty. Quote the words of the source that say so.")
    return found + [_amount_complaint(f"{at}.{name}", amount) for name, amount in fact.values.items()]


def _amount_complaint(at: str, amount: Amount) -> str:
    value, unit = amount.value, amount.unit
    if unit in DATED:
        kind = DATED[unit]
        return "" if isinstance(value, kind) else f'{at} = {value!r} is not a {unit}. Write 2012-06-12, or "2012-06".'
    if unit not in BOUNDS:
        return f"{at} has the unit {unit!r}, which is not known. Choose one of: {', '.join((*BOUNDS, *DATED))}."
    low, high = BOUNDS[unit]
    if isinstance(value, bool) or not isinstance(value, int | float):
        return f"{at} = {value!r} is not a number; allowed: {low:g} … {high:g} [{unit}]."
    return "" if low <= value <= high else f"{at} = {value:g} is outside {low:g} … {high:g} [{unit}]."


def _model_complaints(case: ModelledCase) -> list[str]:
    """What is wrong with the sums, the numbers asked of the engine, the lines of the comparison and the picture."""
    found = [_unknown("offer", case.offer, offers())]
    found += [_unknown(f"measures.{m.name}.of", m.of, tuple(MEASURES)) for m in case.measures]
    for measure in case.measures:
        if (measure.of in AT_A_PERIOD) != (measure.period is not None):
            found.append(f"measures.{measure.name}.period = {measure.period}. Write a period for: {', '.join(AT_A_PERIOD)}.")
    known = {*case.published, *(m.name for m in case.measures)}
    for step in case.sums:
        found += [
            f"sums.{step.name} reads {name!r}, which no fact, measure or sum before it has. Correct the name."
            for name in sorted(formulas.names(step.formula) - known)
        ]
        known.add(step.name)
    for check in case.checks:
        found += [_unknown(f"checks.{check.name}.published", check.published, tuple(fact.name for fact in case.facts))]
        found += [_unknown(f"checks.{check.name}.computed", name, tuple(sorted(known))) for name in check.computed]
    found += [_unknown(f"events.{e.name}.fact", e.fact, tuple(fact.name for fact in case.facts)) for e in case.events]
    return [*found, _unknown("picture.kind", case.picture.kind, PICTURES)]
