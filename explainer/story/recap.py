"""Recap: three lines to keep, the visitor's bets beside what was counted, and where to ask or report."""

from typing import Any

from explainer.story import SCENES
from explainer.words.text import Words


def recap_lines(words: Words) -> list[str]:
    """The three lines."""
    return [words("story-recap-first"), words("story-recap-second"), words("story-recap-third")]


def bets(made: dict[str, Any], words: Words) -> list[tuple[str, str, str]]:
    """Question, bet and truth of every scene that was bet on."""
    return [
        (scene.told(words).question, scene.written(made[scene.name], words), scene.truth(words))
        for scene in SCENES
        if scene.name in made
    ]
