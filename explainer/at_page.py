"""At page: the link that opens an offer of a file on the page, where one of the library's offers has the same shape."""

from dataclasses import replace

from explainer.inputs import Inputs, preset
from explainer.library import offers
from explainer.link import Note, from_link, to_link
from explainer.offer import AtSource, Offer
from explainer.offer_file import OfferFile


def page_link(stated: OfferFile, language: str, offer_id: str = "") -> dict[str, str]:
    """The query that opens exactly this, from the offer of that id or from any; empty if the page cannot show it."""
    for base in (offer_id,) if offer_id else offers():
        inputs = _from(base, stated)
        if inputs:
            link = to_link(inputs, language)
            if _same(from_link(link), inputs):
                return link
    return {}


def _from(base: str, stated: OfferFile) -> Inputs | None:
    """These terms as a change of a library offer: the same people promised points, and its promises at once or fewer."""
    own, offer = preset(base).offer, stated.offer
    at_source = _paid_at_once(own, offer)
    alike = (own.period, own.currency) == (offer.period, offer.currency)
    if at_source is None or not alike or [p.who for p in own.points] != [p.who for p in offer.points]:
        return None
    return Inputs(base, replace(offer, name=base, at_source=at_source), stated.scenario, stated.join)


def _paid_at_once(own: Offer, offer: Offer) -> tuple[AtSource, ...] | None:
    """The library offer's promises, at the rates of this one; None if this one has others. What it lacks costs nothing."""
    given = {a.name: a for a in offer.at_source}
    made = tuple(given.pop(a.name, replace(a, rate=0.0)) for a in own.at_source)
    return None if given else made


def _same(read: tuple[Inputs, list[Note]], inputs: Inputs) -> bool:
    """Whether a link gives back what was meant, without a remark, to the twelve digits that a link writes."""
    found, notes = read
    return not notes and to_link(found, "en") == to_link(inputs, "en") and _kinds(found) == _kinds(inputs)


def _kinds(inputs: Inputs) -> list[tuple[str, str, str, int]]:
    """What a link does not say of the promises paid at once."""
    return [(a.name, a.who, a.base, a.level) for a in inputs.offer.at_source]
