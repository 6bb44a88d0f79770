"""Around: what is written around an answer. What to ask, whom to call, the other pages, the other languages."""

from collections.abc import Mapping
from functools import lru_cache

from markupsafe import Markup

from explainer.offers.link import PAGE_NAMES, query
from explainer.server.asker import Asker
from explainer.server.names import page_names
from explainer.server.pocket import pocket_address
from explainer.words.advice import first_steps, questions_to_ask
from explainer.words.help_lines import HelpLine, help_lines
from explainer.words.html import each, joined, tag
from explainer.words.languages import LANGUAGES
from explainer.words.text import Words


@lru_cache
def what_now_html(words: Words, here: bool = True) -> Markup:
    """What to ask first, what is right in any case, whom to call. here: in mainland China, whose numbers are known."""
    lines = tag("ul", *(_line(line, words) for line in help_lines(words)))
    return tag(
        "section",
        tag("h2", words("now-title")),
        tag("h3", words("now-ask")),
        tag("ol", each("li", questions_to_ask(words))),
        tag("p", words("leaflet-questions-after")),
        tag("h3", words("now-do")),
        tag("ul", each("li", first_steps(words))),
        tag("h3", words("help-title")),
        joined(tag("p", words("help-lead")), lines) if here else tag("p", words("call-elsewhere")),
        class_="now",
    )


def _line(line: HelpLine, words: Words) -> Markup:
    """One number to call, what it is for, and the text that names it."""
    number = joined(tag("b", tag("a", line.number, href=f"tel:{line.number}")), " ") if line.number else ""
    source = tag("small", " ", tag("a", line.title, href=line.url, rel="noreferrer"), words("clause-comma"), line.date)
    return tag("li", number, line.text, source)


def ways_html(asker: Asker) -> Markup:
    """The other pages, and this one in the other languages."""
    here, names = asker.here, page_names(asker.words)
    this = {**here, **{name: asker.link[name] for name in PAGE_NAMES if name in asker.link}}
    pages = (tag("a", name, href=_address(path, here)) for path, name in names.items() if path != asker.path)
    others = (
        tag("a", entry.name, href=_address(asker.path, {**this, "lang": code}), lang=entry.tag)
        for code, entry in LANGUAGES.items()
        if code != asker.language
    )
    pocket = tag("a", asker.words("pocket-way"), href=pocket_address(asker))
    ways = joined(each("li", pages), tag("li", pocket), each("li", others))
    return tag("nav", tag("ul", ways), aria_label=asker.words("platform-pages"))


def _address(path: str, link: Mapping[str, str]) -> str:
    """A page with a link, as an address that also holds below a path."""
    return f"./{path}?{query(link)}"
