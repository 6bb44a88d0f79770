"""The five questions in a real browser: what people are told, entered by thumb on a phone, and by keyboard alone."""

import re
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, urlsplit

import pytest
from playwright.sync_api import Locator, Page, expect

from explainer.offers.flyer import EACH_TIME, IN_ALL, UNITS, WHAT, Flyer
from explainer.offers.flyer_terms import inputs_of_flyer
from explainer.offers.link import from_link, query, to_link
from tests.oracles.flyers import SPOKEN
from tools.browser import settle

PHONE = {"viewport": {"width": 390, "height": 844}, "locale": "zh-CN", "has_touch": True, "is_mobile": True}
ENOUGH = 15  # taps for the longest of them, another currency among them
LONGEST = 90.0  # s that a person has; a script is faster, but it waits for every answer of the server
Open = Callable[[str], Page]
SENTENCES = {  # what the large sentence must say, worked out by hand (tests/offers/test_flyer.py)
    "spend 1,000, get 1,000 back, a thousandth a day, 5 % for bringing somebody": "150元",
    "pay in £500, 1 % a day for 200 days, 10 % per friend": "450英镑",
    "queue: every fifth later order frees one": "200元",
    "card 5,000 + 1,000 in meals": "6,000元",
    "2 % a year from a bank": "3.5%",
    "30 % a month left in for a year": "23.3万元",
}


@dataclass
class Thumb:
    """Somebody who answers; counts taps. A number typed costs one tap into its box."""

    page: Page
    taps: int = 0
    begun: float = field(default_factory=time.monotonic)

    def tap(self, what: Locator) -> None:
        """One tap, and the answer to it."""
        what.tap()
        self.taps += 1
        settle(self.page)

    def part(self, name: str) -> Locator:
        """One input of the questions."""
        return self.page.locator(f".st-key-flyer-{name}")

    def few(self, name: str, place: int) -> None:
        """One of a few that are in sight."""
        self.tap(self.part(name).get_by_role("radio").nth(place))

    def pick(self, name: str, place: int) -> None:
        """One out of a list that opens."""
        self.tap(self.part(name).get_by_role("combobox"))
        self.tap(self.page.get_by_role("option").nth(place))

    def type(self, name: str, text: str) -> None:
        """A number, by the keyboard of the phone."""
        self.tap(self.part(name).locator("input"))
        self.page.keyboard.type(text)
        self.page.keyboard.press("Enter")
        settle(self.page)


def enter(thumb: Thumb, flyer: Flyer) -> None:
    """Answer the questions from the top down; what is already as it should be is left alone."""
    thumb.tap(thumb.page.locator(".st-key-ask-begin button"))
    if flyer.what != "goods":
        thumb.few("what", WHAT.index(flyer.what))
    thumb.type("price", f"{flyer.price:g}")
    if flyer.currency != "CNY":
        thumb.pick("currency", 3)
    thumb.type("back", f"{flyer.back:g}")
    if flyer.unit != "amount" and flyer.what != "bank":
        thumb.few("unit", UNITS.index(flyer.unit))
    if flyer.basis == "each" and flyer.what != "bank":
        thumb.few("basis", 1)
    if flyer.way not in ("unknown", "ending"):
        thumb.pick("way", (EACH_TIME if flyer.basis == "each" else IN_ALL).index(flyer.way))
    if flyer.number:
        thumb.type("number", f"{flyer.number:g}")
    if flyer.period == "day":
        thumb.few("period", 0)
    for row in flyer.rewards:
        thumb.tap(thumb.page.locator(".st-key-flyer-add button"))
        thumb.type("0-amount", f"{row.amount:g}")
    thumb.tap(thumb.page.locator(".st-key-ask-done button"))


@pytest.mark.parametrize("settings", [PHONE], ids=["phone"])
@pytest.mark.parametrize("said", SPOKEN)
def test_what_people_are_told_is_entered_by_thumb_and_answered_rightly(open_page: Open, said: str):
    thumb = Thumb(open_page("?lang=zh"))
    enter(thumb, SPOKEN[said])
    assert thumb.taps <= ENOUGH
    assert time.monotonic() - thumb.begun < LONGEST
    expect(thumb.page.locator(".live .sentence")).to_contain_text(SENTENCES[said])
    on_screen, notes = from_link(dict(parse_qsl(urlsplit(thumb.page.url).query)))
    assert (on_screen, notes) == (inputs_of_flyer(SPOKEN[said]), [])
    assert thumb.page.evaluate("document.querySelector('[data-testid=stMain]').scrollWidth") <= 390
    expect(thumb.page.locator(".live .sentence")).to_be_in_viewport()  # once the page has gone on there
    box = thumb.page.locator(".live .sentence").bounding_box()
    assert box is not None
    assert 0 < box["y"] < 664  # the answer is in sight, also in the window of a chat app


@pytest.mark.parametrize("settings", [PHONE], ids=["phone"])
def test_a_reload_in_the_middle_keeps_what_was_entered(open_page: Open):
    page = open_page("?lang=zh")
    thumb = Thumb(page)
    thumb.tap(page.locator(".st-key-ask-begin button"))
    thumb.few("what", 1)
    thumb.type("price", "500")
    page.reload()
    settle(page)
    assert thumb.part("price").locator("input").input_value() == "500"
    thumb.type("back", "1")
    thumb.few("unit", 1)
    page.reload()
    settle(page)
    assert thumb.part("back").locator("input").input_value() == "1"
    expect(thumb.part("unit").get_by_role("radio").nth(1)).to_have_attribute("aria-checked", "true")
    expect(thumb.part("what").get_by_role("radio").nth(1)).to_have_attribute("aria-checked", "true")


def test_all_of_it_can_be_answered_by_keyboard_alone(open_page: Open):
    page = open_page("?lang=en")

    def reach(selector: str) -> None:
        for _ in range(60):
            if page.evaluate("selector => !!document.activeElement.closest(selector)", selector):
                return
            page.keyboard.press("Tab")
        raise AssertionError(f"Tab never comes to {selector}.")

    def typed(name: str, text: str) -> None:
        reach(f".st-key-flyer-{name}")
        page.keyboard.type(text)
        page.keyboard.press("Enter")
        settle(page)

    reach(".st-key-ask-begin")
    page.keyboard.press("Enter")
    settle(page)
    typed("price", "1000")
    typed("back", "1000")
    reach(".st-key-flyer-way")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Home")
    page.keyboard.press("Enter")
    settle(page)
    typed("number", "20")
    reach(".st-key-ask-done")
    page.keyboard.press("Enter")
    settle(page)
    expect(page.locator(".needed")).to_contain_text("hand over all £1,000 of every £1,000")
    assert re.search(r"periods=20\b", page.url)
    expect(page.locator(".st-key-ask-change button")).to_be_focused()


def test_where_nobody_says_what_is_kept_a_larger_rebate_pays_the_rewards_first_also_while_it_is_moved(open_page: Open):
    """At 40 % the shop hands over 400, 50 of it goes to the inviter: 350 of 1,000, as the examples say."""
    cashback = next(iter(SPOKEN.values()))
    page = open_page("?" + query(to_link(inputs_of_flyer(cashback), "en")))
    expect(page.locator(".live .sentence")).to_contain_text("¥150 of it is there")
    page.locator("#live-rebate").fill("40")
    expect(page.locator(".live .sentence")).to_contain_text("¥350 of it is there")
    page.keyboard.press("Enter")
    settle(page)
    expect(page.locator(".live .sentence")).to_contain_text("¥350 of it is there")
    expect(page.locator(".needed")).to_contain_text("Below we take 40%")
    assert "unknown=rebate.pool" in page.url
    expect(page.locator(".field.rebate .note")).to_have_text("")  # it is said above, with other words for the same thing
