"""Sources: everything published that numbers are taken from, read from content/sources.toml."""

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from explainer.offers.content import Entry, entries
from explainer.offers.folder import CONTENT


class Source(Entry, frozen=True):
    """Something published; its title is in words, as source-<id>. `language`: of the text itself. `seen`: in what form."""

    id: str
    publisher: str
    date: str
    url: str
    seen: str
    language: str


@lru_cache
def references() -> Mapping[str, Source]:
    """Everything that numbers are taken from, by id."""
    return MappingProxyType(entries(CONTENT / "sources.toml", Source))
