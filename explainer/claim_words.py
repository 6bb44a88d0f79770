"""The words of a claim in one language: its sentences with the numbers filled in, and the sum for the board."""

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from explainer.board import sum_of
from explainer.text import Words, round_digits

if TYPE_CHECKING:
    from explainer.claims import Claim, Outcome, Step

EXACT = 6  # significant digits on the board, where sums must come out; in sentences three are enough


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


def written(claim: "Claim", outcome: "Outcome", words: Words, reading: str | None) -> ClaimText:
    """All words of a claim as it stands."""
    units = {part.name: part.unit for part in (*claim.inputs, *outcome.steps)}
    slots = {name: shown(value, units[name], words) for name, value in outcome.values.items()}
    more = f"claim-{claim.id}-more"
    return ClaimText(
        title=words(f"claim-{claim.id}"),
        says=words(f"claim-{claim.id}-says", **slots),
        verdict=words(f"verdict-{outcome.verdict}"),
        sentence=words(f"claim-{claim.id}-{outcome.verdict}", **slots),
        more=words(more, **slots) if words.has(more) else "",
        board=tuple(_board(claim, outcome, units, words)),
        reading=words(f"reading-{reading}") if reading else "",
    )


def shown(value: float, unit: str, words: Words, digits: int = 3) -> str:
    """A number as its unit is written: ¥200, 4%, 17 million."""
    if math.isnan(value):
        return "–"
    if unit == "CNY":
        return words.money(value, unit, digits)
    return words.percent(value, digits) if unit == "fraction" else words.number(value, digits)


def _board(claim: "Claim", outcome: "Outcome", units: dict[str, str], words: Words) -> list[str]:
    """One line for each step, and what the article says instead."""
    lines = [_line(step, outcome, units, words) for step in outcome.steps]
    if claim.stated:
        lines.append(words("board-stated", number=shown(outcome.values[claim.stated], units[claim.stated], words, EXACT)))
    return lines


def _line(step: "Step", outcome: "Outcome", units: dict[str, str], words: Words) -> str:
    """Pool: ¥200 × 40% = ¥80. The sign says whether the result was rounded."""
    exact = {name: shown(value, units[name], words, EXACT) for name, value in outcome.values.items()}
    value, short = outcome.values[step.name], shown(outcome.values[step.name], step.unit, words, 4)
    slots = {"step": words(f"step-{step.name}"), "sum": sum_of(step.formula, exact, words), "result": short}
    if not math.isfinite(value) or math.isclose(value, round_digits(value, 4), rel_tol=1e-9):
        return words("board-line", **slots)
    return words("board-line-about", **slots)
