"""The page as the server writes it: alone, where nothing runs, and until the app takes its place."""

import urllib.request
from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from tests.oracles.asking import Page as Parsed

PATHS = ("", "compare", "story", "claims", "cases", "classroom", "method", "figure")
LINKS = (
    "?lang=en&offer=green-points&growth=7&spend=350", "?lang=zh&offer=likegou-2016", "?lang=zh&offer=recruits-only",
    "?lang=en&offer=bank-deposit&growth=0",
)  # fmt: skip
PHONE_WITHOUT = {"viewport": {"width": 360, "height": 740}, "locale": "zh-CN", "java_script_enabled": False}


def fetched(address: str) -> str:
    """What the server sends, as it sends it to somebody who takes nothing packed."""
    with urllib.request.urlopen(address) as answer:
        return str(answer.read().decode())


@pytest.mark.parametrize("settings", [PHONE_WITHOUT])
def test_without_javascript_the_answer_is_there_and_the_form_answers_anew(page: Page, address: str):
    page.goto(f"{address}/?offer=green-points&pool=50")
    assert page.locator(".sentence").inner_text().startswith("说好返你1,000元。眼下有着落的50元")
    assert page.locator("html").get_attribute("lang") == "zh-Hans"
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    page.get_by_label("商家让利").fill("10")
    page.get_by_label("你花多少钱").fill("400")
    page.get_by_role("button", name="算一算").click()
    # 40 yuan given up, half of it in the pool for 800 promised: 2.5 of 100, of 400 promised to you 10
    assert page.locator(".sentence").inner_text().startswith("说好返你400元。眼下有着落的10元")
    assert page.get_by_label("商家让利").input_value() == "10"
    assert "pool=50" in page.url and "before" not in page.url
    page.get_by_role("link", name="怎么算的").click()
    assert page.locator("h1").inner_text() == "这些数是怎么算出来的？"


def test_what_is_written_is_what_the_app_then_says(open_page: Callable[[str], Page], address: str):
    for link in LINKS:
        written = Parsed()
        written.feed(fetched(f"{address}/{link}"))
        page = open_page(link)
        assert page.locator("#written").count() == 0
        for place, shown in (("h2.sentence", ".live .sentence"), ("p.alone", ".live .alone"), ("p.more", ".live .more")):
            assert written.said(place) == (page.locator(shown).text_content() or ""), (link, place)
        counts = [text for inside, text in written.texts if inside[-2:-1] and inside[-1] == "b." and "div.coins" in inside]
        assert counts == page.locator(".live .legend li:not([hidden]) b").all_text_contents(), link


def test_on_every_page_nothing_is_refused_and_an_unknown_one_is_streamlits(
    open_page: Callable[[str], Page], page: Page, address: str
):
    refused: list[str] = []
    page.on("response", lambda response: refused.append(response.url) if response.status >= 400 else None)
    for number, path in enumerate(PATHS):
        open_page(f"{path}?lang={('zh', 'en')[number % 2]}")  # afterwards: no error in the console, nothing left the host
        assert page.locator("[data-testid=stMainBlockContainer]").is_visible()
    assert refused == []
    assert "<title>Streamlit</title>" in fetched(f"{address}/no-such-page")
