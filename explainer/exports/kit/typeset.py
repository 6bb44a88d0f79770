"""Typeset: pages from a template and data. The same on every machine: only the fonts shipped here are used.

A template is a Typst file in explainer/exports/typst. It reads its data as JSON, so a text that somebody entered stays
text whatever it contains. Pictures go with the data, as SVG texts.
"""

import json
import unicodedata
from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

import typst
from fontTools.ttLib import TTFont

from explainer.words.languages import LANGUAGES

TEMPLATES = Path(__file__).resolve().parents[1] / "typst"
FONTS = Path(__file__).resolve().parents[3] / "static" / "fonts"
FACES = {"Noto Sans CJK SC": "print-{}.otf", "Page Latin": "latin-{}.ttf"}  # file of a family in regular or bold
UNREADABLE = "could not be displayed"  # as Typst says it
MISSING = "□"


@lru_cache
def fonts() -> typst.Fonts:
    """The fonts of a page, found once: ours, and Typst's own for a sign that ours lack."""
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=True, font_paths=[str(FONTS)])


def pdf(template: str, data: Mapping[str, Any], day: date) -> bytes:
    """A document that screen readers can read (PDF/UA-1); the same day and data give the same bytes."""
    try:
        pages = _compiled(template, data, "pdf", day, pdf_standards=["ua-1"])
    except typst.TypstError as problem:  # a sign that no font has: PDF/UA asks that every sign can be read
        if UNREADABLE not in str(problem):
            raise
        pages = _compiled(template, legible(data), "pdf", day, pdf_standards=["ua-1"])
    assert isinstance(pages, bytes)
    return pages


def legible(data: Any) -> Any:
    """The same data with a box in place of each sign that our fonts lack; signs that are never seen are left out."""
    if isinstance(data, Mapping):
        return {name: legible(value) for name, value in data.items()}
    if isinstance(data, list | tuple):
        return [legible(value) for value in data]
    return "".join(map(_shown, data)) if isinstance(data, str) else data


def _shown(sign: str) -> str:
    if sign == "\n" or ord(sign) in _drawn():
        return sign
    return "" if unicodedata.category(sign).startswith("C") else MISSING


@lru_cache
def _drawn() -> frozenset[int]:
    """Every sign that a shipped font can draw."""
    found: set[int] = set()
    for file in FACES.values():  # the bold ones have the same signs
        with TTFont(FONTS / file.format("regular"), lazy=True) as font:
            found |= set(font.getBestCmap())
    return frozenset(found)


def page(template: str, data: Mapping[str, Any], kind: Literal["png", "svg"], day: date, ppi: float = 144) -> bytes:
    """The first page as a picture; ppi: dots an inch, for PNG."""
    pages = _compiled(template, data, kind, day, ppi=ppi)
    return pages if isinstance(pages, bytes) else pages[0]


def _type(language: str) -> dict[str, Any]:
    """What the type of a page follows from: the families, the language for hyphens, and the place for its spaces."""
    entry = LANGUAGES[language]
    return {"fonts": entry.fonts, "lang": entry.letters, "region": entry.region}


def _compiled(
    template: str, data: Mapping[str, Any], kind: Literal["pdf", "png", "svg"], day: date, **more: Any
) -> bytes | list[bytes]:
    made: bytes | list[bytes] = typst.compile(
        str(TEMPLATES / template),
        root=str(TEMPLATES),
        font_paths=fonts(),
        ignore_system_fonts=True,
        format=kind,
        sys_inputs={"data": json.dumps({**data, "type": _type(data["lang"])}, ensure_ascii=False)},
        timestamp=datetime.combine(day, time(), UTC),
        **more,
    )
    return made
