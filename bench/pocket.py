"""What the pocket edition costs, beside the page in one run: bytes over the wire, ms to the first answer, ms a redraw.

The file is opened from a folder with nothing kept; the page by a browser that has it already, which is kinder to the page.
A phone is this machine four times slower. What is promised stands in MOST; a number above it is marked.
Run: python -m bench.pocket (needs Chromium)
"""

import statistics
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import brotli
from playwright.sync_api import Browser, Page, sync_playwright

from bench.live import Wire, drag
from explainer.pocket.page import ALL, pocket_page
from explainer.words.languages import LANGUAGES
from tools.browser import launch, served

TIMES = 5
SLOWER = {"this machine": 1, "a phone": 4}
MOST = {"bytes": 300_000, "first": 700, "redraw": 33}  # as it is carried; ms; ms
FIRST = """addEventListener("DOMContentLoaded", () => {
    const roots = () => [document, ...[...document.querySelectorAll(".st-key-live *")].map(node => node.shadowRoot)];
    const drawn = root => root && root.querySelector(".coins path.coin");
    const look = () => (roots().some(drawn) ? window.first = performance.now() : requestAnimationFrame(look));
    look();
});"""
FRAMES = """() => { window.took = []; let at = 0; const ask = window.requestAnimationFrame;
window.requestAnimationFrame = draw => ask(now => { const from = performance.now(); draw(now);
  const spent = performance.now() - from; if (now === at) window.took[window.took.length - 1] += spent;
  else { at = now; window.took.push(spent); } }); }"""  # all that is drawn for one frame together
OFFER = "offer=green-points"  # released with growth, which takes longest to work out


@contextmanager
def opened(browser: Browser, slower: int) -> Iterator[Page]:
    """A page of a window of its own, on a machine so many times slower."""
    window = browser.new_context(viewport={"width": 1280, "height": 900})
    found = window.new_page()
    found.add_init_script(FIRST)
    window.new_cdp_session(found).send("Emulation.setCPUThrottlingRate", {"rate": slower})
    yield found
    window.close()


def first_answer(browser: Browser, address: str, slower: int) -> float:
    """From opening to coins on the screen [ms]; of several times the median."""
    found = []
    for _ in range(TIMES):
        with opened(browser, slower) as fresh:
            fresh.goto(address)
            found.append(float(fresh.wait_for_function("window.first", timeout=60_000).json_value()))
    return statistics.median(found)


def redraws(browser: Browser, address: str, slower: int) -> list[float]:
    """Each frame while growth and rebate are dragged [ms]."""
    with opened(browser, slower) as still:
        still.goto(address)
        still.wait_for_function("window.first", timeout=60_000)
        still.wait_for_timeout(2000)
        still.evaluate(FRAMES)
        found: list[float] = []
        for name in ("growth", "rebate"):
            found += drag(still, name, Wire())[1]
            still.mouse.up()
            still.wait_for_timeout(1000)
        return found


def line(browser: Browser, name: str, address: str, machine: str) -> str:
    """One row: where, on which machine, first answer, redraw; what is above the promise is marked."""
    slower = SLOWER[machine]
    first, took = first_answer(browser, address, slower), redraws(browser, address, slower)
    late = sorted(took)[int(0.95 * len(took))]
    marks = [] if name == "page" else [n for n, ms in (("first", first), ("redraw", late)) if ms > MOST[n]]
    row = f"{name:>8} {machine:>13} {first:9.0f} {statistics.median(took):11.2f} {late:6.1f}"
    return row + (f"  above: {', '.join(marks)}" if marks else "")


def main() -> None:
    """Print the size of every file, then file and page side by side."""
    for language in (*LANGUAGES, ALL):
        file = pocket_page(language).encode()
        carried = len(brotli.compress(file))
        print(f"{language:>8} {len(file):9,} bytes, {carried:,} carried{'  above' * (carried > MOST['bytes'])}")
    print(f"{'':>8} {'':>13} {'first ms':>9} {'redraw p50':>11} {'p95':>6}")
    with served() as address, sync_playwright() as player, tempfile.TemporaryDirectory() as folder:
        browser = launch(player.chromium)
        assert browser is not None, "install Chromium first"
        path = Path(folder, "en.html")
        path.write_text(pocket_page("en"), encoding="utf-8")
        for machine in SLOWER:
            print(line(browser, "pocket", f"{path.as_uri()}#{OFFER}", machine))
            print(line(browser, "page", f"{address}/?lang=en&{OFFER}", machine))


if __name__ == "__main__":
    main()
