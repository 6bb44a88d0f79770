"""Pocket: the page as one file that needs no network, also served: the light way in, packed once for each language."""

from collections.abc import Callable
from functools import lru_cache

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from explainer.offers.inputs import OWN
from explainer.offers.link import query
from explainer.pocket.page import ALL, pocket_page, pocket_policy
from explainer.server.asker import Asker
from explainer.server.packed import coding_of, packed_bytes, packed_headers
from explainer.words.languages import LANGUAGES

TAKEN = ("lang", "offer", "spend", "rebate", "growth")  # what the file takes of a link, behind the #
BESIDE = {"size", "join", "v"}  # what changes no answer
HOUR = 60 * 60  # s that a browser keeps it


def pocket_address(asker: Asker) -> str:
    """The file with the numbers of a link, if it takes all of them: with some it would answer something else."""
    here = asker.here
    whole = here["offer"] != OWN and not here.keys() - {*TAKEN} - BESIDE
    return f"./pocket/{asker.language}.html" + (f"#{query({name: here[name] for name in TAKEN})}" if whole else "")


def pocket_routes() -> list[Route]:
    """An address for each language, and one for a file with all of them."""
    return [Route(f"/pocket/{code}.html", _file(code)) for code in (*LANGUAGES, ALL)]


def _file(code: str) -> Callable[[Request], Response]:
    def answer(request: Request) -> Response:
        coding = coding_of(request.headers.get("accept-encoding", ""))
        headers = {"Cache-Control": f"public, max-age={HOUR}", **(packed_headers(coding) if coding else {})}
        headers["Content-Security-Policy"] = f"{pocket_policy()}; frame-ancestors 'self'"
        headers["Vary"] = "Accept-Encoding"
        return Response(_packed(code, coding), media_type="text/html", headers=headers)

    return answer


@lru_cache(maxsize=16)  # each language in each coding
def _packed(code: str, coding: str) -> bytes:
    body = pocket_page(code).encode()
    return packed_bytes(body, coding) if coding else body
