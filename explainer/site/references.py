"""References: a source as a link, in HTML and in Markdown."""

from markupsafe import Markup, escape

from explainer.offers.sources import Source, references
from explainer.words.html import tag
from explainer.words.terms import source_title, titled
from explainer.words.text import Words

SLOT = "\0"  # where the title goes; a sign that no text has


def source_link(source: Source, text: str) -> Markup:
    """A text that leads to a source where that has an address."""
    return tag("a", text, href=source.url, target="_blank", rel="noopener") if source.url else escape(text)


def anchor(source_id: str | None, words: Words) -> Markup:
    """A source with its publisher and date as HTML, its title a link."""
    if source_id is None:
        return Markup("–")
    source = references()[source_id]
    before, after = titled(source, words, SLOT).split(SLOT)
    return escape(before) + source_link(source, source_title(source, words)) + escape(after)


def linked(source_id: str | None, words: Words) -> str:
    """A source with its publisher and date as Markdown, its title a link where there is an address."""
    if source_id is None:
        return "–"
    source = references()[source_id]
    return titled(
        source, words, f"[{source_title(source, words)}]({source.url})" if source.url else source_title(source, words)
    )
