"""Another language in the middle of a visit: what is chosen stays chosen, and the next tap works."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from explainer.words.text import words
from tests.browser.conftest import no_errors
from tools.browser import settle

Open = Callable[[str], Page]
EN = words("en")
PAGES = {
    "/?offer=loyalty-card": "h1",
    "/?offer=own&spend=900&points=shopper:1:spend&flyer=open": "h1",
    "/?offer=green-points&name=Rice": "h1",
    "/compare?b=loyalty-card": "h1",
    "/claims?theme=money": "h1",
    "/cases?status=convicted-final": "h1",
    "/classroom?part=worksheets&level=tracing": "h1",
    "/story?scene=3": ".scene-title",
}


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
