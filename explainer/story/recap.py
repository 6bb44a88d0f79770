"""Recap: three lines to keep, the visitor's bets beside what was counted, and where to ask or report."""

from typing import Any

from explainer.story import SCENES
from explainer.words.help_lines import help_lines
from explainer.words.text import Words


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
    return [
        f"{f'**{line.number}** ' if line.number else ''}{line.text} :small[[{line.title}]({line.url}), {line.date}]"
        for line in help_lines(words)
    ]
