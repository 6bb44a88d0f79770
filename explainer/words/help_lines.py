"""Help lines: whom to ask and where to report, each with the published text that names it. Data in content/help.toml."""

from dataclasses import dataclass
from functools import lru_cache

from explainer.offers.content import Entry, entries
from explainer.offers.folder import CONTENT
from explainer.words.text import Words


class Line(Entry, frozen=True):
    """A line as its table in help.toml says it. language: of the published text."""

    id: str
    number: str
    title: str
    date: str
    url: str
    language: str


@dataclass(frozen=True)
class HelpLine:
    """A number to call (or none), what it is for, and the published text: its title, its day as printed, its address."""

    number: str
    text: str
    title: str
    date: str
    url: str


@lru_cache
def _lines() -> tuple[Line, ...]:
    return tuple(entries(CONTENT / "help.toml", Line).values())


def help_lines(words: Words) -> list[HelpLine]:
    """Every line, in the order of the page."""
    texts = {
        "market": words("help-market"),
        "police": words("help-police"),
        "fraud": words("help-fraud"),
        "office": words("help-office"),
        "keep": words("help-keep"),
    }
    return [HelpLine(line.number, texts[line.id], words(line.title), line.date, line.url) for line in _lines()]


def numbers_to_call(words: Words) -> list[tuple[str, str]]:
    """Each number with the name of whose it is, for where there is room for a word; first whom to ask."""
    names = {"market": words("call-market"), "fraud": words("call-fraud"), "police": words("call-police")}
    numbers = {line.id: line.number for line in _lines()}
    return [(numbers[line], name) for line, name in names.items()]


def help_numbers(line: HelpLine, words: Words) -> str:
    """One line of Markdown: the number, what it is for, and the source with its day."""
    number = f"**{line.number}** " if line.number else ""
    source = words("source-named", title=f"[{line.title}]({line.url})", where=line.date)
    return f"{number}{line.text}{words.gap}{source}"
