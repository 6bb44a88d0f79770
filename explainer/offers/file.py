"""Offer file: one offer with its scenario as TOML, read and written. The offers of the library are such files, too.

    title = "Five times back"
    [terms]
    spend = 1000
    rebate = 0.20
    [[points]]
    who = "shopper"
    multiple = 5

Everything else has the default of its knob. A value may also be a cell that says where it comes from, see cells.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime
from os import PathLike
from pathlib import PurePath

from explainer.engine.offer import Offer, is_currency
from explainer.engine.scenario import Scenario
from explainer.offers.cells import HEAD, FilePlace, TomlTable, known, name_in, table_of
from explainer.offers.flyer_terms import UNSAID
from explainer.offers.inputs import OWN, Inputs
from explainer.offers.library import Term, as_of, completed, like, offers, terms, terms_of
from explainer.offers.lines import Lines
from explainer.offers.own import own_inputs
from explainer.offers.tables import OPTIONAL, countable, offer_of, scenario_of
from explainer.offers.toml_text import literal, parse_toml, text_and_name, toml_value

TABLES = ("terms", "points", "at_source", "release", *OPTIONAL, "scenario")


@dataclass(frozen=True)
class OfferFile:
    """What one file says: an offer, its scenario, and the period in which "you" join.

    as_of: the day for which the terms are stated. source: whose word they are, in the writer's own words.
    terms: where single numbers come from, for those of which the file says it. unknown: terms that nobody has said.
    """

    offer: Offer
    scenario: Scenario
    join: int
    as_of: date | None = None
    source: str = ""
    terms: tuple[Term, ...] = ()
    unknown: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        """What the offer is called."""
        return self.offer.name


def read_offer(source: str | bytes | PathLike[str], name: str | None = None) -> OfferFile:
    """The offer in a file, or in the text of one; FileError if it cannot be used, OSError if it cannot be opened.

    source: a path, the text, or its bytes. A str is a path if it is one line and there is such a file, or it ends in
    .toml; else it is the text. name: what the file is called, for messages and for an offer without a title.
    """
    text, found = text_and_name(source)
    file = PurePath(name or found)
    place = FilePlace(file.name)
    own = parse_toml(text, place.file)
    known(own, (*HEAD, *TABLES), place)
    document = _completed(own, place)
    place = FilePlace(place.file, currency=_currency(document, place))
    title = name_in(own, "title", place) if "title" in own else file.stem.strip() or "offer"
    offer = offer_of(document, title, place)
    scenario, join = scenario_of(document, place)
    countable(offer, scenario, place)
    return OfferFile(offer, scenario, join, _day(own, place), _source(own, place), terms_of(document), _unsaid(own, place))


def file_of_inputs(inputs: Inputs) -> OfferFile:
    """What is on the screen as a file; where those terms that the library has come from, as long as they are its own."""
    known = () if inputs.offer_id == OWN else terms(inputs.offer_id)
    day = as_of(inputs.offer_id) if inputs.of_library else None
    return OfferFile(inputs.offer, inputs.scenario, inputs.join, day, "", known, inputs.unknown)


def inputs_of_file(stated: OfferFile) -> Inputs:
    """What a file says as an offer of one's own, which it is."""
    return replace(own_inputs(stated.offer, stated.scenario, stated.join), unknown=stated.unknown)


def _completed(own: TomlTable, place: FilePlace) -> TomlTable:
    """What the file does not say itself is that of the offer of the library that it is `like`."""
    for name in ("terms", "release", "scenario"):
        table_of(own, name, place)
    if "like" not in own:
        return own
    if own["like"] not in offers():
        raise place.error("unknown-choice", field="like", value=toml_value(own["like"]), known=", ".join(offers()))
    return completed(own, like(own["like"]))


def _currency(document: TomlTable, place: FilePlace) -> str:
    currency = document.get("currency", Offer.currency)
    if not is_currency(currency):
        raise place.error("not-a-currency", field="currency", value=toml_value(currency))
    return str(currency)


def _day(own: TomlTable, place: FilePlace) -> date | None:
    day = own.get("as_of")
    if day is None or (isinstance(day, date) and not isinstance(day, datetime)):
        return day
    raise place.error("not-a-day", field="as_of", value=toml_value(day))


def _source(own: TomlTable, place: FilePlace) -> str:
    source = own.get("source", "")
    if not isinstance(source, str):
        raise place.error("not-a-text", field="source", value=toml_value(source))
    return source


def _unsaid(own: TomlTable, place: FilePlace) -> tuple[str, ...]:
    names = own.get("unknown", [])
    if not isinstance(names, list):
        raise place.error("not-names", field="unknown", value=toml_value(names))
    for name in names:
        if name not in UNSAID:
            raise place.error("unknown-choice", field="unknown", value=toml_value(name), known=", ".join(UNSAID))
    return tuple(dict.fromkeys(names))


def write_offer(stated: OfferFile) -> str:
    """The text of a file that read_offer reads back to exactly the same."""
    offer, scenario = stated.offer, stated.scenario
    write = Lines({term.path: term for term in stated.terms}, offer.currency)
    lines = [*_head(stated, write), "", "[terms]", *write.fields("terms", offer)]
    for promise in offer.points:
        lines += ["", "[[points]]", write.word("who", promise.who)]
        path = f"points.{promise.who}"
        lines += [write.cell(path, "multiple", promise.multiple, "times"), *write.choices(path, promise)]
    for paid in offer.at_source:
        path = f"at_source.{paid.name}"
        lines += ["", "[[at_source]]", write.word("name", paid.name), write.word("who", paid.who)]
        lines += [write.cell(path, "rate", paid.rate, paid.knob.unit), *write.fields(path, paid)]
    lines += ["", "[release]", *write.rule(offer.release)]
    for name in OPTIONAL:
        lines += ["", f"[{name}]", *write.fields(name, getattr(offer, name))] if getattr(offer, name) else []
    lines += ["", "[scenario]", *write.fields("scenario", scenario)]
    lines += [write.cell("scenario.join", "join", stated.join, "periods"), ""]
    return "\n".join(lines)


def _head(stated: OfferFile, write: Lines) -> list[str]:
    lines = [write.word("title", stated.title), write.word("currency", stated.offer.currency)]
    lines += [f"as_of = {literal(stated.as_of)}"] if stated.as_of else []
    lines += [write.word("source", stated.source)] if stated.source else []
    lines += [f"unknown = [{', '.join(map(literal, stated.unknown))}]"] if stated.unknown else []
    lines += [] if stated.offer.points else ["points = []"]
    return [*lines, write.cell("period", "period", stated.offer.period, "")]
