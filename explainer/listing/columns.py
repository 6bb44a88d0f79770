"""Columns: what a list can have in its header. An input by its name in a link, or by its label in either language."""

import unicodedata
from collections.abc import Iterator
from contextlib import suppress
from functools import lru_cache

from explainer.engine.error import OfferError
from explainer.engine.rules import RELEASES
from explainer.listing.cell import ListError
from explainer.offers.inputs import OWN, ChoiceField, Field, Inputs, field, fields, number_fields, preset, put
from explainer.offers.library import offers
from explainer.offers.link import OPENS
from explainer.offers.own import NAME, OWN_NAMES
from explainer.offers.promises import FORMS
from explainer.words.labels import choice_name, field_label
from explainer.words.languages import LANGUAGES
from explainer.words.text import words

OFFER = "offer"
LABELS = {  # keys of their words
    "money": "list-column-money", "period": "list-column-period",
    "points": "list-column-points", "rewards": "list-column-rewards",
}  # fmt: skip
OWN_COLUMNS = tuple(name for name in OWN_NAMES if name != NAME)  # what only an offer of one's own says


def plain(text: str) -> str:
    """A header or a choice as it is compared: full-width signs, capitals and blanks make no difference."""
    return "".join(unicodedata.normalize("NFKC", text).casefold().replace("’", "'").split())


@lru_cache
def inputs_known() -> dict[str, tuple[Field, Inputs]]:
    """Every input of every offer under every release rule, by name, with the first inputs that have it."""
    found: dict[str, tuple[Field, Inputs]] = {}
    for inputs in _all_inputs():
        for entry in fields(inputs):
            found.setdefault(entry.name, (entry, inputs))
    return found


def _all_inputs() -> Iterator[Inputs]:
    """Every offer as it is, then each with the other release rules; last one with everything an offer need not have."""
    own = [preset(offer_id) for offer_id in offers()]
    yield from own
    for inputs in own:
        for kind in RELEASES:
            with suppress(OfferError):  # what is left in cannot go with a rule that goes by turnover
                yield put(inputs, field(inputs, "release"), kind)
    everything = preset(OWN)
    for entry in number_fields(everything).values():
        if entry.name in OPENS:
            everything = put(everything, entry, entry.slider[1])
    yield everything


@lru_cache
def headers() -> dict[str, frozenset[str]]:
    """The names that a header can mean, by the header as it is compared: one, but for labels that two offers share."""
    found: dict[str, set[str]] = {}
    for language in LANGUAGES:
        w = words(language)
        found.setdefault(plain(w("list-column-name")), set()).add(NAME)
        found.setdefault(plain(w("check-offer")), set()).add(OFFER)
        for name in OWN_COLUMNS:
            found.setdefault(plain(w(LABELS[name])), set()).add(name)
        for inputs in _all_inputs():
            for entry in fields(inputs):
                found.setdefault(plain(field_label(entry, inputs, w)), set()).add(entry.name)
    exact = {name: {name} for name in (NAME, OFFER, *OWN_COLUMNS, *inputs_known())}
    return {header: frozenset(names) for header, names in {**found, **exact}.items()}


def is_header(row: tuple[str, ...]) -> bool:
    """Whether a name that we know stands in a row."""
    return any(plain(cell) in headers() for cell in row)


def column_names(head: tuple[str, ...], others: frozenset[str]) -> dict[int, str]:
    """The input of each column, by its place; `others` are known to be none. ListError if it is not clear which."""
    found: dict[int, str] = {}
    for place, header in enumerate(head):
        names = headers().get(plain(header), frozenset())
        if len(names) > 1:
            raise ListError("unclear", header=header, names=sorted(names))
        for name in names - others:
            if name in found.values():
                raise ListError("twice", header=header, first=head[list(found.values()).index(name)])
            found[place] = name
    if not found:
        raise ListError("no-columns")
    return found


def column_of(name: str) -> str:
    """The column in which an input stands: promises of an own offer stand all in one."""
    column, _, number = name.rpartition("-")
    return column if column in FORMS and number.isdigit() else name


@lru_cache
def offer_named() -> dict[str, str]:
    """The id of an offer, by its id or its name in either language as they are compared."""
    names = {plain(words(language)(f"offer-{i}")): i for language in LANGUAGES for i in offers()}
    own = {plain(words(language)("subject-title-own")): OWN for language in LANGUAGES}
    return {**names, **own, **{plain(i): i for i in (*offers(), OWN)}}


def choice_words(entry: ChoiceField, text: str) -> str:
    """The choice that a text names, in a link's word or in either language; else the text as it is."""
    named = {plain(choice_name(entry.name, word, words(lang))): word for lang in LANGUAGES for word in entry.choices}
    return {**named, **{plain(word): word for word in entry.choices}}.get(plain(text), text)


@lru_cache
def no_limit() -> frozenset[str]:
    """How a cell says "no limit"."""
    return frozenset({"none", *(plain(words(language)("unit-none")) for language in LANGUAGES)})
