"""What a drag costs: messages to the server while a thumb moves, ms a redraw, and bytes on the wire when it is let go.

Run: python -m bench.live (needs Chromium); another script than the app as an argument
"""

import statistics
import sys
from dataclasses import dataclass, field

from playwright.sync_api import Page, WebSocket, sync_playwright

from tools.browser import launch, served

STEPS = 60
EDGE = 12  # px from the end of a track to the middle of the thumb
COUNTED = """() => { window.took = []; const ask = window.requestAnimationFrame;
window.requestAnimationFrame = draw => ask(at => { const from = performance.now(); draw(at);
  window.took.push(performance.now() - from); }); }"""


@dataclass
class Wire:
    """Bytes of each message to the server and from it."""

    sent: list[int] = field(default_factory=list)
    received: list[int] = field(default_factory=list)

    def listen(self, socket: WebSocket) -> None:
        """Count from now on."""
        socket.on("framesent", lambda message: self.sent.append(len(message)))
        socket.on("framereceived", lambda message: self.received.append(len(message)))

    def clear(self) -> None:
        """Begin again."""
        self.sent.clear()
        self.received.clear()


def drag(page: Page, name: str, wire: Wire) -> tuple[int, list[float]]:
    """Move one thumb over its track; messages while it moves, and ms of each redraw."""
    slider = page.locator(f".field.{name} input[type=range]")
    box = slider.bounding_box()
    assert box is not None
    share, way = slider.evaluate("e => (e.value - e.min) / (e.max - e.min)"), box["width"] - 2 * EDGE
    height = box["y"] + box["height"] / 2
    page.mouse.move(box["x"] + EDGE + share * way, height)
    page.mouse.down()
    wire.clear()
    page.evaluate("window.took = []")
    for step in range(STEPS):
        page.mouse.move(box["x"] + EDGE + (0.1 + 0.8 * step / STEPS) * way, height)
        page.wait_for_timeout(16)
    return len(wire.sent) + len(wire.received), page.evaluate("window.took")


def main(script: str = "app.py") -> None:
    """Print a line for each of the three inputs."""
    with served(script) as address, sync_playwright() as player:
        browser = launch(player.chromium)
        assert browser is not None, "install Chromium first"
        page, wire = browser.new_page(viewport={"width": 1280, "height": 900}), Wire()
        page.on("websocket", wire.listen)
        page.goto(f"{address}/?lang=en&offer=green-points-instalments")
        page.wait_for_selector(".sentence:not(:empty)")
        page.wait_for_timeout(2000)
        print(f"first view: {sum(wire.received):,} bytes")
        page.evaluate(COUNTED)
        for name in ("spend", "rebate", "growth"):
            messages, took = drag(page, name, wire)
            wire.clear()
            page.mouse.up()
            page.wait_for_timeout(2000)
            print(f"{name:>7}: {messages} messages in {STEPS} steps, {statistics.median(took):.2f} ms a redraw (at most "
                  f"{max(took):.1f}); let go: {len(wire.sent)} sent, {sum(wire.received):,} bytes received")  # fmt: skip


if __name__ == "__main__":
    main(*sys.argv[1:2])
