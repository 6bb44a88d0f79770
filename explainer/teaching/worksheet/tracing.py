"""Tracing: three people, three months, one pool. Whose money was every payout?"""

from functools import lru_cache
from itertools import product

import numpy as np

from explainer.engine.model import Run, run
from explainer.engine.offer import Offer
from explainer.engine.scenario import Array, Scenario
from explainer.engine.sources import counterfactual, sources
from explainer.teaching.worksheet.deck import deck_offer, whole
from explainer.teaching.worksheet.percentages import of_hundred, pooled, promised, purchase
from explainer.teaching.worksheet.sheet import Ask, Exercise, Quantity, Question, Step, Table, TableCell

Card = tuple[int, int, int, tuple[float, ...], int]
SPENDS = (100, 200, 300, 400, 500, 600, 800, 1000)
REBATES = (10, 20, 25)  # %
PROMISES = (
    (100, 1.5),
    (100, 2.0),
    (100, 3.0),
    (80, 1.2),
    (80, 1.6),
    (80, 2.0),
    (80, 2.4),
    (50, 1.0),
    (50, 1.5),
    (50, 2.0),
    (40, 0.6),
    (40, 0.8),
    (40, 1.0),
    (40, 1.2),
    (40, 1.6),
    (25, 0.5),
    (25, 0.75),
    (25, 1.0),
)  # pool [%], times the rebate
PARTS = (1, 2, 3)
CARDS = (2, 4, 5, 10, 20)  # rebate of an offer that depends on nobody [%]
SMALL, LARGE = 8, 200  # what one purchase puts into the pool [currency]
JOINED = 3  # Amy, Ben and Cara, one a month; in month 3 nobody new
SCENARIO = Scenario(start=1, growth=0, repeat=0, stop=JOINED - 1, horizon=JOINED + 1)


@lru_cache
def deck(stands: bool) -> tuple[Card, ...]:
    """Every purchase whose tables hold whole amounts only."""
    terms = (SPENDS, CARDS, ((100, 1.0),), (1,)) if stands else (SPENDS, REBATES, PROMISES, PARTS)
    return tuple((s, r, p, (m,), t) for s, r, (p, m), t in product(*terms) if _tells(s * r * p / 10_000, 100 * m / p, t))


def _tells(pooled: float, owed: float, parts: int) -> bool:
    """Whole amounts in every cell; Amy is paid in full, and if she needed others for it, Cara is not."""
    cells = _cells(round(owed, 9), parts)
    return SMALL <= pooled <= LARGE and whole(pooled, *(pooled * cell for cell in cells)) and len(cells) > 0


@lru_cache
def _cells(owed: float, parts: int) -> tuple[float, ...]:
    """Every amount of the sheet when a purchase puts 1 into the pool; none if the three have no story to tell."""
    done = run(deck_offer(100, 1, 100, (owed,), parts), SCENARIO)
    amy, cara = sources(done, 0), sources(done, JOINED - 1)
    if not whole(amy.paid / amy.promised) or (owed > 1 and (amy.later_new <= 0 or cara.paid >= cara.promised)):
        return ()
    split = [tuple(vars(sources(done, u)).values()) for u in range(JOINED)]
    return tuple(float(cell) for cell in np.concatenate([done.paid, done.due, done.money.ravel(), np.ravel(split)]))


def terms(card: Card) -> tuple[Offer, Scenario]:
    """One purchase a month for three months, then nobody; the oldest money leaves the pool first."""
    return deck_offer(*card), SCENARIO


def problem(bought: Offer, scenario: Scenario, _card: Card) -> Exercise:
    """What is given, what is asked with its answers, and what the model answers say besides."""
    done, amy = run(bought, scenario), sources(run(bought, scenario), 0)
    part, later = Quantity(float(done.due[1]), "money"), Quantity(amy.later_new, "money")
    alone = Quantity(counterfactual(bought, scenario, 0), "money")
    owed, paid = (Quantity(float(sums.sum()), "money") for sums in (done.promised, done.paid))
    both = (pooled(bought, "spend * rebate * pool"), promised(bought, "", "spend * rebate * each"))
    questions = (
        Question("one", (*both, Ask("part", part, (Step("promised / parts", part),)))),
        Question("pool", (), (_pool(done),)),
        Question("whose", (), (_by_person("gets", done.paid_by_purchase), _by_person("money", done.money))),
        Question("split", (Ask("later", later),), (_split(done),)),
        Question("all", (
            Ask("alone", alone),
            Ask("sum_promised", owed, (Step("people * promised", owed),)),
            Ask("sum_paid", paid, (Step("people * pooled", paid),)),
        )),
        Question("tracing-open"),
    )  # fmt: skip
    given = {**purchase(bought), "people": Quantity(JOINED, "number"), "last": Quantity(JOINED, "number")}
    return given, questions, {**of_hundred(bought), "got": Quantity(amy.paid, "money")}


def _pool(done: Run) -> Table:
    """Month by month: who buys (given), into the pool, to be paid with what is still owed, paid, left."""
    owed_before = np.concatenate([[0.0], done.owed[:-1]])
    money = zip(done.pool_income, done.due + owed_before, done.paid, done.pool, strict=True)
    rows = tuple(
        (Quantity(t, "month"), _person(t), *(Quantity(float(sum_), "money") for sum_ in row)) for t, row in enumerate(money)
    )
    return Table(("month", "buys", "came", "to-pay", "paid", "left"), rows, 2, 1)


def _person(t: int) -> TableCell:
    return f"worksheet-person-{t + 1}" if t < JOINED else "worksheet-nobody"  # worksheet-person-1, -2, -3


def _by_person(name: str, amounts: Array) -> Table:
    """Amounts of months 1 to 3 for each of the three: amounts[month, person], (months, months) [currency]."""
    rows = tuple(
        (Quantity(t, "month"), *(Quantity(float(amounts[t, u]), "money") for u in range(JOINED)))
        for t in range(1, JOINED + 1)
    )
    return Table(("month", *(f"{name}-{u + 1}" for u in range(JOINED))), rows)


def _split(done: Run) -> Table:
    """What each was promised, and whose money each part of it was."""
    rows = []
    for u in range(JOINED):
        found = sources(done, u)
        unpaid = found.owed + found.waiting
        parts = (found.promised, found.same, found.before, found.later_new, unpaid)
        rows.append((_person(u), *(Quantity(part, "money") for part in parts)))
    return Table(("who", "promised", "own", "before", "after", "unpaid"), tuple(rows))
