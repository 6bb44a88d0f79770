"""Large type in a browser, measured: type, distances and targets after the Chinese guidance for older readers (2021)."""

from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page, expect

from explainer.words.text import words
from tools.browser import settle

Open = Callable[[str], Page]
PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True, "locale": "zh-CN"}
NARROW = {**PHONE, "viewport": {"width": 360, "height": 740}}
DESK = {"viewport": {"width": 1280, "height": 900}, "locale": "en-GB"}
PAGES = ("", "compare", "claims", "method", "story")
LEAST, HEAD, TARGET = 18, 30, 44  # px
LINES = 1.3  # times the size of the type from one line to the next; and times that from one paragraph to the next
each_width = pytest.mark.parametrize("settings", [PHONE, DESK], ids=["phone", "desk"])
each_language = pytest.mark.parametrize("lang", ["zh", "en"])
# Every text that can be seen, with its size on the screen: `zoom` enlarges what stands in it, and no style says so.
SIZES = """() => {
  const zoom = e => e ? zoom(e.parentElement) * (parseFloat(getComputedStyle(e).zoom) || 1) : 1;
  const walker = document.createTreeWalker(document.querySelector(".stApp"), NodeFilter.SHOW_TEXT), found = [];
  while (walker.nextNode()) {
    const text = walker.currentNode.data.trim(), e = walker.currentNode.parentElement, box = e.getBoundingClientRect();
    if (!text || !e.checkVisibility({visibilityProperty: true}) || box.width < 2 || box.height < 2) continue;
    if (e.closest("style, script, .sr-only, [data-testid=stIconMaterial], [aria-expanded=false]")) continue;
    found.push({text, px: parseFloat(getComputedStyle(e).fontSize) * zoom(e), drawn: !!e.closest("svg")});
  }
  return found; }"""
# Everything to click or to touch, but for links inside a line of text and for what a closed list of pages keeps.
TARGETS = """() => {
  const closed = document.querySelector("[data-testid=stExpandSidebarButton]") ? "[data-testid=stSidebar], " : "";
  return [...document.querySelectorAll(
    ".stApp :is(button, a[href], summary, [role=radio], [role=combobox], input:not([type=range]), label:has(input))")]
  .filter(e => e.checkVisibility({visibilityProperty: true}) && getComputedStyle(e).display != "inline")
  .filter(e => !e.closest(closed + "[role=combobox] *, label *"))
  .map(e => [e.getAttribute("aria-label") || e.innerText, e.getBoundingClientRect()])
  .map(([name, box]) => ({name, width: box.width, height: box.height})).filter(box => box.width > 2); }"""
SPACING = """() => [...document.querySelectorAll("[data-testid=stMain] :is(p, li, h1, h2, h3, .said, .answer, dd, dt)")]
  .filter(e => e.checkVisibility() && e.innerText.trim() && !e.closest("svg"))
  .map(e => [e.innerText, parseFloat(getComputedStyle(e).lineHeight) / parseFloat(getComputedStyle(e).fontSize)])"""
OVERHANG = "(e => e.scrollWidth - e.clientWidth)(document.querySelector('[data-testid=stMain]'))"


def switch(page: Page) -> Any:
    """The switch of large type, whatever its name in the page's language."""
    return page.locator(".st-key-size-switch button")


def boxes(page: Page) -> list[dict[str, float]]:
    """Where the ways to other pages, the language and the size stand [px]."""
    places = [
        "[data-testid=stTopNavLink]:not([aria-hidden=true] *)",
        "[data-testid=stExpandSidebarButton]",
        ".st-key-switches button",
    ]
    found = [place.bounding_box() for name in places for place in page.locator(name).all() if place.is_visible()]
    return [box for box in found if box]


@pytest.mark.parametrize(
    ("lang", "settings"), [("zh", PHONE), ("en", PHONE), ("en", DESK)], ids=["phone", "phone-en", "desk"]
)
@pytest.mark.parametrize("name", PAGES)
def test_all_text_is_large_enough_and_every_target_can_be_hit(open_page: Open, name: str, lang: str):
    page = open_page(f"{name}?lang={lang}&size=large{'&scene=1' if name == 'story' else ''}")
    texts = page.evaluate(SIZES)
    assert len(texts) > 20
    assert [text for text in texts if text["px"] < LEAST - 0.01] == []
    assert max(text["px"] for text in texts) >= HEAD
    targets = page.evaluate(TARGETS)
    assert len(targets) >= 4  # the pages or the way to them, two languages, the size
    assert [box for box in targets if min(box["width"], box["height"]) < TARGET] == []
    assert [line for line in page.evaluate(SPACING) if line[1] < LINES] == []
    assert page.evaluate(OVERHANG) == 0


@each_width
def test_the_text_of_the_figures_is_counted_and_drawn_whole(open_page: Open):
    page = open_page("?offer=green-points-instalments&size=large&lang=en&show=flow")
    drawn = [text for text in page.evaluate(SIZES) if text["drawn"]]
    assert len(drawn) > 50
    beyond = page.evaluate("""() => [...document.querySelectorAll("svg.marks")].filter(svg => svg.checkVisibility())
        .flatMap(svg => [...svg.querySelectorAll("text")].map(text => [text, svg.getBoundingClientRect()]))
        .map(([text, whole]) => [text.textContent, text.getBoundingClientRect(), whole])
        .filter(([_, box, whole]) => box.width && (box.left < whole.left - 4 || box.right > whole.right + 4))
        .map(([text]) => text)""")
    assert beyond == []


@each_width
def test_what_is_behind_a_click_is_large_too(open_page: Open):
    page = open_page("?offer=green-points&size=large&lang=zh&show=flow")
    for key in ("what-now", "more-terms", "flow-more"):
        page.locator(f".st-key-{key} summary").click()
        settle(page)
    assert [text for text in page.evaluate(SIZES) if text["px"] < LEAST - 0.01] == []
    assert [box for box in page.evaluate(TARGETS) if min(box["width"], box["height"]) < TARGET] == []
    assert page.evaluate(OVERHANG) == 0


@pytest.mark.parametrize("settings", [PHONE], ids=["phone"])
def test_the_list_of_pages_on_a_phone_is_easy_to_hit(open_page: Open):
    page = open_page("?lang=zh&size=large")
    page.get_by_test_id("stExpandSidebarButton").click()
    links = page.get_by_test_id("stSidebarNavLink")
    expect(links.first).to_be_in_viewport()
    page.wait_for_timeout(500)  # it slides in
    found = [link.bounding_box() for link in links.all()]
    assert len(found) >= 4
    assert all(box and min(box["width"], box["height"]) >= TARGET for box in found)


def test_paragraphs_stand_further_apart_than_lines(open_page: Open):
    """Measured from the first line of one to the first line of the next, less the lines between."""
    page = open_page("method?lang=en&size=large")
    apart = page.evaluate("""() => [...document.querySelectorAll("[data-testid=stMarkdownContainer] p + p")].map(next => {
        const line = parseFloat(getComputedStyle(next).lineHeight), last = next.previousElementSibling;
        return (next.getBoundingClientRect().top - last.getBoundingClientRect().bottom + line) / line; })""")
    assert len(apart) > 10
    assert min(apart) >= LINES


@pytest.mark.parametrize("settings", [PHONE], ids=["phone"])
def test_a_finger_finds_the_thumb_of_a_slider(open_page: Open):
    page = open_page("?lang=zh&size=large")
    for name in ("spend", "rebate", "growth"):
        slider = page.locator(f".field.{name} input[type=range]")
        slider.scroll_into_view_if_needed()
        box = slider.bounding_box()
        assert box is not None
        assert box["height"] >= TARGET - 0.5


def test_one_click_makes_it_large_and_the_next_one_normal_again(open_page: Open):
    page = open_page("?lang=en&offer=green-points&rebate=10")
    body = ".said"
    before = page.locator(body).evaluate("e => parseFloat(getComputedStyle(e).fontSize)")
    expect(switch(page)).to_have_text(words("en")("large-type"))
    switch(page).click()
    settle(page)
    assert page.locator(body).evaluate("e => parseFloat(getComputedStyle(e).fontSize)") > 1.2 * before
    assert parse_qs(urlsplit(page.url).query)["size"] == ["large"]
    assert page.locator("#live-rebate").input_value() == "10"
    switch(page).click()
    settle(page)
    assert page.locator(body).evaluate("e => parseFloat(getComputedStyle(e).fontSize)") == before
    assert "size" not in parse_qs(urlsplit(page.url).query)


def test_it_stays_over_languages_and_pages_and_in_links(open_page: Open):
    page = open_page("?lang=en&offer=green-points&size=large")
    page.locator(".st-key-lang-switch").get_by_text("中文").click()
    settle(page)
    expect(switch(page)).to_have_text(words("zh")("large-type"))
    page.get_by_test_id("stTopNavLink").filter(has_text=words("zh")("page-method")).click()
    settle(page)
    assert parse_qs(urlsplit(page.url).query)["size"] == ["large"]
    assert min(text["px"] for text in page.evaluate(SIZES)) >= LEAST - 0.01
    page.get_by_test_id("stTopNavLink").filter(has_text=words("zh")("page-check")).click()
    settle(page)
    page.get_by_role("tab", name=words("zh")("view-flow")).scroll_into_view_if_needed()
    page.locator(".st-key-flow-more summary").click()
    settle(page)
    rules = page.get_by_role("link", name=words("zh")("figure-rules")).get_attribute("href")
    assert rules is not None
    assert parse_qs(urlsplit(rules).query)["size"] == ["large"]


@pytest.mark.parametrize("size", ["normal", "large"])
@pytest.mark.parametrize("settings", [NARROW, PHONE, {**DESK, "viewport": {"width": 800, "height": 900}}, DESK], ids=str)
@each_language
def test_the_switches_cover_nothing_and_nothing_covers_them(open_page: Open, size: str, lang: str):
    page = open_page(f"?lang={lang}&size={size}")
    found = boxes(page)
    assert len(found) >= 4  # the pages or the way to them, two languages, the size
    for i, one in enumerate(found):
        assert one["x"] >= 0
        assert one["x"] + one["width"] <= page.viewport_size["width"]
        for other in found[i + 1 :]:
            beside = one["x"] + one["width"] <= other["x"] + 1 or other["x"] + other["width"] <= one["x"] + 1
            assert beside, (one, other)
    title = page.get_by_role("heading", level=1).bounding_box()
    assert title is not None
    assert title["y"] >= max(box["y"] + box["height"] for box in found)
