"""Leaflet and poster: one page each, large enough to read standing up, as plain about an honest offer as about others."""

from dataclasses import replace
from datetime import date
from functools import cache

import pytest

from explainer.exports.first_screen import as_text
from explainer.exports.issuer import Issuer, IssuerError
from explainer.exports.leaflet import leaflet, leaflet_pdf, poster, poster_pdf
from explainer.offers.inputs import preset
from explainer.offers.link import from_link
from explainer.words.answer import alone_sentence, answer_coins, answer_sentences
from explainer.words.subject import Subject, subject_of
from explainer.words.text import words
from tests.oracles.corners import CORNERS
from tests.oracles.pdfs import bare, is_one_page_to_print, letters, read
from tests.oracles.terms_nobody_prints import HOSTILE, NO_FONT_HAS, extreme, hostile

pytestmark = pytest.mark.slow
DAY, PAGE = date(2026, 11, 25), "https://example.org"
MADE = {"leaflet": leaflet_pdf, "poster": poster_pdf}
OFFERS = ("green-points", "loyalty-card", "wanjia-2012", "deposit-50-in-45-days")
THERE, LATER, UNCLAIMED, NOBODY = range(4)  # of the coins
FINE = 9  # pt, the least on a poster
POUNDS = {"offer": "own", "name": "Sunrise Daily Returns Club", "money": "GBP", "words": "deposit", "spend": "500",
          "rebate": "100", "growth": "0", "points": "depositor:1", "release": "interest", "interest": "1", "periods": "200",
          "period": "day"}  # fmt: skip
every_language = pytest.mark.parametrize("language", ["en", "zh"])
both = pytest.mark.parametrize("kind", MADE)


def subject(offer_id: str, language: str) -> Subject:
    return subject_of(preset(offer_id), words(language))


@cache
def printed(kind: str, offer_id: str, language: str) -> bytes:
    return MADE[kind](subject(offer_id, language), words(language), DAY, PAGE)


def answer_text(one: Subject, language: str) -> str:
    return answer_sentences(one.check, words(language))[0]


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
    said = (*answer_sentences(one.check, w), alone_sentence(one.check, w), one.title, one.status, w.day(DAY))
    for part in (*said, f"{PAGE}/?lang={language}&offer={offer_id}"):
        assert bare(part) in text


@both
@every_language
def test_the_numbers_are_those_of_the_first_screen(language: str, kind: str):
    # 1,000 promised; 20 % of 1,000, 40 % of it kept, 80 of 2,000 is 4 %; 15 % growth brings 18 more
    text = letters(printed(kind, "green-points", language))
    amounts = {"en": ("¥1,000", "¥40", "¥177", "¥783"), "zh": ("1,000元", "40元", "177元", "783元")}[language]
    assert all(amount in text for amount in amounts)
    coins = {
        each["money"]: each["coins"]
        for each in leaflet(subject("green-points", language), words(language), DAY, PAGE)["numbers"]
    }
    assert coins == {"own": "4", "new": "18", "nobody": "78"}


@every_language
def test_the_leaflet_asks_five_questions_and_names_whom_to_ask(language: str):
    w, text = words(language), letters(printed("leaflet", "green-points", language))
    asked = leaflet(subject("green-points", language), w, DAY, PAGE)["questions"]
    assert len(asked) == 5
    assert all(bare(question) in text for question in asked)
    for part in ("12315", "110", "96110", w("help-office"), w("help-title"), "2026-02-11"):
        assert bare(part) in text


@every_language
def test_the_poster_says_whom_to_call(language: str):
    text = letters(printed("poster", "wanjia-2012", language))
    for number, name in (("12315", "call-market"), ("96110", "call-fraud"), ("110", "call-police")):
        assert bare(number + words(language)(name)) in text


@both
def test_the_numbers_of_one_country_are_not_given_to_readers_of_another(kind: str):
    one = subject_of(from_link(POUNDS)[0], words("en"))
    text = letters(MADE[kind](one, words("en"), DAY, PAGE))
    assert "12315" not in text
    assert bare(words("en")("call-elsewhere")) in text
    assert "£500" in text
    assert "SunriseDailyReturnsClub" in text


@every_language
@pytest.mark.parametrize("offer_id", OFFERS)
def test_what_must_be_read_standing_up_is_large(offer_id: str, language: str):
    w, one = words(language), subject(offer_id, language)
    on_leaflet, on_poster = (sizes(printed(kind, offer_id, language)) for kind in MADE)

    def size_of(said: str, found: dict[str, float]) -> float:
        return min(size for text, size in found.items() if len(text) > 4 and text in bare(said))

    elsewhere = language == "en" and one.check.offer.currency != "CNY"
    called = ("call-elsewhere",) if elsewhere else ("help-police", "help-fraud")
    for text in map(w, ("leaflet-question-pool", *called)):
        assert size_of(text, on_leaflet) >= 12
    assert size_of(w("leaflet-questions"), on_leaflet) >= 18
    sentence = bare(answer_text(one, language))  # the names beside the coins are smaller
    for found, least in ((on_leaflet, 18), (on_poster, 28)):
        assert max(size for text, size in found.items() if len(text) > 8 and text in sentence) >= least
    assert min(on_poster.values()) >= FINE


@pytest.mark.parametrize(
    ("name", "coins"),
    [
        ("usual", {THERE: 4, LATER: 18, NOBODY: 78}),
        ("honest", {THERE: 100}),
        ("honest, a third unclaimed", {THERE: 67, UNCLAIMED: 33}),
        ("no pool", {NOBODY: 100}),
        ("no points", {LATER: 100}),  # it pays two levels of inviters
        ("nothing falls due", {NOBODY: 100}),
        ("no promise", {}),
    ],
)
def test_the_coins_are_those_of_the_answer(name: str, coins: dict[int, int]):
    assert {place: n for place, n in enumerate(answer_coins(CORNERS[name])) if n} == coins


def test_the_honest_card_depends_on_nobody_and_both_pages_say_so():
    en, zh = subject("loyalty-card", "en"), subject("loyalty-card", "zh")
    assert as_text(leaflet(en, words("en"), DAY, "")["alone"]) == "If nobody joins after you: ¥10 all the same."
    assert "以后有没有人来，你都拿得到" in letters(printed("leaflet", "loyalty-card", "zh"))
    assert "Yougetitwhetherornotanybodyjoinsafteryou" in letters(printed("poster", "loyalty-card", "en"))
    assert [number["coins"] for number in poster(zh, words("zh"), DAY, "")["numbers"]] == ["100"]


@pytest.mark.parametrize("name", CORNERS)
def test_where_inviting_is_paid_the_answer_says_what_that_hangs_on(name: str):
    check = CORNERS[name]
    if any(promise.level and promise.rate for promise in check.offer.at_source) and check.verdict.levels:
        said = " ".join(answer_sentences(check, words("en")))
        assert "if nobody comes, there are none" in said or "until you bring people in" in said


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
@every_language
def test_an_office_says_who_it_is_where_it_is_called_and_has_room_for_its_stamp(language: str, kind: str):
    w, one = words(language), subject("green-points", language)
    office = Issuer("阳光县防范和处置非法集资工作领导小组办公室", "0731-8888 1234", stamp=True)
    made = MADE[kind](one, w, DAY, PAGE, office)
    is_one_page_to_print(made, language, w("leaflet-title", offer=one.title))
    text = letters(made)
    for part in (office.name, office.phone, w("issuer-stamp-here")):
        assert bare(part) in text
    assert min(sizes(made).values()) >= 7.5
    assert w("issuer-stamp-here") not in letters(MADE[kind](one, w, DAY, PAGE, replace(office, stamp=False)))


@both
def test_what_an_office_writes_of_itself_stays_text_and_has_bounds(kind: str):
    office = Issuer(HOSTILE, f"#link[x] {NO_FONT_HAS}\u202e\n", stamp=True)
    assert office.phone == "#link[x] 😀𠮷"  # nothing that cannot be seen, nor turns the direction of writing
    made = MADE[kind](subject("green-points", "en"), words("en"), DAY, PAGE, office)
    assert len(read(made).pages) == 1
    assert bare(HOSTILE) in letters(made)
    assert "#link[x]□□" in letters(made)
    wide = Issuer("x" * 60, "1" * 40, stamp=True)
    assert letters(MADE[kind](subject("green-points", "en"), words("en"), DAY, PAGE, wide)).count("x" * 60) == 2
    with pytest.raises(IssuerError, match="name has 61 characters"):
        Issuer("x" * 61)


@both
def test_a_long_link_stays_on_the_page(kind: str):
    name = "阳光家园商城消费满一千返一千全国招商大会推广活动"
    one = subject_of(from_link({**POUNDS, "name": name})[0], words("zh"))
    made = MADE[kind](one, words("zh"), DAY, PAGE)
    right = []
    read(made).pages[0].extract_text(
        visitor_text=lambda text, _, at, __, size: right.append((at[4], text)) if text.strip() else None
    )
    longest = max(len(text) for _, text in right if "%" in text)
    assert longest < 140  # signs of fine type in one line
    assert bare(one.title) in letters(made)


@both
def test_the_same_day_gives_the_same_bytes(kind: str):
    assert MADE[kind](subject("loyalty-card", "en"), words("en"), DAY, PAGE) == printed(kind, "loyalty-card", "en")
