"""Results: what is computed for every row of a list, and the tables that can be taken away. Texts in one language."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from explainer.engine.check import Check
from explainer.listing.columns import OFFER, OWN_COLUMNS, inputs_known
from explainer.listing.measures import ANSWER, MEASURES, Number, measure_check
from explainer.listing.reading import Listed, Row
from explainer.offers.inputs import OWN, Inputs, fields, get, number_fields
from explainer.offers.library import as_of, offers, terms
from explainer.offers.link import to_values
from explainer.offers.own import NAME
from explainer.offers.sources import references
from explainer.words.sentences import headline
from explainer.words.subject import title_of
from explainer.words.terms import source_title
from explainer.words.text import Words

ResultLine = list[Any]  # text, number or None: one row of a table


@dataclass(frozen=True)
class Result:
    """A row and what is computed for it, by the name of the measure."""

    row: Row
    numbers: dict[str, Number]

    @property
    def inputs(self) -> Inputs:
        """The terms as used."""
        return self.row.inputs

    @property
    def check(self) -> Check:
        """The offer for what asks about its terms; computes nothing yet."""
        return self.row.inputs.check()


def compute_rows(listed: Listed) -> Iterator[Result]:
    """The results of all rows, one by one, so that a page can say how far it is."""
    for row in listed.rows:
        yield Result(row, measure_check(row.inputs.check()))


def offer_name(row: Row, words: Words) -> str:
    """The name of a row: the visitor's own, or what its offer is called."""
    return row.name or title_of(row.inputs, words)


def depends(result: Result) -> bool:
    """Whether anything that is promised depends on people who join later."""
    return result.check.verdict.depends


def least_first(result: Result) -> tuple[float, float]:
    """Sorts results: those that need others most come first; then what is paid if nobody joins; no promise comes last."""
    found, alone = result.check.verdict, result.numbers["paid_alone"]
    asks_nobody = math.inf if found.kind == "nothing" else found.there + found.unclaimed
    return (asks_nobody, math.inf if alone is None else alone)


def results_head(results: tuple[Result, ...]) -> list[str]:
    """Names of the columns: inputs as a link has them, so that the file can be uploaded again, then the measures."""
    used = {entry.name for result in results for entry in fields(result.inputs)}
    own = OWN_COLUMNS if any(result.inputs.offer_id == OWN for result in results) else ()
    return [NAME, OFFER, *own, *(name for name in inputs_known() if name in used), *MEASURES, ANSWER]


def results_rows(results: tuple[Result, ...], words: Words) -> list[ResultLine]:
    """A line for each result: numbers as numbers, "none" for no limit, nothing for a term the offer does not have."""
    head = results_head(results)
    return [_line(result, head, words) for result in results]


def _line(result: Result, head: list[str], words: Words) -> ResultLine:
    inputs = result.inputs
    cells: dict[str, Any] = {
        **to_values(inputs),
        NAME: result.row.name,
        OFFER: inputs.offer_id,
        **{name: f.shown(get(inputs, f)) for name, f in number_fields(inputs).items() if get(inputs, f) is not None},
        **{name: "∞" if value == float("inf") else value for name, value in result.numbers.items()},
        ANSWER: headline(result.check, words),
    }
    return [cells.get(name) for name in head]


def sources_rows(results: tuple[Result, ...], day: date, words: Words) -> list[ResultLine]:
    """When and how it was computed, and where the terms of empty cells come from: offer by offer, with its sources."""
    page = words("page-method")
    head = words("list-sources-computed", date=words.day(day), app=words("app-name"), page=page)
    used = {result.inputs.offer_id for result in results}
    return [
        [head],
        [words("list-sources-empty-cells")],
        *([line] for i in offers() if i in used for line in _offer(i, words)),
    ]


def _offer(offer_id: str, words: Words) -> list[str]:
    """An offer with the day of its terms and whose word they are, and everything its numbers are taken from."""
    name, status = words(f"offer-{offer_id}"), words(f"offer-{offer_id}-status")
    first = words("list-sources-offer", name=name, date=words.day(as_of(offer_id)), status=status)
    cited = {term.source: references()[term.source] for term in terms(offer_id) if term.source}
    titles = {source.id: source_title(source, words) for source in cited.values()}
    return [first, *(" · ".join(filter(None, (titles[s.id], s.publisher, s.date, s.url))) for s in cited.values())]
