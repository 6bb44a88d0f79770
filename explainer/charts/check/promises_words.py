"""Promises, written: the names of the bars, their numbers, and the sentences about them."""

from dataclasses import dataclass

import numpy as np

from explainer.charts.check.promises_picture import LEAST
from explainer.charts.kit.standing import ends
from explainer.engine.check import Check
from explainer.engine.parts import PAID, PARTS
from explainer.engine.share import NONE
from explainer.engine.standing import standing
from explainer.engine.verdict import promises_points
from explainer.words.adding import percentages, sum_and_parts
from explainer.words.sentences import own_words
from explainer.words.text import Words

SAID = {
    "own": "figure-promises-part-own",
    "known": "figure-promises-part-known",
    "new": "figure-promises-part-new",
    "outside": "figure-promises-part-outside",
    "nobody": "figure-promises-part-nobody",
    "waiting": "figure-promises-part-waiting",
    "unclaimed": "figure-promises-part-unclaimed",
    "fees": "figure-promises-part-fees",
}


def bar_shares(money: np.ndarray) -> np.ndarray:
    """Parts as fractions of their promise, last axis; 0 where nothing was promised."""
    promised = money.sum(axis=-1, keepdims=True)
    share: np.ndarray = money / np.where(promised > 0, promised, 1.0)
    return np.where(share > NONE, share, 0.0)


@dataclass(frozen=True)
class Bar:
    """One promise as it is written: name, promised, paid; amount and percentage by part, empty where there is none."""

    name: str
    promised: str
    paid: str
    money: list[str]
    percent: list[str]


def write_bar(name: str, money: np.ndarray, currency: str, words: Words) -> Bar:
    """Write the parts (parts,) [currency] of one promise."""
    seen = bar_shares(money) > LEAST
    whole, paid, amounts = sum_and_parts(np.where(seen, money, 0.0).tolist(), currency, words, len(PAID))
    percent = percentages(np.where(seen, bar_shares(money), 0.0).tolist(), words)
    return Bar(
        name,
        whole,
        paid,
        [t if s else "" for t, s in zip(amounts, seen, strict=True)],
        [t if s else "" for t, s in zip(percent, seen, strict=True)],
    )


def promise_names(check: Check, words: Words) -> list[str]:
    """What each promise is called; a visitor's own names are quoted."""
    paid = check.offer.at_source
    points = [
        words("figure-promises-points", who=words(key))
        if words.has(key := f"who-{p.who}")
        else words("figure-promises-points-named", who=own_words(words, p.who))
        for p in check.offer.points
    ]
    return points + [_upper(words(key)) if words.has(key := f"at-{a.name}") else own_words(words, a.name) for a in paid]


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]


def promises_title(check: Check, total: Bar, words: Words) -> str:
    """What one purchase is promised in all, and whose money that is."""
    slots = {
        **ends(check, words),
        "spend": words.money(check.offer.spend, check.offer.currency),
        "promised": total.promised,
        "parts": _parts(total, check, words),
    }
    if not check.buyers:
        return words("figure-promises-title-empty", **slots)
    if not any(total.money):
        later = promises_points(check.offer)  # for ever, and not yet
        return words("figure-promises-title-not-yet" if later else "figure-promises-title-nothing", **slots)
    whole = standing(check) in ("covered", "claimed") and not total.money[PARTS.index("nobody")]
    if whole and check.verdict.free and not check.verdict.levels:
        return words("figure-promises-title-covered", **slots)
    return words("figure-promises-title-others", **slots)


def _parts(bar: Bar, check: Check, words: Words) -> str:
    """Whose money, as a list in a sentence."""
    end = ends(check, words)["end"]
    said = [words(SAID[part], amount=m, end=end) for part, m in zip(PARTS, bar.money, strict=True) if m]
    return words.clauses(said)


def bar_sentence(bar: Bar, check: Check, words: Words) -> str:
    """One bar in a sentence."""
    parts = _parts(bar, check, words) or "–"
    return words("figure-promises-alt-promise", name=bar.name, promised=bar.promised, parts=parts)
