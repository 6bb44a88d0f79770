"""Promise: what holds when the rebate moves. It is the promise in money: that is what was said to the visitor."""

from collections.abc import Mapping
from dataclasses import replace

from explainer.engine.knob import knobs
from explainer.engine.offer import Offer, Points
from explainer.offers.inputs import Inputs, field
from explainer.offers.link import Note, read


def with_numbers(inputs: Inputs, numbers: Mapping[str, float]) -> tuple[Inputs, list[Note]]:
    """The inputs with spend, rebate and growth as the visitor has set them, and notes on what was not taken as it is."""
    rebate = knobs(Offer)["rebate"].nearest(numbers["rebate"])
    found, notes = replace(inputs, offer=with_rebate(inputs.offer, rebate)), []
    for name in ("spend", "growth"):
        entry = field(found, name)
        found, said = read(found, entry, f"{entry.shown(numbers[name]):.12g}")
        notes += said
    return found, notes


def with_rebate(offer: Offer, rebate: float) -> Offer:
    """The offer with another rebate and the same promises in money: half the rebate, twice as many times the rebate."""
    return replace(offer, rebate=rebate, points=tuple(_held(p, offer.rebate, rebate) for p in offer.points))


def _held(points: Points, before: float, rebate: float) -> Points:
    """A promise of the rebate as the same sum of money; of the price where it would be too many times the rebate."""
    if points.base == "spend" or rebate == before:
        return points
    times = points.multiple * before / rebate if rebate else float("inf")
    if times <= knobs(Points)["multiple"].high:
        return replace(points, multiple=times)
    return replace(points, multiple=points.multiple * before, base="spend")
