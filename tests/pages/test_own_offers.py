"""Own offers on the pages: a link with somebody's words opens everywhere, and nothing in them is alive."""

import re

import pytest

from explainer.words.text import words
from tests.oracles.everything import page, texts

HOSTILE = {
    "offer": "own", "name": "[win](https://evil.example) www.evil.example", "points": "**小王**:1:spend", "spend": "100",
    "rebate": "20", "growth": "2", "rewards": "gift:<b>x</b>:5:spend:level1", "periods": "12",
}  # fmt: skip
CARD = {"offer": "own", "name": "Corner shop card", "spend": "100", "rebate": "2", "points": "shopper:1"}
# What would be a link, bold or a tag; the address of the page itself has it escaped.
ALIVE = re.compile(r"https?://evil|www\.evil|\]\(https?://[^)]*evil|\*\*小王|<b>x", re.IGNORECASE)
every_language = pytest.mark.parametrize("language", ["en", "zh"])


def shown(path: str, link: dict[str, str], language: str) -> list[str]:
    """Every text on a page."""
    return list(texts(page(path, link, language).main))


@every_language
@pytest.mark.parametrize("path", ["check", "compare", "figure", "method"])
def test_a_link_with_hostile_words_opens_and_nothing_in_them_is_alive(path: str, language: str):
    found = shown(path, HOSTILE, language)
    assert any("evil" in text for text in found) or path == "method"
    assert [text for text in found if ALIVE.search(text)] == []


@every_language
def test_an_own_offer_has_its_own_name_and_nobody_is_said_to_have_checked_it(language: str):
    found = "\n".join(shown("check", CARD, language))
    assert words(language)("subject-status-own") in found
    assert "Corner shop card" in found
    assert words(language)("offer-green-points-status") not in found


@every_language
def test_the_case_goes_when_a_term_is_changed_and_stays_when_only_the_growth_is(language: str):
    status = words(language)("offer-yunlianhui-2018-status")
    for link, told in (({"growth": "3"}, True), ({"rebate": "3"}, False)):
        found = "\n".join(shown("check", {"offer": "yunlianhui-2018", **link}, language))
        assert (status in found) == told
