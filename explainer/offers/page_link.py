"""At page: the link that opens an offer of a file on the page, where one of the library's offers has room for it."""

from dataclasses import replace

from explainer.engine.offer import AtSource, Points
from explainer.offers.file import OfferFile
from explainer.offers.inputs import Inputs, preset
from explainer.offers.library import offers
from explainer.offers.link import Note, from_link, to_link


def page_link(stated: OfferFile, language: str, offer_id: str = "") -> dict[str, str]:
    """The query that opens exactly this, from the offer of that id or from any; empty if the page cannot show it."""
    for base in (offer_id,) if offer_id else sorted(offers(), key=_promises):
        inputs = _from(base, stated)
        if inputs:
            link = to_link(inputs, language)
            if _same(from_link(link), inputs):
                return link
    return {}


def _promises(offer_id: str) -> int:
    """How many promises an offer makes; with fewer, fewer have to be set to nothing."""
    own = preset(offer_id).offer
    return len(own.points) + len(own.at_source)


def _from(base: str, stated: OfferFile) -> Inputs | None:
    """These terms as a change of a library offer: what only it promises becomes nothing. None if they promise more."""
    own, offer = preset(base).offer, stated.offer
    if (own.period, own.currency) != (offer.period, offer.currency):
        return None
    points, more = _points(own.points, offer.points)
    at_source, others = _at_source(own.at_source, offer.at_source)
    if more or others:
        return None
    changed = replace(offer, name=base, points=points, at_source=at_source)
    return Inputs(base, changed, stated.scenario, stated.join)


def _points(own: tuple[Points, ...], asked: tuple[Points, ...]) -> tuple[tuple[Points, ...], bool]:
    """The library's promises with the multiples asked for, and whether more were asked for."""
    given = {p.who: p for p in asked}
    return tuple(given.pop(p.who, replace(p, multiple=0.0)) for p in own), bool(given)


def _at_source(own: tuple[AtSource, ...], asked: tuple[AtSource, ...]) -> tuple[tuple[AtSource, ...], bool]:
    """The same for promises paid at once."""
    given = {a.name: a for a in asked}
    return tuple(given.pop(a.name, replace(a, rate=0.0)) for a in own), bool(given)


def _same(read: tuple[Inputs, list[Note]], inputs: Inputs) -> bool:
    """Whether a link gives back what was meant, without a remark, to the twelve digits that a link writes."""
    found, notes = read
    return not notes and to_link(found, "en") == to_link(inputs, "en") and _kinds(found) == _kinds(inputs)


def _kinds(inputs: Inputs) -> list[tuple[str, str, str, int]]:
    """What a link does not say of the promises paid at once."""
    return [(a.name, a.who, a.base, a.level) for a in inputs.offer.at_source]
