"""The picture to send: as it is, and with a button that hands it to another app."""

from base64 import b64encode
from datetime import date
from functools import lru_cache
from hashlib import sha256

import streamlit as st

from explainer.exports.issuer import Issuer
from explainer.exports.postcard import postcard_alt, postcard_png
from explainer.offers.inputs import Inputs
from explainer.site.script import run_script
from explainer.site.share import page_address
from explainer.site.state import today
from explainer.words.html import joined, tag
from explainer.words.subject import subject_of
from explainer.words.text import Words, words

NAME = "whose-money.png"  # no company in it either
KEPT = 32  # pictures, of all visitors: a run that changes nothing of it draws none


def send_postcard(inputs: Inputs, w: Words, issuer: Issuer) -> None:
    """The picture of these numbers, and the button below it."""
    png = _drawn(inputs, w.language, today(), page_address(), issuer)
    source = f"data:image/png;base64,{b64encode(png).decode()}"
    said = {"data_done": w("send-done"), "data_saved": w("send-saved")}
    st.html(
        tag(
            "section",
            joined(tag("h2", w("send-title")), tag("p", w("send-help"))),
            tag(
                "div",
                tag("button", w("send-picture"), id="send-picture", **said),
                " ",
                tag("span", id="sent", role="status"),
            ),
            tag("img", id="postcard", alt=postcard_alt(subject_of(inputs, w), w), src=source),
            tag("p", w("send-hold"), class_="hold"),
            class_="take-away",
        )
    )
    run_script("send", NAME, sha256(png).hexdigest()[:12])


@lru_cache(maxsize=KEPT)
def _drawn(inputs: Inputs, language: str, day: date, page: str, issuer: Issuer) -> bytes:
    w = words(language)
    return postcard_png(subject_of(inputs, w), w, day, page, issuer)
