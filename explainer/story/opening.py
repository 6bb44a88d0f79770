"""Opening: the message of an aunt who takes part in the offer of the first scenes, with its numbers."""

from explainer.story import scene_1_one_purchase
from explainer.words.text import Words


def message(words: Words) -> str:
    """What she writes: what she paid, in how many parts it comes back, and the part that has come."""
    offer = scene_1_one_purchase.inputs().offer
    promised, parts = offer.spend * offer.promise_to(offer.points[0]), offer.release.lasts
    return words(
        "story-opening-message",
        spend=words.money(offer.spend, offer.currency),
        parts=words.number(parts),
        part=words.money(promised / parts, offer.currency),
    )
