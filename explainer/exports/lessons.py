"""The lesson on paper: the teacher's guide and the student sheet, set from the same passages as the page."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from typing import Any

from explainer.exports.kit.markdown import Block, TextLine, blocks
from explainer.exports.kit.typeset import pdf
from explainer.teaching import lesson
from explainer.words.passages import Passage
from explainer.words.text import Words


def guide_pdf(words: Words, day: date, address: str = "") -> bytes:
    """The teacher's guide. address: where the app is, such as https://example.org; without one its links are text."""
    data = {"title": words("lesson-guide-title"), "lead": words("lesson-guide-lead"), "sheet": False, "fill": "", "turn": ""}
    return _set(lesson.guide(words), data, words, day, address)


def student_pdf(words: Words, day: date) -> bytes:
    """The student sheet: two pages, with lines to write on and tables to fill in."""
    data = {
        "title": words("lesson-student-title"), "lead": "", "sheet": True, "turn": "card",  # it begins overleaf
        "fill": [words("worksheet-name"), words("worksheet-class"), words("worksheet-date")],
    }  # fmt: skip
    return _set(lesson.student(words), data, words, day, "")


def _set(sections: Sequence[Passage], data: dict[str, Any], words: Words, day: date, address: str) -> bytes:
    anchors = {section.anchor for section in sections}
    return pdf("lesson.typ", {
        **data, "lang": words.language, "app": words("app-name"), "address": address,
        "sections": [
            {"title": s.title, "anchor": s.anchor, "blocks": [_block(b, anchors, address) for b in blocks(s.text)]}
            for s in sections
        ],
    }, day)  # fmt: skip


def _block(block: Block, anchors: set[str], address: str) -> dict[str, Any]:
    def line(spans: TextLine) -> list[dict[str, str]]:
        return [{**asdict(span), "target": _target(span.target, anchors, address)} for span in spans]

    return {
        "kind": block.kind, "lines": [line(spans) for spans in block.lines], "head": [line(cell) for cell in block.head],
        "rows": [[line(cell) for cell in row] for row in block.rows],
    }  # fmt: skip


def _target(target: str, anchors: set[str], address: str) -> str:
    """Where a link leads from paper: a section of this document, a page of the world, a page of the app if we know where."""
    if target.startswith("#"):
        return target if target[1:] in anchors else ""
    if not target or target.startswith(("http:", "https:")):
        return target
    return f"{address.rstrip('/')}/{target.removeprefix('./')}" if address else ""
