"""References: a source as a link, in HTML and in Markdown."""

from html import escape

from explainer.offers.sources import sources
from explainer.words.terms import title_of, titled
from explainer.words.text import Words

SLOT = "\0"  # where the title goes; a sign that no text has


def anchor(source_id: str | None, words: Words) -> str:
    """A source with its publisher and date as HTML, its title a link where there is an address."""
    if source_id is None:
        return "–"
    source = sources()[source_id]
    title = escape(title_of(source, words))
    link = f'<a href="{escape(source.url)}" target="_blank" rel="noopener">{title}</a>' if source.url else title
    return escape(titled(source, words, SLOT)).replace(SLOT, link)


def linked(source_id: str | None, words: Words) -> str:
    """A source with its publisher and date as Markdown, its title a link where there is an address."""
    if source_id is None:
        return "–"
    source = sources()[source_id]
    return titled(source, words, f"[{title_of(source, words)}]({source.url})" if source.url else title_of(source, words))
