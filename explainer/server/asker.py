"""Asker: who asks for a page, and for what. Language and offer of a request, found as the app finds them; never an error."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from starlette.requests import Request

from explainer.offers.inputs import Inputs
from explainer.offers.link import LARGE, NORMAL, Note, from_link, to_link
from explainer.words.languages import LANGUAGES, spoken
from explainer.words.text import Words, words

ONE_LINE = 300  # characters of a header that are read


@dataclass(frozen=True)
class Asker:
    """What one request asks for. path: of the page, without a slash. origin: where the app answers, https://example.org."""

    path: str
    link: Mapping[str, str]
    language: str
    inputs: Inputs
    notes: Sequence[Note]
    origin: str

    @property
    def words(self) -> Words:
        """The words of the language."""
        return words(self.language)

    @property
    def size(self) -> str:
        """The size of the type."""
        return LARGE if self.link.get("size") == LARGE else NORMAL

    @cached_property
    def here(self) -> dict[str, str]:
        """The link to exactly these inputs."""
        return to_link(self.inputs, self.language, self.size)


def asker_of(request: Request, path: str) -> Asker:
    """Who asks, as the address and the browser say it."""
    link = dict(request.query_params)
    language = language_of(link, request.headers.get("accept-language", ""))
    return Asker(path, link, language, *from_link(link), origin_of(request))


def language_of(link: Mapping[str, str], accepted: str) -> str:
    """The language of the link, else the first that the browser asks for, as the app takes it."""
    asked = link.get("lang", "")
    return asked if asked in LANGUAGES else spoken(accepted[:ONE_LINE].split(",")[0].split(";")[0].strip())


def origin_of(request: Request) -> str:
    """Scheme and host that the browser asked for, also behind a proxy that says which scheme it was."""
    scheme = request.headers.get("x-forwarded-proto", request.url.scheme).split(",")[0].strip()
    return f"{'https' if scheme == 'https' else 'http'}://{request.url.netloc}"
