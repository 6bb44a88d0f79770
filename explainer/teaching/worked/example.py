"""The example of the method page: one offer in the scenario it is first shown with."""

from functools import lru_cache
from typing import Any

from explainer.engine.check import Check
from explainer.engine.model import Run
from explainer.engine.offer import Offer, Points
from explainer.engine.rules import Once, Rule
from explainer.engine.sources import sources
from explainer.offers.inputs import preset
from explainer.words.text import Words

EXAMPLE = "green-points-instalments"
MONTHS, DAYS = 12, 365  # in a year
CURRENCY = "CNY"  # of the small examples
NEXT = Once(1)  # all of it falls due in the next period

Slots = dict[str, str]


@lru_cache
def example() -> Check:
    """The offer of the whole page, in the scenario it is first shown with."""
    return preset(EXAMPLE).check()


def paid_in(spend: float, back: float, release: Rule = NEXT, **others: Any) -> Offer:
    """A small example: all that is spent goes into the pool, and so many times the spend is promised."""
    return Offer("example", spend, 1.0, 1.0, (Points("payer", back, "spend"),), release=release, **others)


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
