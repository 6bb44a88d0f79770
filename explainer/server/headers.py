"""Headers: what every answer tells the browser. No code but ours, no request to anybody else, frames for one page alone."""

import os
import re
from base64 import b64encode
from functools import lru_cache
from hashlib import sha256

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from explainer.server.early import early_scripts
from explainer.server.index import stock_page
from explainer.server.names import HIDDEN
from explainer.server.packed import FOLDER
from explainer.site.inline import script_texts

HOST = re.compile(r"[\w.-]+(:\d+)?|\[[0-9a-fA-F:]+\](:\d+)?")
OF_FILES = "default-src 'self'"  # short: a first view has 130 of Streamlit's files, and the long one is a kilobyte
INLINE = re.compile("<script>(.*?)</script>", re.DOTALL)
NAME = "WHOSE_MONEY_NAME"  # in the environment: what this process is called, as deploy/ does it
ALWAYS = {"X-Content-Type-Options": "nosniff", "Referrer-Policy": "same-origin"}


class SafeHeaders:
    """Middleware: the same headers for every answer."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass everything on; an answer over HTTP gets the headers before it leaves."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        framed = scope["path"].rsplit("/", 1)[-1] == HIDDEN
        page = policy(Headers(scope=scope).get("host", ""), framed)
        own = {**ALWAYS, **served_by(), "Content-Security-Policy": OF_FILES if scope["path"].startswith(FOLDER) else page}

        async def send_with(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in own.items():
                    headers.setdefault(name, value)  # the pocket edition may do less than the app
            await send(message)

        await self.app(scope, receive, send_with)


@lru_cache
def served_by() -> dict[str, str]:
    """The name of this process, where it has one: for a proxy that keeps a visitor with one of several."""
    name = os.environ.get(NAME, "")
    return {"X-Served-By": name} if name else {}


@lru_cache(maxsize=64)  # a host says anything it likes
def policy(host: str, framed: bool) -> str:
    """What a page may load and run. framed: it may stand in a frame of any site."""
    sockets = f" ws://{host} wss://{host}" if HOST.fullmatch(host) else ""  # older browsers: 'self' is no socket
    return "; ".join(
        (
            "default-src 'self'",
            f"script-src 'self' blob: {' '.join(_hashes())}",  # blob: the component, which Streamlit takes as a text
            "style-src 'self' 'unsafe-inline'",  # Streamlit styles everything so
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            f"connect-src 'self'{sockets}",
            "worker-src 'self' blob:",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            f"frame-ancestors {'*' if framed else chr(39) + 'self' + chr(39)}",
        )
    )


@lru_cache
def _hashes() -> tuple[str, ...]:
    """The inline scripts that may run: those in front of the bundle, our pages', Streamlit's own where no page is known."""
    texts = (*early_scripts(), *script_texts(), *INLINE.findall(stock_page()))
    return tuple(f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'" for text in texts)
