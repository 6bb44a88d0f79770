"""Leaflet and poster: one offer for people who read standing up, each one page of A4 and with its answer."""

from datetime import date
from typing import Any

from explainer.charts.kit.style import LOOKS
from explainer.engine.check import Check
from explainer.exports.blocks import source_lines
from explainer.exports.first_screen import calls, first_screen, in_mainland, issued
from explainer.exports.imprint import imprint_address
from explainer.exports.issuer import NOBODY, Issuer
from explainer.exports.kit import typeset
from explainer.exports.kit.qr import qr_svg
from explainer.words.advice import questions_to_ask
from explainer.words.help_lines import help_lines
from explainer.words.restated import restated
from explainer.words.subject import Subject
from explainer.words.text import Words

ASKED = 4  # of the help lines, those to ask or report to; what follows is what to keep


def leaflet_pdf(subject: Subject, words: Words, day: date, page: str = "", issuer: Issuer = NOBODY) -> bytes:
    """The leaflet: the answer, what happens if nobody joins, five questions, where to ask. page: address of the app."""
    return typeset.pdf("leaflet.typ", leaflet(subject, words, day, page, issuer), day)


def poster_pdf(subject: Subject, words: Words, day: date, page: str = "", issuer: Issuer = NOBODY) -> bytes:
    """The poster: the answer, a hundred coins, whom to call. page: address of the app."""
    return typeset.pdf("poster.typ", poster(subject, words, day, page, issuer), day)


def leaflet(subject: Subject, words: Words, day: date, page: str, issuer: Issuer = NOBODY) -> dict[str, Any]:
    """All that the leaflet says, in words."""
    return {
        **_shared(subject, words, day, page, issuer),
        "kind": words("leaflet-kind"),
        "questions-title": words("leaflet-questions"),
        "questions": questions_to_ask(words),
        "questions-after": words("leaflet-questions-after"),
        "help-title": words("help-title"),
        **_help(subject.check, words, issuer),
    }


def poster(subject: Subject, words: Words, day: date, page: str, issuer: Issuer = NOBODY) -> dict[str, Any]:
    """All that the poster says, in words."""
    return {**_shared(subject, words, day, page, issuer), **calls(subject.check, words)}


def _shared(subject: Subject, words: Words, day: date, page: str, issuer: Issuer) -> dict[str, Any]:
    found = imprint_address(subject, page)
    return {
        "lang": words.language,
        "ink": LOOKS["light"],
        "title": words("leaflet-title", offer=subject.title),
        "app": words("app-name"),
        "offer": subject.title,
        "terms": "" if subject.offer_id else restated(subject.check.offer, words),
        "status": subject.status,
        **first_screen(subject.check, words),
        "issuer": issued(issuer, words, day),
        "sources-title": words("leaflet-sources"),
        "sources": source_lines(subject, words) or ([] if subject.offer_id else [words("sheet-as-entered")]),
        "computed": words("imprint-computed", day=words.day(day)),
        "arithmetic": words("imprint-arithmetic"),
        "address": found,
        "qr": qr_svg(found, border=0),
        "try": words("leaflet-try"),
    }


def _help(check: Check, words: Words, issuer: Issuer) -> dict[str, Any]:
    """Whom to ask. An office that gives its own telephone comes first, in the place of the one without a number."""
    own = [{"number": issuer.phone, "text": issuer.name or words("issuer-local")}] if issuer.phone else []
    if not in_mainland(check, words):
        return {"help-lead": words("call-elsewhere"), "help": own, "help-sources": ""}
    lines = [{"number": line.number, "text": line.text} for line in help_lines(words)[:ASKED] if line.number or not own]
    return {"help-lead": words("help-lead"), "help": [*own, *lines], "help-sources": help_sources(words)}


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
