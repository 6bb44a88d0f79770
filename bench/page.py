"""What the page "Check an offer" costs: CPU of the server and bytes over the wire for a change, and for the first view.

The floor, measured in the same run: an app with three sliders and a sentence. Inputs never repeat. What is promised stands
in MOST; a number above it is marked. Run: python -m bench.page (needs Chromium)
"""

import os
import re
import statistics
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from playwright.sync_api import Page, WebSocket, sync_playwright

from tools.browser import launch, served, settle, watched

CHANGES = 40
IDLE = 60  # ms of CPU in two seconds, at most, where nobody asks for anything
PAUSE = 600  # ms between changes, longer than a run
KB = 1024
EMPTY = """
import streamlit as st
values = [st.slider(name, 0.0, 100.0, 15.0, 1.0) for name in ("spend", "rebate", "growth")]
st.html(f'<section>{values}</section>')
"""
OFFER = "/?lang=en&offer=green-points-instalments"


class Cost(NamedTuple):
    """Of a change: CPU [ms], both ways over the wire [KB], until it is still [ms]; of the first view, what comes [KB]."""

    cpu: float
    wire: float
    median: float
    late: float
    first: float


class Most(NamedTuple):
    """What is promised: CPU of a change against the floor, and [KB] of a change and of the first view."""

    cpu: float
    wire: float
    first: float


MOST = {"first screen": Most(2, 15, 40), "with a figure": Most(3.5, 60, float("inf"))}


class Wire:
    """Counts what goes over the sockets of a page [bytes]: what comes, and what is sent."""

    def __init__(self, page: Page) -> None:
        self.came = self.sent = 0
        page.on("websocket", self._listen)

    def _listen(self, socket: WebSocket) -> None:
        socket.on("framereceived", self._comes)
        socket.on("framesent", self._goes)

    def _comes(self, payload: bytes | str) -> None:
        self.came += len(payload)

    def _goes(self, payload: bytes | str) -> None:
        self.sent += len(payload)


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


def measure(script: str, query: str, seen: str) -> Cost:
    """One app, opened with a link. seen: what is on the screen once it is there."""
    with served(script) as address, sync_playwright() as player:
        browser = launch(player.chromium)
        assert browser is not None, "install Chromium first"
        page = watched(browser, viewport={"width": 1280, "height": 720}).new_page()
        wire = Wire(page)
        page.goto(address + query)
        page.wait_for_selector(seen)
        settle(page)
        rest(page, server_of(address))
        return press(page, server_of(address), wire)


def rest(page: Page, pid: int) -> None:
    """Wait until the server has nothing to do: after the first visitor it goes on packing files for the next ones."""
    busy = True
    while busy:
        before = cpu_ms(pid)
        page.wait_for_timeout(2000)
        busy = cpu_ms(pid) - before > IDLE


def press(page: Page, pid: int, wire: Wire) -> Cost:
    """Move the growth slider step by step; wait each time until the run is over and everything drawn."""
    page.get_by_role("slider", name=re.compile("growth|More people")).focus()
    waits: list[float] = []
    first, both, before = wire.came, wire.came + wire.sent, cpu_ms(pid)
    for _ in range(CHANGES):
        start = time.perf_counter()
        page.keyboard.press("ArrowRight")
        settle(page)
        waits.append(1000 * (time.perf_counter() - start))
        page.wait_for_timeout(PAUSE)
    cpu, sent = (cpu_ms(pid) - before) / CHANGES, (wire.came + wire.sent - both) / CHANGES / KB
    return Cost(cpu, sent, statistics.median(waits), sorted(waits)[int(0.95 * CHANGES)], first / KB)


def main() -> None:
    """Print every app against the floor and against what is promised."""
    with tempfile.TemporaryDirectory() as folder:
        empty = Path(folder, "empty.py")
        empty.write_text(EMPTY)
        floor = measure(str(empty), "/", "section")
    found = {
        "first screen": measure("app.py", OFFER, ".sentence"),
        "with a figure": measure("app.py", f"{OFFER}&show=flow", "[data-testid=stVegaLiteChart] svg"),
    }
    print(f"{'':>14} {'CPU ms':>7} {'x floor':>8} {'KB a change':>12} {'still p50 ms':>12} {'p95':>5} {'first view KB':>14}")
    for name, cost in {"three sliders": floor, **found}.items():
        ratio = cost.cpu / floor.cpu
        most = MOST.get(name, Most(1, float("inf"), float("inf")))
        marks = [n for n, a, b in zip(Most._fields, (ratio, cost.wire, cost.first), most, strict=True) if a > b]
        row = f"{cost.cpu:7.1f} {ratio:8.2f} {cost.wire:12.1f} {cost.median:12.0f} {cost.late:5.0f} {cost.first:14.1f}"
        print(f"{name:>14} {row}  {'above: ' + ', '.join(marks) if marks else ''}")


if __name__ == "__main__":
    main()
