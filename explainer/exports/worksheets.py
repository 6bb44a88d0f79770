"""Worksheets on paper: a sheet for every student, and the answers apart, as PDF."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from typing import Any

from explainer.exports.kit.typeset import pdf
from explainer.teaching.worksheet import make
from explainer.teaching.worksheet.written import Wording, Written, write_sheet
from explainer.words.text import Words, words


def class_of(seed: int, students: int, level: str, language: str, currency: str = "") -> tuple[Written, ...]:
    """The sheets of a whole class, in one language."""
    return tuple(write_sheet(make(seed, student, level), words(language), currency) for student in range(1, students + 1))


def sheets_pdf(sheets: Sequence[Written], day: date) -> bytes:
    """What the students get: one sheet of paper each, two pages; no answer goes into the file."""
    w = words(sheets[0].language)
    return pdf("worksheet.typ", {
        "lang": w.language, "app": w("app-name"), "title": w("worksheet-title"), "name": w("worksheet-name"),
        "class": w("worksheet-class"), "date": w("worksheet-date"), "offer": w("worksheet-offer"),
        "say": w("worksheet-say"),
        "sheets": [
            {
                "place": s.place, "level": s.level, "offer": s.offer, "questions": [_asked(q) for q in s.questions],
                "turn": len(s.questions) // 2,  # after this question the paper is turned over
            }
            for s in sheets
        ],
    }, day)  # fmt: skip


def _asked(question: Wording) -> dict[str, Any]:
    """A question without its answers."""
    return {
        "text": question.text, "asks": [found.label for found in question.found], "say": question.say,
        "lines": question.lines, "tables": [{"head": t.head, "rows": t.asked()} for t in question.tables],
    }  # fmt: skip


def key_pdf(sheets: Sequence[Written], day: date) -> bytes:
    """What the teacher keeps: every answer at a glance, then each sheet with its working and good answers in words."""
    w = words(sheets[0].language)
    return pdf("worksheet-key.typ", {
        "lang": w.language, "app": w("app-name"), "title": w("worksheet-key"), "place": sheets[0].set_place,
        "model": w("worksheet-model"), "glance": w("worksheet-glance"), "glance-lead": w("worksheet-glance-lead"),
        "heads": ["", *(found.label for q in sheets[0].questions for found in q.found)],
        "glances": [[*_glance(s)] for s in sheets],
        "sheets": [_answered(s, w) for s in sheets],
    }, day)  # fmt: skip


def _glance(sheet: Written) -> list[str]:
    """One line for marking: which sheet, and every number to find."""
    name = f"{sheet.student}{' ●' if sheet.stands else ''}"
    return [name, *(found.answer for question in sheet.questions for found in question.found)]


def _answered(sheet: Written, w: Words) -> dict[str, Any]:
    return {
        "name": w("worksheet-sheet", student=str(sheet.student)), "stands": sheet.stands, "offer": sheet.offer,
        "questions": [asdict(question) for question in sheet.questions],
    }  # fmt: skip
