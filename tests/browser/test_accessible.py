"""Every page against axe-core (WCAG 2.0 to 2.2, A and AA): in both languages and looks, on a desk and on a phone."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from tests.oracles.accessibility import violations
from tools.browser import settle

PAGES = (
    "",
    "compare",
    "method",
    "claims",
    "cases",
    "cases?case=wanjia-2012",
    "story",
    "classroom",
    "classroom?part=worksheets&level=tracing",
    "?size=large",
    "figure?show=flow&inputs=main&embed=true",
)
LOOKS = [
    {"viewport": {"width": 1280, "height": 900}, "locale": "en-GB", "color_scheme": "light"},
    {"viewport": {"width": 390, "height": 844}, "locale": "zh-CN", "color_scheme": "dark"},
]


@pytest.mark.parametrize("settings", LOOKS, ids=["desk-en-light", "phone-zh-dark"])
@pytest.mark.parametrize("name", PAGES)
def test_no_page_breaks_a_rule_of_accessibility(open_page: Callable[[str], Page], name: str):
    assert violations(open_page(name)) == []


@pytest.mark.parametrize("settings", LOOKS, ids=["desk-en-light", "phone-zh-dark"])
def test_what_is_behind_a_click_keeps_to_the_rules_too(open_page: Callable[[str], Page]):
    page = open_page("?offer=green-points&show=flow")
    for key in ("what-now", "more-terms", "flow-more"):
        page.locator(f".st-key-{key} summary").click()
        settle(page)
    assert violations(page) == []


def test_the_check_finds_a_fault_when_there_is_one(open_page: Callable[[str], Page]):
    page = open_page("")
    page.evaluate("document.querySelector('[data-testid=stMain]').insertAdjacentHTML('beforeend', '<img src=\"data:,\">')")
    assert any(entry.startswith("image-alt") for entry in violations(page))
