"""Imprint: what every picture and sheet carries, so that none can be shown without it.

Of every 100 promised, whose money they are; whose word the terms are; when it was computed, and where it can be tried.
"""

from dataclasses import dataclass
from datetime import date
from typing import Any

from explainer.charts.kit.parts import ALWAYS, part_name
from explainer.charts.kit.style import LOOKS
from explainer.engine.parts import PARTS, fractions, whole_coins
from explainer.offers.link import query
from explainer.words.sentences import growth_sentence, headline
from explainer.words.subject import Subject
from explainer.words.text import Words


@dataclass(frozen=True)
class Split:
    """One offer's promise by whose money it is. coins: of every 100 promised, by part, in the order of PARTS."""

    title: str
    sentence: str
    coins: tuple[int, ...]


@dataclass(frozen=True)
class Imprint:
    """splits: one for each offer in the picture. source: whose word the terms are. day: when this was computed.

    address: where the page can be opened with these numbers; empty where no page is known.
    """

    splits: tuple[Split, ...]
    source: str
    day: date
    address: str = ""


def split(subject: Subject, words: Words) -> Split:
    """The answer, and how many of every 100 promised to "you" are whose, as entered."""
    coins = whole_coins(fractions(subject.check.mine))
    sentence = headline(subject.check, words) + words.gap + growth_sentence(subject.check, words)
    return Split(subject.title, sentence, tuple(int(n) for n in coins))


def imprint(subject: Subject, words: Words, day: date, page: str = "") -> Imprint:
    """The imprint of one offer; page: address of the page, such as https://example.org."""
    return Imprint((split(subject, words),), subject.status, day, imprint_address(subject, page))


def imprint_address(subject: Subject, page: str) -> str:
    """The page with exactly these numbers; empty where there is no page, or none that can show them."""
    return f"{page.rstrip('/')}/?{query(subject.link)}" if page and subject.link else ""


def imprint_lines(one: Imprint, words: Words) -> list[str]:
    """The imprint in plain sentences, for what has no room for a bar: a table, the description of a picture."""
    lines = []
    for each in one.splits:
        parts = [f"{n} {part_name(words, part)}" for part, n in zip(PARTS, each.coins, strict=True) if n or part in ALWAYS]
        lines.append(words("imprint-said", offer=each.title, answer=each.sentence, parts=words.listed(parts)))
    return [*lines, one.source, f"{words('app-name')} {words('imprint-computed', day=words.day(one.day))}.", one.address]


def printed(one: Imprint, words: Words, look: str = "light") -> dict[str, Any]:
    """The imprint as a template needs it: its sentences, and each split as coins with name and colour."""
    return {
        "app": words("app-name"),
        "splits": [_printed(each, words, look) for each in one.splits],
        "whose": words("imprint-whose"),
        "source": one.source,
        "computed": words("imprint-computed", day=words.day(one.day)),
        "address": one.address,
        "no-advice": words("imprint-arithmetic"),
    }


def _printed(one: Split, words: Words, look: str) -> dict[str, Any]:
    ink = LOOKS[look]
    parts = [
        {"money": part, "name": part_name(words, part), "coins": n, "colour": ink[part] if part in ink else ink["paper"]}
        for part, n in zip(PARTS, one.coins, strict=True)
        if n or part in ALWAYS
    ]
    return {"title": one.title, "sentence": one.sentence, "parts": parts}
