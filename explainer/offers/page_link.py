"""Page link: the link that opens an offer of a file on the page, as the offer of one's own that it is."""

from explainer.offers.file import OfferFile, inputs_of_file
from explainer.offers.inputs import Inputs
from explainer.offers.link import from_link, to_link


def page_link(stated: OfferFile, language: str) -> dict[str, str]:
    """The query that opens exactly this; empty if the page cannot show it."""
    return link_if_shown(inputs_of_file(stated), language)


def link_if_shown(inputs: Inputs, language: str) -> dict[str, str]:
    """The link of these inputs, if it gives them back without a remark, to the twelve digits that it writes."""
    link = to_link(inputs, language)
    found, notes = from_link(link)
    return {} if notes or to_link(found, language) != link else link
