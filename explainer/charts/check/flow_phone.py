"""The flow picture for a phone: top to bottom, small nodes with their labels hanging below them like flags."""

from collections.abc import Sequence

import numpy as np
import pandas as pd

from explainer.charts.check.flow_picture import AIR, LINE, NodeLabel, NodeText, datasets, in_order, weight
from explainer.charts.check.streams import GOES, UNPAID
from explainer.charts.kit.lettering import text_lines, text_width
from explainer.charts.kit.ribbons import Link, Node, Placed, place

WIDTH, GAP = 248.0, 5.0  # px; the narrowest picture it is composed for has 12 px more
STEPS = np.array([22.0, 64.0, 132.0, 252.0, 394.0, 478.0, 560.0])  # the rows, px from the top
FEWER = np.array([22.0, 66.0, 138.0, 270.0, 422.0, 540.0])  # where all is promised to one, and a row less is needed
HEIGHT, LOW = 670.0, 345.0  # px; low where nothing goes into a pool
NAME, PAYER, TIGHT = 84.0, 66.0, 52.0  # px, the least that a name gets for a line: usually, of those who pay, of many
STRAIGHT = 20.0  # how much your own money keeps to its way when others are in it
POLE = 13.0  # px from one flagpole to the next
FLAG = 72.0  # px, the least that the last flag gets for a line; those before it have the room of the later poles, too


def phone_column(key: str) -> int:
    """Steps from the shopper."""
    fixed = {"shopper": 0, "shop": 1, "shop-keeps": 2, "platform": 2, "pool": 4, "points": 5}
    return 6 if key in GOES or key.startswith("to-") else 4 if key in UNPAID else fixed.get(key, 3)


def phone(links: Sequence[Link], said: dict[str, NodeText]) -> dict[str, pd.DataFrame]:
    """Datasets of the narrow picture: along in px from the top, across in px of WIDTH."""
    keys = in_order(links)
    steps = STEPS if "points" in keys else FEWER
    where = {key: min(phone_column(key), len(steps) - 1) for key in keys}
    nodes = [Node(key, where[key], *_room(key, said, keys)) for key in keys]
    nodes, parts, whole = _waypoints(nodes, links, where)
    placed = place(nodes, parts, WIDTH, GAP)
    labels = [_label(node, said, placed, float(steps[node.column]), keys) for node in nodes if node.key in said]
    return datasets("flow-narrow", nodes, parts, whole, placed, steps, labels)


def _waypoints(nodes: list[Node], links: Sequence[Link], where: dict[str, int]) -> tuple[list[Node], list[Link], list[int]]:
    """Your own money passes a row of other nodes twice: on its way into the pool and on its way out of it.

    There it gets a place of its own among them, so that it crosses nothing. Also returns the stream each link is part of.
    """
    whole = [i for i, link in enumerate(links) for _ in range(max(1, where[link.target] - where[link.source]))]
    parts: list[Link] = []
    stops: dict[str, Node] = {}
    for link in links:
        here = link.source
        for step in range(where[link.source] + 1, where[link.target]):
            stop = f"{link.source}>{link.target}>{step}"
            stops[stop] = Node(stop, step, pull=STRAIGHT)
            parts.append(Link(here, stop, link.amount, link.kind))
            here = stop
        parts.append(Link(here, link.target, link.amount, link.kind))
    before = next((i for i, node in enumerate(nodes) if node.key in ("known", "new", "outside", "pool")), len(nodes))
    return [*nodes[:before], *stops.values(), *nodes[before:]], parts, whole


def _flags(key: str, keys: list[str]) -> list[str]:
    """The row of small nodes that a node stands in, if they have their labels one below the other; else nothing."""
    takers = [k for k in keys if phone_column(k) == 3 and k not in ("known", "new", "outside")]
    return next((row for row in (takers, [k for k in keys if k in GOES]) if key in row), [])


def _written(key: str, said: NodeText, keys: list[str], bar: float = 0.0) -> list[str]:
    if key == "shopper":
        return [f"{said.name} {said.amount}"]
    if flags := _flags(key, keys):
        return [*text_lines(said.name, FLAG + (POLE + GAP) * (len(flags) - 1 - flags.index(key))), said.amount]
    tight = key in UNPAID and sum(k in keys for k in UNPAID) > 1
    width = max(bar, TIGHT if tight else {"known": PAYER, "new": PAYER, "outside": PAYER, "points": 104.0}.get(key, NAME))
    bold = weight(key) > 400
    return [*text_lines(said.name, width, bold=bold), *text_lines(said.amount, width, bold=bold)]


def _room(key: str, said: dict[str, NodeText], keys: list[str]) -> tuple[float, str]:
    """How wide a label is [px], and on which side of the bar it needs that room."""
    flags = _flags(key, keys)
    if flags:  # all of them within the room of the last
        widths = [max(map(text_width, _written(k, said[k], keys))) for k in reversed(flags)]
        reach = [width - (POLE + GAP) * i for i, width in enumerate(widths)]
        return max(reach) if key == flags[-1] else POLE, "start"
    width = max(text_width(line, bold=weight(key) > 400) for line in _written(key, said[key], keys))
    if key in ("shop", "platform", "pool", "points"):
        return width + 8, "after" if key in ("shop", "platform") else "before"
    return (width + 8, "after a thin bar") if key in UNPAID else (width, "middle")


def _label(node: Node, all_said: dict[str, NodeText], placed: Placed, row: float, keys: list[str]) -> NodeLabel:
    """Above those who pay, below those who get, right of a bar that money passes through."""
    key, (start, end) = node.key, placed.bars[node.key]
    written = _written(key, all_said[key], keys, 0.0 if node.side in ("before", "after") else end - start)
    height, text, flags = LINE * (len(written) - 1), "\n".join(written), _flags(key, keys)
    if flags:
        below = LINE * sum(len(_written(k, all_said[k], keys)) for k in flags[flags.index(key) + 1 :])
        return NodeLabel(row + AIR + 4 + below, start, text, "left", lead=row)
    if node.side == "before":
        return NodeLabel(
            row - height / 2 + 5, start, text, "right", -6.0
        )  # a little lower, out of the way of what leaves it
    if node.side == "after" or (node.side == "after a thin bar" and end - start < node.label):
        return NodeLabel(row - height / 2, end, text, "left", 6.0, weight(key))
    if key == "shopper":
        return NodeLabel(row - AIR - 2, start, text, "left")
    above = key in ("shop-keeps", "known", "new", "outside")
    return NodeLabel(row - AIR - 2 - height if above else row + AIR + 4, (start + end) / 2, text, "center", 0.0, weight(key))
