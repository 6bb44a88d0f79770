"""Offer: what is said to someone who might join. Every number is a knob with unit, bounds and step."""

import re
from dataclasses import dataclass, field
from typing import Any

from explainer.engine.knob import Knob, settle


class OfferError(ValueError):
    """A term of an offer that cannot be used; the message names field, value, unit, bounds and next step."""


FRACTION = {"unit": "fraction", "low": 0.0, "high": 1.0}
PERIODS = {"unit": "periods", "low": 1, "high": 3000, "step": 1, "whole": True}
MONEY = {"unit": "currency", "low": 0.01, "high": 1e9}
PERIOD_NAMES = ("day", "week", "month", "quarter", "year")


def _knob(default: Any = ..., **declared: Any) -> Any:
    meta = {"knob": Knob(**declared)}
    return field(metadata=meta) if default is ... else field(default=default, metadata=meta)


def _choice(default: str, *words: str) -> Any:
    return field(default=default, metadata={"choices": words})


def _check_name(field_name: str, name: Any) -> None:
    """Names become labels and keys."""
    if not isinstance(name, str) or not name.strip():
        raise OfferError(f"{field_name} = {name!r} is not a name. Write a text of 1 or more characters, such as 'shopper'.")


@dataclass(frozen=True)
class Points:
    """A promise of points: who gets them and how many times the rebate they are said to be worth."""

    who: str
    multiple: float = _knob(5.0, unit="times", low=0.0, high=1000.0, step=0.5, slider=(0.0, 10.0))

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
    base: str = _choice("rebate", "spend", "rebate", "newcomer")
    level: int = _knob(0, unit="level", low=0, high=10, step=1, whole=True)

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
class Instalments:
    """Points fall due in equal parts over so many periods after the purchase."""

    periods: int = _knob(36, slider=(1, 120), link="periods", **PERIODS)

    def __post_init__(self) -> None:
        settle(self, OfferError)


@dataclass(frozen=True)
class Declining:
    """Each period the same fraction of what is left falls due."""

    rate: float = _knob(
        0.0005, unit="fraction per period", low=1e-6, high=1.0, step=0.0005, slider=(0.0005, 0.2), link="daily"
    )

    def __post_init__(self) -> None:
        settle(self, OfferError)


@dataclass(frozen=True)
class Ladder:
    """One part in `periods` falls due for each `step` by which turnover grows; without a step, `floor` of a part."""

    periods: int = _knob(36, slider=(1, 120), link="periods", **PERIODS)
    step: float = _knob(0.15, unit="fraction", low=0.001, high=5.0, step=0.01, slider=(0.01, 0.5), link="step")
    floor: float = _knob(0.0, step=0.05, slider=(0.0, 1.0), link="floor", **FRACTION)

    def __post_init__(self) -> None:
        settle(self, OfferError)


@dataclass(frozen=True)
class Shared:
    """The pool income of the period before is shared out among the buyers of the `periods` before it."""

    periods: int = _knob(40, slider=(1, 120), link="periods", **PERIODS)

    def __post_init__(self) -> None:
        settle(self, OfferError)


Release = Instalments | Declining | Ladder | Shared
RELEASES: dict[str, type] = {"instalments": Instalments, "declining": Declining, "ladder": Ladder, "shared": Shared}


@dataclass(frozen=True)
class Offer:
    """The terms of one offer. Money in `currency`, rates as fractions, time in `period`s."""

    name: str
    spend: float = _knob(step=100.0, slider=(100.0, 20000.0), link="spend", **MONEY)
    rebate: float = _knob(step=0.01, slider=(0.0, 0.5), link="rebate", **FRACTION)
    pool_share: float = _knob(1.0, step=0.05, slider=(0.0, 1.0), link="pool", **FRACTION)
    points: tuple[Points, ...] = (Points("shopper"), Points("merchant"))
    at_source: tuple[AtSource, ...] = ()
    release: Release = Instalments(36)
    claimed: float = _knob(1.0, step=0.05, slider=(0.0, 1.0), link="claimed", **FRACTION)
    expires: int | None = _knob(None, slider=(1, 120), link="expires", optional=True, **PERIODS)
    payout: str = _choice("pro_rata", "pro_rata", "queue")
    unpaid: str = _choice("carry", "carry", "lapse")
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
    if not isinstance(offer.release, tuple(RELEASES.values())):
        raise OfferError(f"release = {offer.release!r} is not known. Write one of: Instalments, Declining, Ladder, Shared.")
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
