"""Packed: Streamlit's own files, 4 MB of text for a first view, as a quarter of that.

Made when first asked for and kept in memory, not on a disk that a process may not have: it takes a third of a second.
"""

import gzip
import mimetypes
from functools import cache, lru_cache
from importlib.resources import files
from pathlib import Path
from queue import SimpleQueue
from threading import Thread
from time import perf_counter, sleep

import brotli
from anyio import to_thread
from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

FOLDER = "/static/"
YEAR = 365 * 24 * 60 * 60  # s; every name in that folder has a hash of what is inside
TEXTS = {".js", ".css", ".json", ".svg"}  # pictures and fonts are packed already
CODINGS = ("br", "gzip")  # the better one first
BROTLI, GZIP = 9, 9  # of what is made while somebody waits: a tenth larger than the smallest, in a tenth of the time
SMALLEST = 11
PACKED: dict[tuple[str, str], bytes] = {}  # by path and coding; no more than Streamlit has files


class PackedFiles:
    """Middleware: answers for Streamlit's texts where the browser takes them packed."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer for a file that is known; pass everything else on."""
        name = asked_file(scope)
        coding = coding_of(Headers(scope=scope).get("accept-encoding", "")) if name else ""
        if not coding:
            await self.app(scope, receive, send)
            return
        body = await to_thread.run_sync(packed_file, name, coding)
        answer = Response(body, media_type=mimetypes.guess_type(name)[0], headers=packed_headers(coding))
        answer.headers["Cache-Control"] = f"public, max-age={YEAR}, immutable"
        await answer(scope, receive, send)


def asked_file(scope: Scope) -> str:
    """The name of the file that a request asks for, if it is one of Streamlit's texts; else empty."""
    if scope["type"] != "http" or scope["method"] not in ("GET", "HEAD"):
        return ""
    path: str = scope["path"]
    return path if path in texts() else ""


def packed_headers(coding: str) -> dict[str, str]:
    """What an answer says of how it is packed."""
    return {"Content-Encoding": coding, "Vary": "Accept-Encoding"}


def coding_of(accepted: str) -> str:
    """The best coding that a browser takes; empty for none."""
    offered = {part.split(";")[0].strip() for part in accepted.lower().split(",") if "q=0" not in part.replace("q=0.", "")}
    return next((coding for coding in CODINGS if coding in offered), "")


@lru_cache
def texts() -> dict[str, Path]:
    """Streamlit's texts by the path they are asked for with."""
    folder = Path(str(files("streamlit") / "static"))
    found = (file for file in (folder / "static").rglob("*") if file.suffix in TEXTS)
    return {f"/{file.relative_to(folder).as_posix()}": file for file in found}


def packed_file(name: str, coding: str) -> bytes:
    """A file, packed once. The first who asks gets what is made quickly; whoever comes later, the smallest there is."""
    if (name, coding) not in PACKED:
        PACKED[name, coding] = packed_bytes(texts()[name].read_bytes(), coding)
        if coding == CODINGS[0]:
            _smaller().put(name)
    return PACKED[name, coding]


@cache
def _smaller() -> "SimpleQueue[str]":
    """Names of files that somebody is to pack as small as possible, while the server does other things."""
    names: SimpleQueue[str] = SimpleQueue()
    Thread(target=_pack_smaller, args=(names,), daemon=True).start()
    return names


def _pack_smaller(names: "SimpleQueue[str]") -> None:
    """One file after the other, with as much rest as work: some six seconds of a core for all that a first view takes."""
    while True:
        name, start = names.get(), perf_counter()
        PACKED[name, CODINGS[0]] = brotli.compress(texts()[name].read_bytes(), quality=SMALLEST)
        sleep(perf_counter() - start)


def packed_bytes(data: bytes, coding: str, quick: bool = False) -> bytes:
    """Bytes in a coding. quick: of a page that is written for one request."""
    if coding == "br":
        return bytes(brotli.compress(data, quality=4 if quick else BROTLI))
    return gzip.compress(data, 5 if quick else GZIP, mtime=0)
