"""A figure in a frame on a page of another site, in a real browser: drawn, as tall as it says, usable, and a way out."""

from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import BrowserContext, Frame, Page, expect

from explainer.charts.check.figures import FIGURES
from explainer.site.embedding import frame_html
from explainer.words.text import words
from tests.oracles.frames import heights
from tools.browser import settle

LINK = {"lang": "en", "offer": "green-points-instalments", "growth": "15"}
DESK, PHONE = {"width": 832, "height": 900}, {"width": 390, "height": 844}  # windows; the page around has margins of 16 px
SCROLLS = """() => { const main = document.querySelector("[data-testid=stMain]");
  return {right: main.scrollWidth - main.clientWidth, down: main.scrollHeight - main.clientHeight}; }"""
Host = Callable[[str], str]


@pytest.fixture
def host() -> Iterator[Host]:
    """Gives the address of a page with this HTML. It is `localhost` and the app is 127.0.0.1: for a browser, two sites."""
    body: list[str] = []

    class Answer(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200 if self.path == "/" else 204)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            if self.path == "/":
                self.wfile.write("".join(body).encode())

        def log_message(self, *_: Any) -> None:
            """Silent."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answer)
    Thread(target=server.serve_forever, daemon=True).start()

    def holding(html: str) -> str:
        head = '<!doctype html><html lang="en"><title>A blog</title><meta name="viewport" content="width=device-width">'
        body[:] = [head, "<style>body { margin: 16px }</style><h1>A blog</h1>", html]
        return f"http://localhost:{server.server_port}/"

    yield holding
    server.shutdown()
    server.server_close()


@pytest.fixture
def settings() -> dict[str, object]:
    """The window of somebody who reads another site."""
    return {"viewport": DESK, "locale": "en-GB"}


@pytest.fixture
def visitor(window: BrowserContext, settings: dict[str, Any]) -> Page:
    """A page of a browser, on which not everything is ours."""
    page = window.new_page()
    page.set_viewport_size(settings["viewport"])
    return page


def inside(page: Page) -> Frame:
    """What is in the frame, once it is drawn."""
    page.locator("iframe").scroll_into_view_if_needed()
    frame = page.frames[1]
    frame.wait_for_selector("[data-testid=stApp]")
    settle(frame)
    return frame


def opened(page: Page, host: Host, address: str, name: str, **more: str) -> Frame:
    """A page of another site with the frame as it is to be copied."""
    page.goto(host(frame_html(address, name, heights()[name], {**LINK, **more}, name)))
    return inside(page)


def holds(frame: Frame) -> None:
    """A drawn figure, all of it to be seen without a scrollbar, and nothing of the app lies over it."""
    assert frame.locator("svg.marks:visible path, svg.marks:visible text").count() > 20
    scrolls = frame.evaluate(SCROLLS)
    assert scrolls["right"] <= 0
    assert scrolls["down"] <= 0
    expect(frame.locator(".whose")).to_be_visible()
    assert [box for box in frame.locator("[data-testid=stHeader], .st-key-switches").all() if box.is_visible()] == []


@pytest.mark.parametrize("name", FIGURES)
def test_a_figure_is_drawn_on_another_site_and_as_tall_as_its_code_says(visitor: Page, host: Host, address: str, name: str):
    frame = opened(visitor, host, address, name)
    assert visitor.locator("iframe").bounding_box()["height"] == heights()[name].desk
    holds(frame)
    visitor.set_viewport_size(PHONE)
    settle(frame)
    assert visitor.locator("iframe").bounding_box()["height"] == heights()[name].phone
    holds(frame)


@pytest.mark.parametrize("name", ["promises", "flow"])
def test_with_large_type_it_is_as_tall_as_its_code_says(visitor: Page, host: Host, address: str, name: str):
    frame = opened(visitor, host, address, name, size="large")
    holds(frame)
    assert float(frame.locator("p").first.evaluate("e => parseFloat(getComputedStyle(e).fontSize)")) >= 18
    visitor.set_viewport_size(PHONE)
    settle(frame)
    holds(frame)


def test_an_input_changes_the_figure_and_the_frame_remembers_what_it_shows(visitor: Page, host: Host, address: str):
    frame = opened(visitor, host, address, "coins")
    frame.locator(".st-key-growth-typed input").fill("70")
    frame.locator(".st-key-growth-typed input").press("Enter")
    expect(frame.locator(".whose")).to_contain_text("all that falls due can be paid")
    settle(frame)
    link = {key: value[0] for key, value in parse_qs(urlsplit(frame.url).query).items()}
    assert {key: link[key] for key in ("show", "inputs", "growth", "embed", "embed_options")} == {
        "show": "coins", "inputs": "main", "growth": "70", "embed": "true", "embed_options": "light_theme"
    }  # fmt: skip


def test_its_link_opens_the_whole_page_in_a_new_tab(visitor: Page, host: Host, address: str):
    frame = opened(visitor, host, address, "people", growth="7")
    with visitor.context.expect_page() as tab:
        frame.get_by_role("link", name=words("en")("embed-full")).click()
    whole = tab.value
    settle(whole)
    assert whole.url.startswith(f"{address}/?")
    expect(whole.locator("#live-growth")).to_have_value("7")
    expect(whole.locator("#people, [id=people]").first).to_be_visible()
    assert len(visitor.frames) == 2  # the page around stays


def test_no_option_of_a_link_cuts_off_whose_money_it_is(visitor: Page, host: Host, address: str):
    options = "embed=true&embed_options=disable_scrolling&inputs=none&embed_options=dark_theme"
    visitor.goto(host(f'<iframe src="{address}/figure?show=coins&lang=en&{options}" height="300" width="100%"></iframe>'))
    frame = inside(visitor)
    frame.locator(".whose a").scroll_into_view_if_needed()
    expect(frame.locator(".whose a")).to_be_in_viewport()
    frame.locator("[data-testid=stMain]").hover()
    visitor.mouse.wheel(0, -5000)
    visitor.mouse.wheel(0, 5000)
    assert frame.locator("[data-testid=stMain]").evaluate("e => getComputedStyle(e).overflowY") == "auto"


def test_the_page_of_a_figure_gives_code_that_works(visitor: Page, host: Host, address: str):
    visitor.goto(f"{address}/?lang=en&offer=green-points&growth=9&show=joiners")
    settle(visitor)
    visitor.locator(".st-key-joiners-more summary").click()
    settle(visitor)
    visitor.get_by_role("button", name=words("en")("embed")).click()
    code = visitor.locator("[data-testid=stCode]").inner_text()
    visitor.goto(host(code))
    frame = inside(visitor)
    assert visitor.locator("iframe").get_attribute("title") == f"Whose money? {words('en')('embed-name-joiners')}"
    assert frame.locator(".st-key-growth-typed input").input_value() == "9"
    holds(frame)
