"""Leaflet and poster: one offer for people who read standing up, each one page of A4."""

from datetime import date
from typing import Any

import numpy as np

from explainer.charts.kit.parts import part_name
from explainer.charts.kit.style import LOOKS
from explainer.engine.check import Check
from explainer.engine.parts import PARTS, paid_part, whole_parts
from explainer.engine.standing import standing, together
from explainer.exports.blocks import answer_block, coins, signs, source_lines
from explainer.exports.imprint import imprint_address
from explainer.exports.kit import typeset
from explainer.exports.kit.coins import grid_svg
from explainer.exports.kit.qr import qr_svg
from explainer.words.advice import questions_to_ask
from explainer.words.help_lines import help_lines
from explainer.words.sentences import growth_as
from explainer.words.subject import Subject
from explainer.words.text import Words

ASKED = 4  # of the help lines, those to ask or report to; what follows is what to keep


def leaflet_pdf(subject: Subject, words: Words, day: date, page: str = "") -> bytes:
    """The leaflet: the answer, what happens if nobody joins, five questions, where to ask. page: address of the app."""
    return typeset.pdf("leaflet.typ", leaflet(subject, words, day, page), day)


def poster_pdf(subject: Subject, words: Words, day: date, page: str = "") -> bytes:
    """The poster: one sentence and a hundred coins. page: address of the app."""
    return typeset.pdf("poster.typ", poster(subject, words, day, page), day)


def leaflet(subject: Subject, words: Words, day: date, page: str) -> dict[str, Any]:
    """All that the leaflet says, in words."""
    alone, grows = if_nobody_joins(subject.check, words)
    return {
        **_shared(subject, words, day, page),
        "kind": words("leaflet-kind"),
        "coins": coins(subject, words),
        "coins-title": words("leaflet-coins"),
        "alone-title": words("leaflet-if-nobody"),
        "alone": alone,
        "grows": grows,
        "questions-title": words("leaflet-questions"),
        "questions": questions_to_ask(words),
        "questions-after": words("leaflet-questions-after"),
        "help-title": words("help-title"),
        "help-lead": words("help-lead"),
        "help": [{"number": line.number, "text": line.text} for line in help_lines(words)[:ASKED]],
        "help-sources": help_sources(words),
    }  # fmt: skip


def poster(subject: Subject, words: Words, day: date, page: str) -> dict[str, Any]:
    """All that the poster says, in words: the coins are those of the answer."""
    counted = answer_coins(subject.check)
    others = {"new": words("poster-other-people"), "nobody": words("poster-nobody")}
    names = {part: part_name(words, part) for part in PARTS} | others
    shown = [(part, n) for part, n in zip(PARTS, counted, strict=True) if n or (part == "own" and sum(counted))]
    said = words.listed([words("figure-coins-alt-part", name=names[part], coins=str(n)) for part, n in shown])
    return {
        **_shared(subject, words, day, page),
        "hundred": words("leaflet-coins"),
        "grid": grid_svg(counted) if shown else "",
        "alt": said,
        "numbers": [{"money": part, "name": names[part], "coins": str(n)} for part, n in shown],
    }


def _shared(subject: Subject, words: Words, day: date, page: str) -> dict[str, Any]:
    found = imprint_address(subject, page)
    return {
        "lang": words.language,
        "ink": LOOKS["light"],
        "title": words("leaflet-title", offer=subject.title),
        "app": words("app-name"),
        "offer": subject.title,
        "status": subject.status,
        "answer": answer_block(subject, words),
        "signs": signs(),
        "sources-title": words("leaflet-sources"),
        "sources": source_lines(subject, words) or [words("sheet-as-entered")],
        "computed": words("imprint-computed", day=words.day(day)),
        "arithmetic": words("imprint-arithmetic"),
        "address": found,
        "qr": qr_svg(found),
        "try": words("leaflet-try"),
    }


def answer_coins(check: Check) -> list[int]:
    """A hundred promised by who has to pay it, as the answer says: by part, in the order of PARTS [coins].

    What is there, what later purchases would have to pay, what is never claimed, and what nobody pays.
    """
    found = check.verdict
    shares = {"own": found.put_in, "new": found.from_others}
    if found.kind != "nothing":
        shares["unclaimed"] = 1 - found.put_in if found.kind in ("unclaimed", "growth") else found.unclaimed
        shares["unclaimed"] = min(shares["unclaimed"], 1 - found.put_in)
        shares["nobody"] = max(0.0, 1 - sum(shares.values()))
    return [int(coins) for coins in whole_parts(np.array([shares.get(part, 0.0) for part in PARTS]))]


def if_nobody_joins(check: Check, words: Words) -> tuple[str, str]:
    """What somebody gets without newcomers, and as set; both with what the promise depends on."""
    kind, found, share = standing(check), check.verdict, words.of100(paid_part(check.mine_alone))
    grows = words(
        "leaflet-as-entered",
        growth=growth_as(found.growth, check, words),
        paid=words.of100(paid_part(check.mine)),
        together=words.of100(together(check)),
    )
    match kind:
        case "nothing" if found.kind == "recruits":
            return words("leaflet-alone-recruits"), ""
        case "nothing":
            return words("leaflet-alone-no-points") + _depends(check, words), ""
        case "empty":
            return words("leaflet-alone-empty"), ""
        case "covered" | "claimed" | "same":
            return words("leaflet-alone-same", alone=share) + _depends(check, words), grows
        case "open":
            return words("leaflet-alone-open") + _depends(check, words), grows
        case "expires":
            return words("leaflet-alone-expires", alone=share) + _depends(check, words), grows
        case "still" | "stops":
            return words("leaflet-alone-nothing-due", alone=share), grows
    return words("leaflet-alone", alone=share), grows


def _depends(check: Check, words: Words) -> str:
    """That nothing depends on others, or only the rewards for inviting; nothing where more than that does."""
    if check.verdict.kind != "nothing" and not check.verdict.free:
        return ""
    return words.gap + words("leaflet-depends-levels" if check.verdict.levels else "leaflet-depends-on-nobody")


def help_sources(words: Words) -> str:
    """Which published text names which number."""
    by_text: dict[str, list[str]] = {}
    for line in help_lines(words)[:ASKED]:
        text = words("source-named", title=line.title, where=line.date)
        by_text.setdefault(text, []).append(line.number)
    return " · ".join(
        words("leaflet-source-of", numbers=words.listed(numbers), source=text)
        if any(numbers)
        else words("leaflet-office-source", source=text)
        for text, numbers in by_text.items()
    )
