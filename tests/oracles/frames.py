"""How tall the frame of each figure is said to be, by its name."""

from explainer.charts.check.figures import FIGURES
from explainer.charts.kit.figure import Height
from explainer.offers.inputs import preset
from explainer.words.text import words


def heights() -> dict[str, Height]:
    """Of every figure of the page "Check an offer", in its order."""
    check = preset("green-points").check()
    found = {name: make(check, words("en"), "page").height for name, make in FIGURES.items()}
    return {name: height for name, height in found.items() if height}
