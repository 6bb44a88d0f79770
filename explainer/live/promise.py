"""Promise: what holds when the rebate moves. It is the promise in money: that is what was said to the visitor."""

from dataclasses import replace

from explainer.engine.knob import knobs
from explainer.engine.offer import Offer, Points


def with_rebate(offer: Offer, rebate: float) -> Offer:
    """The offer with another rebate and the same promises in money: half the rebate, twice as many times the rebate."""
    if not offer.rebate or not rebate:
        return replace(offer, rebate=rebate)
    knob = knobs(Points)["multiple"]
    points = tuple(replace(p, multiple=knob.nearest(p.multiple * offer.rebate / rebate)) for p in offer.points)
    return replace(offer, rebate=rebate, points=points)
