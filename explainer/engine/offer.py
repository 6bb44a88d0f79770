"""Offer: what is said to someone who might join. Every number is a knob with unit, bounds and step."""

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
    """A promise of points: who gets them and how many times the rebate they are said to be worth."""

    who: str
    multiple: float = knob_field(5.0, unit="times", low=0.0, high=1000.0, step=0.5, slider=(0.0, 10.0))

    def __post_init__(self) -> None:
        settle(self, OfferError)
        _check_name("who", self.who)


@dataclass(frozen=True)
class AtSource:
    """A promise paid at once from what does not go into the pool.

    rate: fraction of the base, or with base "newcomer" a sum of money per new person.
    level: 0 the merchant, the platform's agent, …; 1 the inviter; 2 the inviter's inviter; …
    """

    name: str
    who: str
    rate: float
    base: str = choice_field("rebate", "spend", "rebate", "newcomer")
    level: int = knob_field(0, unit="level", low=0, high=10, step=1, whole=True)

    RATE = Knob(step=0.005, slider=(0.0, 0.3), **FRACTION)  # type: ignore[arg-type]
    SUM = Knob(unit="currency", low=0.0, high=1e9, step=10.0)

    def __post_init__(self) -> None:
        settle(self, OfferError)
        _check_name("who", self.who)
        _check_name("name", self.name)
        object.__setattr__(self, "rate", self.knob.check(f"rate of {self.name}", self.rate, OfferError))

    @property
    def knob(self) -> Knob:
        """The bounds of `rate`, which depend on the base."""
        return self.SUM if self.base == "newcomer" else self.RATE


@dataclass(frozen=True)
class Offer:
    """The terms of one offer. Money in `currency`, rates as fractions, time in `period`s."""

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

    def __post_init__(self) -> None:
        settle(self, OfferError)
        _check_name("name", self.name)
        _check_parts(self)
        _check_words(self)

    @property
    def multiple(self) -> float:
        """M: how many times the rebate is promised in points, to everybody together [times]."""
        return float(sum(p.multiple for p in self.points))


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
    names = [p.who for p in offer.points] + [a.name for a in offer.at_source]
    twice = sorted({n for n in names if names.count(n) > 1})
    if twice:
        raise OfferError(f"The name {twice[0]!r} stands for two promises. Give each its own name.")


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
