"""Compare map, in words: what an axis is called, a value on it, and the finding."""

import numpy as np

from explainer.compare.map import Axis, Heat, Limit
from explainer.offers.inputs import Inputs, field
from explainer.words.labels import field_label, field_name
from explainer.words.sentences import growth_per
from explainer.words.text import Words

TIMES = "multiple"  # the one axis that is no input of its own: what all points promise together


def axis_label(axis: Axis, inputs: Inputs, words: Words) -> str:
    """Name and unit of an axis; the rebate says that the promise stays as it is."""
    if axis.name == TIMES:
        return words("figure-compare-map-times")
    label = field_label(field(inputs, axis.name), inputs, words)
    return words("figure-compare-map-rebate", label=label) if axis.name == "rebate" else label


def axis_name(name: str, inputs: Inputs, words: Words) -> str:
    """Name of a number that can be an axis."""
    return words("figure-compare-map-times") if name == TIMES else field_name(field(inputs, name), inputs, words)


def axis_value(axis: Axis, value: float, inputs: Inputs, words: Words) -> str:
    """A value of an axis with its unit."""
    if axis.name == "growth":
        return growth_per(value, inputs.check(), words)
    if axis.name == "stop":
        return words.period(round(value), inputs.offer.period)
    return words.percent(value) if axis.knob.percent else words.number(value)


def map_title(heat: Heat, of_promise: bool, words: Words) -> str:
    """What is paid as entered, how far either number would have to go for all of it, and whether growth alone does it.

    of_promise: told of the whole promise, not of what falls due.
    """
    shared = heat.inputs.offer.release.pool_decides
    end = words.period(heat.inputs.scenario.horizon - 1, heat.inputs.offer.period)
    if not heat.inputs.offer.multiple or not heat.inputs.offer.rebate:
        return words("figure-compare-map-title-nothing")
    if np.isnan(heat.here):
        return words("figure-compare-map-title-still", end=end)
    ways = [_way(limit, heat.here_full, heat.inputs, words) for limit in heat.limits if limit.value is not None]
    if heat.here_full:
        key = "figure-compare-map-title-full-shared" if shared else "figure-compare-map-title-full"
        turns = words("figure-compare-map-until", list=_either(ways, words)) if ways else words("figure-compare-map-always")
        said = [words(key, end=end), turns]
        return words.gap.join([_of_promise(heat, end, words), *said] if of_promise else said)
    key = "figure-compare-map-title-part-shared" if shared else "figure-compare-map-title-part"
    found = [_of_promise(heat, end, words) if of_promise else words(key, paid=words.of100(heat.here), end=end)]
    for_all = "figure-compare-map-for-all-due" if of_promise else "figure-compare-map-for-all"
    found.append(words(for_all, list=_either(ways, words)) if ways else words("figure-compare-map-no-way"))
    if not heat.full.any():
        found.append(words("figure-compare-map-no-cell"))
    elif _only_with_growth(heat):
        found.append(words("figure-compare-map-only-growth"))
    return words.gap.join(found)


def _of_promise(heat: Heat, end: str, words: Words) -> str:
    return words("figure-compare-map-title-promised", paid=words.of100(heat.here_of_promise), end=end)


def _only_with_growth(heat: Heat) -> bool:
    """Whether growth is an axis and no cell without growth pays all."""
    if heat.across.name == "growth":
        return not heat.full[:, heat.x <= 0].any()
    return heat.up.name == "growth" and not heat.full[heat.y <= 0].any()


def _either(ways: list[str], words: Words) -> str:
    return words("figure-compare-map-or", one=ways[0], other=ways[1]) if len(ways) > 1 else ways[0]


def _way(limit: Limit, now_full: bool, inputs: Inputs, words: Words) -> str:
    """One number and how far it would have to go, or at which value it ends: the shop gives up 92% instead of 20%."""
    assert limit.value is not None
    slots = {"value": axis_value(limit.axis, limit.value, inputs, words), "now": _now_text(limit.axis, inputs, words)}
    kind = "turn" if now_full else "need"
    if limit.axis.name in ("growth", "rebate"):
        return words(f"figure-compare-map-{kind}-{limit.axis.name}", **slots)  # figure-compare-map-need-growth, …
    return words(f"figure-compare-map-{kind}", label=axis_name(limit.axis.name, inputs, words), **slots)


def _now_text(axis: Axis, inputs: Inputs, words: Words) -> str:
    if axis.name == "stop" and inputs.scenario.stop is None:
        return words("unit-none")
    return words.percent(axis.now) if axis.name == "growth" else axis_value(axis, axis.now, inputs, words)
