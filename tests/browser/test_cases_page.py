"""The page of the cases in a browser: a link to one case, the keyboard, a phone's width, paper."""

from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page, expect

from explainer.cases.read import modelled_cases
from explainer.words.text import words
from tools.browser import settle

PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True, "locale": "zh-CN"}
DRAWN = [case.id for case in modelled_cases()]
phone = pytest.mark.parametrize("settings", [PHONE], ids=["phone"])


def overhang(page: Page) -> int:
    """By how much the page is wider than the window [px]."""
    found: int = page.evaluate("(e => e.scrollWidth - e.clientWidth)(document.querySelector('[data-testid=stMain]'))")
    return found


def test_opening_a_case_puts_it_into_the_address_and_the_address_opens_it(open_page: Callable[[str], Page]):
    page = open_page("cases?lang=en")
    before = page.evaluate("history.length")
    page.locator(".st-key-shanxinhui-2017-record summary").click()
    settle(page)
    expect(page.locator(".record h4").first).to_have_text(words("en")("case-part-terms"))
    assert page.evaluate("history.length") == before
    link = urlsplit(page.url)
    assert parse_qs(link.query)["case"] == ["shanxinhui-2017"]
    open_page(f"{link.path.lstrip('/')}?{link.query}")
    expect(page.locator("article.case h2").first).to_have_text(words("en")("case-shanxinhui-2017"))
    expect(page.locator(".record")).to_have_count(1)


def test_a_case_is_opened_and_a_status_chosen_with_the_keyboard(open_page: Callable[[str], Page]):
    page = open_page("cases?lang=en")
    page.locator(".st-key-wanjia-2012-record summary").focus()
    page.keyboard.press("Enter")
    settle(page)
    expect(page.locator(".compared")).to_have_count(1)
    page.locator(".st-key-status").get_by_role("radio").first.focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Space")
    settle(page)
    expect(page.locator("article.case .status")).to_have_text([words("en")("case-status-press")])


def test_the_terms_open_on_the_other_page_and_back_returns_to_the_cases(open_page: Callable[[str], Page]):
    page = open_page("cases?lang=en&case=likegou-2016")
    page.get_by_text(words("en")("cases-open-offer")).click()
    settle(page)
    expect(page.locator("h1")).to_have_text(words("en")("check-title"))
    assert parse_qs(urlsplit(page.url).query)["offer"] == [
        case.offer for case in modelled_cases() if case.id == "likegou-2016"
    ]
    page.go_back()
    settle(page)
    expect(page.locator("h1")).to_have_text(words("en")("cases-title"))


@phone
@pytest.mark.parametrize("case_id", DRAWN)
def test_no_case_is_wider_than_a_phone_and_its_picture_is_drawn(open_page: Callable[[str], Page], case_id: str):
    page = open_page(f"cases?lang=zh&case={case_id}")
    assert overhang(page) == 0
    picture = page.locator("[data-testid=stVegaLiteChart]:visible svg.marks")
    expect(picture).to_have_count(1)
    box = picture.bounding_box()
    assert box is not None
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 390


@phone
def test_each_filter_is_one_line_and_the_first_status_is_on_the_first_screen(open_page: Callable[[str], Page]):
    page = open_page("cases?lang=zh")
    for name in ("status", "mechanism"):
        row = page.locator(f".st-key-{name} [role=radiogroup]").bounding_box()
        assert row is not None
        assert row["height"] < 60
    status = page.locator("article.case .status").first.bounding_box()
    assert status is not None
    assert status["y"] + status["height"] < 844


def test_on_paper_an_open_case_keeps_its_record_and_loses_the_controls(open_page: Callable[[str], Page]):
    page = open_page("cases?lang=en&case=fuzhou-2014")
    page.emulate_media(media="print")
    assert page.locator(".record").first.is_visible()
    assert page.locator(".compared").is_visible()
    assert not page.locator(".st-key-status").is_visible()
    assert not page.get_by_text(words("en")("cases-open-offer")).is_visible()
