"""Page link: the link that opens an offer of a file on the page, as the offer of one's own that it is."""

from explainer.offers.file import OfferFile
from explainer.offers.inputs import Inputs
from explainer.offers.link import from_link, to_link
from explainer.offers.own import own_inputs


def page_link(stated: OfferFile, language: str) -> dict[str, str]:
    """The query that opens exactly this; empty if the page cannot show it."""
    return link_if_shown(own_inputs(stated.offer, stated.scenario, stated.join), language)


def link_if_shown(inputs: Inputs, language: str) -> dict[str, str]:
    """The link of these inputs, if it gives them back without a remark, to the twelve digits that it writes."""
    link = to_link(inputs, language)
    found, notes = from_link(link)
    return {} if notes or to_link(found, language) != link else link
