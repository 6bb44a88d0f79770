"""The page of the claims in a browser: links to one claim, own numbers, filters, a phone's width, the sheet on paper."""

import re
from collections.abc import Callable
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page, expect

from explainer.claims.read import claims
from explainer.words.languages import LANGUAGES
from explainer.words.text import words
from tools.browser import settle

PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True, "locale": "zh-CN"}
FANS = "claims?lang=en&claim=ten-thousand-fans"
PARTS = ("claims", "mechanisms", "questions")
phone = pytest.mark.parametrize("settings", [PHONE], ids=["phone"])


def first_card(page: Page) -> str:
    """What the first card says."""
    return page.locator("article.claim").first.inner_text()


def overhang(page: Page) -> int:
    """By how much the page is wider than the window [px]."""
    found: int = page.evaluate("(e => e.scrollWidth - e.clientWidth)(document.querySelector('[data-testid=stMain]'))")
    return found


def test_a_typed_number_moves_the_verdict_and_keeps_the_place_on_the_screen(open_page: Callable[[str], Page]):
    page = open_page(FANS)
    assert words("en")("verdict-contradicts-itself") in first_card(page)
    box = page.locator(".st-key-ten-thousand-fans-spend-typed input")
    before = box.bounding_box()
    box.fill("30000")
    box.press("Enter")
    settle(page)
    assert words("en")("verdict-holds") in first_card(page)
    assert words("en")("claims-yours") in first_card(page)
    expect(page.locator(".board").first).to_contain_text("10,000 × ¥30,000 × 1% = ¥3 million")
    after = box.bounding_box()
    assert before is not None and after is not None
    assert abs(after["y"] - before["y"]) < 40


def test_opening_a_card_puts_it_into_the_address_and_the_address_opens_it(open_page: Callable[[str], Page]):
    page = open_page("claims?lang=en")
    before = page.evaluate("history.length")
    page.get_by_text(words("en")("claims-more")).nth(2).click()
    settle(page)
    third = page.locator("article.claim h2").nth(2).inner_text()
    assert page.evaluate("history.length") == before
    link = urlsplit(page.url)
    assert parse_qs(link.query)["claim"]
    open_page(f"{link.path.lstrip('/')}?{link.query}")
    assert page.locator("article.claim h2").first.inner_text() == third
    expect(page.locator(".board")).to_have_count(1)


def test_filters_are_kept_over_other_pages_and_the_language_switch(open_page: Callable[[str], Page]):
    page = open_page("claims?lang=en")
    page.locator(".st-key-theme").get_by_text(words("en")("theme-agents")).click()
    settle(page)
    kept = page.locator("article.claim").count()
    assert 0 < kept < 10
    page.get_by_test_id("stTopNavLink").filter(has_text=words("en")("page-method")).click()
    settle(page)
    page.get_by_test_id("stTopNavLink").filter(has_text=words("en")("page-claims")).click()
    settle(page)
    assert page.locator("article.claim").count() == kept
    page.locator(".st-key-lang-switch").get_by_text("中文").click()
    settle(page)
    assert page.locator("article.claim").count() == kept
    assert words("zh")("theme-agents") in first_card(page)


def test_a_filter_is_chosen_with_the_keyboard(open_page: Callable[[str], Page]):
    page = open_page("claims?lang=en")
    page.locator(".st-key-verdict").get_by_role("radio").first.focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Space")
    settle(page)
    cards = page.locator("article.claim")
    assert cards.count() > 0
    for text in cards.all_inner_texts():
        assert words("en")("verdict-holds") in text


def test_the_terms_open_on_the_other_page_and_back_returns_to_the_claim(open_page: Callable[[str], Page]):
    page = open_page("claims?lang=en&claim=four-of-a-hundred")
    page.get_by_text(words("en")("claims-to-check")).first.click()
    settle(page)
    expect(page.locator("h1")).to_have_text(words("en")("check-title"))
    assert parse_qs(urlsplit(page.url).query)["offer"] == ["green-points-instalments"]
    page.go_back()
    settle(page)
    expect(page.locator("h1")).to_have_text(words("en")("claims-title"))


@pytest.mark.parametrize("claim_id", [claim.id for claim in claims() if claim.figure])
def test_every_figure_is_drawn_and_redrawn_in_place(open_page: Callable[[str], Page], claim_id: str):
    page = open_page(f"claims?lang=en&claim={claim_id}")
    picture = page.locator("[data-testid=stVegaLiteChart] svg.marks")
    expect(picture).to_have_count(1)
    picture.evaluate("e => { e.dataset.kept = 'yes' }")
    said = picture.text_content()
    box = page.locator("[data-testid=stNumberInput] input").first
    box.fill("7")
    box.press("Enter")
    settle(page)
    expect(picture).to_have_attribute("data-kept", "yes")
    assert picture.text_content() != said


@phone
@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_no_part_is_wider_than_a_phone(open_page: Callable[[str], Page], lang: str, part: str):
    page = open_page(f"claims?lang={lang}&part={part}&claim=turnover-153-times")
    assert overhang(page) == 0


@phone
def test_the_filters_are_one_line_each_and_the_first_verdict_is_on_the_first_screen(open_page: Callable[[str], Page]):
    page = open_page("claims?lang=zh")
    for name in ("theme", "verdict"):
        row = page.locator(f".st-key-{name} [role=radiogroup]").bounding_box()
        assert row is not None
        assert row["height"] < 60
    verdict = page.locator("article.claim .verdict").first.bounding_box()
    assert verdict is not None
    assert verdict["y"] + verdict["height"] < 844


@pytest.mark.parametrize("settings", [PHONE, {"viewport": {"width": 1280, "height": 900}}], ids=["phone", "desk"])
def test_a_mechanism_is_a_block_on_a_phone_and_a_row_on_a_desk(
    open_page: Callable[[str], Page], settings: dict[str, object]
):
    page = open_page("claims?lang=zh&part=mechanisms")
    shown = page.locator(".mechanisms td").first.evaluate("e => getComputedStyle(e).display")
    assert shown == ("block" if settings is PHONE else "table-cell")
    label = page.locator(".mechanisms td i").first
    assert label.is_visible() is (settings is PHONE)


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_downloaded_sheet_is_one_page_of_a4(open_page: Callable[[str], Page], tmp_path: Path, lang: str):
    page = open_page(f"claims?lang={lang}&part=questions")
    with page.expect_download() as coming:
        page.get_by_text(words(lang)("claims-sheet", language=LANGUAGES[lang].name)).click()
    assert coming.value.suggested_filename == f"questions-{lang}.html"
    file = tmp_path / "sheet.html"
    coming.value.save_as(file)
    sheet = page.context.new_page()
    sheet.set_content(file.read_text(encoding="utf-8"))
    printed = sheet.pdf(prefer_css_page_size=True)
    assert len(re.findall(rb"/Type /Page\b", printed)) == 1
    assert b"/MediaBox [0 0 594.95" in printed or b"/MediaBox [0 0 595" in printed  # 210 mm
