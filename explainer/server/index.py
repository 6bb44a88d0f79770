"""Index: Streamlit's own index page, with a language, a head and a text of ours written into it."""

from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from markupsafe import Markup

from explainer.server.early import early_scripts
from explainer.site.rules import PLACE as OWN_STYLE
from explainer.site.rules import page_rules

# What stands in the stock page once, in this order, and what becomes of it. A Streamlit that changes one is noticed at once.
LANG = ('<html lang="', '"')
TITLE, PLACE = "<title>Streamlit</title>", '<div id="root"></div>'
EARLY = ("<script>", "</script>")  # its first script only tells robots to wait until the app is there; ours is there
BARE = ("<noscript>", "</noscript>")  # says that nothing can be had without JavaScript


@dataclass(frozen=True)
class WrittenPage:
    """What is written into the index page. tag: the language, as HTML names it. body: what stands until the app is there."""

    tag: str
    head: Markup
    body: Markup


def index_page(page: WrittenPage) -> str:
    """The whole page. The body stands before the root of the app, which takes its place (handover.js)."""
    start, before_head, before_body, after = pieces_around()
    style = f'<style id="{OWN_STYLE}">{page_rules()}</style>'  # behind the head, whose rules it overrules; before large type
    root = f'{style}<div id="root"></div>'
    return f'{start}<html lang="{page.tag}"{before_head}{page.head}{before_body}{page.body}{root}{after}'


@lru_cache
def stock_page() -> str:
    """The page as Streamlit has it."""
    return (files("streamlit") / "static" / "index.html").read_text(encoding="utf-8")


@lru_cache
def pieces_around() -> tuple[str, str, str, str]:
    """The stock page, cut where something is written in, with the early scripts in place of its own."""
    early = "".join(f"<script>{script}</script>" for script in early_scripts())
    start, rest = _around(stock_page(), *LANG)
    before_head, rest = _around(early.join(_around("".join(_around(rest, *BARE)), *EARLY)), TITLE)
    return start, before_head, *_around(rest, PLACE)


def _around(text: str, place: str, end: str = "") -> tuple[str, str]:
    """What stands before a place that is there once, and what behind it, or behind the end that follows it."""
    if text.count(place) != 1:
        raise LookupError(f"Streamlit's index page has {place} {text.count(place)} times, not once.")
    before, after = text.split(place)
    return before, after.split(end, 1)[1] if end else after
