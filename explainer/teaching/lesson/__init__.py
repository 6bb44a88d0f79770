"""Lesson: the numbers of the lesson pack, computed when it is shown. The texts are content/<language>/lesson/*.md.

Each function of this room gives some slots of those texts, written as their readers do.
"""

from functools import lru_cache

from explainer.teaching.lesson import bowl, plan, sums
from explainer.words.passages import Passage, passages
from explainer.words.text import Words

GUIDE, STUDENT = "lesson/guide", "lesson/student"


@lru_cache
def lesson_slots(words: Words) -> dict[str, str]:
    """Every slot of the lesson in one language; links lead to pages of the app, from its own address on."""
    parts = (plan.minutes, bowl.game, bowl.other_sizes, sums.lesson_offer, sums.card, sums.ticket, sums.links, sums.help_)
    return {slot: text for part in parts for slot, text in part(words).items()}


def guide(words: Words) -> tuple[Passage, ...]:
    """The teacher's guide, section by section."""
    return _filled(GUIDE, words)


def student(words: Words) -> tuple[Passage, ...]:
    """The student sheet, section by section."""
    return _filled(STUDENT, words)


@lru_cache
def _filled(name: str, words: Words) -> tuple[Passage, ...]:
    values = lesson_slots(words)
    return tuple(
        Passage(section.anchor, section.title.format_map(values), section.filled(values))
        for section in passages(words.language, name)
    )
