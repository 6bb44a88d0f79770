"""Embedding: a figure by itself in a frame on somebody else's page. The HTML to copy, and how tall the frame must be.

A frame cannot grow with what is in it. So the heights were measured in a browser, over all offers and both languages, with
the three inputs; tests/browser/test_embed.py measures them again.
"""

from collections.abc import Mapping
from html import escape
from typing import NamedTuple

from explainer.offers.link import LARGE, query


class Height(NamedTuple):
    """How tall a frame must be [px]: on a desk (640 px wide or more), on a phone; and both with large type."""

    desk: int
    phone: int
    large_desk: int
    large_phone: int


HEIGHTS = {
    "coins": Height(980, 1570, 1780, 2730),
    "promises": Height(1120, 1660, 1850, 2810),
    "flow": Height(1080, 1700, 1920, 2790),
    "overtime": Height(980, 1390, 1470, 2340),
    "people": Height(920, 1320, 1390, 2250),
    "joiners": Height(980, 1490, 1570, 2510),
}
PAGE = "figure"  # its path
NARROW = 760  # px; a window narrower than this has a frame of less than 640, where figures stand as on a phone


def frame_html(page: str, name: str, link: Mapping[str, str], title: str) -> str:
    """The frame of one figure, as HTML to copy. page: address of the app; link: the inputs and the language.

    The attribute is the height for a phone, for pages that take no style; the style is lower where there is more width.
    """
    height = HEIGHTS[name]
    desk, phone = (height.large_desk, height.large_phone) if link.get("size") == LARGE else (height.desk, height.phone)
    options = {"show": name, "inputs": "main", **link, "embed": "true", "embed_options": "light_theme"}
    source = f"{page}/{PAGE}?{query(options)}"
    style = f"border:0;height:clamp({desk}px,({NARROW}px - 100vw)*9999,{phone}px)"
    return (
        f'<iframe src="{escape(source)}" title="{escape(title)}" width="100%" height="{phone}" loading="lazy" '
        f'style="{style}"></iframe>'
    )
