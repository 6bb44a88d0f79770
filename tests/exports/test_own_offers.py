"""Own offers on paper: everything that is handed on says whose they are, and nobody else's name or case comes with them."""

import json
import re
from datetime import date

import pytest

from explainer.exports.blocks import sources_of
from explainer.exports.imprint import imprint
from explainer.exports.leaflet import leaflet, poster
from explainer.exports.sheet import sheet_content
from explainer.offers.inputs import Inputs, field, preset, put
from explainer.offers.link import from_link
from explainer.offers.own import with_name
from explainer.words.subject import Subject, subject_of
from explainer.words.text import words

DAY, PAGE = date(2026, 3, 20), "https://example.org"
every_language = pytest.mark.parametrize("language", ["en", "zh"])
COMPANY = re.compile(r"yunlianhui|云联惠|Haizhu|海珠|convicted|police|法院|警方", re.IGNORECASE)
CARD = {"offer": "own", "name": "Corner shop card", "period": "day", "spend": "100", "rebate": "2", "growth": "0",
        "points": "shopper:1", "periods": "1"}  # fmt: skip


def own() -> Inputs:
    """A 2 % card by the day, which once opened under the name of a convicted company."""
    inputs, notes = from_link(CARD)
    assert notes == []
    return inputs


def changed() -> Inputs:
    """That company's terms with one of them changed."""
    inputs = preset("yunlianhui-2018")
    return put(inputs, field(inputs, "rebate"), 0.02)


OFFERS = {"own": own, "changed": changed, "named": lambda: with_name(preset("yunlianhui-2018"), "Corner shop card")}


def printed(subject: Subject, language: str) -> dict[str, str]:
    """Everything that is handed on, as the texts of its page."""
    w = words(language)
    carried = imprint(subject, w, DAY, PAGE)
    pages = {"leaflet": leaflet(subject, w, DAY, PAGE), "poster": poster(subject, w, DAY, PAGE)}
    found = {name: json.dumps(page, ensure_ascii=False) for name, page in pages.items()}
    return {**found, "imprint": f"{carried.splits[0].title} {carried.source}"}


@every_language
@pytest.mark.parametrize("name", OFFERS)
def test_no_company_and_no_case_on_paper_that_shows_other_terms(name: str, language: str):
    subject = subject_of(OFFERS[name](), words(language))
    for page, text in printed(subject, language).items():
        found = COMPANY.findall(re.sub(r'"(address|qr|help|help-lead|calls|call-elsewhere)": (\[.*?\]|"[^"]*")', "", text))
        assert found == [], page
    assert sources_of(subject) == []


@every_language
def test_on_the_sheet_the_company_is_named_once_in_the_small_print(language: str):
    w = words(language)
    page = sheet_content(subject_of(changed(), w), w, DAY, PAGE)
    assert page["sources"] == [w("subject-changed-from", offer=w("offer-yunlianhui-2018"))]
    assert not COMPANY.search(page["offer"] + page["status"] + page["title"])


@every_language
def test_the_address_on_paper_opens_the_very_offer(language: str):
    w = words(language)
    address = leaflet(subject_of(own(), w), w, DAY, PAGE)["address"]
    assert address.startswith(f"{PAGE}/?")
    query = dict(part.split("=", 1) for part in address.split("?")[1].split("&"))
    opened, notes = from_link({name: value.replace("+", " ") for name, value in query.items()})
    assert (opened, notes) == (own(), [])
    assert len(address) <= 220
