"""Front: the routes and the middleware that stand before Streamlit's own."""

from collections.abc import Awaitable, Callable
from pathlib import Path

from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import BaseRoute, Route

from explainer.server.asker import asker_of
from explainer.server.files import own_files
from explainer.server.index import index_page
from explainer.server.pages import PATHS, written_page

SCRIPT = Path(__file__).resolve().parents[1] / "pages" / "navigation.py"  # Streamlit runs it for each visitor and change


def routes() -> list[BaseRoute]:
    """What is answered here and not by Streamlit."""
    return [*(Route(f"/{path}", _page(path)) for path in PATHS), own_files()]


def middleware() -> list[Middleware]:
    """What every answer passes through, the first outermost."""
    return []


def _page(path: str) -> Callable[[Request], Awaitable[Response]]:
    """The answer to everybody who asks for one page."""

    async def answer(request: Request) -> Response:
        return HTMLResponse(index_page(written_page(asker_of(request, path))), headers={"Cache-Control": "no-cache"})

    return answer
