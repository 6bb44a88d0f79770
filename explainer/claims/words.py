"""The words of a claim in one language: its sentences with the numbers filled in, and the sum for the board."""

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from explainer.sums.board import sum_of
from explainer.words.text import Words

if TYPE_CHECKING:
    from explainer.claims.claim import Claim, Outcome, SumStep

EXACT = 6  # significant digits of what goes into a sum on the board, so that it comes out
ROUNDED = 4  # of what comes out of it; in sentences three are enough
WHOLE = 12  # all there are, short of the dust of binary fractions


@dataclass(frozen=True)
class ClaimText:
    """A claim as a card shows it. verdict: its name; sentence: the verdict with its numbers; more: for those who ask on.

    board: one line for each step of the sum. reading: what an open term is taken to mean. more and reading may be empty.
    """

    title: str
    says: str
    verdict: str
    sentence: str
    more: str
    board: tuple[str, ...]
    reading: str


def claim_slots(claim: "Claim", outcome: "Outcome", words: Words, reading: str | None) -> ClaimText:
    """All words of a claim as it stands."""
    units = {entry.name: entry.unit for entry in claim.inputs} | {step.name: step.unit for step in outcome.steps}
    slots = {name: _counted(value, units[name], words) for name, value in outcome.values.items()}
    own = {entry.name: value_text(entry.value, entry.unit, words) for entry in claim.inputs}
    more = f"claim-{claim.id}-more"
    return ClaimText(
        title=words(f"claim-{claim.id}"),
        says=words(f"claim-{claim.id}-says", **own),
        verdict=words(f"verdict-{outcome.verdict}"),
        sentence=_finite(words(f"claim-{claim.id}-{outcome.verdict}", **slots), words) or words("claims-no-answer"),
        more=_finite(words(more, **slots), words) if words.has(more) else "",
        board=tuple(_board(claim, outcome, units, words)),
        reading=words(f"reading-{reading}") if reading else "",
    )


def _finite(sentence: str, words: Words) -> str:
    """A sentence whose numbers are numbers; nothing for one that divides by nothing, which no reader can use."""
    return "" if words.number(math.inf) in sentence else sentence


def value_text(value: float, unit: str, words: Words, digits: int = 3) -> str:
    """A number as its unit is written: ¥200, 4%, 17 million."""
    if math.isnan(value):
        return "–"
    if unit.isupper():  # a currency
        return words.money(value, unit, digits)
    return words.percent(value, digits) if unit == "fraction" else words.number(value, digits)


def _counted(value: float, unit: str, words: Words) -> str:
    """A number as a sentence has it: months with their noun, which may be one."""
    text = value_text(value, unit, words)
    return words("count-months", count=value, number=text) if unit == "months" and math.isfinite(value) else text


def _board(claim: "Claim", outcome: "Outcome", units: dict[str, str], words: Words) -> list[str]:
    """One line for each step, and what the article says instead."""
    exact = {name: value_text(value, units[name], words, EXACT) for name, value in outcome.values.items()}
    lines = [_line(step, outcome.values[step.name], exact, words) for step in outcome.steps]
    if claim.said:
        lines.append(words("board-stated", number=value_text(claim.said.value, claim.said.unit, words, EXACT)))
    return lines


def _line(step: "SumStep", value: float, exact: dict[str, str], words: Words) -> str:
    """Pool: ¥200 × 40% = ¥80. The sign says whether the result was rounded; with nothing to work out there is none."""
    name, result = words(f"step-{step.name}"), value_text(value, step.unit, words, ROUNDED)
    if step.formula in exact:
        return words("board-same", step=name, result=result)
    slots = {"step": name, "sum": sum_of(step.formula, exact, words), "result": result}
    if result == value_text(value, step.unit, words, WHOLE):
        return words("board-line", **slots)
    return words("board-line-about", **slots)
