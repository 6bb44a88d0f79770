"""The flow picture: what its two compositions, for a desk and for a phone, have in common."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import pandas as pd

from explainer.charts.check.streams import GOES, SOURCES, UNPAID
from explainer.charts.kit.parts import EMPTY
from explainer.charts.kit.ribbons import SAMPLES, Floats, Link, Node, Placed, curves

LINE = 16  # px from one line of a label to the next
BAR = 10  # px, how thick a node's bar is along the flow
AIR = 11  # px from the edge of a bar to the middle of a line of text above or below it


class NodeText(NamedTuple):
    """What is written at a node: its name and its amount (which may be empty)."""

    name: str
    amount: str = ""


class NodeLabel(NamedTuple):
    """Text of one or more lines. along, across: of the middle of its first line; shift: to the right [px]; lead: where a
    thin line that leads to the text begins, along (nan: there is none)."""

    along: float
    across: float
    text: str
    align: str
    shift: float = 0.0
    weight: int = 400
    lead: float = float("nan")


def in_order(links: Sequence[Link]) -> list[str]:
    """The nodes from top to bottom (left to right) in each column, such that no ribbons cross.

    What the platform pays at once lies above the pool, as its ribbons leave above; what nobody pays lies below the pool,
    as it joins the promise from below; your own money leaves the pool above, towards those who get it.
    """
    seen = dict.fromkeys(key for link in links for key in (link.source, link.target))
    first = ["shopper", "shop", "shop-keeps", "platform", "platform-keeps"]
    last = ["known", "new", "outside", "pool", *UNPAID, *GOES, "points"]
    ends = [key for key in seen if key.startswith("to-")]
    between = [key for key in seen if key not in {*first, *last, *ends}]
    return [key for key in [*first, *between, *last, *ends] if key in seen]


def weight(key: str) -> int:
    """Newcomers' money is what the eye shall land on."""
    return 700 if key == "new" else 400


def datasets(
    name: str, nodes: Sequence[Node], links: Sequence[Link], whole: Sequence[int], placed: Placed, steps: Floats,
    labels: Sequence[NodeLabel],
) -> dict[str, pd.DataFrame]:  # fmt: skip
    """Ribbons: SAMPLES rows for each link, at least 1 px wide. Bars: one for each node that holds money. Labels.

    whole: the stream that each link is a part of, (links,). steps: where each column is along.
    """
    column = {node.key: node.column for node in nodes}
    ends = steps[np.array([(column[link.source], column[link.target]) for link in links], dtype=int).reshape(-1, 2)]
    low = curves(placed.leaves, placed.arrives).ravel()
    bars = [node for node in nodes if node.key not in EMPTY and ">" not in node.key]
    spans = np.array([placed.bars[node.key] for node in bars]).reshape(-1, 2)
    return {
        f"{name}-ribbons": pd.DataFrame(
            {
                "link": np.repeat(np.array(whole, dtype=np.int64), SAMPLES),
                "along": np.linspace(ends[:, 0], ends[:, 1], SAMPLES, axis=1).ravel(),
                "low": low,
                "high": low + np.repeat(np.maximum(placed.width, 1.0), SAMPLES),
                "money": np.repeat(np.array([link.kind for link in links], dtype="U9"), SAMPLES),
            }
        ),
        f"{name}-bars": pd.DataFrame(
            {
                "along": steps[np.array([node.column for node in bars], dtype=int)],
                "low": spans[:, 0],
                "high": np.maximum(spans[:, 1], spans[:, 0] + 1.0),
                "money": [node.key if node.key in SOURCES else "node" for node in bars],
            }
        ),
        f"{name}-labels": pd.DataFrame(
            {
                field: np.array([label[i] for label in labels], dtype="U" if kind is str else kind)
                for i, (field, kind) in enumerate(NodeLabel.__annotations__.items())
            }
        ),
    }
