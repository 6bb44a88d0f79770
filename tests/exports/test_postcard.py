"""The picture to send: of one size, small, with the numbers of the first screen and a square that opens them; no company."""

import io
import json
from datetime import date

import pytest
import zxingcpp
from PIL import Image, ImageChops

from explainer.exports.issuer import NOBODY, Issuer
from explainer.exports.kit import typeset
from explainer.exports.postcard import postcard, postcard_alt, postcard_png, wide_png
from explainer.offers.inputs import field, preset, put
from explainer.offers.library import offers
from explainer.offers.link import from_link, query
from explainer.offers.own import with_name
from explainer.words.answer import alone_sentence, answer_sentences
from explainer.words.subject import Subject, subject_of
from explainer.words.text import words
from tests.oracles.corners import CORNERS
from tests.oracles.pdfs import bare, letters, read
from tests.oracles.terms_nobody_prints import HOSTILE, NO_FONT_HAS, extreme, hostile

pytestmark = pytest.mark.slow
DAY, PAGE = date(2026, 11, 25), "https://example.org"
KILOBYTE = 1024
EDGE = 24  # px around the picture that stay empty
OWN = {"offer": "own", "name": "阳光家园商城消费满一千返一千", "period": "day", "spend": "1000", "rebate": "16",
       "pool": "62.5", "growth": "0", "points": "shopper:6.25", "periods": "1000"}  # fmt: skip
every_language = pytest.mark.parametrize("language", ["en", "zh"])


def subject(offer_id: str, language: str) -> Subject:
    return subject_of(preset(offer_id), words(language))


def drawn(one: Subject, language: str, page: str = PAGE, issuer: Issuer = NOBODY) -> Image.Image:
    return Image.open(io.BytesIO(postcard_png(one, words(language), DAY, page, issuer))).convert("RGB")


def text_of(one: Subject, language: str, issuer: Issuer = NOBODY) -> str:
    """What stands on the picture, as letters: the same page as a PDF. It is one page."""
    made = typeset.pdf("postcard.typ", postcard(one, words(language), DAY, PAGE, issuer), DAY)
    assert len(read(made).pages) == 1
    return letters(made)


def is_empty_around(picture: Image.Image) -> bool:
    """Whether nothing runs off it."""
    ink = ImageChops.difference(picture, Image.new("RGB", picture.size, "white")).getbbox()
    assert ink is not None
    left, top, right, bottom = ink
    return min(left, top, picture.width - right, picture.height - bottom) >= EDGE


@every_language
@pytest.mark.parametrize("offer_id", offers())
def test_every_offer_of_the_library_fits_and_opens_its_numbers(offer_id: str, language: str):
    one, w = subject(offer_id, language), words(language)
    data = postcard_png(one, w, DAY, PAGE)
    picture = Image.open(io.BytesIO(data)).convert("RGB")
    assert picture.size == (1080, 1440)
    assert len(data) < 120 * KILOBYTE
    assert is_empty_around(picture)
    assert [code.text for code in zxingcpp.read_barcodes(picture)] == [f"{PAGE}/?{query(one.link)}"]
    wide = Image.open(io.BytesIO(wide_png(one, w, DAY, PAGE))).convert("RGB")
    assert wide.size == (1200, 630)
    assert is_empty_around(wide)


@every_language
@pytest.mark.parametrize("offer_id", ["green-points", "loyalty-card", "recruits-only", "kapa-2019"])
def test_it_says_the_answer_of_the_first_screen_whom_to_call_and_the_day(offer_id: str, language: str):
    w, one = words(language), subject(offer_id, language)
    text = text_of(one, language)
    for part in (answer_sentences(one.check, w)[0], alone_sentence(one.check, w), w.day(DAY), w("answer-hundred")):
        assert bare(part) in text
    assert ("12315" in text) == (language == "zh" or one.check.offer.currency == "CNY")
    assert postcard_alt(one, w).startswith(answer_sentences(one.check, w)[0])


@pytest.mark.parametrize("name", CORNERS)
def test_every_kind_of_verdict_has_its_picture(name: str):
    check = CORNERS[name]
    for language in ("en", "zh"):
        one = Subject("", "", check, {})
        assert is_empty_around(drawn(one, language))
        assert bare(answer_sentences(check, words(language))[0]) in text_of(one, language)


@every_language
def test_no_company_is_named_nor_any_offer(language: str):
    w, inputs = words(language), preset("wanjia-2012")
    changed = put(inputs, field(inputs, "rebate"), 0.1)
    for one in (subject_of(inputs, w), subject_of(changed, w), subject_of(with_name(inputs, "阳光家园商城"), w)):
        said = json.dumps({**postcard(one, w, DAY, PAGE), "address": "", "qr": ""}, ensure_ascii=False)
        for name in ("万家", "Wanjia", "wanjia", "阳光", one.title):
            assert name not in said
    assert w("postcard-entered") in json.dumps(postcard(subject_of(changed, w), w, DAY, PAGE), ensure_ascii=False)


@every_language
def test_the_square_of_an_own_offer_is_read_after_a_messenger_has_made_the_picture_small(language: str):
    inputs, notes = from_link(OWN)
    assert notes == []
    one = subject_of(inputs, words(language))
    squeezed = io.BytesIO()
    drawn(one, language).resize((810, 1080)).save(squeezed, "JPEG", quality=60)
    (code,) = zxingcpp.read_barcodes(Image.open(squeezed))
    assert code.text == f"{PAGE}/?{query(one.link)}"


def test_without_a_page_there_is_no_square():
    assert zxingcpp.read_barcodes(drawn(subject("green-points", "en"), "en", page="")) == []


@every_language
def test_an_office_is_named_and_stays_text(language: str):
    text = text_of(subject("green-points", language), language, Issuer("阳光县处非办", "0731-8888 1234"))
    assert "阳光县处非办" in text
    assert "0731-88881234" in text
    picture = drawn(subject("green-points", language), language, issuer=Issuer(HOSTILE, NO_FONT_HAS))
    assert is_empty_around(picture)
    assert is_empty_around(drawn(subject("kapa-2019", language), language, issuer=Issuer("x" * 60, "1" * 40)))


@every_language
def test_terms_that_nobody_would_print_do_not_run_off_it(language: str):
    assert is_empty_around(drawn(extreme(language, "spend"), language))
    assert is_empty_around(drawn(hostile(), language))


def test_the_same_day_gives_the_same_bytes():
    one = subject("green-points", "zh")
    assert postcard_png(one, words("zh"), DAY, PAGE) == postcard_png(one, words("zh"), DAY, PAGE)
