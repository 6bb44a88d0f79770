"""First screen: its answer as paper and pictures show it. Sentences in pieces, a hundred coins, the names beside them."""

import re
from datetime import date
from typing import Any

from explainer.engine.check import Check
from explainer.engine.parts import PARTS
from explainer.exports.issuer import Issuer
from explainer.exports.kit.coins import coin_svg, grid_svg
from explainer.words.answer import SHARES, alone_sentence, answer_coins, answer_sentences, coin_counts
from explainer.words.help_lines import numbers_to_call
from explainer.words.text import Words

MONEY = {"there": "own", "later": "new", "unclaimed": "unclaimed", "nobody": "nobody"}  # part of the answer: its coin
OPEN, SHUT = "\x02", "\x03"  # around an amount in a sentence; nothing that is entered stands in these sentences
MARKED = re.compile(f"{OPEN}([a-z]+) ([^{SHUT}]*){SHUT}")
MAINLAND = "CNY"


def first_screen(check: Check, words: Words) -> dict[str, Any]:
    """The answer, what else is to be said of it, what is left if nobody joins, and the coins."""
    answer, *more = answer_sentences(check, words, _marked)
    counts, names = answer_coins(check), share_names(words)
    texts = dict(zip(SHARES, coin_counts(check, words), strict=True))
    coins = [0] * len(PARTS)
    for share, count in zip(SHARES, counts, strict=True):
        coins[PARTS.index(MONEY[share])] = count
    shown = [share for share in SHARES if texts[share] or (share == "there" and any(counts))]
    numbers = [{"money": MONEY[share], "name": names[share], "coins": texts[share] or "0"} for share in shown]
    said = [words("answer-coins-part", name=each["name"], count=each["coins"]) for each in numbers]
    return {
        "answer": pieces(answer, words),
        "more": words.gap.join(more),
        "alone": pieces(alone_sentence(check, words, _marked), words),
        "hundred": words("answer-hundred"),
        "grid": grid_svg(coins) if shown else "",
        "alt": words("answer-coins", list=words("answer-comma").join(said)),
        "numbers": numbers,
        "signs": {part: coin_svg(part) for part in MONEY.values()},
    }


def share_names(words: Words) -> dict[str, str]:
    """The parts of the answer by name, as beside the coins of the page."""
    return {
        "there": words("answer-part-there"),
        "later": words("answer-part-later"),
        "unclaimed": words("answer-part-unclaimed"),
        "nobody": words("answer-part-nobody"),
    }


def pieces(sentence: str, words: Words) -> list[dict[str, str]]:
    """A sentence in pieces: text, and for an amount whose money it is and its name; empty for the rest."""
    found, end, names = [], 0, share_names(words)
    for mark in MARKED.finditer(sentence):
        found.append({"text": sentence[end : mark.start()], "money": "", "name": ""})
        found.append({"text": mark[2], "money": MONEY[mark[1]], "name": names[mark[1]]})
        end = mark.end()
    return [piece for piece in [*found, {"text": sentence[end:], "money": "", "name": ""}] if piece["text"]]


def as_text(said: list[dict[str, str]]) -> str:
    """The pieces as one text."""
    return "".join(piece["text"] for piece in said)


def in_mainland(check: Check, words: Words) -> bool:
    """Whether the money or the reader is in mainland China, where the numbers to call are known."""
    return MAINLAND in (check.offer.currency, words.entry.currency)


def calls(check: Check, words: Words) -> dict[str, Any]:
    """Whom to call: the numbers, or who it is elsewhere."""
    here = in_mainland(check, words)
    lines = [{"number": number, "name": name} for number, name in numbers_to_call(words)] if here else []
    return {"call-title": words("call-title"), "calls": lines, "call-elsewhere": "" if here else words("call-elsewhere")}


def issued(issuer: Issuer, words: Words, day: date) -> dict[str, Any]:
    """What a paper says of who hands it out; empty texts where nothing is said."""
    return {
        "name": issuer.name,
        "phone": words("issuer-on-paper", phone=issuer.phone) if issuer.phone else "",
        "stamp": words("issuer-stamp-here") if issuer.stamp else "",
        "day": words.day(day),
    }


def _marked(part: str, text: str) -> str:
    return f"{OPEN}{part} {text}{SHUT}"
