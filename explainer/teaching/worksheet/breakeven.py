"""Break-even: month by month until the pool is short, the growth it would take, and where that growth leads."""

from functools import lru_cache
from itertools import product

import numpy as np

from explainer.engine.breakeven import break_even
from explainer.engine.longrun import funded_share
from explainer.engine.model import Run, run
from explainer.engine.offer import Offer
from explainer.engine.scenario import Scenario
from explainer.teaching.worksheet.deck import deck_offer, whole
from explainer.teaching.worksheet.growth import sides
from explainer.teaching.worksheet.percentages import of_hundred, purchase
from explainer.teaching.worksheet.sheet import Ask, Exercise, Quantity, Question, Step, Table

Card = tuple[int, int, int, tuple[float, ...], int, int]
SPENDS = (100, 150, 200, 250, 300, 400, 500)
REBATES = (10, 20, 25)  # %
PROMISES = (
    (100, 1.25),
    (100, 1.5),
    (100, 2.0),
    (100, 2.5),
    (100, 3.0),
    (80, 1.0),
    (80, 1.2),
    (80, 1.6),
    (80, 2.0),
    (50, 1.0),
    (50, 1.25),
    (40, 0.6),
    (40, 0.8),
    (40, 1.0),
)  # pool [%], times the rebate; each promise is 1.25 to 3 times what is put in
STARTS = (
    *((0, start) for start in (10, 20, 30, 40, 50, 60, 80, 100)),
    (20, 625),
    (20, 1250),
    (25, 256),
    (25, 512),
    (50, 16),
    (50, 32),
    (50, 48),
    (50, 64),
    (50, 160),
)  # growth [% a month] and people at the start, such that the first four months are whole people
CARDS = (2, 4, 5, 10)  # rebate of an offer that depends on nobody [%]
MONTHS, AHEAD = 5, 6
SMALL, LARGE = 5, 100  # what one purchase puts into the pool [currency]


@lru_cache
def deck(stands: bool) -> tuple[Card, ...]:
    """Whole amounts; and where newcomers are needed, a pool that is enough in month 1 and short by month 4."""
    if stands:
        found = product(SPENDS, CARDS, ((100, 1.0),), STARTS)
        return tuple((s, r, p, (m,), g, n) for s, r, (p, m), (g, n) in found if g == 0 and _amounts(s, r, p, m))
    found = product(SPENDS, REBATES, PROMISES, STARTS)
    return tuple(
        (s, r, p, (m,), g, n) for s, r, (p, m), (g, n) in found if _amounts(s, r, p, m) and _short_by_then(100 * m / p, g)
    )


def _amounts(spend: int, rebate: int, pool: int, multiple: float) -> bool:
    pooled = spend * rebate * pool / 10_000
    return SMALL <= pooled <= LARGE and whole(spend * rebate / 100, pooled, spend * rebate * multiple / 100)


def _short_by_then(owed: float, g: int) -> bool:
    """All that fell due against all that came in, from the start: enough in month 1, short in the last month shown."""
    buyers = (1 + g / 100) ** np.arange(MONTHS)
    came, fell = np.cumsum(buyers), owed * (np.cumsum(buyers) - buyers)
    return bool(1 + g / 100 < owed and fell[1] <= came[1] + 1e-9 and fell[-1] > came[-1] + 1e-9)


def terms(card: Card) -> tuple[Offer, Scenario]:
    """Everything promised falls due the month after; everyone buys once."""
    return deck_offer(*card[:4], 1), Scenario(start=card[5], growth=card[4] / 100, repeat=0, horizon=MONTHS)


def problem(bought: Offer, scenario: Scenario, _card: Card) -> Exercise:
    """What is given, what is asked with its answers, and what the model answers say besides."""
    done = run(bought, scenario)
    takes, paid = break_even(bought), funded_share(bought, scenario.growth)
    needed, funded = Quantity(takes, "percent"), Quantity(paid, "percent")
    then = Quantity(scenario.start * (1 + takes) ** AHEAD, "people")
    given = {
        **purchase(bought),
        "growth": Quantity(scenario.growth, "percent"), "start": Quantity(scenario.start, "people"),
        "ahead": Quantity(AHEAD, "number"),
    }  # fmt: skip
    questions = (
        Question("sides", sides(bought)),
        Question("ledger", (Ask("short", Quantity(done.first_short, "month")),), (_table(done),)),
        Question("takes", (
            Ask("takes", needed, (Step("promised / pooled - 1", needed),)),
            Ask("funded", funded, (Step("pooled * (1 + growth) / promised", funded),)),
        )),
        Question("ahead", (Ask("then", then, (Step("start * (1 + takes) ** ahead", then),)),)),
        Question("break-even-open"),
    )  # fmt: skip
    return given, questions, of_hundred(bought)


def _table(done: Run) -> Table:
    """Month by month: buyers (given), into the pool, to be paid (with what is still owed), paid, left in the pool."""
    owed_before = np.concatenate([[0.0], done.owed[:-1]])
    money = zip(done.pool_income, done.due + owed_before, done.paid, done.pool, strict=True)
    rows = tuple(
        (Quantity(t, "month"), Quantity(float(done.active[t]), "people"), *(Quantity(float(sum_), "money") for sum_ in row))
        for t, row in enumerate(money)
    )
    return Table(("month", "buyers", "came", "to-pay", "paid", "left"), rows, 2, 1)
