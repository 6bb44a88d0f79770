"""Promise: what holds when the rebate moves. It is the promise in money: that is what was said to the visitor."""

from dataclasses import replace

from explainer.engine.knob import knobs
from explainer.engine.offer import Offer, Points


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
