"""Offer tables: the document of an offer file made into an offer and a scenario, with every default of the engine."""

from typing import Any

from explainer.engine.error import ScenarioError
from explainer.engine.knob import Knob, choices, knobs
from explainer.engine.offer import PERIOD_NAMES, AtSource, Offer, Points, is_period
from explainer.engine.rules import RELEASES
from explainer.engine.scenario import Scenario
from explainer.offers.cells import (
    Declared,
    Place,
    Table,
    known,
    list_of,
    name_in,
    needed,
    opened,
    table_of,
    value_of,
    values,
)
from explainer.offers.toml_text import shown

JOIN = 12  # the period in which "you" join where a file does not say, if the horizon has so many


def offer_of(document: Table, title: str, place: Place) -> Offer:
    """The offer in a document, table by table."""
    needed(document, ("terms", "points"), place)
    terms, here = table_of(document, "terms", place)
    declared = _declared(Offer)
    known(terms, declared, here)
    needed(terms, ("spend", "rebate"), here)
    points = tuple(_points(entry, at) for entry, at in list_of(document, "points", place))
    at_source = tuple(_at_source(entry, at) for entry, at in list_of(document, "at_source", place))
    _told_apart([p.who for p in points] + [a.name for a in at_source], place)
    return Offer(
        name=title, points=points, at_source=at_source, period=_period(document, place), currency=place.currency,
        **_release(document, place), **values(terms, declared, here),
    )  # fmt: skip


def _declared(terms: Any) -> dict[str, Declared]:
    """Every number and every choice of a dataclass of the engine, by field."""
    return {**knobs(terms), **choices(terms)}


def _period(document: Table, place: Place) -> str:
    period = document.get("period", Offer.period)
    if isinstance(period, dict):
        period = opened("period", period, "period", place)
    if not is_period(period):
        raise place.error("not-a-period", field="period", value=shown(period), known=", ".join(PERIOD_NAMES))
    return str(period)


def _points(entry: Table, place: Place) -> Points:
    declared = _declared(Points)
    known(entry, ("who", *declared), place)
    who = name_in(entry, "who", place)
    needed(entry, ("multiple",), place)  # how much is promised is never assumed
    return Points(who=who, **values(entry, declared, place))


def _at_source(entry: Table, place: Place) -> AtSource:
    """A promise paid at once. `readings`, the bases that the library offers to choose from, is no term."""
    declared = _declared(AtSource)
    known(entry, ("name", "who", "rate", *declared, "readings"), place)
    name, who = name_in(entry, "name", place), name_in(entry, "who", place)
    needed(entry, ("rate",), place)
    rest = values(entry, declared, place)
    bounds = AtSource(name, who, 0.0, **rest).knob
    return AtSource(name, who, value_of("rate", entry["rate"], bounds, place), **rest)


def _told_apart(names: list[str], place: Place) -> None:
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice is not None:
        raise place.error("twice", value=shown(twice))


def _release(document: Table, place: Place) -> dict[str, Any]:
    """The release rule, if the document has one."""
    if "release" not in document:
        return {}
    table, place = table_of(document, "release", place)
    needed(table, ("kind",), place)
    rule = RELEASES[value_of("kind", table["kind"], tuple(RELEASES), place)]
    known(table, ("kind", *_declared(rule)), place)
    return {"release": rule(**values(table, _declared(rule), place))}


def scenario_of(document: Table, place: Place) -> tuple[Scenario, int]:
    """The scenario in a document, and the period in which "you" join."""
    table, place = table_of(document, "scenario", place)
    declared = _declared(Scenario)
    known(table, (*declared, "join"), place)
    scenario = scenario_from(values(table, declared, place), place)
    last = scenario.horizon - 1
    join = value_of("join", table.get("join", min(JOIN, last)), Knob("periods", 0, last, 1, whole=True), place)
    return scenario, int(join)


def scenario_from(given: Table, place: Place) -> Scenario:
    """The scenario of values that are each inside their bounds; FileError if they do not go together."""
    try:
        return Scenario(**given)
    except ScenarioError:
        pass
    start, market, growth, horizon, stop = (
        given.get(name, getattr(Scenario, name)) for name in ("start", "market", "growth", "horizon", "stop")
    )
    if market is not None and start > market:
        raise place.error("crowded", value=shown(start), market=shown(market))
    periods = horizon if stop is None else min(horizon, stop + 1)
    raise place.error("uncountable", value=shown(growth), periods=shown(periods))
