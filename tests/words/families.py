"""Families: keys that the code puts together, each with everything that may stand in its slot.

A family is written as it stands in the code, f"place-{place.id}" as "place-{}". What may stand in the slot comes from the
data or, where the code itself has the names (CODE), from every text constant of the code.
"""

import ast
import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from itertools import chain, product
from pathlib import Path
from typing import Any

from explainer.cases.read import MECHANISMS, PARTS, STATUSES, WHOSE, cases, modelled_cases
from explainer.charts.check.figures import FIGURES
from explainer.claims.mechanisms import ASKED_BY, MODELLED, MONEY, mechanisms, questions
from explainer.claims.read import STRENGTHS, THEMES, VERDICTS, claims
from explainer.engine.knob import NEXT_STEP, choices
from explainer.engine.offer import Fee, LeftIn, Offer
from explainer.listing.columns import inputs_known
from explainer.listing.measures import NAMES
from explainer.offers.folder import CONTENT
from explainer.offers.inputs import NEUTRAL, ChoiceField, fields
from explainer.offers.library import load_offer, offers, terms
from explainer.offers.own import ROLES
from explainer.offers.places import places
from explainer.offers.sources import references
from explainer.teaching.worksheet.deck import LEVELS
from explainer.teaching.worksheet.tracing import JOINED
from explainer.words.text import slots

ROOT = Path(__file__).resolve().parents[2]
KEY = r"([a-zA-Z0-9_-]+)"
# Looks like a family of keys and is none: the keys of widgets, the names of files.
NO_KEYS = {"sheet-{}", "take-{}", "view-{}"}


@cache
def trees() -> tuple[ast.Module, ...]:
    """All code of the package and the app."""
    files = [*ROOT.glob("explainer/**/*.py"), ROOT / "app.py"]
    return tuple(ast.parse(path.read_text(encoding="utf-8")) for path in files)


@cache
def constants() -> frozenset[str]:
    """Every text that stands whole in the code or in the data."""
    nodes = (node for tree in trees() for node in ast.walk(tree))
    code = {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    quoted = (re.findall('"([a-z0-9-]+)"', path.read_text(encoding="utf-8")) for path in ROOT.glob("explainer/**/*.js"))
    data = (_texts(tomllib.loads(path.read_text(encoding="utf-8"))) for path in CONTENT.rglob("*.toml"))
    return frozenset(code.union(*quoted, *data))


def _texts(data: Any) -> Iterator[str]:
    if isinstance(data, str):
        yield data
    for part in data.values() if isinstance(data, dict) else data if isinstance(data, list) else ():
        yield from _texts(part)


@cache
def keys(file: str = "*.ftl", language: str = "en") -> frozenset[str]:
    """Every key of the words of a language."""
    return frozenset(chain.from_iterable(slots(path) for path in (CONTENT / language).glob(file)))


@cache
def patterns() -> frozenset[str]:
    """Every text with slots that the code puts together, its slots empty."""
    made = (node.values for tree in trees() for node in ast.walk(tree) if isinstance(node, ast.JoinedStr))
    return frozenset("".join(map(_text, parts)) for parts in made)


def _text(part: ast.expr) -> str:
    return str(part.value) if isinstance(part, ast.Constant) else "{}"


def in_code() -> set[str]:
    """The families that the code puts together: what some key fits, from the key's first word on."""
    return {text for text in patterns() if re.match(r"[a-z]", text) and any(map(_fits(text).fullmatch, keys()))} - NO_KEYS


def is_in_code(family: str) -> bool:
    """Whether the code puts a family together, at once or from a shorter one and an end."""
    return family in patterns() or any(family.removesuffix(end) in patterns() for end in ends() if family.endswith(end))


def ends() -> set[str]:
    """What the code puts behind a key to come to another one: f"{key}-why"."""
    return {text.removeprefix("{}") for text in patterns() if re.fullmatch(r"\{\}(-[a-z]+)+", text)}


def _fits(family: str) -> re.Pattern[str]:
    return re.compile(KEY.join(map(re.escape, family.split("{}"))))


def in_data(family: str) -> set[str]:
    """The keys that a family comes to with everything that the data put into its slots."""
    return {family.format(*((value,) if isinstance(value, str) else value)) for value in DATA[family]}


def asked_for() -> set[str]:
    """Every key that a family can come to; a family whose names stand in the code comes to the keys that have one."""
    longer = {key + end for key in constants() & keys() for end in ends()} & keys()
    found = ((key, _fits(family).fullmatch(key)) for family in CODE for key in keys())
    return {key for key, fits in found if fits and {*fits.groups()} <= constants()}.union(longer, *map(in_data, DATA))


OFFERS = [load_offer(offer_id) for offer_id in offers()]
PROMISED_TO = [who for offer in OFFERS for who in (*(p.who for p in offer.points), *(p.who for p in offer.at_source))]
TERMS = [term for offer_id in offers() for term in terms(offer_id)]
FULL = replace(NEUTRAL, offer=replace(NEUTRAL.offer, fee=Fee(1.0), left_in=LeftIn()))  # with what an offer need not have
FIELDS = [*(entry for entry, _ in inputs_known().values()), *fields(FULL)]
# A field of one promise is called after who is promised; the field "period" is a term that is no input.
FIELD_NAMES = {entry.name for entry in FIELDS if entry.part not in ("points", "at_source")} | {
    "points",
    "points-price",
    "at-once",
}
PAID = list(product(("spend", "rebate"), {*choices(Offer)["words"]} - {Offer.words}))  # what one pays, told as what it is
CASE_PARTS = {case.id: ["promise", "answer", *(fact.name for fact in case.facts)] for case in cases()}
for case in modelled_cases():
    sides = (f"{check.name}{side}" for check in case.checks for side in ("", "-published", "-computed"))
    CASE_PARTS[case.id] += ["assumes", *(event.name for event in case.events), *sides]
UNITS = [unit.replace(" ", "-") for unit in NEXT_STEP if unit != "number"]  # no offer file asks for a mere number

DATA: dict[str, Iterable[str | tuple[str, ...]]] = {
    "at-{}": [promise.name for offer in OFFERS for promise in offer.at_source],
    "case-mechanism-{}": MECHANISMS,
    "case-part-{}": PARTS,
    "case-status-{}": STATUSES,
    "case-status-{}-means": STATUSES,
    "case-whose-{}": WHOSE,
    "case-{}": CASE_PARTS,
    "case-{}-{}": [(case_id, part) for case_id, parts in CASE_PARTS.items() for part in parts],
    "choice-{}": [word for entry in FIELDS if isinstance(entry, ChoiceField) for word in entry.choices],
    "claim-{}": [claim.id for claim in claims()],
    "claim-{}-more": [claim.id for claim in claims()],
    "claim-{}-says": [claim.id for claim in claims()],
    "claim-{}-{}": [(claim.id, verdict) for claim in claims() for verdict in claim.verdicts],
    "country-{}": [case.country for case in cases()],
    "embed-name-{}": FIGURES,
    "field-{}": FIELD_NAMES,
    "field-{}-help": FIELD_NAMES,
    "field-{}-{}": PAID,
    "field-{}-{}-help": PAID,
    "figure-{}-alt-short": [*FIGURES, *(f"{case.picture.kind}-{case.id}" for case in modelled_cases())],
    "file-next-{}": UNITS,
    "file-unit-{}": UNITS,
    "list-measure-{}": NAMES,
    "list-measure-{}-meaning": NAMES,
    "mechanism-amount-{}": [amount.name for mechanism in mechanisms() for amount in mechanism.amounts],
    "mechanism-modelled-{}": MODELLED,
    "mechanism-money-{}": MONEY,
    "mechanism-{}": [mechanism.id for mechanism in mechanisms()],
    "mechanism-{}-model": [mechanism.id for mechanism in mechanisms()],
    "mechanism-{}-open": [mechanism.id for mechanism in mechanisms()],
    "mechanism-{}-promise": [mechanism.id for mechanism in mechanisms()],
    "mechanism-{}-reading-{}": [(mechanism.id, reading) for mechanism in mechanisms() for reading in mechanism.readings],
    "method-in-{}": [source.language for source in references().values()],
    "number-{}": [entry.number for claim in claims() for entry in claim.inputs],
    "number-{}-why": [entry.number for claim in claims() for entry in claim.inputs if entry.origin == "assumption"],
    "offer-{}": offers(),
    "offer-{}-about": offers(),
    "offer-{}-status": offers(),
    "place-{}": [place.id for place in places()],
    "question-for-{}": ASKED_BY,
    "question-{}": [question.id for question in questions()],
    "question-{}-why": [question.id for question in questions()],
    "reading-{}": [reading for claim in claims() for reading in (*claim.readings, claim.reading) if reading],
    "seen-{}": [source.seen for source in references().values()],
    "source-{}": references(),
    "status-{}": [term.status for term in TERMS],
    "step-{}": [step.name for claim in claims() for step in claim.steps],
    "strength-{}": STRENGTHS,
    "sum-{}": [step.name for case in cases() for step in case.sums],
    "theme-{}": THEMES,
    "verdict-{}": VERDICTS,
    "who-{}": {*PROMISED_TO, *ROLES},
    "worksheet-around-{}": LEVELS,
    "worksheet-head-{}": [f"{column}-{u + 1}" for column in ("gets", "money") for u in range(JOINED)],
    "worksheet-level-{}": LEVELS,
    "worksheet-level-{}-about": LEVELS,
    "worksheet-person-{}": [f"{u + 1}" for u in range(JOINED)],
}
CODE = {
    "classroom-{}", "column-{}", "figure-{}-alt-short", "figure-compare-joiners-column-{}", "figure-compare-map-{}",
    "figure-compare-map-{}-{}", "figure-promised-against-cash-title-{}", "file-{}", "list-file-{}", "list-problem-{}",
    "list-unit-{}", "money-{}", "worksheet-ask-{}", "worksheet-head-{}", "worksheet-{}", "worksheet-{}-good",
    "worksheet-{}-say",
}  # fmt: skip
OPTIONAL = {"claim-{}-more", "worksheet-around-{}"}  # the code looks first whether there are words
