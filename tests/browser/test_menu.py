"""The menu of a phone, and what Streamlit itself writes: words in the language of the page."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from explainer.site.platform import NUMBER, platform_names
from explainer.words.text import words
from tools.browser import settle

Open = Callable[[str], Page]
PHONE = {"viewport": {"width": 390, "height": 664}, "locale": "zh-CN", "has_touch": True, "is_mobile": True}
BETWEEN = {"viewport": {"width": 900, "height": 700}, "locale": "en-GB"}
TARGET = 44  # px, a thumb
LINKS = ("", "compare?part=list&offer=loyalty-card", "claims?", "cases?", "classroom?part=worksheets", "method?", "story?")
each_size = pytest.mark.parametrize("size", ["normal", "large"])
on_a_phone = pytest.mark.parametrize("settings", [PHONE], ids=["phone"])
# What is said of everything on the page, by eye and by ear; what a chart's library says of its parts is not ours to change.
SAID = """() => [...document.querySelectorAll(".stApp *")].filter(e => !e.closest("svg, style, script")).flatMap(e => [
  ...["aria-label", "title", "placeholder"].map(name => e.getAttribute(name)),
  ...[...e.childNodes].filter(n => n.nodeType === Node.TEXT_NODE).map(n => n.data)]).filter(Boolean)"""


def opened(page: Page) -> Locator:
    """The menu, slid in."""
    page.get_by_test_id("stExpandSidebarButton").click()
    menu = page.get_by_test_id("stSidebar")
    expect(menu.get_by_test_id("stSidebarNavLink").first).to_be_in_viewport(ratio=1)
    page.wait_for_function("() => document.querySelector('[data-testid=stSidebar]').getBoundingClientRect().left === 0")
    return menu


def tall_enough(place: Locator) -> bool:
    found = place.bounding_box()
    return found is not None and min(found["width"], found["height"]) >= TARGET


@on_a_phone
@each_size
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_word_opens_the_menu_and_all_seven_pages_are_in_it(open_page: Open, lang: str, size: str):
    page, say = open_page(f"?lang={lang}&size={size}"), words(lang)
    button = page.get_by_test_id("stExpandSidebarButton")
    written = button.evaluate("e => getComputedStyle(e, '::after').content")
    assert written == f'"{say("platform-menu")}"'
    assert tall_enough(button)
    links = opened(page).get_by_test_id("stSidebarNavLink")
    names = ("page-check", "page-compare", "story-page", "page-claims", "page-cases", "page-classroom", "page-method")
    assert links.all_inner_texts() == [say(name) for name in names]
    assert all(tall_enough(link) for link in links.all())
    links.nth(2).click()
    settle(page)
    assert "/story" in page.url


@on_a_phone
@each_size
def test_nothing_lies_over_the_button_that_closes_the_menu(open_page: Open, size: str):
    page = open_page(f"?lang=zh&size={size}")
    opened(page)
    close = page.get_by_role("button", name=words("zh")("platform-menu-close-label"))
    assert tall_enough(close)
    close.click(timeout=3000)
    expect(page.get_by_test_id("stExpandSidebarButton")).to_be_visible()
    assert page.evaluate("document.documentElement.lang") == "zh-Hans"
    expect(page.locator(".st-key-lang-switch")).to_be_visible()


@pytest.mark.parametrize("settings", [PHONE, BETWEEN], ids=["phone", "between"])
@pytest.mark.parametrize("link", LINKS)
def test_nothing_on_a_chinese_page_is_in_streamlits_english(open_page: Open, link: str):
    page = open_page(f"{link}{'&' if '?' in link else '?'}lang=zh")
    if link == "":
        page.locator(".st-key-more-terms summary").click()
        settle(page)
        page.locator(".st-key-offer-choice button").first.click()
    page.wait_for_timeout(100)
    english = {re.sub(r"\d+", re.escape(NUMBER).replace("\\", ""), text.strip()) for text in page.evaluate(SAID)}
    assert english & set(platform_names(words("zh"))) == set()


def test_the_language_switch_reaches_what_streamlit_wrote(open_page: Open):
    page = open_page("compare?lang=zh&part=list")
    button = page.get_by_test_id("stFileUploaderDropzone").locator("button")
    expect(button).to_contain_text(words("zh")("platform-upload"))
    page.locator(".st-key-lang-switch").get_by_text("English").click()
    settle(page)
    expect(button).to_contain_text(words("en")("platform-upload"))
