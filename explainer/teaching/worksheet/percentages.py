"""Percentages: what one purchase puts into the pool, what it promises, and how far apart the two are."""

from functools import lru_cache
from itertools import product

from explainer.engine.longrun import cover
from explainer.engine.model import run
from explainer.engine.offer import Offer
from explainer.engine.person import newcomers_needed
from explainer.engine.scenario import Scenario
from explainer.teaching.worksheet.deck import deck_offer, whole
from explainer.teaching.worksheet.sheet import Ask, Exercise, Quantity, Question, Step

Card = tuple[int, int, int, tuple[float, ...], int]
SPENDS = (200, 250, 300, 400, 500, 600, 800, 1000)
PROMISES = ((10, 5.0), (10, 10.0), (20, 2.5), (20, 5.0), (25, 2.0), (25, 4.0))  # rebate [%], times the rebate
POOLS = (20, 25, 40, 50, 80)  # %
PARTS = (4, 5, 8, 10, 12, 20, 24, 25, 30, 40, 50)
FEW, MANY = 5, 50  # purchases that one promise takes
CARDS = (2, 3, 4, 5, 10)  # rebate of an offer that depends on nobody [%]
CARD_PARTS = (2, 4, 5, 10)
ONE = Scenario(start=1, horizon=1)  # one purchase


@lru_cache
def deck(stands: bool) -> tuple[Card, ...]:
    """Every purchase whose answers are whole numbers."""
    if stands:
        cards = ((s, r, 100, (1.0,), t) for s, r, t in product(SPENDS, CARDS, CARD_PARTS))
        return tuple(card for card in cards if whole(card[0] * card[1] / 100 / card[4]))
    found = product(SPENDS, PROMISES, POOLS, (1, 2), PARTS)
    return tuple((s, r, p, (m,) * sides, t) for s, (r, m), p, sides, t in found if _short(s, r, p, m * sides, m, t))


def _short(spend: int, rebate: int, pool: int, multiple: float, each: float, parts: int) -> bool:
    """Whole amounts, a whole number of purchases for one promise, and a pool that lasts for one to five parts."""
    handed = spend * rebate / 100
    needed, lasts = 100 * multiple / pool, parts * pool / 100 / multiple
    amounts = (handed, handed * pool / 100, handed * each, handed * multiple / parts)
    return whole(*amounts, needed, lasts) and FEW <= needed <= MANY and 1 <= lasts <= 5


def terms(card: Card) -> tuple[Offer, Scenario]:
    """The purchase alone: one buyer, and nobody after them."""
    bought = deck_offer(*card)
    return bought, Scenario(start=1, growth=0, repeat=0, stop=0, horizon=card[4] + 1)


def purchase(bought: Offer) -> dict[str, Quantity]:
    """What the leaflet says: the terms of one purchase."""
    return {
        "spend": Quantity(bought.spend, "money"),
        "rebate": Quantity(bought.rebate, "percent"),
        "pool": Quantity(bought.pool_share, "percent"),
        "each": Quantity(bought.points[0].multiple, "times"),
        "sides": Quantity(len(bought.points), "people"),
        "parts": Quantity(bought.release.number("periods"), "parts"),
    }


def problem(bought: Offer, scenario: Scenario, _card: Card) -> Exercise:
    """What is given, what is asked with its answers, and what the model answers say besides."""
    done = run(bought, scenario)
    handed, mine = (Quantity(float(sums), "money") for sums in (done.rebate[0], done.promised[0] / len(bought.points)))
    part = Quantity(float(done.due[1]), "money")
    full = done.paid >= done.due.max() * (1 - 1e-9)  # months in which a whole part can be paid
    lasts, more = Quantity(float(full.sum()), "parts"), Quantity(newcomers_needed(bought), "purchases")
    questions = (
        Question("handed", (Ask("handed", handed, (Step("spend * rebate", handed),)), pooled(bought, "handed * pool"))),
        Question("promised", (Ask("mine", mine, (Step("handed * each", mine),)), promised(bought, "sides * mine", ""))),
        Question("cover", (share(bought),)),
        Question("lasts", (
            Ask("part", part, (Step("promised / parts", part),)), Ask("lasts", lasts, (Step("pooled / part", lasts),)),
        )),
        Question("needed", (Ask("needed", more, (Step("promised / pooled - 1", more),)),)),
        Question("percentages-open"),
    )  # fmt: skip
    return purchase(bought), questions, of_hundred(bought)


def pooled(bought: Offer, by_hand: str) -> Ask:
    """What one purchase puts into the pool."""
    money = Quantity(float(run(bought, ONE).pool_income[0]), "money")
    return Ask("pooled", money, (Step(by_hand, money),))


def promised(bought: Offer, to_both: str, to_one: str) -> Ask:
    """What one purchase promises, to everybody together; the sum by hand for shopper and shop, or one of them."""
    money = Quantity(float(run(bought, ONE).promised[0]), "money")
    by_hand = to_both if len(bought.points) > 1 else to_one
    return Ask("promised", money, (Step(by_hand, money),) if by_hand else ())


def share(bought: Offer) -> Ask:
    """Of what is promised, the part that the purchase itself puts in."""
    own = Quantity(cover(bought), "percent")
    return Ask("cover", own, (Step("pooled / promised", own),))


def of_hundred(bought: Offer) -> dict[str, Quantity]:
    """Of every 100 promised: there, and missing; and the purchases that one promise takes, its own among them."""
    own = cover(bought)
    return {
        "own": Quantity(100 * own, "number"), "rest": Quantity(100 * (1 - own), "number"),
        "factor": Quantity(newcomers_needed(bought) + 1, "number"),
    }  # fmt: skip
