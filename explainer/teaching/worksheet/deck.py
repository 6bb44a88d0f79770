"""Deck: which numbers a student gets. A level is a deck of cards; a seed shuffles it, and each student is dealt a card.

So no two students of one class hold the same numbers, and every fourth holds the card of an offer that depends on nobody.
The bits come from PCG64, whose stream numpy promises never to change; nothing else of numpy's random numbers is used.
"""

from functools import lru_cache
from typing import Any, TypeVar

import numpy as np

from explainer.engine.knob import Knob
from explainer.engine.offer import Offer, Points
from explainer.engine.rules import Instalments

VERSION = 1  # printed on every sheet; raise it whenever a deck, the dealing or a question changes
LEVELS = ("percentages", "growth", "break-even", "tracing")  # a level's place is part of its seed: add at the end only
MOST_STUDENTS = 60
EVERY = 4  # one sheet in so many is an offer that depends on nobody
SEED = Knob("number", 0, 999_999, 1, whole=True)
STUDENT = Knob("number", 1, MOST_STUDENTS, 1, whole=True)

AnyCard = TypeVar("AnyCard")


class SheetError(ValueError):
    """A worksheet that cannot be made; the message names what was asked, the bounds and the next step."""


def check_request(seed: Any, student: Any, level: Any) -> None:
    """Everything that says which sheet is meant."""
    SEED.check("seed", seed, SheetError)
    STUDENT.check("student", student, SheetError)
    if level not in LEVELS:
        raise SheetError(f"level = {level!r} is not known. Choose one of: {', '.join(LEVELS)}.")


def stands(seed: int, student: int, level: str) -> bool:
    """Whether this student's offer depends on nobody: one student in every four in a row."""
    return (student + _bits(seed, level, 0)[0]) % EVERY == 0


def dealt(deck: tuple[AnyCard, ...], seed: int, student: int, level: str) -> AnyCard:
    """The card of this student, from the shuffled deck of their kind of offer."""
    kind = stands(seed, student, level)
    place = sum(stands(seed, other, level) is kind for other in range(1, student))
    return deck[shuffled(len(deck), seed, level, 1 + kind)[place % len(deck)]]


@lru_cache
def shuffled(cards: int, seed: int, level: str, stream: int) -> tuple[int, ...]:
    """The numbers 0 … cards - 1 in an order that depends on the seed, by Fisher and Yates."""
    order, bits = list(range(cards)), _bits(seed, level, stream, cards)
    for last in range(cards - 1, 0, -1):
        other = bits[last] % (last + 1)
        order[last], order[other] = order[other], order[last]
    return tuple(order)


def _bits(seed: int, level: str, stream: int, count: int = 1) -> list[int]:
    """So many 64-bit numbers of one stream."""
    sequence = np.random.SeedSequence([VERSION, LEVELS.index(level), stream, int(seed)])
    return [int(bits) for bits in np.random.PCG64(sequence).random_raw(count)]


def deck_offer(spend: int, rebate: int, pool: int, multiples: tuple[float, ...], parts: int) -> Offer:
    """An offer in round numbers: rebate and pool in per cent, multiples for the shopper and perhaps the shop."""
    points = tuple(Points(who, multiple) for who, multiple in zip(("shopper", "merchant"), multiples, strict=False))
    return Offer(
        "worksheet", spend=spend, rebate=rebate / 100, pool_share=pool / 100, points=points, release=Instalments(parts)
    )


def whole(*values: float) -> bool:
    """Whether every number is a whole one."""
    return all(abs(value - round(value)) < 1e-9 for value in values)
