"""Every page against axe-core (WCAG 2.0 to 2.2, A and AA): in both languages and looks, on a desk and on a phone."""

from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tools.browser import settle

RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}}
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


def violations(page: Page) -> list[str]:
    """What axe-core finds wrong: rule and the first element it names."""
    found = Axe().run(page, options=RULES).response["violations"]
    return [f"{entry['id']}: {node['target']}" for entry in found for node in entry["nodes"]]


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
