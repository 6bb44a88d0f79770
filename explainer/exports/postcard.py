"""Postcard: the answer as a picture to send. Upright for a group of people on their phones, wide for the head of a link.

No company and no offer is named on it: one sentence, a hundred coins, what is left if nobody joins, whom to call, the day.
"""

import io
from datetime import date
from functools import lru_cache
from typing import Any

from PIL import Image, ImageColor

from explainer.charts.kit.style import LOOKS
from explainer.exports.first_screen import as_text, calls, first_screen, issued
from explainer.exports.imprint import imprint_address
from explainer.exports.issuer import NOBODY, Issuer
from explainer.exports.kit import typeset
from explainer.exports.kit.qr import qr_svg
from explainer.words.subject import Subject
from explainer.words.teller import teller_of
from explainer.words.text import Words

UPRIGHT, WIDE = (1080, 1440), (1200, 630)  # px
PPI = 72.0  # a px is a point of the template
INKS = ("ink", "own", "new", "outline", "muted")  # what is drawn on paper, or shows the paper through it
PALE = ("paper", "unclaimed")
PRESSED = 8  # of 9: the last step takes three times as long and saves a fiftieth
STEPS = 9  # from an ink to the paper, at the edges of letters


def postcard_png(subject: Subject, words: Words, day: date, page: str = "", issuer: Issuer = NOBODY) -> bytes:
    """The picture for a group, 1080 × 1440 px. page: the address of the app; its square opens exactly these numbers."""
    data = postcard(subject, words, day, page, issuer)
    return _small(typeset.page("postcard.typ", typeset.legible(data), "png", day, ppi=PPI))


def wide_png(subject: Subject, words: Words, day: date, page: str = "", issuer: Issuer = NOBODY) -> bytes:
    """The same for the head of a link, 1200 × 630 px; without a square, because whoever sees it has the link."""
    data = {**postcard(subject, words, day, page, issuer), "size": WIDE, "qr": ""}
    return _small(typeset.page("postcard-wide.typ", typeset.legible(data), "png", day, ppi=PPI))


def _small(png: bytes) -> bytes:
    """The same picture with its own colours alone, a third of the bytes: some phones pay for each."""
    out = io.BytesIO()
    drawn = Image.open(io.BytesIO(png)).convert("RGB")
    drawn.quantize(palette=_palette(), dither=Image.Dither.NONE).save(out, "PNG", compress_level=PRESSED)
    return out.getvalue()


@lru_cache
def _palette() -> Image.Image:
    """The pale colours; each ink in steps to the paper; and black, for the square."""
    pale, inks = ([ImageColor.getrgb(LOOKS["light"][name])[:3] for name in names] for names in (PALE, INKS))
    steps = [step / STEPS for step in range(1, STEPS + 1)]
    shades = [tuple(round(255 + (part - 255) * step) for part in ink) for ink in [*inks, (0, 0, 0)] for step in steps]
    found = Image.new("P", (1, 1))
    found.putpalette([part for shade in [*pale, *shades] for part in shade])
    return found


def postcard(subject: Subject, words: Words, day: date, page: str, issuer: Issuer = NOBODY) -> dict[str, Any]:
    """All that the picture says, in words."""
    check, address = subject.check, imprint_address(subject, page)
    spend = teller_of(check, words).sum(check.offer.spend)
    return {
        "lang": words.language,
        "ink": LOOKS["light"],
        "size": UPRIGHT,
        "app": words("app-name"),
        "gap": words.gap,
        "day": words.day(day),
        "lead": words("postcard-lead", how=check.offer.words, spend=spend),
        **first_screen(check, words),
        **calls(check, words),
        "issuer": issued(issuer, words, day),
        "whose": words("postcard-library" if subject.offer_id else "postcard-entered"),
        "arithmetic": words("imprint-arithmetic"),
        "qr": qr_svg(address, border=0),
        "address": address,
        "try": words("postcard-try"),
    }


def postcard_alt(subject: Subject, words: Words) -> str:
    """What the picture says, for whoever cannot see it."""
    said = first_screen(subject.check, words)
    return words("postcard-alt", answer=as_text(said["answer"]), alone=as_text(said["alone"]))
