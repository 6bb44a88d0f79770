"""Leaflet and poster: one page each, large enough to read standing up, as plain about an honest offer as about others."""

from datetime import date
from functools import cache

import pytest

from explainer.exports.leaflet import answer_coins, if_nobody_joins, leaflet, leaflet_pdf, poster, poster_pdf
from explainer.offers.inputs import preset
from explainer.words.sentences import headline
from explainer.words.subject import Subject, subject_of
from explainer.words.text import words
from tests.oracles.corners import CORNERS
from tests.oracles.pdfs import bare, is_one_page_to_print, letters, read
from tests.oracles.terms_nobody_prints import HOSTILE, extreme, hostile

pytestmark = pytest.mark.slow
DAY, PAGE = date(2026, 11, 25), "https://example.org"
MADE = {"leaflet": leaflet_pdf, "poster": poster_pdf}
OFFERS = ("green-points", "loyalty-card", "wanjia-2012", "deposit-50-in-45-days")
OWN, NEW, NOBODY, UNCLAIMED = 0, 2, 4, 6  # of PARTS
every_language = pytest.mark.parametrize("language", ["en", "zh"])
both = pytest.mark.parametrize("kind", MADE)


def subject(offer_id: str, language: str) -> Subject:
    return subject_of(preset(offer_id), words(language))


@cache
def printed(kind: str, offer_id: str, language: str) -> bytes:
    return MADE[kind](subject(offer_id, language), words(language), DAY, PAGE)


def sizes(pdf: bytes) -> dict[str, float]:
    """The size of type [pt] in which each piece of text is set."""
    found: dict[str, float] = {}

    def note(text, matrix, _, __, size):
        if text.strip():
            found[bare(text)] = abs(size * matrix[0])

    read(pdf).pages[0].extract_text(visitor_text=note)
    return found


@both
@every_language
@pytest.mark.parametrize("offer_id", OFFERS)
def test_each_is_one_page_and_says_answer_status_day_and_link(offer_id: str, language: str, kind: str):
    w, one = words(language), subject(offer_id, language)
    is_one_page_to_print(printed(kind, offer_id, language), language, w("leaflet-title", offer=one.title))
    text = letters(printed(kind, offer_id, language))
    for part in (headline(one.check, w), one.title, one.status, w.day(DAY), f"{PAGE}/?lang={language}&offer={offer_id}"):
        assert bare(part) in text


@every_language
def test_the_leaflet_asks_five_questions_and_names_whom_to_ask(language: str):
    w, text = words(language), letters(printed("leaflet", "green-points", language))
    asked = leaflet(subject("green-points", language), w, DAY, PAGE)["questions"]
    assert len(asked) == 5
    assert all(bare(question) in text for question in asked)
    for part in ("12315", "110", "96110", w("help-office"), w("help-title"), "2026-02-11"):
        assert bare(part) in text


@every_language
@pytest.mark.parametrize("offer_id", OFFERS)
def test_what_must_be_read_standing_up_is_large(offer_id: str, language: str):
    w, one = words(language), subject(offer_id, language)
    on_leaflet, on_poster = (sizes(printed(kind, offer_id, language)) for kind in MADE)

    def size_of(said: str, found: dict[str, float]) -> float:
        return min(size for text, size in found.items() if len(text) > 4 and text in bare(said))

    for text in (w("leaflet-question-pool"), w("help-police"), w("help-fraud")):
        assert size_of(text, on_leaflet) >= 12
    assert size_of(w("leaflet-questions"), on_leaflet) >= 18
    assert size_of(headline(one.check, w), on_leaflet) >= 18
    sentence = bare(headline(one.check, w))  # the names beside the coins are smaller
    assert max(size for text, size in on_poster.items() if len(text) > 4 and text in sentence) >= 28


@pytest.mark.parametrize(
    ("name", "coins"),
    [
        ("usual", {OWN: 4, NEW: 96}),
        ("honest", {OWN: 100}),
        ("honest, a third unclaimed", {OWN: 100}),
        ("no pool", {NOBODY: 100}),
        ("no points", {NEW: 100}),  # it pays two levels of inviters
    ],
)
def test_the_coins_of_the_poster_are_those_of_the_answer(name: str, coins: dict[int, int]):
    counted = answer_coins(CORNERS[name])
    assert {place: n for place, n in enumerate(counted) if n} == coins


def test_the_honest_card_depends_on_nobody_and_both_pages_say_so():
    en, zh = subject("loyalty-card", "en"), subject("loyalty-card", "zh")
    assert if_nobody_joins(en.check, words("en"))[0] == (
        "Then you get just as much: 100 of every 100 promised. It depends on nobody."
    )
    assert "它不靠任何人" in letters(printed("leaflet", "loyalty-card", "zh"))
    assert "Nothingdependsonpeoplewhojoinlater" in letters(printed("poster", "loyalty-card", "en"))
    assert [number["coins"] for number in poster(zh, words("zh"), DAY, "")["numbers"]] == ["100"]


@pytest.mark.parametrize("name", CORNERS)
def test_a_leaflet_never_says_that_it_depends_on_nobody_where_inviting_is_paid(name: str):
    check = CORNERS[name]
    said = if_nobody_joins(check, words("en"))[0]
    if any(promise.level and promise.rate for promise in check.offer.at_source):
        assert words("en")("leaflet-depends-on-nobody") not in said


@both
def test_terms_that_nobody_would_print_and_hostile_names_stay_on_one_page_as_text(kind: str):
    for language in ("en", "zh"):
        one = extreme(language, "spend")
        made = MADE[kind](one, words(language), DAY, PAGE)
        is_one_page_to_print(made, language, words(language)("leaflet-title", offer=one.title))
    made = MADE[kind](hostile(), words("en"), DAY, PAGE)
    assert len(read(made).pages) == 1
    assert bare(HOSTILE) in letters(made)
    assert "=1+1□□" in letters(made)


@both
def test_the_same_day_gives_the_same_bytes(kind: str):
    assert MADE[kind](subject("loyalty-card", "en"), words("en"), DAY, PAGE) == printed(kind, "loyalty-card", "en")
