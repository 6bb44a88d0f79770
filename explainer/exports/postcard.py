"""Postcard: the answer as a picture to send. Upright for a group of people on their phones, wide for the head of a link.

No company and no offer is named on it: one sentence, a hundred coins, what is left if nobody joins, whom to call, the day.
"""

import io
from datetime import date
from typing import Any

from PIL import Image

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
COLOURS = 32  # three hues, ink and paper, and what lies between at their edges: a third of the bytes


def postcard_png(subject: Subject, words: Words, day: date, page: str = "", issuer: Issuer = NOBODY) -> bytes:
    """The picture for a group, 1080 × 1440 px. page: the address of the app; its square opens exactly these numbers."""
    data = postcard(subject, words, day, page, issuer)
    return _small(typeset.page("postcard.typ", typeset.legible(data), "png", day, ppi=PPI))


def wide_png(subject: Subject, words: Words, day: date, page: str = "", issuer: Issuer = NOBODY) -> bytes:
    """The same for the head of a link, 1200 × 630 px; without a square, because whoever sees it has the link."""
    data = {**postcard(subject, words, day, page, issuer), "size": WIDE, "qr": ""}
    return _small(typeset.page("postcard-wide.typ", typeset.legible(data), "png", day, ppi=PPI))


def _small(png: bytes) -> bytes:
    """The same picture with few colours, for phones that pay for each byte."""
    out = io.BytesIO()
    Image.open(io.BytesIO(png)).convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE).save(out, "PNG", optimize=True)
    return out.getvalue()


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
