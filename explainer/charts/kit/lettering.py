"""Lettering: about how wide a text will be, and where it breaks. Charts are composed before any browser draws them."""

import unicodedata
from functools import lru_cache

from explainer.words.languages import LANGUAGES

# How far a character moves on, as a share of the font size. Latin as in Source Sans, rounded up; Chinese is square.
WIDE, CAPITAL, OTHER = 1.0, 0.63, 0.55
SHARES = ((0.26, " .,:;'’·|ijlI"), (0.35, "frt()-/"), (0.5, "cksvxyz0123456789¥$"), (0.83, "mwMW%"))
ADVANCE = {character: share for share, characters in SHARES for character in characters}
BOLD = 1.06  # Latin letters only; a Chinese character is as wide in any weight
UNITS = {sign for language in LANGUAGES.values() for _, name in language.large for sign in name}  # 万, 亿


@lru_cache(maxsize=1024)
def text_width(text: str, size: float = 13, bold: bool = False) -> float:
    """About how wide one line of text is [px]."""
    return size * sum(_advance(c) * (BOLD if bold and not _is_wide(c) else 1.0) for c in text)


@lru_cache(maxsize=1024)
def lines(text: str, width: float, size: float = 13, bold: bool = False) -> tuple[str, ...]:
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
        free = before == " " or _is_wide(before) or (_is_wide(c) and not (before.isdigit() and c in UNITS))
        if not pieces or (free and c != " " and not _closes(c)):
            pieces.append(c)
        else:
            pieces[-1] += c
    return pieces


def _advance(c: str) -> float:
    return WIDE if _is_wide(c) else ADVANCE.get(c, CAPITAL if c.isupper() else OTHER)


def _is_wide(c: str) -> bool:
    return unicodedata.east_asian_width(c) in "WF"


def _closes(c: str) -> bool:
    """Punctuation that must not begin a line."""
    return unicodedata.category(c) in ("Po", "Pe", "Pf")
