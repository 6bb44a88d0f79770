"""Leaflet and poster: one offer for people who read standing up, each one page of A4."""

from datetime import date
from typing import Any

from explainer.charts.kit.parts import PARTS, part_name
from explainer.charts.kit.standing import paid, standing, together
from explainer.charts.kit.style import LOOKS
from explainer.engine.check import Check
from explainer.exports.blocks import answer, cited, coins, signs
from explainer.exports.imprint import address
from explainer.exports.kit import typeset
from explainer.exports.kit.coins import grid_svg
from explainer.exports.kit.qr import qr_svg
from explainer.words.help_lines import help_lines
from explainer.words.sentences import growth_per, pays_levels, verdict
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
        "questions": [
            words("leaflet-question-money"), words("leaflet-question-stops"), words("leaflet-question-written"),
            words("leaflet-question-pool"), words("leaflet-question-cash"),
        ],
        "questions-after": words("leaflet-questions-after"),
        "help-title": words("help-title"),
        "help-lead": words("help-lead"),
        "help": [{"number": line.number, "text": line.text} for line in help_lines(words)[:ASKED]],
        "help-sources": help_sources(words),
    }  # fmt: skip


def poster(subject: Subject, words: Words, day: date, page: str) -> dict[str, Any]:
    """All that the poster says, in words: the coins are those of the answer."""
    counted = answer_coins(subject.check)
    names = {part: part_name(words, part) for part in PARTS} | {"new": words("poster-other-people")}
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
    found = address(subject, page)
    return {
        "lang": words.language,
        "ink": LOOKS["light"],
        "title": words("leaflet-title", offer=subject.title),
        "app": words("app-name"),
        "offer": subject.title,
        "status": subject.status,
        "answer": answer(subject, words),
        "signs": signs(),
        "sources-title": words("leaflet-sources"),
        "sources": cited(subject, words) or [words("sheet-as-entered")],
        "computed": words("imprint-computed", day=words.day(day)),
        "arithmetic": words("imprint-arithmetic"),
        "address": found,
        "qr": qr_svg(found) if found else "",
        "try": words("leaflet-try"),
    }


def answer_coins(check: Check) -> list[int]:
    """A hundred promised by who has to pay it, as the answer says: by part, in the order of PARTS [coins].

    What the purchase itself pays for, and the rest: other people's later purchases, nobody, or what is never claimed.
    """
    kind = verdict(check)
    if kind == "nothing":
        return [0] * len(PARTS)
    own = min(check.cover, 1.0)
    rest = "unclaimed" if kind == "unclaimed" else "new" if check.offer.pool_share else "nobody"
    counted = whole_coins_of(own)
    return [counted if part == "own" else 100 - counted if part == rest else 0 for part in PARTS]


def whole_coins_of(share: float) -> int:
    """So many of a hundred; never none and never all where it is neither."""
    return min(max(round(100 * share), int(share > 0)), 99 if share < 1 else 100)


def if_nobody_joins(check: Check, words: Words) -> tuple[str, str]:
    """What somebody gets without newcomers, and as entered; both with what the promise depends on."""
    kind, share = standing(check), words.of100(paid(check.mine_alone))
    free = words("leaflet-depends-levels") if pays_levels(check.offer) else words("leaflet-depends-on-nobody")
    grows = words(
        "leaflet-as-entered",
        growth=growth_per(check.scenario.growth, check, words),
        paid=words.of100(paid(check.mine)),
        together=words.of100(together(check)),
    )
    match kind:
        case "nothing":
            return words("leaflet-alone-no-points") + words.gap + free, ""
        case "covered" | "claimed":
            return words("leaflet-alone-same", alone=share) + words.gap + free, grows
        case "open":
            return words("leaflet-alone-open") + words.gap + free, grows
        case "still" | "stops":
            return words("leaflet-alone-nothing-due", alone=share), grows
    return words("leaflet-alone", alone=share), grows


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
