"""Told: what every printed page says of its subject. The answer with its amounts apart, the coins, the sources."""

import re
from typing import Any

from explainer.charts.check.coins import VIEWS, coins_figure, coins_rows
from explainer.charts.kit.parts import ALWAYS, part_name
from explainer.engine.parts import PARTS, paid_part
from explainer.exports.kit.coins import coin_svg, grid_svg
from explainer.offers.library import terms
from explainer.offers.sources import Source, references
from explainer.words.sentences import growth_needed, growth_per, headline
from explainer.words.subject import Subject
from explainer.words.terms import titled
from explainer.words.text import Words

OPEN, SHUT = "\x02", "\x03"  # around an amount in a sentence; nothing that is entered stands in these sentences
MARKED = re.compile(f"{OPEN}(own|new) ([^{SHUT}]*){SHUT}")


def answer_block(subject: Subject, words: Words) -> list[dict[str, str]]:
    """The headline in pieces: text, and whose money an amount is, and its name (empty for the rest of the sentence)."""
    sentence = headline(subject.check, words, lambda money, text: f"{OPEN}{money} {text}{SHUT}")
    pieces, end = [], 0
    for found in MARKED.finditer(sentence):
        name = part_name(words, found[1])
        pieces += [{"text": sentence[end : found.start()], "money": ""}, {"text": found[2], "money": found[1], "name": name}]
        end = found.end()
    return [piece for piece in [*pieces, {"text": sentence[end:], "money": ""}] if piece["text"]]


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


def coins(subject: Subject, words: Words) -> dict[str, Any]:
    """Both grids of 100 coins with their numbers, and how many coins of each part are in them."""
    check = subject.check
    figure = coins_figure(check, words, "light")
    counted = coins_rows(check)["coins"].to_numpy().reshape(len(VIEWS), -1)
    some = check.mine.promised > 0
    labels = (words("figure-coins-as-entered"), words("figure-coins-alone"))
    return {
        "title": figure.title,
        "alt": figure.alt,
        "grids": [
            {
                "label": label,
                "number": words.of100(paid_part(found)) if some else "–",
                "unit": words("figure-coins-of-100"),
                "svg": grid_svg([int(n) for n in grid]),
            }
            for label, found, grid in zip(labels, (check.mine, check.mine_alone), counted, strict=True)
        ],
        "counts": [
            {"money": part, "name": part_name(words, part, check.offer), "coins": [str(n) for n in counted[:, i]]}
            for i, part in enumerate(PARTS)
            if part in ALWAYS or counted[:, i].any()
        ],
        "whose": words("figure-coins-whose"),
    }


def source_lines(subject: Subject, words: Words) -> list[str]:
    """Every source of the offer's terms once, with publisher and date, or the one that its writer names; perhaps none."""
    return [subject.source] if subject.source else [titled(source, words) for source in sources_of(subject)]


def sources_of(subject: Subject) -> list[Source]:
    """The sources of the offer's terms in the order of its file; none if the offer is not in the library."""
    if not subject.offer_id:
        return []
    return [references()[key] for key in dict.fromkeys(term.source for term in terms(subject.offer_id)) if key]
