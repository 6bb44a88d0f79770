"""Coins: the hundred of an answer as inline SVG. Each sign is there once; the style of the page says its colours."""

from collections.abc import Iterable
from functools import lru_cache

from markupsafe import Markup

from explainer.charts.kit.parts import COINS
from explainer.exports.kit.coins import ROOM, SIDE, grid_places
from explainer.words.html import joined, tag

SIGNS = ("own", "new", "unclaimed", "nobody")  # the parts of an answer
SHAPES = joined(*(tag("symbol", tag("path", d=COINS[part]), id=f"coin-{part}", overflow="visible") for part in SIGNS))


def shapes() -> Markup:
    """The signs, for every coin of the page to use."""
    return Markup('<svg width="0" height="0" aria-hidden="true" style="position:absolute">{}</svg>').format(SHAPES)


def sign_of(part: str) -> Markup:
    """One coin, beside its name."""
    view = f"{-ROOM / 2:g} {-ROOM / 2:g} {ROOM:g} {ROOM:g}"
    return Markup('<svg viewBox="{}" aria-hidden="true">{}</svg>').format(view, _coin(part, 0, 0))


def hundred_coins(parts: Iterable[tuple[str, int]], alt: str) -> Markup:
    """So many coins of each part, line by line from the bottom. alt: the same in words."""
    money = [part for part, n in parts for _ in range(n)]
    drawn = joined(*(_coin(part, x, y) for part, (x, y) in zip(money, grid_places(), strict=False)))
    side = f"{SIDE * ROOM:g}"
    return Markup('<svg viewBox="0 0 {} {}" role="img" aria-label="{}">{}</svg>').format(side, side, alt, drawn)


@lru_cache(maxsize=500)  # each part at each place, and no more
def _coin(part: str, x: float, y: float) -> Markup:
    return Markup('<use href="#coin-{}" class="{}" x="{:g}" y="{:g}"/>').format(part, part, x, y)
