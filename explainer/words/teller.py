"""Teller: an answer that is put into words. Its amounts, written so that the parts shown add up to the sum shown."""

import math
from dataclasses import dataclass

import numpy as np

from explainer.engine.answer import Answer, answer_of
from explainer.engine.check import Check
from explainer.engine.offer import Offer
from explainer.engine.parts import largest_remainder
from explainer.engine.share import NONE
from explainer.words.sentences import Mark
from explainer.words.text import CENT, Words, round_digits, unit

EVERY = 100
SURE = 12  # digits that two ways of reckoning have in common


@dataclass(frozen=True)
class Teller:
    """What puts an answer into words. mark: dresses an amount by its part: there, later, nobody or unclaimed."""

    found: Answer
    offer: Offer
    words: Words
    mark: Mark

    def say(self, key: str, **slots: str) -> str:
        """A sentence; what every one of them may name is filled in."""
        return self.words(key, **self.around, **slots)

    @property
    def around(self) -> dict[str, str]:
        """Growth, period, and what the terms themselves say."""
        offer, words = self.offer, self.words
        return {
            "growth": growth_phrase(self.found.growth, offer, words),
            "period": words.one_period(offer.period),
            "unit": unit(offer.period),
            "earns": words.percent(offer.earns),
            "hundred": self.sum(EVERY),
            "outside": self.sum(EVERY * offer.outside),
        }

    @property
    def whole(self) -> float:
        """What the amounts are parts of: all that is promised; of what has no end one payment, or every hundred of it."""
        if self.found.mine < math.inf:
            return self.found.mine
        return EVERY if math.isnan(self.found.each) else self.found.each

    def sum(self, value: float) -> str:
        """An amount as large as it is."""
        return self.words.money(round_digits(value, SURE), self.offer.currency)

    def stepped(self, value: float, step: float) -> str:
        """An amount with the digits of the step that its sum is written in: 0.4 of 1,000; 1.2万 of 78.8万."""
        one, name = next((entry for entry in self.words.entry.large if value >= entry[0]), (1.0, ""))
        decimals = max(0, math.ceil(math.log10(one / step) - NONE))
        return self.words.amount(self.words.exact(value / one, decimals) + name, self.offer.currency)

    def shown(self, promised: float) -> dict[str, str]:
        """What is promised and its parts in money, so that the parts shown add up to the sum shown; none, no text."""
        shares = {name: getattr(self.found, name) for name in ("there", "later", "nobody", "unclaimed")}
        step, total, amounts = adding_up(self.words, promised, list(shares.values()))
        texts = {"promised": self.stepped(total, step)}
        for (name, share), amount in zip(shares.items(), amounts, strict=True):
            little = not amount and share > NONE
            text = self.words("under", number=self.stepped(step, step)) if little else self.stepped(amount, step)
            texts[name] = self.mark(name, text) if amount or little else ""
        return texts


def adding_up(words: Words, total: float, shares: list[float]) -> tuple[float, float, list[float]]:
    """A sum of money and its parts, written so that the parts add up to it: the step, the sum, the parts [currency].

    A part that is not nothing is not written as nothing: the step is fine enough for it, down to a cent.
    """
    one = next((size for size, _ in words.entry.large if round_digits(total, 3) >= size), 1.0)
    exponent = math.floor(math.log10(round_digits(total / one, 3) or 1.0))
    step = min(1.0, 10.0 ** (exponent - 2)) if one == 1 else one * 10.0 ** (exponent - 2)
    least, finest = min((share * total for share in shares if share > NONE), default=math.inf), max(CENT, step / 1000)
    while step > least * (1 + NONE) and step / 10 >= finest * (1 - NONE):
        step /= 10
    step = max(step, CENT)
    whole = round(round_digits(total / step, SURE))
    parts = largest_remainder(np.array(shares), whole)
    return step, whole * step, [float(n) * step for n in parts]


def growth_phrase(growth: float, offer: Offer, words: Words) -> str:
    """How many people come, as a phrase."""
    slots = {"period": words.one_period(offer.period), "unit": unit(offer.period)}
    if growth == 0:
        return words("answer-growth-same", **slots)
    if growth >= 1:
        return words("answer-growth-times", times=words.number(1 + growth), **slots)
    key = "answer-growth-fewer" if growth < 0 else "answer-growth-more"
    return words(key, change=words.percent(abs(growth)), **slots)


def teller_of(check: Check, words: Words, mark: Mark = lambda _, text: text) -> Teller:
    """The answer of a check, to be put into words."""
    return Teller(answer_of(check.offer, check.scenario), check.offer, words, mark)
