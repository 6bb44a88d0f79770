"""Errors of the engine. Each names the thing, the value, the unit, the bounds and the next step."""


class OfferError(ValueError):
    """A term of an offer that cannot be used; the message names field, value, unit, bounds and next step."""


class ScenarioError(ValueError):
    """A number of a scenario that cannot be used; the message names field, value, unit, bounds and next step."""
