"""Offers to stand beside each other: two of the library, the pencil shop, and every corner under a name that has words."""

from explainer.compare.measured import side_by_side
from explainer.offers.inputs import Inputs, preset
from tests.oracles.corners import CORNERS
from tests.oracles.shop import CROWD, SHOP

TWO = side_by_side(preset("green-points-instalments"), [preset("loyalty-card")])
PENCIL = Inputs("loyalty-card", SHOP, CROWD, 1)


def corner(name: str) -> Inputs:
    """A corner under the name of an offer that has words."""
    return Inputs("loyalty-card", CORNERS[name].offer, CORNERS[name].scenario, CORNERS[name].join)
