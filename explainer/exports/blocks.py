"""Blocks: what several printed pages say of their subject. The growth, the signs of money, the sources."""

from explainer.engine.parts import PARTS
from explainer.exports.kit.coins import coin_svg
from explainer.offers.library import terms
from explainer.offers.sources import Source, references
from explainer.words.sentences import growth_needed, growth_per
from explainer.words.subject import Subject
from explainer.words.terms import titled
from explainer.words.text import Words


def pair(subject: Subject, words: Words) -> list[dict[str, str]]:
    """The growth entered beside the growth it would take."""
    check = subject.check
    return [
        {"label": words("growth-entered-label"), "value": growth_per(check.scenario.growth, check, words)},
        {"label": words("growth-needed-label"), "value": growth_needed(check, words)},
    ]


def signs() -> dict[str, str]:
    """A coin for each part, as SVG."""
    return {part: coin_svg(part) for part in PARTS}


def source_lines(subject: Subject, words: Words) -> list[str]:
    """Every source of the offer's terms once, with publisher and date, or the one that its writer names; perhaps none."""
    return [subject.source] if subject.source else [titled(source, words) for source in sources_of(subject)]


def sources_of(subject: Subject) -> list[Source]:
    """The sources of the offer's terms in the order of its file; none if the offer is not in the library."""
    if not subject.offer_id:
        return []
    return [references()[key] for key in dict.fromkeys(term.source for term in terms(subject.offer_id)) if key]
