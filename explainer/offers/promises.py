"""Promises: those of an offer as one readable part of a link. points=shopper:5,merchant:1:spend

Each begins with its names and its number as on the screen; then what is not as usual: a choice by its word, spend, or a
number behind its name, level1. Reading is never an error.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from typing import Any

from explainer.engine.error import OfferError
from explainer.engine.knob import choices, knobs
from explainer.engine.offer import AtSource, Points
from explainer.offers.foreign import plain_words

BETWEEN, IS = ",", ":"
MOST = 40  # promises of one kind in a link; the longest real list known has 21
NUMBERED = re.compile(r"([a-z_]+)(\d+(?:\.\d+)?)")


@dataclass(frozen=True)
class Form:
    """How promises of one kind are written. made: their class; names: its texts; number: its number, the rest may be."""

    made: type
    names: tuple[str, ...]
    number: str

    @property
    def usual(self) -> dict[str, Any]:
        """What is not written where it is so: every choice and every further number."""
        known = {**knobs(self.made), **choices(self.made)}
        return {f.name: f.default for f in fields(self.made) if f.name in known and f.name != self.number}


FORMS = {"points": Form(Points, ("who",), "multiple"), "rewards": Form(AtSource, ("name", "who"), "rate")}


@dataclass(frozen=True)
class Unread:
    """What was left out of a link. kind: of its words (note-<kind>); name: where it stood; text: what; used: instead."""

    kind: str
    name: str
    text: str
    used: str = ""


@dataclass(frozen=True)
class Draft:
    """A promise with its number still at 0, and the text of its number."""

    promise: Any
    number: str


def promises_text(name: str, promises: Iterable[Any], numbers: Iterable[str]) -> str:
    """The promises of one kind with their numbers as on the screen."""
    form = FORMS[name]
    pairs = zip(promises, numbers, strict=True)
    return BETWEEN.join(IS.join([*_names(form, one), number, *_unusual(form, one)]) for one, number in pairs)


def _names(form: Form, promise: Any) -> Iterator[str]:
    return (getattr(promise, name) for name in form.names)


def _unusual(form: Form, promise: Any) -> Iterator[str]:
    for name, usual in form.usual.items():
        value = getattr(promise, name)
        if value != usual:
            yield value if isinstance(value, str) else f"{name}{value:.12g}"


def read_promises(name: str, text: str, taken: set[str]) -> tuple[list[Draft], list[Unread]]:
    """The promises in a text, and what could not be read. taken: names that stand for a promise already; grows."""
    form, entries, unread = FORMS[name], list[Draft](), list[Unread]()
    pieces = [piece.strip() for piece in text.split(BETWEEN) if piece.strip()]
    for piece in pieces[:MOST]:
        entry, new = _read(name, piece)
        if entry and getattr(entry.promise, form.names[0]) in taken:
            entry, new = None, [Unread("twice", name, piece)]
        if entry:
            taken.add(getattr(entry.promise, form.names[0]))
            entries.append(entry)
        unread += new
    return entries, unread + ([Unread("too-many", name, f"{len(pieces)}", f"{MOST}")] if len(pieces) > MOST else [])


def _read(name: str, piece: str) -> tuple[Draft | None, list[Unread]]:
    """One promise; None if it has no names or no number."""
    form, parts = FORMS[name], piece.split(IS)
    named = dict(zip(form.names, map(plain_words, parts), strict=False))
    rest = parts[len(form.names) :]
    if not rest or not all(named.values()):
        return None, [Unread("not-a-promise", name, piece)]
    said: dict[str, Any] = {}
    unread = [Unread("unknown-part", name, part) for part in rest[1:] if not _take(form, part.strip(), said)]
    try:
        return Draft(form.made(**named, **{form.number: 0.0}, **said), rest[0].strip()), unread
    except OfferError:  # parts that do not go together: so many recruits needed, and nobody recruits
        return None, [*unread, Unread("not-a-promise", name, piece)]


def _take(form: Form, part: str, said: dict[str, Any]) -> bool:
    """Whether a part says something of a promise that was not said yet; then it is in `said`."""
    name, value = _meant(form, part)
    if not name or name in said:
        return False
    said[name] = value
    return True


def _meant(form: Form, part: str) -> tuple[str, Any]:
    """The choice or the number that a part stands for; an empty name if none."""
    for name, words in choices(form.made).items():
        if part in words:
            return name, part
    found = NUMBERED.fullmatch(part)
    knob = knobs(form.made).get(found[1]) if found and found[1] != form.number else None
    if not found or not knob:
        return "", None
    number = float(found[2])
    return ("", None) if knob.fault(number) else (found[1], knob.check(part, number, OfferError))
