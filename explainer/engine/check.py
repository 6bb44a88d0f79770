"""Check: one offer in one scenario, seen by someone who joins in a chosen period. What the figures read."""

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from explainer.engine.model import Run, run
from explainer.engine.offer import Offer
from explainer.engine.scenario import Scenario
from explainer.engine.sources import Sources, check_purchase, destinations, sources, sources_by_purchase
from explainer.engine.verdict import Verdict, verdict


@dataclass(frozen=True)
class Check:
    """An offer, a scenario, and the period in which "you" join; everything else is computed when first read."""

    offer: Offer
    scenario: Scenario
    join: int

    def __post_init__(self) -> None:
        check_purchase(self.scenario, self.join)

    @cached_property
    def done(self) -> Run:
        """The run as entered."""
        return run(self.offer, self.scenario)

    @cached_property
    def alone(self) -> Run:
        """The same run, but nobody joins after you."""
        stop = self.join if self.scenario.stop is None else min(self.join, self.scenario.stop)
        return run(self.offer, replace(self.scenario, stop=stop))

    @cached_property
    def mine(self) -> Sources:
        """Where the payouts of your purchase period came from, as entered [currency, whole purchase period]."""
        return sources(self.done, self.join)

    @cached_property
    def mine_alone(self) -> Sources:
        """The same if nobody joins after you."""
        return sources(self.alone, self.join)

    def everyone(self, purchases: NDArray[np.intp] | None = None) -> Sources:
        """Sources of every purchase period, or of those asked for: arrays (purchases,) [currency]."""
        return sources_by_purchase(self.done, purchases)

    @cached_property
    def went(self) -> dict[str, float]:
        """To whom the pool money of your own purchase period went [currency, whole purchase period]."""
        return destinations(self.done, self.join)

    @cached_property
    def buyers(self) -> float:
        """Buyers in your purchase period; divide by it to speak of one purchase [people]. May be 0."""
        return float(self.done.active[self.join])

    @cached_property
    def verdict(self) -> Verdict:
        """What is true of the offer in this scenario."""
        return verdict(self.offer, self.scenario)

    @property
    def first_short(self) -> int:
        """First period in which somebody is not paid in full; `NEVER` if that does not happen within the horizon."""
        return self.done.first_short
