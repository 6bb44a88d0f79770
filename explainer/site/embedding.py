"""Embedding: a figure by itself in a frame on somebody else's page, as HTML to copy."""

from collections.abc import Mapping

from explainer.charts.kit.figure import Height
from explainer.offers.link import LARGE, query
from explainer.words.html import tag

PAGE = "figure"  # its path
NARROW = 760  # px; a window narrower than this has a frame of less than 640, where figures stand as on a phone


def frame_html(page: str, name: str, height: Height, link: Mapping[str, str], title: str) -> str:
    """The frame of one figure, as HTML to copy. page: address of the app; link: the inputs and the language.

    The attribute is the height for a phone, for pages that take no style; the style is lower where there is more width.
    """
    desk, phone = (height.large_desk, height.large_phone) if link.get("size") == LARGE else (height.desk, height.phone)
    options = {"show": name, "inputs": "main", **link, "embed": "true", "embed_options": "light_theme"}
    source = f"{page}/{PAGE}?{query(options)}"
    style = f"border:0;height:clamp({desk}px,({NARROW}px - 100vw)*9999,{phone}px)"
    return tag("iframe", src=source, title=title, width="100%", height=phone, loading="lazy", style=style)
