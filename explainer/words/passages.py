"""Passages: long texts, section by section, from content/<language>/<name>.md. A heading carries its anchor: {#cover}."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from string import Formatter

from explainer.offers.folder import CONTENT

HEADING = re.compile(r"^## (?P<title>.+?) \{#(?P<anchor>[a-z-]+)\}$", re.MULTILINE)


@dataclass(frozen=True)
class Passage:
    """One section: the name a link can point to, a heading that asks a question, and Markdown with {slots}."""

    anchor: str
    title: str
    text: str

    @property
    def slots(self) -> set[str]:
        """Names of the slots the text asks for."""
        return {name for _, name, _, _ in Formatter().parse(self.text) if name}

    def filled(self, values: Mapping[str, str]) -> str:
        """The text with its slots filled; a slot without a value is a KeyError."""
        return self.text.format_map(values)


@lru_cache
def passages(language: str, name: str) -> tuple[Passage, ...]:
    """The sections of a text in one language, in their order. What stands before the first heading is for translators."""
    text = (CONTENT / language / f"{name}.md").read_text(encoding="utf-8")
    _, *parts = HEADING.split(text)
    return tuple(
        Passage(anchor, title, body.strip()) for title, anchor, body in zip(*(parts[i::3] for i in range(3)), strict=True)
    )
