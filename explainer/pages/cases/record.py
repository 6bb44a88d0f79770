"""The record of a case as HTML: every fact with its source, the comparison with the model, and the sums."""

from functools import lru_cache

from markupsafe import Markup

from explainer.cases.case import Case, Comparison, Fact, ModelledCase
from explainer.cases.read import PARTS
from explainer.cases.words import case_board, case_text
from explainer.offers.sources import references
from explainer.site.references import source_link
from explainer.words.html import each, joined, row, table, tag
from explainer.words.terms import source_title
from explainer.words.text import Words


@lru_cache(maxsize=128)
def record(case: Case, words: Words) -> Markup:
    """All facts by part: the sentence, whose word it is, the source with its date, and the words that say so."""
    found = tag("h3", words("cases-record"))
    for part in PARTS:
        facts = [fact for fact in case.facts if fact.part == part]
        if facts:
            title = tag("h4", words(f"case-part-{part}"))  # case-part-terms, case-part-size, …
            found += title + tag("ul", each("li", (_fact(case, fact, words) for fact in facts)))
    return tag("section", found, class_="record")


def _fact(case: Case, fact: Fact, words: Words) -> Markup:
    whose = words(f"case-whose-{fact.whose}")  # case-whose-company, case-whose-court, …
    source = references()[fact.source]
    quoted = tag("q", fact.where, lang=source.language)
    return joined(case_text(case, fact.name, words), tag("small", whose, " · ", source_cell(fact, words), " ", quoted))


def source_cell(fact: Fact, words: Words) -> Markup:
    """The source of a fact with publisher and date, or that it states none; a link where there is an address."""
    source = references()[fact.source]
    where = words("source-comma").join((source.publisher, source.date or words("cases-undated")))
    return source_link(source, words("source-named", title=source_title(source, words), where=where))


@lru_cache(maxsize=64)
def comparison_table(case: ModelledCase, words: Words) -> Markup:
    """What was published beside what the published terms come to, and what the computation assumes."""
    names = (words("cases-column-what"), words("cases-column-published"), words("cases-column-computed"))
    found = table(names, (_compared(case, check, names, words) for check in case.checks))
    assumed = tag("p", case_text(case, "assumes", words), class_="small")
    return tag("section", tag("h3", words("cases-compare")), found, assumed, class_="compared")


def _compared(case: ModelledCase, check: Comparison, names: tuple[str, ...], words: Words) -> Markup:
    """One line; on a phone each cell carries the name of its column."""
    published, computed = (case_text(case, f"{check.name}-{side}", words) for side in ("published", "computed"))
    source = tag("small", source_cell(case.fact(check.published), words))
    cells = joined(tag("i", names[1]), published, source), joined(tag("i", names[2]), tag("b", computed))
    return row(case_text(case, check.name, words), cells)


@lru_cache(maxsize=128)
def summed(case: Case, words: Words) -> Markup:
    """The sums, line by line, each with what goes into it."""
    lines = tag("ul", each("li", case_board(case, words)), class_="sums")
    return tag("section", tag("h3", words("cases-sums")), lines, class_="record")
