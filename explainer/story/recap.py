"""Recap: three lines to keep, the visitor's bets beside what was counted, and where to ask or report."""

import tomllib
from functools import lru_cache
from typing import Any

from explainer.story import SCENES
from explainer.text import CONTENT, Words


@lru_cache
def _help() -> dict[str, dict[str, str]]:
    """Lines and offices, with the published text that names each."""
    return tomllib.loads((CONTENT / "help.toml").read_text(encoding="utf-8"))


def lines(words: Words) -> list[str]:
    """The three lines."""
    return [words("story-recap-first"), words("story-recap-second"), words("story-recap-third")]


def bets(made: dict[str, Any], words: Words) -> list[tuple[str, str, str]]:
    """Question, bet and truth of every scene that was bet on."""
    return [
        (scene.told(words).question, scene.written(made[scene.name], words), scene.truth(words))
        for scene in SCENES
        if scene.name in made
    ]


def where_to_ask(words: Words) -> list[str]:
    """One Markdown line for each: what it is for, and the source."""
    texts = {
        "market": words("help-market"),
        "police": words("help-police"),
        "fraud": words("help-fraud"),
        "office": words("help-office"),
        "keep": words("help-keep"),
    }
    found = []
    for name, entry in _help().items():
        number = f"**{entry['number']}** " if entry["number"] else ""
        title = entry[f"title_{words.language}"]
        found.append(f"{number}{texts[name]} :small[[{title}]({entry['url']}), {entry['date']}]")
    return found
