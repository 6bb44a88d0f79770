"""Opening: the offer that a file opens with: one of the library, the answers to the questions, or its terms as they are."""

from collections.abc import Sequence
from dataclasses import asdict, replace
from typing import Any

from explainer.live.data import NAMES, offer_data
from explainer.live.promise import with_numbers
from explainer.offers.flyer import Flyer
from explainer.offers.flyer_read import flyer_of
from explainer.offers.flyer_terms import BLANK, countable_flyer
from explainer.offers.inputs import OWN, Inputs, get, number_fields, preset
from explainer.pocket.entry import entry, opening_texts
from explainer.words.text import words

HERE = "here"  # in place of the id of an offer: its terms are in the file


def opening_data(inputs: Inputs, how: str, languages: Sequence[str]) -> dict[str, Any]:
    """What is on the screen first; `here` has the terms where neither the library nor the questions can say them."""
    language = languages[0] if len(languages) == 1 else None
    values = {name: get(inputs, number_fields(inputs)[name]) for name in NAMES}
    if inputs.offer_id != OWN and _moved(inputs, values) == inputs:
        return {"opening": {"lang": language, "offer": inputs.offer_id, "values": _changed(inputs, values)}}
    flyer = flyer_of(inputs, how) if inputs.offer_id == OWN else None
    if flyer and _says(flyer, inputs):
        answers = {"offer": OWN, "flyer": asdict(flyer), "values": {"growth": values["growth"]}}
        return {"opening": {"lang": language, **answers}}
    texts = {code: opening_texts(inputs, words(code)) for code in languages}
    return {"opening": {"lang": language, "offer": HERE, "values": {}}, "here": {**entry(inputs), "texts": texts}}


def _moved(inputs: Inputs, values: dict[str, float]) -> Inputs:
    """The offer of the library with the three numbers as they stand."""
    found, _ = with_numbers(preset(inputs.offer_id), values)
    return replace(found, join=inputs.join, scenario=replace(found.scenario, horizon=inputs.scenario.horizon))


def _changed(inputs: Inputs, values: dict[str, float]) -> dict[str, float]:
    own = preset(inputs.offer_id)
    before = {name: get(own, number_fields(own)[name]) for name in NAMES}
    return {name: value for name, value in values.items() if value != before[name]}


def _says(flyer: Flyer, inputs: Inputs) -> bool:
    """Whether the answers alone make this offer, in this scenario."""
    made = countable_flyer(flyer, replace(BLANK, join=inputs.join))
    if made is None:
        return False
    around = replace(made.scenario, growth=inputs.scenario.growth, horizon=inputs.scenario.horizon)
    return _told(made) == _told(inputs) and around == inputs.scenario


def _told(inputs: Inputs) -> tuple[object, ...]:
    """All that a reader is told of an offer; whoever is promised something is called otherwise on each page."""
    offer = inputs.offer
    return offer_data(offer), offer.words, offer.period, offer.currency, inputs.unknown
