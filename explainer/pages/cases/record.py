"""The record of a case as HTML: every fact with its source, the comparison with the model, and the sums."""

from functools import lru_cache
from html import escape

from explainer.cases.case import Case, Check, Fact, ModelledCase
from explainer.cases.read import PARTS
from explainer.cases.words import board, say
from explainer.offers.sources import sources
from explainer.site.references import source_link
from explainer.words.terms import source_title
from explainer.words.text import Words


@lru_cache(maxsize=128)
def record(case: Case, words: Words) -> str:
    """All facts by part: the sentence, whose word it is, the source with its date, and the words that say so."""
    found = f"<h3>{escape(words('cases-record'))}</h3>"
    for part in PARTS:
        facts = [fact for fact in case.facts if fact.part == part]
        if facts:
            title = escape(words(f"case-part-{part}"))  # case-part-terms, case-part-size, …
            found += f"<h4>{title}</h4><ul>{''.join(_fact(case, fact, words) for fact in facts)}</ul>"
    return f'<section class="record">{found}</section>'


def _fact(case: Case, fact: Fact, words: Words) -> str:
    whose = words(f"case-whose-{fact.whose}")  # case-whose-company, case-whose-court, …
    source = sources()[fact.source]
    return (
        f"<li>{escape(say(case, fact.name, words))}<small>{escape(whose)} · {cited(fact, words)}"
        f' <q lang="{source.language}">{escape(fact.where)}</q></small></li>'
    )


def cited(fact: Fact, words: Words) -> str:
    """The source of a fact with publisher and date, or that it states none; a link where there is an address."""
    source = sources()[fact.source]
    where = words("source-comma").join((source.publisher, source.date or words("cases-undated")))
    return source_link(source, words("source-named", title=source_title(source, words), where=where))


@lru_cache(maxsize=64)
def compared(case: ModelledCase, words: Words) -> str:
    """What was published beside what the published terms come to, and what the computation assumes."""
    names = (words("cases-column-what"), words("cases-column-published"), words("cases-column-computed"))
    head = "".join(f'<th scope="col">{escape(name)}</th>' for name in names)
    rows = "".join(_compared(case, check, names, words) for check in case.checks)
    return (
        f'<section class="compared"><h3>{escape(words("cases-compare"))}</h3><table><thead><tr>{head}</tr></thead>'
        f'<tbody>{rows}</tbody></table><p class="small">{escape(say(case, "assumes", words))}</p></section>'
    )


def _compared(case: ModelledCase, check: Check, names: tuple[str, ...], words: Words) -> str:
    """One line; on a phone each cell carries the name of its column."""
    published, computed = (escape(say(case, f"{check.name}-{side}", words)) for side in ("published", "computed"))
    source = cited(case.fact(check.published), words)
    return (
        f'<tr><th scope="row">{escape(say(case, check.name, words))}</th>'
        f"<td><i>{escape(names[1])}</i>{published}<small>{source}</small></td>"
        f"<td><i>{escape(names[2])}</i><b>{computed}</b></td></tr>"
    )


@lru_cache(maxsize=128)
def summed(case: Case, words: Words) -> str:
    """The sums, line by line, each with what goes into it."""
    lines = "".join(f"<li>{escape(line)}</li>" for line in board(case, words))
    return f'<section class="record"><h3>{escape(words("cases-sums"))}</h3><ul class="sums">{lines}</ul></section>'
