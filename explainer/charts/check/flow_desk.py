"""The flow picture for a desk: left to right, the labels beside the bars."""

from collections.abc import Sequence

import numpy as np
import pandas as pd

from explainer.charts.check.flow_picture import AIR, BAR, LINE, NodeLabel, NodeText, datasets, in_order, weight
from explainer.charts.check.streams import GOES, SOURCES, UNPAID, no_pool
from explainer.charts.kit.lettering import text_lines
from explainer.charts.kit.ribbons import Floats, Link, Node, Placed, place

HEIGHT, LOW, GAP = 470.0, 250.0, 5.0  # px; low where nothing goes into a pool
STEPS = np.array([0.0, 0.13, 0.29, 0.505, 0.725, 1.0])  # the columns, in shares of the width between the paddings
FEWER = np.array([0.0, 0.15, 0.33, 0.58, 0.88])  # where all is promised to one, and the last column is not needed
NO_POOL = np.array([0.0, 0.22, 0.44, 0.76])  # where nothing goes on from the pool
CLIMB = 8.0  # px, how far a ribbon that leaves the pool may climb below the pool's label
NAME, END = 120.0, 145.0  # px, the widest line of a name, and of a label in the last column


def desk_column(key: str) -> int:
    """Steps from the shopper."""
    fixed = {"shopper": 0, "shop": 1, "shop-keeps": 2, "platform": 2, "known": 2, "new": 2, "outside": 2, "points": 4}
    return 4 if key in GOES else 5 if key.startswith("to-") else fixed.get(key, 3)


def desk(links: Sequence[Link], said: dict[str, NodeText]) -> dict[str, pd.DataFrame]:
    """Datasets of the wide picture: along in shares of the width, across in px from the top."""
    keys = in_order(links)
    steps = NO_POOL if no_pool(links) else STEPS if "points" in keys else FEWER
    nodes = [Node(key, min(desk_column(key), len(steps) - 1), *_room(key, said[key], keys), _pull(key)) for key in keys]
    # Room at the foot of two columns, so that neither what leaves the pool nor newcomers' money on its way in must climb.
    out = sum(node.label + GAP for node in nodes if node.key in (*GOES, "points"))
    unpaid = sum(node.label + GAP for node in nodes if node.key in UNPAID)
    placed = place(nodes, links, LOW if no_pool(links) else HEIGHT, GAP, spare={2: out + unpaid, 3: out})
    labels = [_label(node, said[node.key], placed, steps) for node in nodes]
    return datasets("flow-wide", nodes, links, range(len(links)), placed, steps, labels)


def _written(key: str, said: NodeText) -> list[str]:
    """The lines of a label: the amount gets its own where there is no room beside the name."""
    if key in ("shopper", "shop", "shop-keeps", "platform", "pool", "points", *SOURCES):
        return [*text_lines(said.name, NAME), said.amount]  # also where it is empty, so that names stand in one line
    if key.startswith("to-"):
        return [*text_lines(said.name, END), *text_lines(said.amount, END)]
    return [f"{said.name} {said.amount}"]


def _room(key: str, said: NodeText, keys: list[str]) -> tuple[float, str]:
    """How high a label is [px], and on which side of the bar it needs that room."""
    height = LINE * len(_written(key, said)) + 3.0 + (CLIMB if key == "pool" else 0.0)
    if key in ("shopper", "shop", "shop-keeps", "pool", "points") or (key == "platform" and "shop-keeps" not in keys):
        return height, "before"
    if key in UNPAID:
        return height, "after a thin bar" if "pool" in keys or "points" not in keys else "before"
    return height, "after" if key == "platform" else "middle"


def _pull(key: str) -> float:
    """Newcomers' money and your own run straight; what stands beside them bends."""
    return 20.0 if key in ("new", *GOES) else 1.0


def _label(node: Node, said: NodeText, placed: Placed, steps: Floats) -> NodeLabel:
    """Where it meets no ribbon: above a bar or below it, left of those who pay, right of those who get."""
    written = _written(node.key, said)
    start, end = placed.bars[node.key]
    height = LINE * (len(written) - 1)  # from the first line to the last
    across, align, shift = (start + end - height) / 2, "left", float(BAR)
    if node.side == "before":
        across, shift = start - AIR - height - (CLIMB if node.key == "pool" else 0), -BAR / 2
    elif node.side == "after":
        across, align, shift = end + AIR, "right", BAR / 2
    elif node.key in ("known", "new", "outside") or (node.key in UNPAID and end - start < node.label):
        across, align, shift = max(across, start + AIR / 2) if node.key in UNPAID else across, "right", -BAR
    return NodeLabel(float(steps[node.column]), across, "\n".join(written), align, shift, weight(node.key))
