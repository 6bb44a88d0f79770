"""Complaints about a case as it is read: each names the field, the value, the limit and the next step."""

from collections.abc import Iterator
from datetime import date

from explainer.cases.case import Amount, Case, Fact, ModelledCase
from explainer.engine.course import AT_A_PERIOD, MEASURES
from explainer.offers.content import unknown
from explainer.offers.library import offers
from explainer.offers.sources import references
from explainer.sums import formulas

STATUSES = ("press", "warning", "investigated", "charged", "penalty", "civil", "convicted-first", "convicted-final")
MECHANISMS = ("full-return", "money-in", "tasks", "levels")
COUNTRIES = ("CN", "US", "NO", "IT", "CH", "AT", "GB", "PH")
PARTS = ("terms", "size", "end", "losers")
WHOSE = ("company", "authority", "prosecutor", "court", "receiver", "press")
PICTURES = ("course", "returned")
WHY = ("pace", "other")  # why nothing is computed
MONEY = ("CNY", "USD", "EUR", "NOK", "CHF", "GBP", "PHP")
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


def case_complaints(case: Case) -> Iterator[str]:
    """Everything that is wrong with a case, each with its field, the value, the limit and the next step."""
    names = [fact.name for fact in case.facts]
    measures = case.measures if isinstance(case, ModelledCase) else {}
    yield from unknown("country", [case.country], COUNTRIES)
    yield from unknown("mechanism", [case.mechanism], MECHANISMS)
    yield from unknown("status", [case.status], STATUSES)
    yield from unknown("decided", [case.decided], names)
    first, last = case.years
    if not OLDEST <= first <= last <= date.today().year:
        yield f"years = [{first}, {last}] are not in order between {OLDEST} and today. Write the first year, then the last."
    yield from _twice(names)
    yield from _twice([*(slot for fact in case.facts for slot in fact.values), *measures, *(s.name for s in case.sums)])
    for fact in case.facts:
        yield from _fact_complaints(fact)
    yield from _sum_complaints(case, {*case.published, *measures})
    yield from _model_complaints(case, names) if isinstance(case, ModelledCase) else unknown("why", [case.why], WHY)


def _twice(names: list[str]) -> Iterator[str]:
    for name in sorted({name for name in names if names.count(name) > 1}):
        yield f"{name!r} stands for two things. Give each its own name."


def _fact_complaints(fact: Fact) -> Iterator[str]:
    at = f"facts.{fact.name}"
    yield from unknown(f"{at}.part", [fact.part], PARTS)
    yield from unknown(f"{at}.whose", [fact.whose], WHOSE)
    if fact.source not in references():
        yield f"{at}.source = {fact.source!r} is not in sources.toml. Add it there, with its date and address."
    if not fact.where.strip():
        yield f"{at}.where is empty. Quote the words of the source that say so."
    yield from filter(None, (_amount_complaint(f"{at}.{name}", amount) for name, amount in fact.values.items()))


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


def _sum_complaints(case: Case, known: set[str]) -> Iterator[str]:
    for step in case.sums:
        yield from formulas.formula_complaints(f"sums.{step.name}", step.formula, known)
        known.add(step.name)


def _model_complaints(case: ModelledCase, names: list[str]) -> Iterator[str]:
    """What is wrong with the numbers asked of the engine, the lines of the comparison and the picture."""
    yield from unknown("offer", [case.offer], offers())
    for name, measure in case.measures.items():
        yield from unknown(f"measures.{name}.of", [measure.of], MEASURES)
        if (measure.of in AT_A_PERIOD) != (measure.period is not None):
            yield f"measures.{name}.period = {measure.period}. Write a period for: {', '.join(AT_A_PERIOD)}."
    computed = [*case.published, *case.measures, *(step.name for step in case.sums)]
    for check in case.checks:
        yield from unknown(f"checks.{check.name}.published", [check.published], names)
        yield from unknown(f"checks.{check.name}.computed", check.computed, computed)
    for event in case.events:
        yield from unknown(f"events.{event.name}.fact", [event.fact], names)
    yield from unknown("picture.kind", [case.picture.kind], PICTURES)
    if case.events and case.picture.starts is None:
        yield "picture.starts is missing. Write the day that counts as 0, such as 2010-07-12."
    if not case.checks:
        yield f"offer = {case.offer!r} without checks. Add lines that compare, or leave the offer out."
