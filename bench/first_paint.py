"""What a phone on a slow line waits for: the first text, the answer that moves, the first figure; what comes over the line.

Chromium with 1.6 Mbit/s and 150 ms, nothing kept from before, beside Streamlit's own page with the same script in the same
run. What is promised stands in MOST; a number above it is marked. Run: python -m bench.first_paint (needs Chromium)
"""

import math
import statistics
import tempfile
import time
from pathlib import Path
from typing import Any, NamedTuple

from playwright.sync_api import Browser, CDPSession, sync_playwright
from starlette.requests import Request

from explainer.server.asker import asker_of
from explainer.server.index import index_page
from explainer.server.pages import written_page
from tools.browser import ROOT, launch, served

TIMES = 3
STOCK = f"""import sys
sys.path.insert(0, {str(ROOT)!r})
import streamlit as st
from explainer.server.front import SCRIPT
app = st.App(SCRIPT)
"""
LINE = {"offline": False, "latency": 150, "downloadThroughput": 1.6e6 / 8, "uploadThroughput": 0.75e6 / 8}  # ms, bytes/s
LINK = "/?lang=en&offer=green-points-instalments"
FIGURE = "&show=flow"
PAINT = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime"
ANSWER = ".live .sentence:not(:empty)"
DRAWN = "[data-testid=stVegaLiteChart] svg"
PAGES = 40
MOST_WRITTEN = 15  # ms CPU
MOST = {"first text": 1.5, "first figure": 8.0}  # s
NOW = "performance.now()"
PHONE: dict[str, Any] = {"viewport": {"width": 390, "height": 844}, "locale": "en-GB"}
LONG = 120_000  # ms


class View(NamedTuple):
    """One way to a page: until the first text and until what was looked for is there [s], and what came till then [KB]."""

    paint: float
    seen: float
    size: float
    files: int


class Line:
    """Counts what comes: as it travels, headers included, and what comes over sockets."""

    def __init__(self, session: CDPSession) -> None:
        self.bytes, self.files = 0.0, 0
        session.on("Network.loadingFinished", self._file)
        session.on("Network.webSocketFrameReceived", self._frame)

    def _file(self, event: dict[str, Any]) -> None:
        self.bytes += event["encodedDataLength"]
        self.files += 1

    def _frame(self, event: dict[str, Any]) -> None:
        text, binary = event["response"]["payloadData"], event["response"]["opcode"] == 2
        self.bytes += len(text) * 3 / 4 if binary else len(text)


def view(browser: Browser, address: str, seen: str) -> View:
    """Open a page once, with nothing kept, and wait until something is on the screen."""
    context = browser.new_context(**PHONE)
    page = context.new_page()
    session = context.new_cdp_session(page)
    line = Line(session)
    session.send("Network.enable")
    session.send("Network.emulateNetworkConditions", LINE)
    page.goto(address, wait_until="commit")
    page.wait_for_selector(seen, timeout=LONG, state="visible")
    found = View(page.evaluate(PAINT) / 1000, page.evaluate(NOW) / 1000, line.bytes / 1024, line.files)
    context.close()
    return found


def views(script: str) -> dict[str, View]:
    """The answer and the first figure of one app, the middle of a few times; the server has answered somebody before."""
    with served(script) as address, sync_playwright() as player:
        browser = launch(player.chromium)
        assert browser is not None, "install Chromium first"
        ways = {"answer": (LINK, ANSWER), "first figure": (LINK + FIGURE, DRAWN)}
        found = {}
        for name, (link, seen) in ways.items():
            view(browser, address + link, seen)
            times = [view(browser, address + link, seen) for _ in range(TIMES)]
            found[name] = View(*(statistics.median(column) for column in zip(*times, strict=True)))
        return found


def written_cpu() -> float:
    """CPU of the server for one page that it writes, the numbers of each link new [ms]."""
    start = time.process_time()
    for spend in range(1000, 1000 + PAGES):
        query = f"{LINK.removeprefix('/?')}&spend={spend}".encode()
        scope = {"type": "http", "method": "GET", "path": "/", "query_string": query, "headers": [(b"host", b"example.org")]}
        index_page(written_page(asker_of(Request(scope), "")))
    return 1000 * (time.process_time() - start) / PAGES


def main() -> None:
    """Print both pages, and what of it is above what is promised."""
    print(f"{'':>34} {'first text s':>12} {'there s':>8} {'KB':>7} {'files':>6}")
    with tempfile.TemporaryDirectory() as folder:
        stock = Path(folder, "stock.py")
        stock.write_text(STOCK, encoding="utf-8")
        show("Streamlit's own page", views(str(stock)))
    show("ours", views("app.py"))
    written_cpu()  # the words of the language are read once
    print(f"to write a page: {written_cpu():.1f} ms CPU, of {MOST_WRITTEN} promised")


def show(app: str, found: dict[str, View]) -> None:
    """Each view of one app on a line."""
    for name, cost in found.items():
        times = {"first text": cost.paint, name: cost.seen}
        above = [what for what, value in times.items() if app == "ours" and value > MOST.get(what, math.inf)]
        row = f"{cost.paint:12.2f} {cost.seen:8.2f} {cost.size:7.0f} {cost.files:6.0f}"
        print(f"{app + ', ' + name:>34} {row}  {'above: ' + ', '.join(above) if above else ''}", flush=True)


if __name__ == "__main__":
    main()
