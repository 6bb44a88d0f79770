"""Growth: how many people a steady growth takes, and what it does not change."""

from dataclasses import replace
from functools import lru_cache
from itertools import product

import numpy as np

from explainer.engine.offer import Offer
from explainer.engine.scenario import Scenario, people
from explainer.teaching.worksheet.deck import deck_offer
from explainer.teaching.worksheet.percentages import of_hundred, pooled, promised, purchase, share
from explainer.teaching.worksheet.sheet import Ask, Exercise, Quantity, Question, Step, Table

Card = tuple[int, int, int, tuple[float, ...], int, int, int, int]
OFFERS = (
    (200, 10, 50, (5.0,), 10), (200, 20, 40, (5.0,), 10), (300, 20, 50, (5.0, 5.0), 12), (400, 10, 50, (10.0,), 20),
    (400, 25, 40, (4.0,), 10), (500, 20, 50, (2.5, 2.5), 10), (500, 20, 40, (5.0, 5.0), 25), (600, 10, 80, (10.0,), 20),
    (800, 25, 25, (4.0, 4.0), 20), (1000, 20, 25, (5.0,), 20), (1000, 10, 40, (5.0, 5.0), 40),
    (1000, 20, 80, (5.0, 5.0), 25),
)  # fmt: skip
CARDS = tuple((s, r, 100, (1.0,), 1) for s, r in product((200, 300, 400, 500, 800, 1000), (2, 5, 10)))
STARTS = (
    (10, 1000),
    (10, 2000),
    (10, 3000),
    (20, 250),
    (20, 500),
    (20, 1000),
    (25, 320),
    (25, 640),
    (25, 960),
    (50, 80),
    (50, 160),
    (50, 240),
    (50, 400),
    (100, 50),
    (100, 100),
    (100, 150),
)  # growth [% a month] and people at the start, such that the first three months are whole people
TOWNS = (5_000, 8_000, 12_000, 20_000, 30_000, 50_000, 80_000, 120_000)
SOON, LATE = 5, 20  # months until the town is too small
CLEAR = 0.03  # so far from the town's population at least, just before and just after
TABLE, YEAR = 3, 12  # months
HALF = 0.5  # of the buyers come back


@lru_cache
def deck(stands: bool) -> tuple[Card, ...]:
    """Every offer with every start and every town that growth uses up neither at once nor never."""
    return tuple(
        (*bought, g, start, town)
        for bought, (g, start), town in product(CARDS if stands else OFFERS, STARTS, TOWNS)
        if _clear(g, start, town)
    )


def _clear(g: int, start: int, town: int) -> bool:
    month = int(np.argmax(start * (1 + g / 100) ** np.arange(100) > town))
    around = [start * (1 + g / 100) ** (month - back) / town for back in (0, 1)]
    return SOON <= month <= LATE and all(abs(size - 1) > CLEAR for size in around)


def terms(card: Card) -> tuple[Offer, Scenario]:
    """The offer, and buyers who all come back, for as long as the town lasts."""
    return deck_offer(*card[:5]), Scenario(start=card[6], growth=card[5] / 100, repeat=1, horizon=LATE + YEAR)


def problem(bought: Offer, scenario: Scenario, card: Card) -> Exercise:
    """What is given, what is asked with its answers, and what the model answers say besides."""
    new, active = people(scenario)
    half = Quantity(float(people(replace(scenario, repeat=HALF))[0][TABLE]), "people")
    month = int(np.argmax(active > card[7]))
    by_month = [Quantity(float(count), "people") for count in active]
    given = {
        **purchase(bought),
        "growth": Quantity(scenario.growth, "percent"), "start": Quantity(scenario.start, "people"),
        "town": Quantity(card[7], "people"), "half": Quantity(HALF, "percent"), "year": Quantity(YEAR, "number"),
        "last": Quantity(TABLE, "number"),
    }  # fmt: skip
    rows = tuple((Quantity(t, "month"), by_month[t], Quantity(float(new[t]), "people")) for t in range(TABLE + 1))
    around = tuple(Step(f"start * (1 + growth) ** {t}", by_month[t]) for t in (month - 1, month))
    questions = (
        Question("buyers", (), (Table(("month", "buyers", "newcomers"), rows, printed_rows=1),)),
        Question("half", (Ask("newcomers", half, (Step("third - half * second", half),)),)),
        Question("year", (Ask("grown", by_month[YEAR], (Step("start * (1 + growth) ** year", by_month[YEAR]),)),)),
        Question("town", (Ask("month", Quantity(month, "month"), around),)),
        Question("together", sides(bought)),
        Question("growth-open"),
    )
    times = Quantity(float(active[YEAR] / active[0]), "number")
    return given, questions, {**of_hundred(bought), "second": by_month[2], "third": by_month[3], "times": times}


def sides(bought: Offer) -> tuple[Ask, ...]:
    """Both sides of one purchase, what it puts in and what it promises; and the one as a part of the other."""
    both = promised(bought, "spend * rebate * each * sides", "spend * rebate * each")
    return pooled(bought, "spend * rebate * pool"), both, share(bought)
