"""Form: three plain fields and a button that ask for an answer anew, and the link that such a question comes to."""

from collections.abc import Mapping
from dataclasses import replace

from markupsafe import Markup

from explainer.engine.error import OfferError
from explainer.live.data import NAMES
from explainer.live.promise import with_rebate
from explainer.offers.flyer_terms import rewards_first
from explainer.offers.inputs import Inputs, NumberField, get, number_fields
from explainer.offers.link import Note, from_link, read, to_link
from explainer.server.asker import Asker
from explainer.words.html import joined, tag
from explainer.words.labels import field_label

BEFORE = "before"  # the rebate at which the promise stood: the promise in money stays when the rebate moves, as on the page
KEPT = ("flyer",)  # what a page adds to a link and the answer still goes by


def form_html(asker: Asker) -> Markup:
    """Spend, rebate and growth to be changed; everything else of the link goes with them unseen."""
    inputs, words = asker.inputs, asker.words
    entries = [entry for name, entry in number_fields(inputs).items() if name in NAMES]
    others = {name: asker.link[name] for name in KEPT if name in asker.link} | asker.here
    hidden = {**{name: text for name, text in others.items() if name not in NAMES}, BEFORE: others["rebate"]}
    return tag(
        "form",
        *(_field(entry, inputs, field_label(entry, inputs, words)) for entry in entries),
        *(tag("input", type="hidden", name=name, value=text) for name, text in hidden.items()),
        tag("button", words("written-anew")),
        method="get",
        action="./",
        aria_label=words("live-group"),
    )


def _field(entry: NumberField, inputs: Inputs, label: str) -> Markup:
    name, value = f"{entry.name}-field", f"{entry.shown(get(inputs, entry)):.12g}"
    box = tag("input", id=name, name=entry.name, value=value, inputmode="decimal", autocomplete="off", maxlength=20)
    return tag("p", joined(tag("label", label, for_=name), box))


def link_of_form(asker: Asker) -> dict[str, str]:
    """The link that says what the form asked for. A number that could not be read stays in it, so that the page says so."""
    given = {**asker.link, "rebate": asker.link[BEFORE]}
    del given[BEFORE]
    inputs, notes = from_link(given)
    changed, more = _with_rebate(inputs, asker.link.get("rebate", ""))
    unread = {note.field: note.value for note in [*notes, *more] if note.field in NAMES}
    others = {name: given[name] for name in KEPT if name in given}
    return {**to_link(changed, asker.language, asker.size), **unread, **others}


def _with_rebate(inputs: Inputs, text: str) -> tuple[Inputs, list[Note]]:
    """The inputs with another rebate and the same promise in money, where such an offer can be computed."""
    found, notes = read(inputs, number_fields(inputs)["rebate"], text)
    try:
        offer = with_rebate(inputs.offer, found.offer.rebate)
    except OfferError:
        return found, notes
    return rewards_first(replace(inputs, offer=offer)), notes


def of_form(link: Mapping[str, str]) -> bool:
    """Whether a link comes from the form."""
    return BEFORE in link
