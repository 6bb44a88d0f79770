"""Screen: the layout of the figures, wide or narrow, as the browser says it once the visitor comes near them."""

from pathlib import Path
from typing import Literal

import streamlit as st

from explainer.live.code import only_code
from explainer.offers.link import LARGE
from explainer.site.state import visit

Layout = Literal["wide", "narrow"]
LAYOUTS: tuple[Layout, ...] = ("wide", "narrow")
WIDE, WIDE_LARGE = 641, 941  # px from which figures stand as on a desk; with large type, as in page.css and large.css

_screen = st.components.v2.component(
    "screen", js=only_code(Path(__file__).with_name("screen.js").read_text(encoding="utf-8"))
)


def layout_near(key: str, known: Layout | None, at_once: bool) -> Layout | None:
    """The layout that is shown; None as long as nobody has come near. known: what was said before; at_once: ask now."""
    wide = WIDE_LARGE if visit().size == LARGE else WIDE
    state = _screen(key=key, data={"wide": wide, "known": known, "now": at_once}, height=1, on_layout_change=lambda: None)
    said = state.get("layout") if hasattr(state, "get") else None
    return said if said in LAYOUTS else known
