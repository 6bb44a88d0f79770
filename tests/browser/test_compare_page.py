"""The page "Compare" in a browser: what is kept on Check stands here, a link says all, a phone needs no scrolling."""

from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page, expect

from tools.browser import settle

PHONE = {"viewport": {"width": 390, "height": 844}, "locale": "zh-CN", "has_touch": True, "is_mobile": True}
FOUR = (
    "compare?lang={lang}&offer=green-points&b=loyalty-card&c=green-points,growth:5,pool:100&d=wanjia-2012"
    "&map=C,pool,growth,short"
)
WIDER = "(e => e.scrollWidth - e.clientWidth)(document.querySelector('[data-testid=stMain]'))"


def compared(page: Page) -> list[str]:
    """The offers as they are listed, with their letters."""
    return page.locator(".compared").all_inner_texts()


def query(page: Page) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(urlsplit(page.url).query).items()}


def test_the_whole_comparison_comes_back_from_its_link(open_page: Callable[[str], Page]):
    page = open_page(FOUR.format(lang="en"))
    shown, link = compared(page), query(page)
    assert len(shown) == 4
    assert link["c"] == "green-points,growth:5,pool:100"
    assert link["map"] == "C,pool,growth,short"
    again = open_page(f"compare{page.url[page.url.index('?') :]}")
    assert compared(again) == shown
    assert query(again) == link


def test_what_is_kept_on_check_stands_beside_what_is_changed_there(open_page: Callable[[str], Page]):
    page = open_page("?lang=en&offer=green-points&growth=5")
    page.get_by_role("button", name="Keep for comparison").click()
    settle(page)
    expect(page.get_by_role("button", name="Kept as C")).to_be_disabled()
    box = page.locator("#live-growth")
    box.fill("15")
    box.press("Enter")
    settle(page)
    page.get_by_role("link", name="Compare", exact=True).first.click()
    page.wait_for_selector(".compared")
    settle(page)
    a, b, c = compared(page)
    assert "growth" not in a
    assert "loyalty card" in b
    assert "growth 5% a month" in c
    assert query(page)["c"] == "green-points,growth:5"


@pytest.mark.parametrize("settings", [PHONE], ids=["phone"])
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_four_offers_need_no_sideways_scrolling_on_a_phone(open_page: Callable[[str], Page], lang: str):
    page = open_page(FOUR.format(lang=lang))
    assert page.evaluate(WIDER) == 0
    expect(page.locator(".st-key-numbers-wide-only")).to_be_hidden()
    assert page.locator(".measure").count() > 8
