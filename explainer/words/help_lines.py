"""Help lines: whom to ask and where to report, each with the published text that names it. Data in content/help.toml."""

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from explainer.words.text import CONTENT, Words


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
    return tomllib.loads((CONTENT / "help.toml").read_text(encoding="utf-8"))


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
        HelpLine(entry["number"], texts[name], entry[f"title_{words.language}"], entry["date"], entry["url"])
        for name, entry in _help().items()
    ]


def listed(line: HelpLine, words: Words) -> str:
    """One line of Markdown: the number, what it is for, and the source with its day."""
    number = f"**{line.number}** " if line.number else ""
    source = words("source-named", title=f"[{line.title}]({line.url})", where=line.date)
    return f"{number}{line.text}{words.gap}{source}"
