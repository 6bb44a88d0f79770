"""The pocket edition as the app serves it: small, with a policy of its own, and one tap from every written page."""

import pytest

from explainer.pocket.page import ALL, pocket_page, pocket_policy
from explainer.words.languages import LANGUAGES
from tests.oracles.asking import asked


@pytest.mark.parametrize("language", [*LANGUAGES, ALL])
def test_the_file_is_served_packed_and_may_do_no_more_than_it_does_from_a_stick(language: str):
    found = asked(f"/pocket/{language}.html", accept_encoding="gzip, br")
    assert (found.status, found.text) == (200, pocket_page(language))
    assert found.headers["content-security-policy"] == f"{pocket_policy()}; frame-ancestors 'self'"
    assert found.headers["content-encoding"] == "br"
    assert int(found.headers["content-length"]) < 60_000
    assert found.headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_written_page_leads_to_the_file_in_its_language(language: str):
    for path in ("/", "/story", "/method"):
        links = [a["href"] for a in asked(f"{path}?lang={language}&offer=green-points&spend=777").page.all("a")]
        assert f"./pocket/{language}.html#lang={language}&offer=green-points&spend=777&rebate=20&growth=15" in links


def test_pitfall_a_file_that_cannot_take_all_numbers_of_a_link_takes_none():
    for link in ("offer=green-points&claimed=50", "offer=own&points=shopper:1:spend&spend=1000"):
        assert "./pocket/en.html" in [a["href"] for a in asked(f"/?{link}&lang=en").page.all("a")]
