"""A browser's questions put straight to the front of the app, without a server and without Streamlit behind it."""

import asyncio
import gzip
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urlsplit

import brotli
from starlette.applications import Starlette

from explainer.server.front import middleware, routes

APP = Starlette(routes=routes(), middleware=middleware())
PACKED = {"br": brotli.decompress, "gzip": gzip.decompress, "": bytes}


@dataclass(frozen=True)
class Answered:
    """What came back, unpacked."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def text(self) -> str:
        """The body as text."""
        return self.body.decode()

    @property
    def page(self) -> "Page":
        """The body as a page."""
        page = Page()
        page.feed(self.text)
        return page


class Page(HTMLParser):
    """Tags with their attributes, and what stands inside title, scripts and elements with a class."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.inside: list[str] = []
        self.texts: list[tuple[tuple[str, ...], str]] = []

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        given = {name: value or "" for name, value in attrs}
        self.tags.append((tag, given))
        if tag not in ("meta", "link", "input", "br", "img", "use", "path"):
            self.inside.append(f"{tag}.{given.get('class', '')}")

    def handle_endtag(self, tag: str) -> None:
        if self.inside and self.inside[-1].startswith(f"{tag}."):
            self.inside.pop()

    def handle_data(self, data: str) -> None:
        self.texts.append((tuple(self.inside), data))

    def said(self, place: str) -> str:
        """All text inside tag.class."""
        return "".join(text for inside, text in self.texts if place in inside)

    def all(self, tag: str) -> list[dict[str, str]]:
        """The attributes of every such tag."""
        return [given for name, given in self.tags if name == tag]

    def meta(self, name: str) -> str:
        """What a meta tag says; empty if it is not there."""
        return next((m["content"] for m in self.all("meta") if name in (m.get("name"), m.get("property"))), "")


def asked(address: str, method: str = "GET", **headers: str) -> Answered:
    """The answer to one question; headers by name, with _ for -."""
    parts = urlsplit(address)
    given = {"host": parts.netloc or "example.org", **{name.replace("_", "-"): value for name, value in headers.items()}}
    scope = {
        "type": "http", "method": method, "path": parts.path or "/", "root_path": "", "query_string": parts.query.encode(),
        "scheme": parts.scheme or "http", "server": ("example.org", 80),
        "headers": [(name.encode(), value.encode("latin-1")) for name, value in given.items()],
    }  # fmt: skip
    sent: list[Any] = []

    async def receive() -> dict[str, Any]:
        await asyncio.sleep(3600)  # says nothing more, and stays
        return {"type": "http.disconnect"}

    async def send(message: Any) -> None:
        sent.append(message)

    asyncio.run(APP(scope, receive, send))
    found = {name.decode(): value.decode() for name, value in sent[0]["headers"]}
    body = b"".join(message.get("body", b"") for message in sent[1:])
    return Answered(sent[0]["status"], found, PACKED[found.get("content-encoding", "")](body) if body else b"")
