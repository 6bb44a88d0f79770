"""The app in a real browser, for the browser tests and for tools/look.py: start it, find Chromium, wait for a run."""

import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, BrowserContext, BrowserType, Error, Frame, Page, TimeoutError

ROOT = Path(__file__).resolve().parent.parent
STILL = ROOT / "tools" / "still.js"
NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
QUIET = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync")
START = 60  # seconds until the server must answer, generous for a machine that does other work
RUN = 30_000  # milliseconds until a run of the script must be over


def free_port() -> int:
    """A port nobody listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_for(address: str, server: subprocess.Popen[bytes], log: Path) -> None:
    """Return when the server says that it is well; say what it printed when it does not come up."""
    end = time.monotonic() + START
    while time.monotonic() < end and server.poll() is None:
        try:
            with urllib.request.urlopen(f"{address}/_stcore/health", timeout=2):
                return
        except OSError:
            time.sleep(0.1)
    raise RuntimeError(f"The app did not start at {address}:\n{log.read_text(encoding='utf-8')}")


@contextmanager
def served(script: str = "app.py", port: int = 0, name: str = "") -> Iterator[str]:
    """The app as the README starts it, but on a port of its own and without opening a window; gives its address.

    port: a free one if not given. name: of the process, for a proxy before several.
    """
    port = port or free_port()
    command = [str(Path(sys.executable).with_name("streamlit")), "run", script]
    options = ["--server.port", str(port), "--server.address", "127.0.0.1", "--server.headless", "true"]
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder, "log")
        with log.open("wb") as out:
            named = {**os.environ, "WHOSE_MONEY_NAME": name}
            server = subprocess.Popen([*command, *options], cwd=ROOT, env=named, stdout=out, stderr=subprocess.STDOUT)
        try:
            wait_for(f"http://127.0.0.1:{port}", server, log)
            yield f"http://127.0.0.1:{port}"
        finally:
            server.terminate()
            server.wait(timeout=START)


def launch(chromium: BrowserType) -> Browser | None:
    """A Chromium of this machine: on the path, an installed Chrome, or the one Playwright brought; None without any."""
    found = next(filter(None, map(shutil.which, NAMES)), None)
    if found:
        return chromium.launch(executable_path=found, args=QUIET)
    for channel in ("chrome", None):
        try:
            return chromium.launch(channel=channel, args=QUIET)
        except Error:
            continue
    return None


def watched(browser: Browser, **settings: Any) -> BrowserContext:
    """A context whose pages know what they still wait for: settle() works in no other."""
    context = browser.new_context(**settings)
    context.add_init_script(path=STILL)
    return context


def settle(page: Page | Frame) -> None:
    """Return when every change has been answered, nothing is left from the run before and every figure is drawn."""
    try:
        page.wait_for_function("asked => window.still(asked)", arg=time.monotonic(), timeout=RUN)
    except TimeoutError as late:
        left = page.evaluate("window.waitsFor()")
        raise AssertionError(f"After {RUN / 1000:g} s the page still waits for {left}.") from late
