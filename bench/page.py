"""What a visitor's change costs: CPU of the server per rerun, and from key press to new sentence in the browser.

The floor, measured in the same run: three sliders, a sentence and six empty charts. Inputs never repeat.
Run: python -m bench.page (needs Chromium)
"""

import os
import statistics
import tempfile
import time
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from tools.browser import launch, served, settle, watched

CHANGES = 40
PAUSE = 600  # ms between changes, longer than a run
EMPTY = """
import streamlit as st
values = [st.slider(name, 0.0, 100.0, 15.0, 1.0) for name in ("spend", "rebate", "growth")]
st.html(f'<section>{values}</section>')
for i in range(6):
    st.vega_lite_chart({"mark": "point", "height": 240}, data=[], theme=None, key=f"c{i}")
"""


def server_of(address: str) -> int:
    """The process id of the server that listens on this address."""
    port = int(address.rsplit(":", 1)[1])
    inodes = {line.split()[9] for line in Path("/proc/net/tcp").read_text().splitlines() if f":{port:04X} 00000000" in line}
    for process in Path("/proc").glob("[0-9]*"):
        try:
            links = {str(handle.readlink()) for handle in (process / "fd").iterdir()}
        except OSError:
            continue
        if any(f"socket:[{inode}]" in links for inode in inodes):
            return int(process.name)
    raise LookupError(f"no server at {address}")


def cpu_ms(pid: int) -> float:
    """CPU time used by a process so far, user and system [ms]."""
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return 1000 * (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def measure(script: str, query: str) -> tuple[float, float, float]:
    """CPU per rerun, median and 95th percentile from key press to new sentence [ms] of one app."""
    with served(script) as address, sync_playwright() as player:
        browser = launch(player.chromium)
        assert browser is not None, "install Chromium first"
        page = watched(browser, viewport={"width": 1280, "height": 900}).new_page()
        page.goto(address + query)
        page.wait_for_selector("section")
        settle(page)
        page.wait_for_timeout(2000)
        return press(page, server_of(address))


def press(page: Page, pid: int) -> tuple[float, float, float]:
    """Move the growth slider step by step; wait each time until the sentence has changed."""
    page.locator("input[type=range]").nth(2).focus()
    waits: list[float] = []
    before = cpu_ms(pid)
    for _ in range(CHANGES):
        old = page.locator("section").first.inner_text()
        start = time.perf_counter()
        page.keyboard.press("ArrowRight")
        changed = "old => document.querySelector('section').innerText !== old"
        page.wait_for_function(changed, arg=old, polling=5)
        waits.append(1000 * (time.perf_counter() - start))
        page.wait_for_timeout(PAUSE)
    return (cpu_ms(pid) - before) / CHANGES, statistics.median(waits), sorted(waits)[int(0.95 * CHANGES)]


def main() -> None:
    """Print both apps and their ratio."""
    with tempfile.TemporaryDirectory() as folder:
        empty = Path(folder, "empty.py")
        empty.write_text(EMPTY)
        floor = measure(str(empty), "/")
    ours = measure("app.py", "/?lang=en&offer=green-points-instalments")
    print(f"{'':>18} {'CPU ms/rerun':>13} {'sentence p50 ms':>16} {'p95 ms':>8}")
    for name, row in (("six empty charts", floor), ("Check an offer", ours)):
        print(f"{name:>18} {row[0]:13.1f} {row[1]:16.0f} {row[2]:8.0f}")
    print(f"{'ratio':>18} {ours[0] / floor[0]:13.1f} {ours[1] / floor[1]:16.1f} {ours[2] / floor[2]:8.1f}")


if __name__ == "__main__":
    main()
