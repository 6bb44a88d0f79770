"""Complaints about a claim as it is read: each names the field, the value and the next step."""

from collections.abc import Iterator

from explainer.claims.claim import Claim
from explainer.claims.numbers import numbers
from explainer.engine.rules import RELEASES
from explainer.offers.content import unknown
from explainer.offers.inputs import ChoiceField, field, fields, preset, put
from explainer.offers.library import offers
from explainer.offers.sources import references
from explainer.sums import formulas

THEMES = ("money", "growth", "people", "merchants", "agents", "valuation", "contradictions")
VERDICTS = ("holds", "contradicts-itself", "contradicts-other", "impossible", "only-if", "cannot-be-checked")
STRENGTHS = ("robust", "reading", "outside-figure")


def claim_complaints(claim: Claim) -> Iterator[str]:
    """Everything that is wrong with a claim."""
    yield from unknown("theme", [claim.theme], THEMES)
    yield from unknown("strength", [claim.strength], STRENGTHS)
    yield from unknown("verdict", claim.verdicts, VERDICTS)
    for quote in claim.quotes:
        if quote.source not in references():
            yield f"source {quote.source!r} is not in sources.toml. Add it there, with its date and address."
        if not quote.where.strip():
            yield f"where is empty for {quote.source!r}. Quote its words."
    missing = list(unknown("inputs", claim.numbers.values(), numbers()))
    yield from missing or _sum_complaints(claim)
    if claim.check:
        yield from _check_complaints(claim)


def _sum_complaints(claim: Claim) -> Iterator[str]:
    """What is wrong with the steps, the conditions and the readings."""
    known, steps = set(claim.numbers), [step.name for step in claim.steps]
    for step in claim.steps:
        yield from [f"{step.name!r} stands for two numbers. Give each its own name."] if step.name in known else []
        yield from formulas.formula_complaints(f"steps.{step.name}", step.formula, known)
        known.add(step.name)
    for verdict, condition in claim.test.items():
        yield from formulas.formula_complaints(f"test.{verdict}", condition, known)
    for reading, changes in claim.readings.items():
        yield from unknown(f"readings.{reading}", changes, known)
        for name, change in changes.items():
            yield from (
                formulas.formula_complaints(f"readings.{reading}.{name}", change, known) if isinstance(change, str) else ()
            )
    yield from unknown("result", [claim.result] if claim.result else [], steps)
    yield from unknown("stated", [claim.stated] if claim.stated else [], claim.numbers)


def _check_complaints(claim: Claim) -> list[str]:
    """What is wrong with the terms for the page that checks an offer."""
    terms = dict(claim.check)
    offer, release = str(terms.pop("offer", "")), terms.get("release")
    if found := unknown("check.offer", [offer], offers()):
        return found
    if found := unknown("check.release", [release] if release else [], RELEASES):
        return found
    page = preset(offer)
    if release:
        page = put(page, field(page, "release"), release)
    named = {entry.name: entry for entry in fields(page)}
    known = {*claim.numbers, *(step.name for step in claim.steps)}
    found = unknown("check", terms, named)
    for name, term in terms.items():
        if name in named and isinstance(term, str):
            entry = named[name]
            found += unknown(f"check.{name}", [term], entry.choices if isinstance(entry, ChoiceField) else sorted(known))
    return found
