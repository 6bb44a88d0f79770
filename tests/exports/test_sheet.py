"""The summary on one page: it always is one page, says the answer, whose word the terms are, and where to try it."""

from datetime import date
from functools import cache

import pytest

from explainer.charts.check.coins import coins_rows
from explainer.charts.kit.parts import COINS
from explainer.engine.parts import PARTS
from explainer.exports.first_screen import as_text, first_screen
from explainer.exports.kit.coins import grid_svg
from explainer.exports.sheet import LINES, sheet_content, sheet_pdf
from explainer.offers import library
from explainer.offers.inputs import preset
from explainer.words.answer import alone_sentence, answer_sentences
from explainer.words.restated import restated
from explainer.words.sentences import growth_needed, growth_sentence
from explainer.words.subject import Subject, subject_of
from explainer.words.text import words
from tests.oracles.pdfs import bare, is_one_page_to_print, letters
from tests.oracles.terms_nobody_prints import HOSTILE, extreme, hostile

pytestmark = pytest.mark.slow
DAY, PAGE = date(2026, 11, 25), "https://example.org"
every_language = pytest.mark.parametrize("language", ["en", "zh"])


@cache
def subject(offer_id: str, language: str) -> Subject:
    return subject_of(preset(offer_id), words(language))


@cache
def printed(offer_id: str, language: str) -> bytes:
    return sheet_pdf(subject(offer_id, language), words(language), DAY, PAGE)


@every_language
@pytest.mark.parametrize("offer_id", library.offers())
def test_every_offer_of_the_library_fits_on_one_page_that_stands_for_itself(offer_id: str, language: str):
    w, one = words(language), subject(offer_id, language)
    is_one_page_to_print(printed(offer_id, language), language, w("sheet-title", offer=one.title, app=w("app-name")))


@every_language
@pytest.mark.parametrize("offer_id", ["green-points", "loyalty-card", "wanjia-2012"])
def test_answer_growth_terms_sources_day_and_link_can_be_searched(offer_id: str, language: str):
    w, one = words(language), subject(offer_id, language)
    text = letters(printed(offer_id, language))
    named = {term.source for term in library.terms(offer_id) if term.source}
    titles = [w(f"source-{key}") for key in named]
    assert titles
    for part in (
        *answer_sentences(one.check, w), alone_sentence(one.check, w), growth_sentence(one.check, w),
        growth_needed(one.check, w), one.title, one.status,
        restated(one.check.offer, w), w.day(DAY), w("imprint-arithmetic"), f"{PAGE}/?lang={language}&offer={offer_id}",
        *titles,
    ):  # fmt: skip
        assert bare(part) in text


@pytest.mark.parametrize("base", ["newcomer", "spend"])
@every_language
def test_terms_that_nobody_would_print_still_fit_on_one_page(language: str, base: str):
    one = extreme(language, base)
    title = words(language)("sheet-title", offer=one.title, app=words(language)("app-name"))
    is_one_page_to_print(sheet_pdf(one, words(language), DAY, PAGE), language, title)


def test_what_somebody_entered_stays_text_and_signs_without_a_glyph_become_a_box():
    text = letters(sheet_pdf(hostile(), words("en"), DAY, PAGE))
    assert text.count(bare(HOSTILE)) >= 3  # title, restated, table
    assert "=1+1□□" in text
    assert bare(words("en")("sheet-as-entered")) in text


@every_language
def test_the_amounts_of_the_answer_are_marked_and_the_sentence_is_whole(language: str):
    one, w = subject("green-points", language), words(language)
    said = first_screen(one.check, w)
    assert as_text(said["answer"]) == answer_sentences(one.check, w)[0]
    amounts = {"en": ("¥40", "¥177", "¥783"), "zh": ("40元", "177元", "783元")}[language]
    marked = [(piece["money"], piece["text"]) for piece in said["answer"] if piece["money"]]
    assert marked == list(zip(("own", "new", "nobody"), amounts, strict=True))


def test_the_grids_hold_the_coins_of_the_figure_each_with_its_own_sign():
    assert len(set(COINS.values())) == len(PARTS)  # told apart without colour
    rows = coins_rows(subject("deposit-50-in-45-days", "en").check)
    for _, view in rows.groupby("view"):
        drawn = grid_svg(view["coins"].tolist())
        counted = [drawn.count(f'd="{COINS[part]}"') for part in PARTS]
        assert counted == view["coins"].tolist()
        assert sum(counted) == 100


def test_the_table_lists_five_lines_at_most_and_leaves_no_money_out():
    one = subject("wanjia-2012", "en")
    assert len(one.check.offer.points) + len(one.check.offer.at_source) == 8
    lines = sheet_content(one, words("en"), DAY, "")["table"]["lines"]
    assert len(lines) == LINES
    assert lines[-1]["name"] == "4 more"
    # 500 promised in points; six levels of 0.2 % and an area agent's 1 % of a purchase of 500
    assert [line["cells"][0] for line in lines] == ["¥500", "¥1", "¥1", "¥1", "¥8"]


def test_without_a_page_there_is_no_link_and_no_square():
    said = sheet_content(subject("loyalty-card", "en"), words("en"), DAY, "")
    assert (said["address"], said["qr"]) == ("", "")


def test_the_same_day_gives_the_same_bytes():
    again = sheet_pdf(subject("loyalty-card", "zh"), words("zh"), DAY, PAGE)
    assert again == printed("loyalty-card", "zh")
    assert again != sheet_pdf(subject("loyalty-card", "zh"), words("zh"), date(2026, 11, 26), PAGE)
