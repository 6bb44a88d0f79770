"""Subject: an offer as it is handed on. Its name and whose word it is, in one language, and the way back to the page."""

from dataclasses import dataclass

from explainer.engine.check import Check
from explainer.offers.inputs import Field, Inputs, fields, get, preset
from explainer.offers.link import to_link
from explainer.words.labels import choice_name, field_label
from explainer.words.text import Words

NAMED = 4  # so many changed terms are named; a reader finds all of them behind the link


@dataclass(frozen=True)
class Subject:
    """What a sheet, a picture or a table is about.

    title: the name of the offer. status: whose word its terms are, and what was changed. check: offer, scenario and the
    period in which "you" join. link: the query that opens exactly this on the page; empty if no page can show it.
    offer_id: the offer of the library that it is, perhaps changed; empty for one that somebody has written down, who may
    name a source for it.
    """

    title: str
    status: str
    check: Check
    link: dict[str, str]
    offer_id: str = ""
    source: str = ""


def subject_of(inputs: Inputs, words: Words) -> Subject:
    """An offer of the library with its terms as they stand now."""
    status = words(f"offer-{inputs.offer_id}-status")
    other = changed(inputs)
    if other:
        status += words.gap + words("subject-changed", list=changes(inputs, other, words))
    title, link = words(f"offer-{inputs.offer_id}"), to_link(inputs, words.language)
    return Subject(title, status, inputs.check(), link, inputs.offer_id)


def changed(inputs: Inputs) -> list[Field]:
    """The inputs that differ from what the library says of this offer, in the order of the page; joining is free."""
    own = preset(inputs.offer_id)
    before = {f.name: get(own, f) for f in fields(own)}
    return [f for f in fields(inputs) if f.group != "join" and before.get(f.name) != get(inputs, f)]


def changes(inputs: Inputs, entries: list[Field], words: Words) -> str:
    """Changed inputs by name, each with its value now and before: growth 5 (15)."""
    own = preset(inputs.offer_id)
    known = {f.name: f for f in fields(own)}
    said = []
    for entry in entries[:NAMED]:
        slots = {"label": field_label(entry, inputs, words), "now": _value(entry, get(inputs, entry), words)}
        if entry.name in known:
            before = _value(known[entry.name], get(own, known[entry.name]), words)
            said.append(words("subject-instead", **slots, before=before))
        else:
            said.append(words("subject-new-term", **slots))
    more = len(entries) - NAMED
    return words.listed(said + ([words("subject-more-changes", count=words.number(more))] if more > 0 else []))


def _value(entry: Field, value: object, words: Words) -> str:
    if value is None:
        return words("unit-none")
    return choice_name(entry.name, value, words) if isinstance(value, str) else words.number(entry.shown(value))
