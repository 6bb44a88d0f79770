"""Language: all that the file says in one language, beside what stands in it as text: messages, labels, names, signs."""

from dataclasses import replace
from functools import lru_cache
from typing import Any

from explainer.engine.knob import choices
from explainer.engine.offer import PERIOD_NAMES, Offer
from explainer.live.data import NAMES, words_data
from explainer.live.messages import messages_for
from explainer.offers.flyer import MONEY
from explainer.offers.inputs import NEUTRAL, NumberField, number_fields, preset
from explainer.offers.library import offers
from explainer.offers.places import places
from explainer.pocket.entry import library_texts
from explainer.pocket.script import modules
from explainer.words.labels import field_help, field_name
from explainer.words.text import Words, unit, words

SEVERAL = "7 days"  # any length of period that has no name of its own


@lru_cache
def language_data(language: str) -> dict[str, Any]:
    """Everything that is written in one language."""
    w = words(language)
    money = dict.fromkeys([*MONEY, *(preset(offer_id).offer.currency for offer_id in offers())])
    return {
        **words_data(w),
        "messages": messages_for(language, modules()),
        "tag": w.entry.tag,
        "name": w.entry.name,
        "currency": w.entry.currency,
        "signs": {code: w.symbol(code) for code in money},
        "list": _list_patterns(w),
        "periods": {unit(period): w.one_period(period) for period in (*PERIOD_NAMES, SEVERAL)},
        "fields": {kind: _labels(kind, w) for kind in choices(Offer)["words"]},
        "offers": {offer_id: library_texts(offer_id, w) for offer_id in offers()},
        "places": [{"people": place.people, "name": w(f"place-{place.id}"), "year": place.year} for place in places()],
    }


def _labels(kind: str, w: Words) -> dict[str, Any]:
    """Name and help of the three inputs, by the length of a period, where what one pays is told as this."""
    found = {}
    for period in (*PERIOD_NAMES, SEVERAL):
        inputs = replace(NEUTRAL, offer=replace(NEUTRAL.offer, words=kind, period=period))
        shown = number_fields(inputs)
        found[unit(period)] = {
            name: [field_name(shown[name], inputs, w), field_help(shown[name], inputs, w)] for name in NAMES
        }
    return found


def inputs_data() -> dict[str, Any]:
    """Bounds, step and usual range of the three inputs; of growth by the day they are others."""
    by_day = replace(NEUTRAL, offer=replace(NEUTRAL.offer, period="day"))
    usual = {name: _knob(number_fields(NEUTRAL)[name]) for name in NAMES}
    return {"usual": usual, "day": {**usual, "growth": _knob(number_fields(by_day)["growth"])}}


def _knob(entry: NumberField) -> dict[str, Any]:
    knob = entry.knob
    return {"percent": knob.percent, "low": knob.low, "high": knob.high, "step": knob.step, "slider": entry.slider}


def _list_patterns(w: Words) -> dict[str, str]:
    """How several things are put in one sentence: of two, and start, middle and end of more."""
    patterns = w.locale.list_patterns["standard"]
    return {name: str(patterns[name]) for name in ("2", "start", "middle", "end")}
