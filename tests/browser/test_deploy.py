"""Several app processes behind the real nginx, as deploy/ has it: one ends under a visitor, and nobody loses anything."""

import os
import re
import shutil
import subprocess
import time
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from urllib.error import HTTPError

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tools.browser import ROOT, free_port, served, settle, watched

NGINX = shutil.which("nginx") or "/usr/sbin/nginx"
BACK = 60_000  # ms: Streamlit waits longer from try to try before it asks for its server again
AROUND = """
daemon off; pid {folder}/pid; error_log {folder}/log; events {{}}
http {{
  access_log off; client_body_temp_path {folder}; proxy_temp_path {folder};
  fastcgi_temp_path {folder}; uwsgi_temp_path {folder}; scgi_temp_path {folder};
  {server}
}}
"""
without_nginx = not Path(NGINX).exists() and not os.environ.get("CI")
pytestmark = pytest.mark.skipif(without_nginx, reason="nginx is not installed")


@contextmanager
def behind_nginx(ports: list[int], folder: Path) -> Iterator[str]:
    """nginx with the configuration of deploy/, in front of these processes; gives its address."""
    port, server = free_port(), (ROOT / "deploy" / "nginx.conf").read_text(encoding="utf-8")
    for n, app in enumerate(ports, 1):
        server = server.replace(f"server app-{n}:8501", f"server 127.0.0.1:{app}")
    server = server.replace("listen 8080;", f"listen 127.0.0.1:{port};")
    file = folder / "nginx.conf"
    file.write_text(AROUND.format(folder=folder, server=server), encoding="utf-8")
    running = subprocess.Popen([NGINX, "-c", str(file), "-p", str(folder)])
    try:
        wait_for(f"http://127.0.0.1:{port}/health")
        yield f"http://127.0.0.1:{port}"
    finally:
        running.terminate()
        running.wait(timeout=30)


def wait_for(address: str) -> None:
    """Return when it answers."""
    end = time.monotonic() + 30
    while True:
        try:
            urllib.request.urlopen(address, timeout=2).close()
            return
        except OSError:
            assert time.monotonic() < end, address
            time.sleep(0.1)


def visitor(browser: Browser, address: str, growth: int) -> tuple[BrowserContext, Page]:
    """Somebody who has moved the growth, in a window of their own."""
    window = watched(browser, viewport={"width": 1280, "height": 900}, locale="en-GB")
    page = window.new_page()
    page.goto(f"{address}/?lang=en&offer=green-points-instalments")
    settle(page)
    move(page, growth)
    return window, page


def move(page: Page, growth: int) -> None:
    """Enter a growth, and wait until the server has answered."""
    page.get_by_label("More people each month (%)").and_(page.get_by_role("spinbutton")).fill(str(growth))
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(rf"growth={growth}\b"))
    settle(page)
    page.evaluate("() => { window.old = true; }")


def process_of(page: Page) -> str:
    """The process that this visitor is with."""
    return str(page.evaluate("() => fetch('./born').then(answer => answer.text())"))


def test_processes_end_and_start_again_one_after_the_other_and_nobody_loses_anything(browser: Browser, tmp_path: Path):
    tmp_path.chmod(0o777)
    with ExitStack() as ends:
        ports = [free_port() for _ in range(3)]
        apps = {port: ends.enter_context(ExitStack()) for port in ports}
        names = {start(apps[port], port, f"app-{n}"): port for n, port in enumerate(ports, 1)}
        address = ends.enter_context(behind_nginx(ports, tmp_path))
        visitors = [visitor(browser, address, growth) for growth in range(20, 24)]
        pages = [page for _, page in visitors]
        links, with_them = [page.url for page in pages], [process_of(page) for page in pages]
        assert [process_of(page) for page in pages] == with_them  # each stays with one
        for n, (name, port) in enumerate(names.items(), 1):
            apps[port].close()
            left = [page for page, process in zip(pages, with_them, strict=True) if process == name]
            for page in left:
                page.wait_for_function("() => !window.old", timeout=BACK)
                settle(page)
            assert all(page.evaluate("() => window.old") for page in pages if page not in left)  # undisturbed
            start(apps[port], port, f"app-{n}")
            assert [page.url for page in pages] == links
            for page in pages:
                page.evaluate("() => { window.old = true; }")
            with_them = [process_of(page) for page in pages]
        for n, page in enumerate(pages):
            expect(page.locator(".live .sentence")).to_contain_text(f"{20 + n}%")
            move(page, 40 + n)
        with pytest.raises(HTTPError, match="404"):
            urllib.request.urlopen(f"{address}/_stcore/metrics", timeout=5)
        for window, _ in visitors:
            window.close()


def start(app: ExitStack, port: int, name: str) -> str:
    """A process of the app on this port; gives its mark. app: ends it; name: as the proxy knows it."""
    app.enter_context(served(port=port, name=name))
    return str(urllib.request.urlopen(f"http://127.0.0.1:{port}/born", timeout=10).read().decode())
