"""Teller: an answer that is put into words. Its amounts, written so that the parts shown add up to the sum shown."""

import math
from dataclasses import dataclass

from explainer.engine.answer import Answer, answer_of
from explainer.engine.check import Check
from explainer.engine.offer import Offer
from explainer.engine.share import NONE
from explainer.words.adding import SURE, adding_up
from explainer.words.sentences import Mark
from explainer.words.text import Words, round_digits, unit

EVERY = 100


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
