"""Coins to print: the signs of `charts.parts` as SVG, one alone or a hundred in a grid. Told apart without colour."""

from collections.abc import Sequence

from explainer.charts.kit.parts import COINS, EMPTY
from explainer.charts.kit.style import LOOKS
from explainer.engine.parts import PAID, PARTS

SIDE = 10  # coins in a row and in a column
ROOM = 2.24  # radii from one coin to the next
LINE = 0.09  # radii, how thick an outline is


def coin_svg(part: str, look: str = "light") -> str:
    """One coin."""
    half = ROOM / 2
    return f'{_open(-half, -half, ROOM)}<path d="{COINS[part]}" {_style(part, look)}/></svg>'


def grid_svg(coins: Sequence[int], look: str = "light") -> str:
    """A grid of coins, so many by part in the order of PARTS, filled line by line from the bottom."""
    money = [part for part, n in zip(PARTS, coins, strict=True) for _ in range(n)]
    placed = [
        f'<path d="{COINS[part]}" transform="translate({x:.2f},{y:.2f})" {_style(part, look)}/>'
        for part, (x, y) in zip(money, grid_places(), strict=False)
    ]
    return f"{_open(0, 0, SIDE * ROOM)}{''.join(placed)}</svg>"


def grid_places() -> list[tuple[float, float]]:
    """The middle of each coin, line by line from the bottom."""
    return [((n % SIDE + 0.5) * ROOM, (SIDE - n // SIDE - 0.5) * ROOM) for n in range(SIDE * SIDE)]


def _open(left: float, top: float, side: float) -> str:
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{left:g} {top:g} {side:g} {side:g}">'


def _style(part: str, look: str) -> str:
    """Filled where it is paid, else an outline: dashed where nobody pays."""
    ink = LOOKS[look]
    fill = "none" if part in EMPTY else ink[part]
    line = "" if part in PAID else f' stroke="{ink["outline"]}" stroke-width="{LINE}"'
    return f'fill="{fill}"{line}' + (' stroke-dasharray="0.3 0.22"' if part == "nobody" else "")
