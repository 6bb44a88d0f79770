"""Data: what the component needs, as plain JSON. The words of a language, and the terms as they stand now."""

import json
from dataclasses import asdict
from typing import Any

from explainer.engine.offer import Offer
from explainer.engine.rules import kind_of
from explainer.live.messages import messages
from explainer.offers.flyer_terms import asked_by_rewards
from explainer.offers.inputs import Inputs, NumberField, get, number_fields
from explainer.words.labels import field_help, field_label, unit_sign
from explainer.words.text import Words, unit

NAMES = ("spend", "rebate", "growth")  # the inputs that answer while they are moved
NOT_COMPUTED = ("name", "currency", "period", "words")


def live_data(inputs: Inputs, words: Words) -> dict[str, Any]:
    """Everything the component gets: its words, which change with the language only, and its terms."""
    return {"words": words_data(words), "terms": terms_data(inputs, words)}


def wire(data: dict[str, Any]) -> bytes:
    """Data as it travels: JSON in UTF-8, where a Chinese character takes three bytes and not six."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode()


def words_data(words: Words) -> dict[str, Any]:
    """How this language writes sentences and numbers."""
    group, decimal = words.separators
    ink = {"large": words.entry.large, "group": group, "decimal": decimal}
    return {"messages": messages(words.language), "gap": words.gap, **ink}


def terms_data(inputs: Inputs, words: Words) -> dict[str, Any]:
    """The offer and the scenario as numbers, and the three inputs with label, help and bounds."""
    shown = [entry for entry in number_fields(inputs).values() if entry.name in NAMES]
    return {
        "offer": offer_data(inputs.offer),
        "scenario": _without(asdict(inputs.scenario), ("horizon", "tracing")),
        "values": {entry.name: get(inputs, entry) for entry in shown},
        "about": {**about(inputs.offer, words), **unsaid(inputs)},
        "fields": [_field(entry, inputs, words) for entry in shown],
    }


def offer_data(offer: Offer) -> dict[str, Any]:
    """The terms that the closed forms read; fractions as fractions."""
    return {
        **_without(asdict(offer), NOT_COMPUTED),
        "points": [_without(asdict(p), ("who",)) for p in offer.points],
        "at_source": [_without(asdict(a), ("who", "name")) for a in offer.at_source],
        "release": {"kind": kind_of(offer.release), **asdict(offer.release)},
    }


def about(offer: Offer, words: Words) -> dict[str, Any]:
    """What the sentences need beside numbers: currency, period, and whether money is paid in rather than spent."""
    return {
        "sign": words.symbol(offer.currency),
        "period": words.one_period(offer.period),
        "unit": unit(offer.period),
        "deposit": offer.words != "purchase",
    }


def unsaid(inputs: Inputs) -> dict[str, Any]:
    """Whether nobody has said how much the shop gives up; and what the rewards take of it where nobody said what is kept."""
    found: dict[str, Any] = {"unsaid": True} if {"rebate", "pool"} & {*inputs.unknown} else {}
    if "pool" in inputs.unknown and inputs.offer.points:
        found["rewards"] = asked_by_rewards(inputs.offer)
    return found


def _field(entry: NumberField, inputs: Inputs, words: Words) -> dict[str, Any]:
    knob = entry.knob
    return {
        "name": entry.name,
        "label": field_label(entry, inputs, words),
        "help": field_help(entry, inputs, words),
        "sign": unit_sign(entry, inputs, words),
        "percent": knob.percent,
        "low": knob.low,
        "high": knob.high,
        "step": knob.step,
        "slider": knob.slider,
    }


def _without(values: dict[str, Any], names: tuple[str, ...]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if name not in names}
