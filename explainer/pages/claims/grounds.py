"""What a claim rests on: the sum as on a blackboard, where it stands in the article, and where each number comes from."""

import re
from html import escape

from explainer.claims.read import Claim, Input
from explainer.claims.words import ClaimText, shown
from explainer.offers.sources import sources
from explainer.site.references import source_link
from explainer.words.terms import titled
from explainer.words.text import Words

SIGNS = {
    "holds": "claims-sign-holds",
    "contradicts-itself": "claims-sign-contradicts-itself",
    "contradicts-other": "claims-sign-contradicts-other",
    "impossible": "claims-sign-impossible",
    "only-if": "claims-sign-only-if",
    "cannot-be-checked": "claims-sign-cannot-be-checked",
}
ARTICLES = {"article-a": "claims-article-a", "article-b": "claims-article-b"}
LINE = re.compile(r"^第(\d+)行")
ASSUMED = "assumption"


def badge(verdict: str, words: Words) -> str:
    """The verdict as a word with its sign; all verdicts look alike."""
    name = escape(words(f"verdict-{verdict}"))  # verdict-holds, verdict-impossible, …
    return f'<p class="verdict"><b aria-hidden="true">{escape(words(SIGNS[verdict]))}</b> {name}</p>'


def board(text: ClaimText, verdict: str, words: Words) -> str:
    """The sum, line by line, and the verdict that follows."""
    lines = "".join(f"<li>{_line(line)}</li>" for line in text.board)
    more = f'<p class="more">{escape(text.more)}</p>' if text.more else ""
    return f'<ol class="board">{lines}</ol>{badge(verdict, words)}{more}'


def _line(line: str) -> str:
    """What is worked out in small letters, and the sum below it."""
    name, sign, rest = re.split(r"([:：])", line, maxsplit=1)
    return f"<span>{escape(name)}{sign}</span> {escape(rest.strip())}"


def grounds(claim: Claim, words: Words) -> str:
    """Where the claim stands, with its own words, and where each number of the sum comes from."""
    places = "".join(f"<li>{origin(quote.source, quote.where, words)}</li>" for quote in claim.quotes)
    found = f"<h3>{escape(words('claims-stands'))}</h3><ul>{places}</ul>"
    if claim.inputs:
        rows = "".join(_row(entry, words) for entry in claim.inputs)
        found += f"<h3>{escape(words('claims-inputs'))}</h3><ul>{rows}</ul>"
    return f'<section class="grounds">{found}</section>'


def _row(entry: Input, words: Words) -> str:
    """A number with its source; an assumption with its reason."""
    if entry.origin == ASSUMED:
        where = escape(words("claims-assumed", why=words(f"number-{entry.number}-why")))  # number-months-between-why, …
    else:
        where = origin(entry.origin, entry.where, words)
    name, number = words(f"number-{entry.number}"), shown(entry.value, entry.unit, words, 6)  # number-pool, number-shops, …
    return f"<li><b>{escape(words('claims-number', name=name, number=number))}</b><br>{where}</li>"


def origin(source_id: str, where: str, words: Words) -> str:
    """A source and the place in it, in its own words; a link where there is an address."""
    source = sources()[source_id]
    name = words(ARTICLES[source_id]) if source_id in ARTICLES else titled(source, words)
    line = LINE.match(where)
    rest = where[line.end() :] if line else where
    at = f"{words('claims-line', line=line[1])} " if line else ""
    return f'{source_link(source, name)}{words("claims-comma")}{escape(at)}<q lang="{source.language}">{escape(rest)}</q>'
