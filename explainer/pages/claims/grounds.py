"""What a claim rests on: the sum as on a blackboard, where it stands in the article, and where each number comes from."""

import re

from markupsafe import Markup, escape

from explainer.claims.read import Claim, Input
from explainer.claims.words import ClaimText, value_text
from explainer.offers.sources import references
from explainer.site.references import source_link
from explainer.words.html import each, joined, tag
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


def badge(verdict: str, words: Words) -> Markup:
    """The verdict as a word with its sign; all verdicts look alike."""
    name = words(f"verdict-{verdict}")  # verdict-holds, verdict-impossible, …
    return tag("p", tag("b", words(SIGNS[verdict]), aria_hidden="true"), " ", name, class_="verdict")


def claim_board(text: ClaimText, verdict: str, words: Words) -> Markup:
    """The sum, line by line, and the verdict that follows."""
    lines = tag("ol", each("li", map(_line, text.board)), class_="board")
    more = tag("p", text.more, class_="more") if text.more else ""
    return joined(lines, badge(verdict, words), more)


def _line(line: str) -> Markup:
    """What is worked out in small letters, and the sum below it."""
    name, sign, rest = re.split(r"([:：])", line, maxsplit=1)
    return joined(tag("span", name, sign), " ", rest.strip())


def grounds(claim: Claim, words: Words) -> Markup:
    """Where the claim stands, with its own words, and where each number of the sum comes from."""
    places = each("li", (origin(quote.source, quote.where, words) for quote in claim.quotes))
    found = tag("h3", words("claims-stands")) + tag("ul", places)
    if claim.inputs:
        numbers = each("li", (_row(entry, words) for entry in claim.inputs))
        found += tag("h3", words("claims-inputs")) + tag("ul", numbers)
    return tag("section", found, class_="grounds")


def _row(entry: Input, words: Words) -> Markup:
    """A number with its source; an assumption with its reason."""
    if entry.origin == ASSUMED:
        where = escape(words("claims-assumed", why=words(f"number-{entry.number}-why")))  # number-months-between-why, …
    else:
        where = origin(entry.origin, entry.where, words)
    name, number = (
        words(f"number-{entry.number}"),
        value_text(entry.value, entry.unit, words, 6),
    )  # number-pool, number-shops, …
    return joined(tag("b", words("claims-number", name=name, number=number)), tag("br"), where)


def origin(source_id: str, where: str, words: Words) -> Markup:
    """A source and the place in it, in its own words; a link where there is an address."""
    source = references()[source_id]
    name = words(ARTICLES[source_id]) if source_id in ARTICLES else titled(source, words)
    line = LINE.match(where)
    rest = where[line.end() :] if line else where
    at = f"{words('claims-line', line=line[1])} " if line else ""
    return joined(source_link(source, name), words("claims-comma"), at, tag("q", rest, lang=source.language))
