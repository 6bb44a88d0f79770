"""Ribbons: the layout of a layered flow. Nodes and links -> places in pixels; it knows neither money nor words.

Ribbons run *along*, from column to column; nodes are stacked *across*, and there ribbons have their width.
The order of the nodes is the caller's; the layout never changes it, so an order without crossings stays without.
Plain Python: for some twenty nodes it is faster than arrays.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Span = tuple[float, float]  # start and end across [px]

SAMPLES = 21  # points along a ribbon: smooth at 1,100 px
PASSES = 8  # of the relaxation, to and fro; more no longer move anything visible
HALVINGS = 12  # of the search for the scale: to 1/4096 of its range

# Room that a label takes before and after its bar [px], from the widths of the bar and of the label.
SIDES: dict[str, Callable[[float, float], Span]] = {
    "middle": lambda bar, label: (max(0.0, (label - bar) / 2), max(0.0, (label - bar) / 2)),
    "start": lambda bar, label: (0.0, max(0.0, label - bar)),  # the label starts where the bar starts
    "before": lambda _, label: (label, 0.0),
    "after": lambda _, label: (0.0, label),
    "after a thin bar": lambda bar, label: (0.0, 0.0 if bar >= label else label),
}


@dataclass(frozen=True)
class Node:
    """A bar in a column. label: room that its label needs across [px]; side: where it needs it (SIDES).

    pull: how strongly, against its neighbours, it goes to where its ribbons are straight.
    """

    key: str
    column: int
    label: float = 0.0
    side: str = "middle"
    pull: float = 1.0


@dataclass(frozen=True)
class Link:
    """A ribbon from one node to another, of an amount in any unit; kind is for the caller."""

    source: str
    target: str
    amount: float
    kind: str = ""


@dataclass(frozen=True)
class Placed:
    """A layout [px]. bars: by node; leaves, arrives: the start of each link at its source and at its target, (links,);
    width of each link, (links,); scale [px per unit]."""

    bars: dict[str, Span]
    leaves: Floats
    arrives: Floats
    width: Floats
    scale: float


class Room(NamedTuple):
    """What a node takes across: room before its bar, the bar, room after it [px]."""

    before: float
    bar: float
    after: float


def place(
    nodes: Sequence[Node], links: Sequence[Link], length: float, gap: float, spare: Mapping[int, float] | None = None
) -> Placed:
    """Stack each column's nodes in their order within `length`, all at one scale, and the links at each node [px].

    At a node, links are stacked in the order of the nodes that they lead to or come from, then in their own order.
    spare: what some columns leave free at their end, by column.
    """
    columns = [[node for node in nodes if node.column == c] for c in sorted({node.column for node in nodes})]
    lengths = [length - (spare or {}).get(column[0].column, 0.0) for column in columns]
    size = {node.key: max(flows(links, node.key)) for node in nodes}
    scale = _scale(columns, lengths, size, gap)
    rooms = {node.key: _room(node, size[node.key] * scale) for node in nodes}
    rank = {node.key: i for i, node in enumerate(nodes)}
    out = _offsets([(link.source, rank[link.target], link.amount * scale) for link in links])
    into = _offsets([(link.target, rank[link.source], link.amount * scale) for link in links])
    start = _relaxed(columns, lengths, links, rooms, [a - b for a, b in zip(out, into, strict=True)], gap)
    return Placed(
        bars={key: (start[key], start[key] + room.bar) for key, room in rooms.items()},
        leaves=np.array([start[link.source] + offset for link, offset in zip(links, out, strict=True)]),
        arrives=np.array([start[link.target] + offset for link, offset in zip(links, into, strict=True)]),
        width=np.array([link.amount * scale for link in links]),
        scale=scale,
    )


def curves(start: Floats, end: Floats) -> Floats:
    """From start to end in smooth steps that leave and arrive at right angles to the bars: (links, SAMPLES)."""
    t = np.linspace(0.0, 1.0, SAMPLES)
    path: Floats = start[:, None] + (end - start)[:, None] * (t * t * (3 - 2 * t))
    return path


def flows(links: Sequence[Link], key: str) -> tuple[float, float]:
    """What flows into a node, and what flows out of it."""
    into = sum(link.amount for link in links if link.target == key)
    return into, sum(link.amount for link in links if link.source == key)


def _room(node: Node, bar: float) -> Room:
    before, after = SIDES[node.side](bar, node.label)
    return Room(before, bar, after)


def _scale(columns: list[list[Node]], lengths: list[float], size: dict[str, float], gap: float) -> float:
    """The largest scale found at which every column fits, bars, labels and gaps [px per unit]; 0 if labels alone do not.

    One search for all columns: a bar that gets thinner may need more room, for a label that no longer fits on it.
    """
    most = max((sum(size[node.key] for node in column) for column in columns), default=0.0)
    low, high = 0.0, max(lengths) / most if most else 0.0
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        needed = (sum(sum(_room(n, size[n.key] * middle)) + gap for n in column) - gap for column in columns)
        fits = all(room <= length for room, length in zip(needed, lengths, strict=True))
        low, high = (middle, high) if fits else (low, middle)
    return low


def _offsets(ends: list[tuple[str, int, float]]) -> list[float]:
    """Where each link starts, counted from the start of its bar [px]. ends: node, rank of the other node, width."""
    used: dict[str, float] = {}
    offsets = [0.0] * len(ends)
    for i in sorted(range(len(ends)), key=lambda i: ends[i][1]):
        node, _, width = ends[i]
        offsets[i] = used.get(node, 0.0)
        used[node] = offsets[i] + width
    return offsets


def _relaxed(
    columns: list[list[Node]],
    lengths: list[float],
    links: Sequence[Link],
    rooms: dict[str, Room],
    bend: list[float],
    gap: float,
) -> dict[str, float]:
    """Where each bar starts [px]: moved to and fro so that ribbons run as straight as order and distance allow.

    bend: by how much a link's target would have to start after its source for the link to be straight [px].
    """
    start = {node.key: 0.0 for column in columns for node in column}
    before: dict[str, list[tuple[str, float, float]]] = {key: [] for key in start}
    after: dict[str, list[tuple[str, float, float]]] = {key: [] for key in start}
    for link, shift in zip(links, bend, strict=True):
        before[link.target].append((link.source, shift, link.amount))
        after[link.source].append((link.target, -shift, link.amount))
    both = {key: before[key] + after[key] for key in start}
    for ties, turn in [(before, 1), (after, -1), *[(both, 1), (both, -1)] * PASSES]:
        for column, length in list(zip(columns, lengths, strict=True))[::turn]:
            wish = [_straight(ties[node.key], start, start[node.key]) for node in column]
            places = settled(wish, [node.pull for node in column], [rooms[node.key] for node in column], length, gap)
            start.update(zip([node.key for node in column], places, strict=True))
    return start


def _straight(ties: list[tuple[str, float, float]], start: dict[str, float], now: float) -> float:
    """Where a bar would start if these links were straight on average; where it is, if it has none."""
    weight = sum(amount for _, _, amount in ties)
    return sum((start[other] + shift) * amount for other, shift, amount in ties) / weight if weight else now


def settled(wish: list[float], pulls: list[float], rooms: list[Room], length: float, gap: float) -> list[float]:
    """Starts closest to those wished, in the same order, inside 0 … length, with room and gap between: (nodes,) [px].

    Pool adjacent violators: bars that would overlap move as one block to the mean of what they wish, weighted by pull.
    """
    reach = list(accumulate((sum(room) + gap for room in rooms), initial=0.0))
    blocks: list[tuple[float, float, int]] = []  # mean, weight, bars
    for goal, pull, room, used in zip(wish, pulls, rooms, reach, strict=False):
        mean, weight, count = goal - used - room.before, pull, 1
        while blocks and blocks[-1][0] > mean:
            other, heavy, several = blocks.pop()
            mean, weight, count = (mean * weight + other * heavy) / (weight + heavy), weight + heavy, count + several
        blocks.append((mean, weight, count))
    last = max(0.0, length - reach[-1] + gap)
    shifts = [min(max(mean, 0.0), last) for mean, _, count in blocks for _ in range(count)]
    return [shift + used + room.before for shift, used, room in zip(shifts, reach, rooms, strict=False)]
