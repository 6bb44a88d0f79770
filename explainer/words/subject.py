"""Subject: an offer as it is handed on. Its name and whose word it is, in one language, and the way back to the page."""

from dataclasses import dataclass, replace

from explainer.engine.check import Check
from explainer.offers.inputs import OWN, Field, Inputs, changed_fields, fields, get, preset
from explainer.offers.link import to_link
from explainer.offers.own import with_name
from explainer.words.labels import field_label
from explainer.words.sentences import own_words
from explainer.words.terms import term_value
from explainer.words.text import Words
from explainer.words.unknown import unknown_texts

NAMED = 4  # so many changed terms are named; a reader finds all of them behind the link


@dataclass(frozen=True)
class Subject:
    """What a sheet, a picture or a table is about.

    title: the name of the offer. status: whose word its terms are. check: offer, scenario and the period in which "you"
    join. link: the query that opens exactly this on the page; empty if no page can show it. offer_id: the offer of the
    library that it is; empty for any other. source: the one that somebody names for an offer they have written down.
    made_from: the offer of the library whose terms somebody changed; remark: its name, which stands in no title, no status.
    unsaid: what nobody has said, and the example of ours that stands in its place; a part of the status.
    """

    title: str
    status: str
    check: Check
    link: dict[str, str]
    offer_id: str = ""
    source: str = ""
    made_from: str = ""
    remark: str = ""
    unsaid: str = ""


def subject_of(inputs: Inputs, words: Words) -> Subject:
    """An offer as it stands now. Once a term is changed it is no longer that of the library: no company, no case."""
    if inputs.of_library:
        return library_subject(inputs, words)
    subject = Subject(title_of(inputs, words), status_of(inputs, words), inputs.check(), to_link(inputs, words.language))
    if inputs.offer_id == OWN:
        return replace(subject, unsaid=words.gap.join(unknown_texts(inputs, words)))
    return replace(subject, made_from=inputs.offer_id, remark=remark_of(inputs, words))


def library_subject(inputs: Inputs, words: Words) -> Subject:
    """An offer under the name that the library gives it, and what of it is drawn otherwise."""
    status, other = words(f"offer-{inputs.offer_id}-status"), changed(inputs)
    if other:
        status += words.gap + words("subject-changed", list=changes_text(inputs, other, words))
    link, offer_id = to_link(inputs, words.language), inputs.offer_id
    return Subject(words(f"offer-{offer_id}"), status, inputs.check(), link, offer_id)


def title_of(inputs: Inputs, words: Words) -> str:
    """What the offer is called: as the library calls it, as somebody does, or neither."""
    if inputs.of_library:
        return words(f"offer-{inputs.offer_id}")
    if inputs.own_name:
        return own_words(words, inputs.own_name)
    return words("subject-title-own" if inputs.offer_id == OWN else "subject-title-changed")


def status_of(inputs: Inputs, words: Words) -> str:
    """Whose word the terms are that are not, or no longer, those of the library."""
    other = changed(inputs) if changed_terms(inputs) else []
    if other:
        return words("subject-status-changed", list=changes_text(inputs, other, words))
    return words.gap.join([words("subject-status-own"), *unknown_texts(inputs, words)])


def remark_of(inputs: Inputs, words: Words) -> str:
    """Which offer of the library the terms were changed from; for small print, never for a title."""
    key = "subject-changed-from" if changed_terms(inputs) else "subject-same-terms"
    return words(key, offer=words(f"offer-{inputs.offer_id}"))


def changed_terms(inputs: Inputs) -> bool:
    """Whether a term differs from those of the library, whatever the offer is called."""
    return inputs.offer_id != OWN and not with_name(inputs, "").of_library


def changed(inputs: Inputs) -> list[Field]:
    """The inputs that differ from what the library says of this offer, in the order of the page; joining is free."""
    return [entry for entry in changed_fields(inputs) if entry.group != "join"]


def changes_text(inputs: Inputs, entries: list[Field], words: Words) -> str:
    """Changed inputs by name, each with its value now and before: growth 5 (15)."""
    own = preset(inputs.offer_id)
    known = {f.name: f for f in fields(own)}
    said = []
    for entry in entries[:NAMED]:
        slots = {"label": field_label(entry, inputs, words), "now": term_value(entry, get(inputs, entry), words)}
        if entry.name in known:
            before = term_value(known[entry.name], get(own, known[entry.name]), words)
            said.append(words("subject-instead", **slots, before=before))
        else:
            said.append(words("subject-new-term", **slots))
    more = len(entries) - NAMED
    return words.listed(said + ([words("subject-more-changes", count=words.number(more))] if more > 0 else []))
