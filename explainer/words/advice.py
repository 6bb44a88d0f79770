"""Advice: what to ask before joining, what is right in any case, and whom to call. The same on the page and on paper."""

from explainer.words.help_lines import help_lines
from explainer.words.text import Words


def questions_to_ask(words: Words) -> list[str]:
    """Five questions to ask before joining."""
    return [
        words("leaflet-question-money"), words("leaflet-question-stops"), words("leaflet-question-written"),
        words("leaflet-question-pool"), words("leaflet-question-cash"),
    ]  # fmt: skip


def first_steps(words: Words) -> list[str]:
    """What is right in any case, also for somebody who has joined already."""
    return [words("now-wait"), words("now-bring-nobody"), words("now-keep"), words("now-talk")]


def where_to_ask(words: Words) -> list[str]:
    """One Markdown line for each: what it is for, and the source."""
    return [
        f"{f'**{line.number}** ' if line.number else ''}{line.text} :small[[{line.title}]({line.url}), {line.date}]"
        for line in help_lines(words)
    ]
