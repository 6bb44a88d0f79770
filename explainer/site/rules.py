"""Rules: the style of every page. It does not change while somebody is here, so the server writes it into the page."""

from functools import lru_cache
from pathlib import Path

from explainer.charts.kit.style import css
from explainer.live.code import only_rules

PLACE = "own-style"  # the element that has it
PATH = "style.css"  # where it is, for a page that was not written by us


@lru_cache
def page_rules() -> str:
    """The rules, without what only a reader of the file needs."""
    return only_rules(css() + Path(__file__).with_name("page.css").read_text(encoding="utf-8"))
