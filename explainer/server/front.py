"""Front: the routes and the middleware that stand before Streamlit's own."""

import logging
from collections.abc import Callable
from pathlib import Path

from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from explainer.offers.link import query
from explainer.server.asker import asker_of
from explainer.server.files import SmallerFonts, own_files
from explainer.server.form import link_of_form, of_form
from explainer.server.head import PICTURE
from explainer.server.headers import SafeHeaders
from explainer.server.index import index_page, stock_page
from explainer.server.names import PATHS
from explainer.server.packed import PackedFiles, coding_of, packed_bytes, packed_headers
from explainer.server.pages import written_page
from explainer.server.picture import picture
from explainer.server.pocket import pocket_routes
from explainer.site.born import BORN
from explainer.site.born import PATH as BORN_AT
from explainer.site.rules import PATH as STYLE_AT
from explainer.site.rules import page_rules

SCRIPT = Path(__file__).resolve().parents[1] / "pages" / "navigation.py"  # Streamlit runs it for each visitor and change
LOG = logging.getLogger(__name__)


def routes() -> list[BaseRoute]:
    """What is answered here and not by Streamlit."""
    return [
        *(Route(f"/{path}", _page(path)) for path in PATHS),
        *pocket_routes(),
        Route(f"/{PICTURE}", picture),
        Route(f"/{BORN_AT}", born),
        Route(f"/{STYLE_AT}", rules),
        own_files(),
    ]


def rules(_: Request) -> Response:
    """The style of every page, for one that was not written here."""
    return Response(page_rules(), media_type="text/css", headers={"Cache-Control": "no-cache"})


def born(_: Request) -> Response:
    """Which process answers."""
    return PlainTextResponse(BORN, headers={"Cache-Control": "no-store"})


def middleware() -> list[Middleware]:
    """What every answer passes through, the first outermost."""
    return [Middleware(SafeHeaders), Middleware(SmallerFonts), Middleware(PackedFiles)]


def _page(path: str) -> Callable[[Request], Response]:
    """The answer to everybody who asks for one page; Starlette gives each a thread."""

    def answer(request: Request) -> Response:
        try:
            return _written(request, path)
        except Exception as problem:  # the app itself may still run; the log says nothing of what a visitor entered
            LOG.error("The page /%s could not be written: %s", path, type(problem).__name__)
            return _html(stock_page(), request)

    return answer


def _written(request: Request, path: str) -> Response:
    """The page as written; of what the form asked for, the way to its link."""
    asker = asker_of(request, path)
    if of_form(asker.link):
        return RedirectResponse(f"./{path}?{query(link_of_form(asker))}", 303)
    return _html(index_page(written_page(asker)), request)


def _html(page: str, request: Request) -> Response:
    """A page as it travels."""
    coding, body = coding_of(request.headers.get("accept-encoding", "")), page.encode()
    headers = {"Cache-Control": "no-cache", **(packed_headers(coding) if coding else {})}
    headers["Vary"] = "Accept-Language, Accept-Encoding"
    return Response(packed_bytes(body, coding, quick=True) if coding else body, media_type="text/html", headers=headers)
