"""Unknown: what nobody has said of an own offer, each with the example of ours that stands in its place."""

from typing import Any

from explainer.engine.knob import Knob
from explainer.offers.inputs import Inputs, get, number_fields
from explainer.words.text import Words


def unknown_texts(inputs: Inputs, words: Words) -> list[str]:
    """Sentences; none where all is said."""
    entries = number_fields(inputs)
    each = {
        name: _example(name, _value(get(inputs, entries[name]), entries[name].knob, inputs, words), inputs, words)
        for name in inputs.unknown
        if name in entries
    }
    listed = [text for text in each.values() if text]
    found = [words("unknown-points")] if "points" in inputs.unknown else []
    return found + ([words("unknown-status", list=words.listed(listed))] if listed else [])


def _value(value: Any, knob: Knob, inputs: Inputs, words: Words) -> str:
    if knob.percent:
        return words.percent(value)
    return words.money(value, inputs.offer.currency) if knob.unit == "currency" else words.number(value)


def _example(name: str, value: str, inputs: Inputs, words: Words) -> str:
    """A term in words; empty for one that no flyer leaves open."""
    match name:  # keys written whole, so that they can be searched
        case "spend":
            return words("unknown-spend", value=value)
        case "rebate":
            return words("unknown-rebate", value=value)
        case "pool" if inputs.offer.words == "purchase":
            return words("unknown-pool", value=value)
        case "pool":
            return words("unknown-pool-deposit", value=value)
        case "earns":
            return words("unknown-earns", value=value, period=words.one_period(inputs.offer.period))
        case "cost":
            return words("unknown-cost", value=value)
        case "periods":
            return words("unknown-periods", value=value)
        case "after":
            return words("unknown-after", value=value)
        case "daily":
            return words("unknown-daily", value=value)
        case "step":
            return words("unknown-step", value=value)
        case "leftfor":
            return words("unknown-leftfor", value=value)
    return ""
