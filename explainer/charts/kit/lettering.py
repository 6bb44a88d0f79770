"""Lettering: how wide a text will be, and where it breaks. Charts are composed before any browser draws them.

Widths are those of the shipped faces; tools/fonts.py writes them to widths.json, so that a page need not open a font.
"""

import json
import unicodedata
from functools import lru_cache
from pathlib import Path

from explainer.words.languages import LANGUAGES
from explainer.words.text import words

WIDTHS = Path(__file__).with_name("widths.json")  # thousandths of the font size: characters, by face
WIDE, OTHER = 1.0, 0.55  # of a character that neither face has: a Chinese one is square
PAID_IN = ("CNY", "USD", "GBP", "EUR", "HKD", "PHP")  # currencies whose names stay with their number
NAMES = [name for language in LANGUAGES.values() for _, name in language.large]  # 万, 亿
NAMES += [words(code).symbol(currency) for code in LANGUAGES for currency in PAID_IN]  # 元, 美元
UNITS = {sign for name in NAMES for sign in name}


@lru_cache
def advances(face: str) -> dict[str, float]:
    """How far each character moves on in a face such as latin-bold, as a share of the font size."""
    found = json.loads(WIDTHS.read_text(encoding="utf-8"))[face]
    return {character: int(width) / 1000 for width, characters in found.items() for character in characters}


@lru_cache(maxsize=1024)
def text_width(text: str, size: float = 13, bold: bool = False) -> float:
    """How wide one line of text is [px], without the kerning that may bring letters closer.

    A text with Chinese in it is measured as pictures set it, in the Chinese face throughout, whose Latin letters are a tenth
    wider than those between which a page shows the same Chinese.
    """
    family = "print" if any(map(_is_wide, text)) else "latin"
    known = advances(f"{family}-{'bold' if bold else 'regular'}")
    return size * sum(known.get(c, WIDE if _is_wide(c) else OTHER) for c in text)


@lru_cache(maxsize=1024)
def text_lines(text: str, width: float, size: float = 13, bold: bool = False) -> tuple[str, ...]:
    """The text in lines no wider than `width` [px], where that can be: broken between words or Chinese characters.

    No Chinese character is left alone on the last line.
    """
    found: list[list[str]] = [[]]
    for piece in _pieces(text):
        if found[-1] and text_width("".join([*found[-1], piece]).rstrip(), size, bold) > width:
            found.append([])
        found[-1].append(piece)
    if len(found) > 1 and len(found[-1]) == 1 and _is_wide(found[-1][0][0]) and len(found[-2]) > 1:
        found[-1].insert(0, found[-2].pop())
    return tuple(line for pieces in found if (line := "".join(pieces).strip()))


def _pieces(text: str) -> list[str]:
    """What must stay together: words with the space after them, numbers with their unit, punctuation with what it ends."""
    pieces: list[str] = []
    for before, c in zip(" " + text, text, strict=False):
        unit = c in UNITS and (before.isdigit() or before in UNITS)  # 7,901万美元
        free = before == " " or (not unit and (_is_wide(before) or _is_wide(c)))
        if not pieces or (free and c != " " and not _closes(c)):
            pieces.append(c)
        else:
            pieces[-1] += c
    return pieces


def _is_wide(c: str) -> bool:
    return unicodedata.east_asian_width(c) in "WF"


def _closes(c: str) -> bool:
    """Punctuation that must not begin a line."""
    return unicodedata.category(c) in ("Po", "Pe", "Pf")
