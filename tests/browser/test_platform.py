"""What only a browser shows: the address and Back, the language of the document, a finger on a phone."""

import re
from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Locator, Page, expect

from tools.browser import settle

PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True, "locale": "zh-CN"}
LINK = "?lang=en&offer=green-points&spend=1000&rebate=20&growth=15&join=12&v=2"


def slider(page: Page, name: str) -> Locator:
    """The slider of an input, whatever its label says in the page's language."""
    return page.locator(f".field.{name} input[type=range]")


def swipe(page: Page, start: tuple[float, float], end: tuple[float, float]) -> None:
    """A finger goes from start to end [px] in ten steps."""
    touch = page.context.new_cdp_session(page)
    touch.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [{"x": start[0], "y": start[1]}]})
    for step in range(1, 11):
        x, y = (a + (b - a) * step / 10 for a, b in zip(start, end, strict=True))
        touch.send("Input.dispatchTouchEvent", {"type": "touchMove", "touchPoints": [{"x": x, "y": y}]})
        page.wait_for_timeout(16)
    touch.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    settle(page)


def middle(place: Locator) -> tuple[float, float]:
    """The middle of an element on the screen [px]."""
    box = place.bounding_box()
    assert box is not None
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def test_the_address_says_every_input_and_back_leaves_the_page(open_page: Callable[[str], Page], page: Page):
    page.goto("about:blank")
    open_page(LINK)
    before = page.evaluate("history.length")
    for name, value in (("growth", 16), ("growth", 17), ("spend", 1100)):
        slider(page, name).press("ArrowRight")
        expect(page).to_have_url(re.compile(rf"\b{name}={value}\b"))
    now = parse_qs(urlsplit(page.url).query)
    assert float(now["growth"][0]) > 15
    assert float(now["spend"][0]) > 1000
    assert {"lang", "offer", "rebate", "join", "v"} <= now.keys()
    assert page.evaluate("history.length") == before
    page.go_back()
    assert page.url == "about:blank"


def test_changes_that_come_faster_than_the_runs_are_all_kept(open_page: Callable[[str], Page]):
    page = open_page(LINK)
    for name in ("spend", "rebate", "growth", "growth"):
        slider(page, name).press("ArrowRight")
    expect(page).to_have_url(re.compile(r"spend=1100&rebate=21&growth=17\b"))
    link = parse_qs(urlsplit(page.url).query)
    shown = {name: float(slider(page, name).input_value()) for name in ("spend", "rebate", "growth")}
    assert shown == {name: float(link[name][0]) for name in shown}
    assert all(shown[name] > old for name, old in {"spend": 1000, "rebate": 20, "growth": 15}.items())


@pytest.mark.parametrize(
    ("control", "key"), [(".field.growth input[type=range]", "ArrowRight"), ("#live-growth", "ArrowUp")]
)
def test_a_key_held_down_counts_every_step(open_page: Callable[[str], Page], control: str, key: str):
    page = open_page("?lang=en&growth=15")  # the browser repeats this first link for ever; it must be read only once
    growth = page.locator(control)
    growth.focus()
    for _ in range(25):
        page.keyboard.press(key)
        page.wait_for_timeout(20)
    growth.blur()
    settle(page)
    for shown in (".field.growth input[type=range]", "#live-growth"):
        expect(page.locator(shown)).to_have_value("40")
    expect(page).to_have_url(re.compile(r"\bgrowth=40\b"))
    assert parse_qs(urlsplit(page.url).query)["growth"] == ["40"]


def test_the_document_names_its_language(open_page: Callable[[str], Page]):
    page = open_page("?lang=zh")
    expect(page.locator("html")).to_have_attribute("lang", "zh-Hans")
    page.locator(".st-key-lang-switch").get_by_text("English").click()
    expect(page.locator("html")).to_have_attribute("lang", "en")


@pytest.mark.parametrize("settings", [PHONE], ids=["phone"])
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_nothing_is_wider_than_a_phone(open_page: Callable[[str], Page], lang: str):
    page = open_page(f"?lang={lang}")
    wide = "(e => e.scrollWidth - e.clientWidth)(document.querySelector('[data-testid=stMain]'))"
    assert page.evaluate(wide) == 0


@pytest.mark.parametrize("settings", [PHONE], ids=["phone"])
def test_a_swipe_over_a_slider_scrolls_and_leaves_it_where_it_is(open_page: Callable[[str], Page]):
    page = open_page("?lang=zh&growth=15")
    growth = slider(page, "growth")
    growth.scroll_into_view_if_needed()
    scrolled = "document.querySelector('[data-testid=stMain]').scrollTop"
    top, (x, y) = page.evaluate(scrolled), middle(growth)
    value = growth.input_value()
    swipe(page, (x, y), (x, y - 150))
    assert growth.input_value() == value
    assert page.evaluate(scrolled) > top
