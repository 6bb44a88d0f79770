"""Recount: the steps of a claim worked out again with other numbers, for the points of a curve or the bars of a picture."""

from explainer.claims.read import Outcome
from explainer.sums import formulas


def recounted(outcome: Outcome, **changed: float) -> dict[str, float]:
    """Every input and step by name, with some inputs changed; the steps are those in use, in the reading in use."""
    values = {**outcome.values, **changed}
    for step in outcome.steps:
        values[step.name] = formulas.compute(step.formula, values)
    return values
