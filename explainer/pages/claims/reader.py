"""Reader: what somebody has done with the claims in this visit."""

from dataclasses import dataclass, field

from explainer.site.cards import Cards
from explainer.site.state import of_visit


@dataclass
class Reader(Cards):
    """Beside the cards opened: readings and numbers, by claim, where others than ours were chosen.

    outside: the box with a typed number that had to be changed. all: whether every claim of the filters is shown.
    """

    readings: dict[str, str] = field(default_factory=dict)
    numbers: dict[str, dict[str, float]] = field(default_factory=dict)
    outside: str | None = None
    all: bool = False


def reader() -> Reader:
    """The reader of this visit."""
    return of_visit(Reader)
