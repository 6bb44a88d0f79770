"""Picture: what a messenger shows of a link. The postcard, wide, with exactly the numbers of the link."""

from datetime import date
from functools import lru_cache

from anyio import CapacityLimiter, to_thread
from starlette.requests import Request
from starlette.responses import Response

from explainer.exports.postcard import wide_png
from explainer.offers.inputs import Inputs
from explainer.server.asker import asker_of
from explainer.words.subject import subject_of
from explainer.words.text import words

KEPT = 64  # pictures, each of some 30 KB
WAITING = 8  # so many wait for the one that is drawn, a tenth of a second each; more are asked to come again
DAY = 24 * 60 * 60  # s; the day stands on the picture


@lru_cache(maxsize=1)
def _drawing() -> CapacityLimiter:
    """One picture at a time: the other cores are for visitors."""
    return CapacityLimiter(1)


async def picture(request: Request) -> Response:
    """The picture of a link; of the nearest valid offer where the link is none."""
    if _drawing().statistics().tasks_waiting >= WAITING:
        return Response(status_code=503, headers={"Retry-After": "3"})
    png = await to_thread.run_sync(_picture_of, request, limiter=_drawing())
    return Response(png, media_type="image/png", headers={"Cache-Control": f"public, max-age={DAY}"})


def _picture_of(request: Request) -> bytes:
    asker = asker_of(request, "")
    return drawn(asker.inputs, asker.language, date.today())


@lru_cache(maxsize=KEPT)
def drawn(inputs: Inputs, language: str, day: date) -> bytes:
    """The picture, drawn once a day for a link."""
    return wide_png(subject_of(inputs, words(language)), words(language), day)
