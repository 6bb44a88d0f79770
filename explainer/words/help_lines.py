"""Help lines: whom to ask and where to report, each with the published text that names it. Data in content/help.toml."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from explainer.offers.content import data
from explainer.words.text import Words


@dataclass(frozen=True)
class HelpLine:
    """A number to call (or none), what it is for, and the published text: its title, its day as printed, its address."""

    number: str
    text: str
    title: str
    date: str
    url: str


@lru_cache
def _help() -> dict[str, dict[str, Any]]:
    return data("help.toml")


def help_lines(words: Words) -> list[HelpLine]:
    """Every line, in the order of the page."""
    texts = {
        "market": words("help-market"),
        "police": words("help-police"),
        "fraud": words("help-fraud"),
        "office": words("help-office"),
        "keep": words("help-keep"),
    }
    return [
        HelpLine(entry["number"], texts[name], words(entry["title"]), entry["date"], entry["url"])
        for name, entry in _help().items()
    ]


def listed(line: HelpLine, words: Words) -> str:
    """One line of Markdown: the number, what it is for, and the source with its day."""
    number = f"**{line.number}** " if line.number else ""
    source = words("source-named", title=f"[{line.title}]({line.url})", where=line.date)
    return f"{number}{line.text}{words.gap}{source}"
