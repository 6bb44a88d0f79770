"""What the other browser tests stand on: a used window remembers nothing, and a page is waited for until it is still."""

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page

from tests.browser.conftest import Settings
from tools import browser
from tools.browser import settle

KEPT = """async () => [localStorage.kept, sessionStorage.kept, document.cookie.includes("kept=1"),
  (await indexedDB.databases()).length, (await caches.keys()).length, matchMedia("print").matches, innerWidth]"""
KEEP = """async () => {
  localStorage.kept = sessionStorage.kept = document.cookie = "kept=1";
  await caches.open("kept");
  await new Promise(done => { indexedDB.open("kept").onsuccess = done; }); }"""
OTHER_LANGUAGE = """() => {
  const switch_ = document.querySelector(".st-key-lang-switch button:not([aria-checked=true])");
  setTimeout(() => switch_.click(), 90); }"""


@pytest.mark.parametrize("time", ["first", "second"])
def test_a_used_window_remembers_nothing(open_page: Callable[[str], Page], time: str):
    page = open_page("method?lang=en")
    assert page.evaluate(KEPT) == [None, None, False, 0, 0, False, 1280]
    page.evaluate(KEEP)
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 390, "height": 844})
    assert page.evaluate(KEPT) == ["kept=1", "kept=1", True, 1, 1, True, 390]


def test_a_window_is_used_again_in_any_size_and_its_one_page_has_no_past(
    windows: Callable[[Settings], BrowserContext], window: BrowserContext, settings: Settings
):
    assert (
        windows(dict(reversed(settings.items()))) is windows({**settings, "viewport": {"width": 1, "height": 1}}) is window
    )
    assert [page.evaluate("history.length") for page in window.pages] == [1]
    assert window.pages[0].locator("[data-testid=stApp]").count() == 0


def test_a_change_is_waited_for_before_the_server_knows_of_it(open_page: Callable[[str], Page]):
    page = open_page("?lang=en&offer=green-points")
    page.evaluate(OTHER_LANGUAGE)
    settle(page)
    assert page.evaluate("document.documentElement.lang") == "zh-Hans"


def test_a_page_that_does_not_come_to_rest_says_what_it_waits_for(
    open_page: Callable[[str], Page], monkeypatch: pytest.MonkeyPatch
):
    page = open_page("method?lang=en")
    page.evaluate("document.querySelector('h1').dataset.stale = 'true'")
    monkeypatch.setattr(browser, "RUN", 300)
    with pytest.raises(AssertionError, match=r"0\.3 s the page still waits for \['what is left from the run before'\]"):
        settle(page)
