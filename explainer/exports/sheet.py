"""Sheet: an offer on one page of A4. The answer, the coins, the flow, each promise, and whose word the terms are."""

import re
from datetime import date
from typing import Any

import numpy as np

from explainer.charts.check.flow import flow_figure
from explainer.charts.check.promises import promise_amounts, promises_figure
from explainer.charts.check.promises_words import promise_names, write_bar
from explainer.charts.kit.parts import ALWAYS, part_name
from explainer.charts.kit.style import LOOKS
from explainer.engine.parts import PARTS
from explainer.exports.blocks import pair, signs, source_lines
from explainer.exports.first_screen import first_screen
from explainer.exports.imprint import imprint_address
from explainer.exports.kit import typeset
from explainer.exports.kit.pictures import chart_svg
from explainer.exports.kit.qr import qr_svg
from explainer.words.restated import restated
from explainer.words.sentences import growth_sentence
from explainer.words.subject import Subject
from explainer.words.text import Words

LINES = 5  # promises that are listed; what is more stands in the last line together
LONGEST = 60  # characters of a name in the table
FLOW = 330  # px, the width of the flow picture, composed as for a phone
NOTHING = "–"


def sheet_pdf(subject: Subject, words: Words, day: date, page: str = "") -> bytes:
    """The summary as PDF, one page of A4. page: the address of the app, such as https://example.org."""
    return typeset.pdf("sheet.typ", sheet_content(subject, words, day, page), day)


def sheet_content(subject: Subject, words: Words, day: date, page: str) -> dict[str, Any]:
    """All that the page says, in words."""
    check, found = subject.check, imprint_address(subject, page)
    flow = flow_figure(check, words, "light")
    picture = chart_svg(flow, words.language, "light", FLOW, narrow=True)
    return {
        "lang": words.language,
        "ink": LOOKS["light"],
        "title": words("sheet-title", offer=subject.title, app=words("app-name")),
        "app": words("app-name"),
        "kind": words("sheet-kind"),
        "computed": words("imprint-computed", day=words.day(day)),
        "offer": subject.title,
        "restated": restated(check.offer, words),
        "status": subject.status,
        **first_screen(check, words),
        "growth": growth_sentence(check, words),
        "pair": pair(subject, words),
        "signs": signs(),
        "flow": {"title": flow.title, "alt": flow.alt, "svg": picture, "ratio": ratio(picture)},
        "table": sheet_table(subject, words),
        "sources-title": words("sheet-sources"),
        "sources": source_lines(subject, words)
        or ([] if subject.offer_id else [subject.remark or words("sheet-as-entered")]),
        "arithmetic": words("imprint-arithmetic"),
        "address": found,
        "qr": qr_svg(found),
        "try": words("sheet-try"),
    }


def sheet_table(subject: Subject, words: Words) -> dict[str, Any]:
    """Each promise of one purchase: promised, paid, from whose money, and what nobody pays."""
    check = subject.check
    money = promise_amounts(check)
    shown = [part for i, part in enumerate(PARTS) if part in ALWAYS or money[:, i].any()]
    lines = list(zip(promise_names(check, words), money, strict=True))
    if len(lines) > LINES:
        rest = lines[LINES - 1 :]
        more = words("sheet-more", count=words.number(len(rest)))
        lines = [*lines[: LINES - 1], (more, np.sum([line for _, line in rest], axis=0))]

    def cells(line: np.ndarray) -> list[str]:
        bar = write_bar("", line, check.offer.currency, words)
        return [bar.promised, bar.paid, *(bar.money[PARTS.index(part)] or NOTHING for part in shown)]

    return {
        "title": promises_figure(check, words, "light").title,
        "head": words("figure-promises-column-promise"),
        "promised": words("sheet-column-promised"),
        "paid": words("sheet-column-paid"),
        "parts": [{"money": part, "name": part_name(words, part)} for part in shown],
        "lines": [{"name": shortened(name), "cells": cells(line)} for name, line in lines],
    }


def ratio(svg: str) -> float:
    """The height of a picture as a share of its width."""
    size = re.search(r'viewBox="0 0 ([\d.]+) ([\d.]+)"', svg)
    assert size is not None
    return float(size[2]) / float(size[1])


def shortened(name: str) -> str:
    """A name that fits into a table."""
    return name if len(name) <= LONGEST else name[: LONGEST - 1] + "…"
