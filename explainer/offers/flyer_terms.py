"""Flyer terms: the offer that a flyer tells of. What it does not say is an example of ours, and is named as unknown."""

import math
from dataclasses import replace

from explainer.engine.error import OfferError, ScenarioError
from explainer.engine.knob import knobs
from explainer.engine.model import check_size
from explainer.engine.months import months
from explainer.engine.offer import AtSource, LeftIn, Offer, Points
from explainer.engine.rules import Declining, Forever, Instalments, Interest, Ladder, Once, Rule, Shared, kind_of
from explainer.engine.scenario import Scenario
from explainer.offers.flyer import KEPT, Flyer, Reward
from explainer.offers.inputs import LONGEST_SHOWN, NEUTRAL, Inputs, tidy
from explainer.offers.own import with_name

GIVES = 0.2  # what a shop gives up, where nobody says it: an example of ours [fraction of the price]
COST = 0.45  # what goods cost that count as 1: an example of ours, as of the library's prepaid card [fraction]
EARNS = 0.035  # what a bank earns a year: an example of ours, as of the library's deposit [fraction]
PARTS = 12  # in how many steps it is paid: an example of ours
LINE = 5  # how many have to buy until the first in line is paid: an example of ours
WHO = {"goods": "shopper", "deposit": "depositor", "bank": "saver", "card": "guest"}
PLACE = 100  # in a line, as in the example of the library
SHORTEST, AFTER = 36, 12  # periods computed at least, and after the last payment
UNSAID = (  # terms that nobody may have said, by the names of their inputs; `points` for what one gets back
    "spend", "points", "periods", "after", "daily", "leftfor", "step", "line", "rebate", "pool", "earns", "cost",
)  # fmt: skip
BLANK = replace(NEUTRAL, join=3, unknown=("spend", "points", "periods", "rebate", "pool"))


def inputs_of_flyer(flyer: Flyer, before: Inputs = BLANK) -> Inputs:
    """The offer of a flyer; what a flyer does not speak of stays as before. Every number is the nearest that is allowed."""
    offer = with_terms(flyer, before.offer)
    horizon = before.scenario.horizon
    if horizon in (usual_horizon(before.offer, before.join), Scenario.horizon):  # nobody has chosen another
        horizon = usual_horizon(offer, before.join)
    start = before.scenario.start
    if start == usual_start(before.offer, before.join):
        start = usual_start(offer, before.join)
    scenario = replace(before.scenario, repeat=float(flyer.again), horizon=max(horizon, before.join + 1), start=start)
    made = Inputs(NEUTRAL.offer_id, offer, scenario, before.join, unknown_terms(flyer))
    return with_name(made, flyer.name)


def countable_flyer(flyer: Flyer, before: Inputs = BLANK) -> Inputs | None:
    """The same; None if it grows beyond all numbers, or its terms do not go together."""
    try:
        made = inputs_of_flyer(flyer, before)
        check_size(made.offer, made.scenario)
    except (OfferError, ScenarioError):
        return None
    return made


def with_terms(flyer: Flyer, before: Offer) -> Offer:
    """The terms that a flyer speaks of, put into an offer."""
    price = flyer.price or NEUTRAL.offer.spend
    others = tuple(p for p in before.points[1:] if p.who != WHO[flyer.what])
    mine = Points(WHO[flyer.what], _near(Points, "multiple", reckoned_on(flyer)), "spend")
    kept = before if flyer.way == KEPT else None
    release: Rule = kept.release if kept else release_of(flyer)
    rebate, pool = rebate_and_pool(flyer)
    return replace(
        before, spend=_near(Offer, "spend", price), rebate=rebate, pool_share=pool,
        points=(mine, *others) if flyer.promises else (),
        at_source=(*(a for a in before.at_source if a.level == 0), *rewards_of(flyer, before)), release=release,
        payout="queue" if flyer.line else kept.payout if kept else "pro_rata", period=flyer.period,
        holding=before.holding if release.by_age else "kept", currency=flyer.currency,
        cost=_cost(flyer), earns=_earns(flyer),
        left_in=kept.left_in if kept else _left_in(flyer), words=words_of(flyer),
    )  # fmt: skip


def _near(terms: type, name: str, value: float) -> float:
    return tidy(knobs(terms)[name].nearest(value))


def back_share(flyer: Flyer) -> float:
    """What is said to come back, in all or each time, as a share of the price [fraction]."""
    if not flyer.promises or flyer.back is None:
        return 0.0
    price = flyer.price or NEUTRAL.offer.spend
    return flyer.back / {"amount": price, "percent": 100.0, "times": 1.0}[flyer.unit]


def reckoned_on(flyer: Flyer) -> float:
    """What the promise is reckoned on, as a share of the price: all of it, or where so much comes each time, the price."""
    share = back_share(flyer)
    if flyer.basis != "each":
        return share + (flyer.basis == "top")
    return 1 + share if flyer.way == "left" else 1.0


def release_of(flyer: Flyer) -> Rule:
    """The rule by which it falls due."""
    number = _steps(flyer)
    if not flyer.asking:
        return Instalments(PARTS)
    if flyer.basis == "each":
        rate = _near(Interest, "rate", back_share(flyer))
        match flyer.way:
            case "left":
                return Once(1)
            case "forever":
                return Forever(_near(Forever, "rate", rate))
        return Interest(rate, number, flyer.way == "ending" or not rate)
    match flyer.way:
        case "rest":
            return Declining(_near(Declining, "rate", (flyer.number or 1) / 100))
        case "once":
            return Once(number)
        case "line":
            return Once(1)
        case "growth":
            return Ladder(number, _near(Ladder, "step", (flyer.step or 15) / 100))
        case "shared":
            return Shared(number)
    return Instalments(number)


def _steps(flyer: Flyer) -> int:
    """In how many steps, or after how many periods."""
    number = flyer.number or (1 if flyer.way in ("once", "share") else PARTS)
    count = math.ceil(tidy(100 / number)) if flyer.way == "share" else round(number)
    return int(knobs(Instalments)["periods"].nearest(count))


def _left_in(flyer: Flyer) -> LeftIn | None:
    """All of what falls due is put back until the last period but one, and taken in the last."""
    if not flyer.asking or flyer.basis != "each" or flyer.way != "left" or _steps(flyer) < 2:
        return None
    return LeftIn(1.0, _steps(flyer) - 1)


def words_of(flyer: Flyer) -> str:
    """In whose words it is told."""
    if flyer.line:
        return "line"
    return {"goods": "purchase", "card": "card"}.get(flyer.what, "deposit")


def rewards_of(flyer: Flyer, before: Offer) -> tuple[AtSource, ...]:
    """The rewards for bringing people in; each has a name that nothing else has."""
    taken = {a.name for a in before.at_source if a.level == 0} | {p.who for p in before.points} | {*WHO.values()}
    names = (name for i in range(1, 1000) if (name := f"invite-{i}") not in taken)
    return tuple(_reward(reward, name) for reward, name in zip(flyer.rewards, names, strict=False) if reward.amount)


def _reward(reward: Reward, name: str) -> AtSource:
    knob = AtSource.RATE if reward.percent else AtSource.SUM
    amount = (reward.amount or 0.0) / (100 if reward.percent else 1)
    base, who = "spend" if reward.percent else "newcomer", f"inviter-{min(reward.level, 6)}"
    return AtSource(name, who, tidy(knob.nearest(amount)), base, reward.level, reward.needs)


def rewards_share(flyer: Flyer) -> float:
    """What all rewards come to, as a share of what a new one pays [fraction]."""
    price = flyer.price or NEUTRAL.offer.spend
    made = (_reward(reward, "invite") for reward in flyer.rewards if reward.amount)
    return sum(a.rate / (price if a.base == "newcomer" else 1.0) for a in made)


def rebate_and_pool(flyer: Flyer) -> tuple[float, float]:
    """How much of the price comes in, and how much of that is kept to pay what was promised [fractions].

    Where nobody says it, all is kept that the rewards leave: the kindest reading.
    """
    rewards = rewards_share(flyer)
    if not flyer.promises:
        given = rewards if flyer.gives is None else flyer.gives / 100
        return tidy(min(1.0, given if flyer.what == "goods" else 1.0)), 0.0
    if flyer.line:
        own = reckoned_on(flyer) / (flyer.number or LINE)
        rebate = min(1.0, own + rewards)
        return tidy(rebate), tidy(max(0.0, 1 - rewards / rebate)) if rebate else 0.0
    rebate = 1.0 if flyer.what != "goods" else GIVES if flyer.gives is None else min(1.0, flyer.gives / 100)
    if flyer.keeps is not None and flyer.keeping:
        return tidy(rebate), tidy(min(1.0, flyer.keeps / 100))
    return tidy(rebate), tidy(max(0.0, 1 - rewards / rebate)) if rebate else 0.0


def rewards_first(inputs: Inputs) -> Inputs:
    """Where nobody has said how much is kept: all that the rewards leave, however much comes in."""
    offer = inputs.offer
    if "pool" not in inputs.unknown or not offer.points or not offer.rebate:
        return inputs
    fraction, money = asked_by_rewards(offer)
    kept = max(0.0, 1 - (fraction + money / offer.spend) / offer.rebate)
    return replace(inputs, offer=replace(offer, pool_share=tidy(kept)))


def asked_by_rewards(offer: Offer) -> tuple[float, float]:
    """What all rewards of an offer come to: as a share of the price [fraction], and in sums of money [currency]."""
    fraction = sum(a.rate * (offer.rebate if a.base == "rebate" else 1) for a in offer.at_source if a.base != "newcomer")
    return fraction, sum(a.rate for a in offer.at_source if a.base == "newcomer")


def _cost(flyer: Flyer) -> float:
    if not flyer.goods:
        return 1.0
    return COST if flyer.cost is None else _near(Offer, "cost", flyer.cost / 100)


def _earns(flyer: Flyer) -> float:
    """What the money earns in one period; a year has so many of them."""
    if flyer.what != "bank":
        return 0.0
    yearly = EARNS if flyer.earns is None else flyer.earns / 100
    return _near(Offer, "earns", yearly * months(flyer.period) / 12)


def unknown_terms(flyer: Flyer) -> tuple[str, ...]:
    """The terms that nobody has said; each is one of UNSAID."""
    line = flyer.line
    way = {"once": "after", "rest": "daily", "left": "leftfor"}.get(flyer.way, "periods")
    paid, keeping = flyer.asking and not line, flyer.keeping
    asked = {
        "spend": flyer.price is None,
        "points": not flyer.promises and flyer.unit != "nothing",
        way: paid and flyer.number is None and flyer.way not in ("forever", KEPT),
        "step": paid and flyer.way == "growth" and flyer.step is None,
        "line": line and flyer.number is None,
        "rebate": flyer.what == "goods" and flyer.gives is None and not line,
        "pool": paid and flyer.keeps is None and keeping,
        "earns": flyer.what == "bank" and flyer.earns is None,
        "cost": flyer.asking and flyer.goods and flyer.cost is None,
    }
    return tuple(name for name, missing in asked.items() if missing)


def usual_start(offer: Offer, join: int) -> float:
    """How many buy at the start; in a line so many that who joins in this period is the hundredth at most [people]."""
    return tidy(PLACE / (join + 1)) if offer.payout == "queue" else Scenario.start


def usual_horizon(offer: Offer, join: int) -> int:
    """As many periods as the offer needs to be seen to its end."""
    long: dict[str, float] = {"forever": 60, "ladder": 120, "declining": 3 / max(1e-3, getattr(offer.release, "rate", 1.0))}
    own = getattr(offer.release, "periods", offer.release.lasts)
    last = long.get(kind_of(offer.release), own)
    if offer.payout == "queue":
        last = 240
    left = offer.left_in.periods if offer.left_in else 0
    return int(min(LONGEST_SHOWN, max(SHORTEST, join + left + min(last, LONGEST_SHOWN) + AFTER)))
