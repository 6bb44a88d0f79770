"""Entry: an offer as the file carries it. Its terms once, and for each language what it is called and whose word it is."""

from dataclasses import asdict
from typing import Any

from explainer.engine.scenario import Scenario
from explainer.live.data import NAMES, offer_data, unsaid
from explainer.offers.inputs import Inputs, get, number_fields, preset
from explainer.offers.library import terms
from explainer.offers.sources import Source, references
from explainer.words.restated import restated
from explainer.words.subject import remark_of, status_of, title_of
from explainer.words.terms import source_title, titled
from explainer.words.text import Words

SLOT = "\0"  # where the title goes; a sign that no text has


def entry(inputs: Inputs) -> dict[str, Any]:
    """The terms as the component reads them, and what its words depend on."""
    offer, shown = inputs.offer, number_fields(inputs)
    return {
        "offer": offer_data(offer),
        "scenario": scenario_data(inputs.scenario),
        "horizon": inputs.scenario.horizon,
        "values": {name: get(inputs, shown[name]) for name in NAMES},
        "unsaid": unsaid(inputs),
        "currency": offer.currency,
        "period": offer.period,
        "words": offer.words,
        "slider": shown["growth"].slider,
    }


def scenario_data(scenario: Scenario) -> dict[str, Any]:
    """What is known around an offer, for the closed forms and the count of people."""
    return {name: value for name, value in asdict(scenario).items() if name not in ("horizon", "tracing")}


def library_texts(offer_id: str, words: Words) -> dict[str, Any]:
    """Name, whose word, the offer in plain sentences, and its sources."""
    inputs = preset(offer_id)
    found = {
        "title": words(f"offer-{offer_id}"),
        "status": words(f"offer-{offer_id}-status"),
        "restated": restated(inputs.offer, words),
    }
    return {**found, "sources": [source_data(references()[name], words) for name in term_sources(offer_id)]}


def term_sources(offer_id: str) -> list[str]:
    """The ids of what its terms are taken from, each once."""
    return list(dict.fromkeys(term.source for term in terms(offer_id) if term.source))


def opening_texts(inputs: Inputs, words: Words) -> dict[str, Any]:
    """The same of the offer on the screen, which may be no offer of the library."""
    own = not inputs.of_library
    remark = remark_of(inputs, words) if own and inputs.offer_id != "own" else ""
    status = status_of(inputs, words) if own else words(f"offer-{inputs.offer_id}-status")
    found = {"title": title_of(inputs, words), "status": words.gap.join(filter(None, (status, remark)))}
    return {**found, "restated": restated(inputs.offer, words), "sources": []}


def source_data(source: Source, words: Words) -> list[str]:
    """A source in four pieces: what stands before its title, the title, its address, what stands behind."""
    before, after = titled(source, words, SLOT).split(SLOT)
    return [before, source_title(source, words), source.url, after]
