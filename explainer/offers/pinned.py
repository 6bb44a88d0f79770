"""Pinned: an offer as one readable part of a link: green-points,growth:5,pool:100 or own,spend:80,points:shopper:1.

The id of an offer, then the inputs that differ from its own terms; one with several promises stands once for each. Reading
is never an error, as with any link.
"""

from explainer.engine.rules import RELEASES
from explainer.offers.inputs import Inputs
from explainer.offers.link import OTHER_NAMES, Note, differences, from_link, to_values
from explainer.offers.promises import BETWEEN, FORMS, IS
from explainer.offers.tables import parts_of

LISTED = {*FORMS, *(name for rule in RELEASES.values() for name in parts_of(rule))}  # inputs that hold several things


def changed_values(inputs: Inputs) -> dict[str, str]:
    """The inputs that differ from the offer's own terms, as they stand in a link."""
    return differences(inputs, to_values(inputs))


def pinned_text(inputs: Inputs) -> str:
    """The offer and what is changed in it, as one text."""
    terms = [f"{name}{IS}{one}" for name, value in changed_values(inputs).items() for one in value.split(BETWEEN)]
    return BETWEEN.join([inputs.offer_id, *terms])


def from_text(text: str) -> tuple[Inputs, list[Note]]:
    """The offer that a text says, and notes on what could not be read."""
    offer_id, *parts = (part.strip() for part in text.split(BETWEEN))
    terms = [part.partition(IS) for part in parts if part]
    known: dict[str, str] = {}
    for name, _, value in terms:
        if name not in OTHER_NAMES:
            known[name] = f"{known[name]}{BETWEEN}{value}" if name in LISTED and name in known else value
    inputs, notes = from_link({"offer": offer_id, **known})
    return inputs, notes + [Note("unknown-field", name, value) for name, _, value in terms if name in OTHER_NAMES]
