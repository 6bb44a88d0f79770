"""The example of the method page: one offer in the scenario it is first shown with."""

from functools import lru_cache

from explainer.engine.check import Check
from explainer.engine.model import Run
from explainer.engine.sources import sources
from explainer.offers.inputs import preset
from explainer.words.text import Words

EXAMPLE = "green-points-instalments"
MONTHS, DAYS = 12, 365  # in a year

Slots = dict[str, str]


@lru_cache
def example() -> Check:
    """The offer of the whole page, in the scenario it is first shown with."""
    return preset(EXAMPLE).check()


def example_parts() -> int:
    """In how many equal parts the example's points fall due [periods]."""
    return int(example().offer.release.number("periods"))


def yuan(words: Words, rebates: float) -> str:
    """So many times the rebate of one purchase of the example, as money."""
    offer = example().offer
    return words.money(rebates * offer.rebate * offer.spend, offer.currency)


def paid_share(done: Run, purchase: int) -> float:
    """Share of its promise that a purchase period is paid [fraction]."""
    found = sources(done, purchase)
    return float(found.paid / found.promised)
