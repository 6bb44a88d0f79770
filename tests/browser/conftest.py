"""The app started as the README says, and a page of Chromium that notices errors and requests to other servers."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, sync_playwright

from tools.browser import launch, served, settle

NO_BROWSER = "no Chromium found: install chromium or Chrome, or run `playwright install chromium`"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything in this folder is a browser test: `pytest -m "not browser"` leaves it out."""
    for item in items:
        if "browser" in item.path.parts:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def address() -> Iterator[str]:
    """Where the app answers."""
    with served() as where:
        yield where


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One Chromium a module: Playwright's event loop must not be open while other tests run."""
    with sync_playwright() as playwright:
        chromium = launch(playwright.chromium)
        if chromium is None:
            pytest.skip(NO_BROWSER)
        yield chromium
        chromium.close()


@pytest.fixture
def settings() -> dict[str, object]:
    """How the page is opened: a desktop that prefers English. A test overrides it by parametrizing `settings`."""
    return {"viewport": {"width": 1280, "height": 900}, "locale": "en-GB"}


@pytest.fixture
def page(browser: Browser, address: str, settings: dict[str, object]) -> Iterator[Page]:
    """A fresh page; afterwards, nothing may have gone wrong on it and nothing may have left for another server."""
    context = browser.new_context(**settings)
    opened = context.new_page()
    said: list[str] = []
    asked: list[str] = []

    def listen(message: ConsoleMessage) -> None:
        # on a page with a path of its own Streamlit first looks for its server below that path: a 404 that means nothing
        if message.type == "error" and "/_stcore/" not in message.location.get("url", ""):
            said.append(message.text)

    opened.on("console", listen)
    opened.on("pageerror", lambda error: said.append(str(error)))
    opened.on("request", lambda request: asked.append(request.url))
    yield opened
    context.close()
    own = (address, address.replace("http", "ws"), "data:", "blob:")
    assert [url for url in asked if not url.startswith(own)] == []
    assert said == []


@pytest.fixture
def open_page(page: Page, address: str) -> Callable[[str], Page]:
    """Open a link of the app (path and query) and wait until the script has run: open_page("?lang=zh")."""

    def open_link(link: str = "") -> Page:
        page.goto(f"{address}/{link}")
        settle(page)
        no_errors(page)
        return page

    return open_link


def no_errors(page: Page) -> None:
    """Nothing that Streamlit shows when the script failed or the server is gone."""
    broken = page.locator("[data-testid=stException], [data-testid=stConnectionStatus], [role=dialog]")
    assert broken.all_inner_texts() == []
