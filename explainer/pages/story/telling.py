"""Telling: how far the story has been told in this visit, and what was bet."""

from dataclasses import dataclass, field
from typing import Any

from explainer.site.state import of_visit


@dataclass
class Telling:
    """scene: from 1; before the first stands the opening, after the last comes the recap. for_class: the view for a
    class. bets: by scene.

    stepped, revealed: what was clicked just now. moves: how often the focus was moved.
    """

    scene: int = 0
    for_class: bool = False
    bets: dict[str, Any] = field(default_factory=dict)
    stepped: bool = False
    revealed: bool = False
    moves: int = 0


def telling() -> Telling:
    """The telling of this visit."""
    return of_visit(Telling)
