"""The words of a case in one language: its sentences with the numbers filled in, and its sums line by line."""

import dataclasses
from collections.abc import Mapping
from datetime import date
from functools import lru_cache

from babel.dates import format_date, format_skeleton
from msgspec.structs import replace

from explainer.cases.case import Amount, Case, CaseMeasure, ModelledCase
from explainer.claims.words import WHOLE, value_text
from explainer.engine.course import AT_A_PERIOD, MEASURES
from explainer.engine.offer import Offer
from explainer.offers.library import load_offer
from explainer.sums.board import sum_of
from explainer.words.text import Words

ROUNDED = 4  # significant digits of what a sum comes to
EXACT = 6  # of what goes into it


@lru_cache(maxsize=64)
def measure_values(case: ModelledCase) -> Mapping[str, Amount]:
    """What the engine works out for a case, by name."""
    return {name: _measured(measure, case) for name, measure in case.measures.items()}


def _measured(measure: CaseMeasure, case: ModelledCase) -> Amount:
    offer = _changed(load_offer(case.offer), measure)
    compute, unit = MEASURES[measure.of]
    value = compute(offer, measure.period) if measure.of in AT_A_PERIOD else compute(offer)
    return Amount(value, unit.replace("currency", offer.currency), measure.digits)


def _changed(offer: Offer, measure: CaseMeasure) -> Offer:
    """The offer with the terms that a measure changes."""
    changes = {name: getattr(measure, name) for name in ("pool_share", "spend") if getattr(measure, name) is not None}
    kept = tuple(p for p in offer.points if measure.who in (None, p.who))
    return dataclasses.replace(offer, points=kept, **changes)


@lru_cache(maxsize=256)
def case_numbers(case: Case) -> Mapping[str, Amount]:
    """Every number of a case: published, worked out by the engine, and added up."""
    found = measure_values(case) if isinstance(case, ModelledCase) else {}
    return {**case.published, **found, **case.added(found)}


@lru_cache(maxsize=256)
def case_slots(case: Case, words: Words) -> Mapping[str, str]:
    """Every number of a case as its sentences show it, by the name of the slot."""
    return {name: amount_text(amount, words) for name, amount in case_numbers(case).items()}


def amount_text(amount: Amount, words: Words) -> str:
    """A number, day, month or year as readers of the language write it."""
    value = amount.value
    if isinstance(value, date):
        return str(format_date(value, "long", locale=words.locale))
    if amount.unit == "month":
        year, month = str(value).split("-")
        return str(format_skeleton("yMMMM", date(int(year), int(month), 1), locale=words.locale))
    if amount.unit == "year":
        return str(value)
    return value_text(float(value), amount.unit, words, amount.digits or WHOLE)


def case_text(case: Case, name: str, words: Words) -> str:
    """A sentence of a case with its numbers: case-<case>-<name>."""
    return words(f"case-{case.id}-{name}", **case_slots(case, words))


def years(case: Case, words: Words) -> str:
    """2010–2012, or one year."""
    first, last = (str(year) for year in case.years)
    return first if first == last else words("cases-years", first=first, last=last)


def case_board(case: Case, words: Words) -> tuple[str, ...]:
    """One line for each sum: Share of the money lost: ¥25.72 million ÷ ¥31.05 million ≈ 82.8%."""
    found = case_numbers(case)
    exact = {name: amount_text(replace(amount, digits=EXACT), words) for name, amount in found.items()}
    lines = []
    for step in case.sums:
        result = amount_text(replace(found[step.name], digits=ROUNDED), words)
        key = "board-line" if result == amount_text(replace(found[step.name], digits=WHOLE), words) else "board-line-about"
        line = {"step": words(f"sum-{step.name}"), "sum": sum_of(step.formula, exact, words), "result": result}
        lines.append(words(key, **line))  # board-line, board-line-about
    return tuple(lines)
