"""Make: the sheet of one student."""

from explainer.teaching.worksheet import breakeven, growth, percentages, tracing
from explainer.teaching.worksheet.deck import LEVELS, check_request, dealt, stands
from explainer.teaching.worksheet.sheet import Sheet

ROOMS = dict(zip(LEVELS, (percentages, growth, breakeven, tracing), strict=True))


def make(seed: int, student: int, level: str) -> Sheet:
    """The sheet of one student; always the same for the same three. SheetError if there is no such sheet."""
    check_request(seed, student, level)
    room, kind = ROOMS[level], stands(seed, student, level)
    card = dealt(room.deck(kind), seed, student, level)
    offer, scenario = room.terms(card)
    return Sheet(level, seed, student, kind, offer, scenario, *room.problem(offer, scenario, card))
