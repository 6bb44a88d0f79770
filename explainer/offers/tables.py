"""Offer tables: the document of an offer file made into an offer and a scenario, with every default of the engine."""

from dataclasses import MISSING, fields
from typing import Any

from explainer.engine.error import OfferError, ScenarioError
from explainer.engine.knob import Knob, choices, flags, knobs
from explainer.engine.model import check_size
from explainer.engine.offer import PERIOD_NAMES, AtSource, Fee, LeftIn, Offer, Points, is_period
from explainer.engine.rules import RELEASES
from explainer.engine.scenario import Scenario
from explainer.offers.cells import (
    Declared,
    FilePlace,
    TomlTable,
    known,
    list_of,
    name_in,
    opened,
    require,
    table_of,
    value_of,
    values,
)
from explainer.offers.error import FileError
from explainer.offers.toml_text import toml_value

OPTIONAL: dict[str, type[LeftIn | Fee]] = {"left_in": LeftIn, "fee": Fee}  # parts that an offer need not have
JOIN = 12  # the period in which "you" join where a file does not say, if the horizon has so many


def offer_of(document: TomlTable, title: str, place: FilePlace) -> Offer:
    """The offer in a document, table by table; FileError if a term cannot be used, or not with the others."""
    require(document, ("terms",), place)
    terms, here = table_of(document, "terms", place)
    declared = declared_in(Offer)
    known(terms, declared, here)
    require(terms, ("spend", "rebate"), here)
    points = tuple(_points(entry, at) for entry, at in list_of(document, "points", place))
    at_source = tuple(_at_source(entry, at) for entry, at in list_of(document, "at_source", place))
    _told_apart([p.who for p in points] + [a.name for a in at_source], place)
    parts = {name: _part(made, document, name, place) for name, made in OPTIONAL.items() if name in document}
    given = {**_release(document, place), **parts, **values(terms, declared, here)}
    period = _period(document, place)
    try:
        return Offer(name=title, points=points, at_source=at_source, period=period, currency=place.currency, **given)
    except OfferError as error:  # each is inside its bounds, but they do not go together
        raise place.error("not-together", detail=str(error)) from None


def declared_in(terms: Any) -> dict[str, Declared]:
    """Every number, every choice and everything true or false of a dataclass of the engine, by field."""
    return {**knobs(terms), **choices(terms), **dict.fromkeys(flags(terms), bool)}


def declared_rule(rule: Any) -> dict[str, Declared]:
    """The same of a release rule, and the parts that it names."""
    return declared_in(rule) | dict.fromkeys(parts_of(rule), list)


def parts_of(rule: Any) -> list[str]:
    """The fields of a release rule that name parts of the promise."""
    return [field.name for field in fields(rule) if field.name not in declared_in(rule)]


def _part(made: type, document: TomlTable, name: str, place: FilePlace) -> Any:
    """A part that an offer need not have."""
    table, here = table_of(document, name, place)
    declared = declared_in(made)
    known(table, declared, here)
    require(table, [f.name for f in fields(made) if f.default is MISSING], here)
    return made(**values(table, declared, here))


def _period(document: TomlTable, place: FilePlace) -> str:
    period = document.get("period", Offer.period)
    if isinstance(period, dict):
        period = opened("period", period, "period", place)
    if not is_period(period):
        raise place.error("not-a-period", field="period", value=toml_value(period), known=", ".join(PERIOD_NAMES))
    return str(period)


def _points(entry: TomlTable, place: FilePlace) -> Points:
    declared = declared_in(Points)
    known(entry, ("who", *declared), place)
    who = name_in(entry, "who", place)
    require(entry, ("multiple",), place)  # how much is promised is never assumed
    return Points(who=who, **values(entry, declared, place))


def _at_source(entry: TomlTable, place: FilePlace) -> AtSource:
    """A promise paid at once. `readings`, the bases that the library offers to choose from, is no term."""
    declared = declared_in(AtSource)
    known(entry, ("name", "who", "rate", *declared, "readings"), place)
    name, who = name_in(entry, "name", place), name_in(entry, "who", place)
    require(entry, ("rate",), place)
    rest = values(entry, declared, place)
    if rest.get("needs") and not rest.get("level"):
        raise place.error("needs-a-level", value=toml_value(rest["needs"]))
    bounds = AtSource(name, who, 0.0, **rest).knob
    return AtSource(name, who, value_of("rate", entry["rate"], bounds, place), **rest)


def _told_apart(names: list[str], place: FilePlace) -> None:
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice is not None:
        raise place.error("twice", value=toml_value(twice))


def _release(document: TomlTable, place: FilePlace) -> dict[str, Any]:
    """The release rule, if the document has one."""
    if "release" not in document:
        return {}
    table, place = table_of(document, "release", place)
    require(table, ("kind",), place)
    rule = RELEASES[value_of("kind", table["kind"], tuple(RELEASES), place)]
    declared = declared_rule(rule)
    known(table, ("kind", *declared), place)
    given = values(table, declared, place)
    try:
        return {"release": rule(**given)}
    except OfferError as error:  # numbers are inside their bounds by now
        raise _refused(given, rule, place, error) from None


def _refused(given: TomlTable, rule: Any, place: FilePlace, error: OfferError) -> FileError:
    """Why a rule takes these values not: its parts are none, or its numbers do not go together."""
    named = [name for name in parts_of(rule) if name in given]
    if named:
        return place.error("not-parts", field=named[0], value=toml_value(list(given[named[0]])))
    return place.error("not-together", detail=str(error))


def countable(offer: Offer, scenario: Scenario, place: FilePlace) -> None:
    """What grows by itself stays a number that can be counted; FileError if not."""
    try:
        check_size(offer, scenario)
    except ScenarioError as error:
        raise place.error("not-together", detail=str(error)) from None


def scenario_of(document: TomlTable, place: FilePlace) -> tuple[Scenario, int]:
    """The scenario in a document, and the period in which "you" join."""
    table, place = table_of(document, "scenario", place)
    declared = declared_in(Scenario)
    known(table, (*declared, "join"), place)
    scenario = scenario_from(values(table, declared, place), place)
    last = scenario.horizon - 1
    join = value_of("join", table.get("join", min(JOIN, last)), Knob("periods", 0, last, 1, whole=True), place)
    return scenario, int(join)


def scenario_from(given: TomlTable, place: FilePlace) -> Scenario:
    """The scenario of values that are each inside their bounds; FileError if they do not go together."""
    try:
        return Scenario(**given)
    except ScenarioError:
        pass
    start, market, growth, horizon, stop = (
        given.get(name, getattr(Scenario, name)) for name in ("start", "market", "growth", "horizon", "stop")
    )
    if market is not None and start > market:
        raise place.error("crowded", value=toml_value(start), market=toml_value(market))
    periods = horizon if stop is None else min(horizon, stop + 1)
    raise place.error("uncountable", value=toml_value(growth), periods=toml_value(periods))
