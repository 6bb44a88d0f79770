"""The app started as the README says, and a page of Chromium that notices errors and requests to other servers."""

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request, WebError, sync_playwright

from explainer.live.code import bundle
from tools.browser import launch, served, settle, watched

Settings = dict[str, Any]  # what Browser.new_context() takes
Ask = Callable[..., Any]  # calls a function of the component: ask("cover", offer)

USUAL = {"width": 1280, "height": 720}  # px, the window of a test that names none
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


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """One Chromium for this folder: Playwright's event loop must not be open while other tests run."""
    with sync_playwright() as playwright:
        chromium = launch(playwright.chromium)
        if chromium is None:
            pytest.skip(NO_BROWSER)
        yield chromium
        chromium.close()


@pytest.fixture(scope="package")
def windows(browser: Browser) -> Callable[[Settings], BrowserContext]:
    """A used window for each way to open a page, with one page that stays: what it has fetched and compiled once is there
    for the next test. Its size is not a way to open it: that is set anew for each test.
    """
    used: dict[str, BrowserContext] = {}

    def window(settings: Settings) -> BrowserContext:
        name = json.dumps({**settings, "viewport": None}, sort_keys=True)
        if name not in used:
            used[name] = watched(browser, **settings)
            used[name].new_page()
        return used[name]

    return window


@pytest.fixture
def settings() -> Settings:
    """How the page is opened: a desktop that prefers English. A test overrides it by parametrizing `settings`."""
    return {"viewport": {"width": 1280, "height": 900}, "locale": "en-GB"}


@pytest.fixture
def window(windows: Callable[[Settings], BrowserContext], settings: Settings, address: str) -> Iterator[BrowserContext]:
    """A window that remembers nothing; afterwards, nothing may have gone wrong on any page of it."""
    context = windows(settings)
    context.pages[0].set_viewport_size(settings.get("viewport", USUAL))
    said: list[str] = []

    def listen(message: ConsoleMessage) -> None:
        if message.type == "error":
            said.append(message.text)

    def failed(error: WebError) -> None:
        said.append(str(error.error))

    context.on("console", listen)
    context.on("weberror", failed)
    yield context
    forget(context, address)
    context.remove_listener("console", listen)
    context.remove_listener("weberror", failed)
    assert said == []


def forget(context: BrowserContext, address: str) -> None:
    """Close every page but the one that stays, and forget all that the app has stored: a link must say everything."""
    kept, *opened = context.pages
    for page in opened:
        page.close()
    kept.goto(f"{address}/_stcore/health")  # of the same site: one of another would need a process that has compiled nothing
    kept.evaluate("sessionStorage.clear()")
    kept.emulate_media(media="null")
    kept.mouse.move(0, 0)
    session = context.new_cdp_session(kept)
    session.send("Storage.clearDataForOrigin", {"origin": address, "storageTypes": "all"})
    session.send("Page.resetNavigationHistory")
    session.detach()


@pytest.fixture
def page(window: BrowserContext, address: str) -> Iterator[Page]:
    """The page of a window; afterwards, nothing may have gone wrong on it and nothing may have left for another server."""
    opened = window.pages[0]
    asked: list[str] = []

    def ask(request: Request) -> None:
        asked.append(request.url)

    opened.on("request", ask)
    yield opened
    opened.remove_listener("request", ask)
    own = (address, address.replace("http", "ws"), "data:", "blob:")
    assert [url for url in asked if not url.startswith(own)] == []


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


ASKED = (
    "addingUp, aloneLine, answer, course, cover, fundedShare, growthNote, largestRemainder, neededGrowth, number, percent, "
    "promisedPerYuan, rebateNeeded, recruitsNeeded, rebateNote, standing, sum, teller, unmarked, verdict, withRebate"
)
ALSO = """const ALSO = {
    said: (messages, key, slots) => speaker(messages)(key, slots),
    spoken: (words, terms, name, ...rest) => SPOKEN[name](teller(words, terms), ...rest),
    screen: (words, terms) => {
        const told = teller(words, terms), { offer, scenario } = standing(terms, terms.values);
        const found = verdict(offer, scenario);
        return {
            said: answer(told, found, offer), alone: aloneLine(told, found), coins: wholeCoins(found.parts, PARTS), found,
            growth: growthNote(told, found), rebate: rebateNote(told, found, offer),
        };
    },
};
const SPOKEN = { sum, answer, aloneLine, growthNote, rebateNote };"""


@pytest.fixture(scope="module")
def ask(browser: Browser) -> Iterator[Ask]:
    """A bare page with the modules in it: ask("cover", offer) calls one of their functions."""
    page: Page = browser.new_page()
    page.set_content(f"<script type=module>{bundle()}\n{ALSO}\nwindow.live = {{ {ASKED}, ...ALSO }};</script>")
    page.wait_for_function("window.live")
    # JSON knows neither infinity nor "not a number"
    call = """([name, given]) => JSON.stringify(live[name](...JSON.parse(given)),
        (_, x) => typeof x === "number" && !Number.isFinite(x) ? String(x) : x)"""

    def asked(name: str, *given: Any) -> Any:
        answer = page.evaluate(call, [name, json.dumps(given)])
        return json.loads(answer) if answer is not None else None

    yield asked
    page.close()
