"""Another language in the middle of a visit: what is chosen stays chosen, and the next tap works."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from explainer.words.text import words
from tests.browser.conftest import no_errors
from tools.browser import settle

Open = Callable[[str], Page]
EN = words("en")
PAGES = (
    "/?offer=loyalty-card",
    "/?offer=own&spend=900&points=shopper:1:spend&flyer=open",
    "/?offer=green-points&growth=5",
    "/compare?b=loyalty-card",
    "/claims?theme=money",
    "/cases?status=convicted-final",
    "/classroom?part=worksheets&level=tracing",
    "/story?scene=3",
)


@pytest.mark.parametrize("link", PAGES)
def test_the_next_tap_after_another_language_works_and_changes_nothing(open_page: Open, link: str):
    page = open_page(f"{link[1:]}&lang=zh")
    before = page.url
    page.get_by_text("English", exact=True).first.click()
    expect(page).to_have_url(before.replace("lang=zh", "lang=en"))
    settle(page)
    for size in ("size=large", ""):
        page.get_by_text(EN("large-type"), exact=True).first.click()
        page.wait_for_url(lambda url, size=size: (size or "lang=en") in url and ("size=large" in url) == bool(size))
        settle(page)
        no_errors(page)
    assert page.url == before.replace("lang=zh", "lang=en")


def test_the_next_tap_after_a_name_was_given_works_and_keeps_it(open_page: Open):
    page = open_page("?lang=en&offer=own&spend=900&points=shopper:1:spend&flyer=open")
    page.locator(".st-key-flyer-name input").fill("Rice for all")
    page.keyboard.press("Enter")
    page.wait_for_url("**name=Rice+for+all**")
    settle(page)
    for _ in range(2):
        page.get_by_text(EN("large-type"), exact=True).first.click()
        settle(page)
        no_errors(page)
    page.wait_for_url("**name=Rice+for+all**")
