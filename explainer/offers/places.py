"""Places: named populations, read from content/places.toml."""

from functools import lru_cache

from explainer.offers.content import Entry, entries
from explainer.offers.folder import CONTENT


class Place(Entry, frozen=True):
    """A named population [people]."""

    id: str
    people: float
    year: int
    source: str
    where: str


@lru_cache
def places() -> tuple[Place, ...]:
    """Named populations, the smallest first."""
    return tuple(sorted(entries(CONTENT / "places.toml", Place).values(), key=lambda place: place.people))
