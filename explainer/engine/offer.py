"""Offer: what is said to someone who might join. Every number is a knob with unit, bounds and step."""

import math
import re
from dataclasses import dataclass
from typing import Any

from explainer.engine.error import OfferError
from explainer.engine.knob import Knob, choice_field, knob_field, settle
from explainer.engine.rules import RELEASES, Instalments, Rule
from explainer.engine.rules.rule import FRACTION, PERIODS

MONEY = {"unit": "currency", "low": 0.01, "high": 1e9}
USUAL = Instalments(36)  # the rule of an offer that names none
PERIOD_NAMES = ("day", "week", "month", "quarter", "year")


def _check_name(field_name: str, name: Any) -> None:
    """Names become labels and keys."""
    if not isinstance(name, str) or not name.strip():
        raise OfferError(f"{field_name} = {name!r} is not a name. Write a text of 1 or more characters, such as 'shopper'.")


@dataclass(frozen=True)
class Points:
    """A promise of points: who gets them and how many times the rebate, or the price, they are said to be worth.

    The first promise of an offer is that to the one who pays.
    """

    who: str
    multiple: float = knob_field(5.0, unit="times", low=0.0, high=1000.0, step=0.5, slider=(0.0, 10.0))
    base: str = choice_field("rebate", "rebate", "spend")

    def __post_init__(self) -> None:
        settle(self, OfferError)
        _check_name("who", self.who)


@dataclass(frozen=True)
class AtSource:
    """A promise paid at once from what does not go into the pool.

    rate: fraction of the base, or with base "newcomer" a sum of money per new person.
    level: 0 the merchant, the platform's agent, …; 1 the inviter; 2 the inviter's inviter; …
    needs: how many people an inviter must have brought in before it is paid.
    """

    name: str
    who: str
    rate: float
    base: str = choice_field("rebate", "spend", "rebate", "newcomer")
    level: int = knob_field(0, unit="level", low=0, high=20, step=1, whole=True)
    needs: int = knob_field(0, unit="people", low=0, high=100, step=1, whole=True)

    RATE = Knob(step=0.005, slider=(0.0, 0.3), **FRACTION)  # type: ignore[arg-type]
    SUM = Knob(unit="currency", low=0.0, high=1e9, step=10.0)

    def __post_init__(self) -> None:
        settle(self, OfferError)
        _check_name("who", self.who)
        _check_name("name", self.name)
        object.__setattr__(self, "rate", self.knob.check(f"rate of {self.name}", self.rate, OfferError))
        if self.needs and self.level == 0:
            raise OfferError(
                f"needs = {self.needs} of {self.name}: only somebody who invites can have brought people in. "
                "Write level = 1 or more, or leave needs at 0."
            )

    @property
    def knob(self) -> Knob:
        """The bounds of `rate`, which depend on the base."""
        return self.SUM if self.base == "newcomer" else self.RATE


@dataclass(frozen=True)
class LeftIn:
    """What is not taken when it falls due but put back at once, as a new purchase that brings no cash.

    share: of what falls due. periods: how long after joining.
    """

    share: float = knob_field(1.0, step=0.05, slider=(0.0, 1.0), link="leftin", **FRACTION)
    periods: int = knob_field(12, slider=(1, 120), link="leftfor", **PERIODS)

    def __post_init__(self) -> None:
        settle(self, OfferError)


@dataclass(frozen=True)
class Fee:
    """What one pays the platform to take part, on top of the spend: on joining, and again `every` so many periods."""

    amount: float = knob_field(unit="currency", low=0.0, high=1e9, step=10.0, slider=(0.0, 1000.0), link="fee")
    every: int | None = knob_field(None, slider=(1, 60), link="every", optional=True, **PERIODS)

    def __post_init__(self) -> None:
        settle(self, OfferError)


@dataclass(frozen=True)
class Offer:
    """The terms of one offer. Money in `currency`, rates as fractions, time in `period`s.

    outside: money from outside that comes into the pool, as a share of what purchases bring.
    earns: what money in the pool earns from outside per period.
    cost: what one yuan of the promise costs the one who keeps it: 1 in cash, less in goods at cost.
    holding: whether what is not paid out stays in the pool, or is passed on (taken out) in the same period.
    left_in: what is put back instead of taken. withdrawal_fee: share withheld from every payout; fee_to says who keeps it.
    fee: what one pays to take part. worth: what the thing bought costs elsewhere [currency per purchase].
    words: in whose words it is told, which changes no number: something is bought, money is paid in, a place in a line is
    paid for, or a card is filled.
    """

    name: str
    spend: float = knob_field(step=100.0, slider=(100.0, 20000.0), link="spend", **MONEY)
    rebate: float = knob_field(step=0.01, slider=(0.0, 0.5), link="rebate", **FRACTION)
    pool_share: float = knob_field(1.0, step=0.05, slider=(0.0, 1.0), link="pool", **FRACTION)
    points: tuple[Points, ...] = (Points("shopper"), Points("merchant"))
    at_source: tuple[AtSource, ...] = ()
    release: Rule = USUAL
    claimed: float = knob_field(1.0, step=0.05, slider=(0.0, 1.0), link="claimed", **FRACTION)
    expires: int | None = knob_field(None, slider=(1, 120), link="expires", optional=True, **PERIODS)
    payout: str = choice_field("pro_rata", "pro_rata", "queue")
    unpaid: str = choice_field("carry", "carry", "lapse")
    period: str = "month"
    currency: str = "CNY"
    outside: float = knob_field(0.0, unit="fraction", low=0.0, high=100.0, step=0.01, slider=(0.0, 1.0), link="outside")
    earns: float = knob_field(
        0.0, unit="fraction per period", low=0.0, high=1.0, step=0.005, slider=(0.0, 0.1), link="earns"
    )
    cost: float = knob_field(1.0, unit="fraction", low=0.01, high=10.0, step=0.05, slider=(0.05, 1.0), link="cost")
    holding: str = choice_field("kept", "kept", "passed_on")
    left_in: LeftIn | None = None
    withdrawal_fee: float = knob_field(0.0, unit="fraction", low=0.0, high=0.99, step=0.01, slider=(0.0, 0.3), link="wfee")
    fee_to: str = choice_field("pool", "pool", "platform")
    fee: Fee | None = None
    worth: float | None = knob_field(
        None, unit="currency", low=0.0, high=1e9, step=10.0, slider=(0.0, 20000.0), link="worth", optional=True
    )
    words: str = choice_field("purchase", "purchase", "deposit", "line", "card")

    def __post_init__(self) -> None:
        settle(self, OfferError)
        _check_name("name", self.name)
        _check_parts(self)
        _check_words(self)

    @property
    def multiple(self) -> float:
        """M: how many times the rebate is promised in points, to everybody together [times]; inf of no rebate."""
        of_price = float(sum(p.multiple for p in self.points if p.base == "spend"))
        of_rebate = float(sum(p.multiple for p in self.points if p.base == "rebate"))
        if not of_price:
            return of_rebate
        return of_rebate + of_price / self.rebate if self.rebate else math.inf

    @property
    def promise(self) -> float:
        """Π: what one yuan spent promises in points, to everybody together, before interest [fraction]."""
        return float(sum(self.promise_to(p) for p in self.points if p.base == "spend")) + self.rebate * float(
            sum(p.multiple for p in self.points if p.base == "rebate")
        )

    def promise_to(self, points: Points) -> float:
        """π: what one yuan spent promises in these points [fraction]."""
        return points.multiple * (self.rebate if points.base == "rebate" else 1.0)

    @property
    def brings(self) -> float:
        """What one yuan spent brings into the pool, with what comes from outside beside it [fraction]."""
        return self.pool_share * self.rebate * (1 + self.outside)

    @property
    def takes(self) -> float:
        """What a claim of 1 takes out of the pool when it is paid [fraction]."""
        return self.cost * (1 - self.withdrawal_fee if self.fee_to == "pool" else 1.0)


def _check_parts(offer: Offer) -> None:
    """The parts of an offer are of the right kind, and its promises can be told apart by name."""
    for field_name, kind in (("points", Points), ("at_source", AtSource)):
        items = getattr(offer, field_name)
        if not isinstance(items, list | tuple) or not all(isinstance(item, kind) for item in items):
            raise OfferError(f"{field_name} = {items!r} is not a list of 0 or more promises. Write ({kind.__name__}(…), …).")
        object.__setattr__(offer, field_name, tuple(items))
    if type(offer.release) not in RELEASES.values():
        rules = ", ".join(rule.__name__ for rule in RELEASES.values())
        raise OfferError(f"release = {offer.release!r} is not known. Write one of: {rules}.")
    for field_name, part in (("left_in", LeftIn), ("fee", Fee)):
        if not isinstance(value := getattr(offer, field_name), part | None):
            raise OfferError(f"{field_name} = {value!r} is not known. Write {part.__name__}(…), or leave it out.")
    if not offer.release.by_age:
        _check_goes_with_turnover(offer)
    if offer.left_in is not None and offer.expires is not None and offer.left_in.share == 1:
        _check_comes_out(offer.left_in, offer.expires)
    names = [p.who for p in offer.points] + [a.name for a in offer.at_source]
    twice = sorted({n for n in names if names.count(n) > 1})
    if twice:
        raise OfferError(f"The name {twice[0]!r} stands for two promises. Give each its own name.")


def _check_comes_out(left_in: LeftIn, expires: int) -> None:
    """Something must fall due in cash before all of it expires."""
    if left_in.periods >= expires:
        raise OfferError(
            f"left_in = {left_in!r} puts everything back until it expires (expires = {expires}): nothing is ever paid. "
            f"Write fewer than {expires} periods, a share below 1, or no expiry."
        )


def _check_goes_with_turnover(offer: Offer) -> None:
    """Where what falls due depends on turnover, nothing can be left in, and nothing can be passed on at once."""
    rule = type(offer.release).__name__
    if offer.left_in is not None:
        raise OfferError(
            f"left_in = {offer.left_in!r} cannot be computed with {rule}, where what falls due depends on turnover. "
            "Take a rule by age, such as Instalments, or leave it out: then the answer is too kind where much is put back."
        )
    if offer.holding == "passed_on":
        raise OfferError(
            f"holding = 'passed_on' cannot be computed with {rule}, where what falls due depends on turnover. "
            "Take a rule by age, such as Instalments, or leave holding at 'kept': then the answer is too kind."
        )


def is_period(word: Any) -> bool:
    """Whether a word names the length of a period: a month, or "45 days"."""
    return isinstance(word, str) and (word in PERIOD_NAMES or bool(re.fullmatch(r"[1-9]\d{0,3} days", word)))


def is_currency(word: Any) -> bool:
    """Whether a word can be a currency code."""
    return isinstance(word, str) and bool(re.fullmatch(r"[A-Z]{3}", word))


def _check_words(offer: Offer) -> None:
    if not is_period(offer.period):
        raise OfferError(
            f"period = {offer.period!r} is not known. Choose one of: {', '.join(PERIOD_NAMES)}, or write '45 days'."
        )
    if not is_currency(offer.currency):
        raise OfferError(f"currency = {offer.currency!r} is not a currency code. Write three capitals, such as CNY.")
