"""The terms of a workbook: every knob with its name in the link, its value, whose word it is and where that stands."""

from collections.abc import Mapping

from explainer.engine.offer import AtSource
from explainer.offers.inputs import OWN, Field, Inputs, NumberField, fields, get, preset
from explainer.offers.library import Term, terms
from explainer.offers.sources import references
from explainer.words.labels import field_name
from explainer.words.subject import Subject
from explainer.words.terms import path, status_name, term_value, titled
from explainer.words.text import Words

HEADS = (
    "workbook-name", "workbook-term", "workbook-value", "workbook-unit", "workbook-status", "workbook-source",
    "workbook-where", "workbook-remark",
)  # fmt: skip
TermRow = list[str | float]  # as in HEADS; the last three are texts


def term_rows(subject: Subject, words: Words) -> list[TermRow]:
    """One row for each knob and each rule, in the order of the page, then what has no place in a link."""
    check = subject.check
    offer_id = subject.offer_id or subject.made_from
    inputs = Inputs(offer_id or OWN, check.offer, check.scenario, check.join)
    said = {term.path: term for term in terms(offer_id)} if offer_id else {}
    own = _own(offer_id) if offer_id else {}
    rows = [_row(entry, inputs, said, own, words) for entry in fields(inputs)]
    rows.append(_plain("", words("field-period"), check.offer.period, words("unit-rule"), said.get("period"), words))
    rows.append(_plain("", words("workbook-currency"), check.offer.currency, words("unit-currency-code"), None, words))
    for entry, promise in zip((f for f in fields(inputs) if f.part == "at_source"), check.offer.at_source, strict=True):
        rows += _details(promise, field_name(entry, inputs, words), words)
    return rows


def _own(offer_id: str) -> dict[str, object]:
    """What the library says, by name of the input."""
    own = preset(offer_id)
    return {entry.name: get(own, entry) for entry in fields(own)}


def _row(entry: Field, inputs: Inputs, said: Mapping[str, Term], own: Mapping[str, object], words: Words) -> TermRow:
    value, term = get(inputs, entry), said.get(path(entry, inputs))
    name, unit = field_name(entry, inputs, words), unit_name(entry, inputs, words)
    number = isinstance(entry, NumberField) and value is not None
    shown = value if number else term_value(entry, value, words)
    if entry.name in own and own[entry.name] == value:
        unsaid = [entry.name, name, shown, unit, words("workbook-unsaid"), "", "", ""]
        return _plain(entry.name, name, shown, unit, term, words) if term else unsaid
    if term is None or entry.name not in own:
        return _plain(entry.name, name, shown, unit, None, words)
    instead = words("workbook-instead", own=term_value(entry, term.value, words))
    return [entry.name, name, shown, unit, instead, "", "", ""]


def _plain(name: str, label: str, value: str | float, unit: str, term: Term | None, words: Words) -> TermRow:
    """A row with what the library says of the term; without that it is as somebody entered it."""
    if term is None:
        return [name, label, value, unit, words("workbook-as-entered"), "", "", ""]
    source = titled(references()[term.source], words) if term.source else ""
    remark = words(term.note) if term.note else ""
    return [name, label, value, unit, status_name(term, words), source, term.where or "", remark]


def _details(promise: AtSource, label: str, words: Words) -> list[TermRow]:
    """What else makes up a promise paid at once: the level of inviters, and what the rate is a share of."""
    bases = {
        "rebate": words("choice-rebate"),
        "spend": words("choice-spend"),
        "newcomer": words("workbook-newcomer"),
    }
    people, layer = words("file-unit-people"), words("file-unit-level")
    level: TermRow = ["", words("workbook-level", name=label), promise.level, layer, "", "", "", ""]
    base: TermRow = ["", words("workbook-base", name=label), bases[promise.base], words("unit-rule"), "", "", "", ""]
    needs: TermRow = ["", words("workbook-needs", name=label), promise.needs, people, "", "", "", ""]
    return [level, base, needs] if promise.needs else [level, base]


def unit_name(entry: Field, inputs: Inputs, words: Words) -> str:
    """The unit of a value as the engine keeps it."""
    if not isinstance(entry, NumberField):
        return words("unit-rule")
    names = {
        "fraction": words("file-unit-fraction"),
        "fraction per period": words("file-unit-fraction-per-period"),
        "currency": inputs.offer.currency,
        "times": words("file-unit-times"),
        "periods": words("file-unit-periods"),
        "people": words("file-unit-people"),
        "level": words("file-unit-level"),
    }
    return names[entry.knob.unit]
