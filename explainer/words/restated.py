"""Restated: an offer in plain sentences made from its terms. The words themselves are in content/."""

import math

from explainer.engine.knob import knobs
from explainer.engine.offer import AtSource, Offer
from explainer.offers.tables import parts_of
from explainer.words.restated_terms import purchase_text, rare_terms
from explainer.words.sentences import name_of
from explainer.words.terms import parts_text
from explainer.words.text import Words, unit

YOU = (
    "shopper",
    "lender",
    "depositor",
    "buyer",
    "member",
    "saver",
    "guest",
)  # who of those who are promised something is the reader
FEW = 3  # so many rewards can be listed in a sentence


def restated(offer: Offer, words: Words) -> str:
    """The offer in plain sentences made from its terms."""
    parts = [purchase_text(offer, words)]
    if offer.promise:
        parts += [*_points(offer, words), release_sentence(offer, words)]
    parts += [*_exceptions(offer, words), *rare_terms(offer, words)]
    parts += [_at_once(offer, words)] if any(a.rate for a in offer.at_source) else []
    return words.gap.join(parts)


def _points(offer: Offer, words: Words) -> list[str]:
    """What is promised to you, and what to others."""
    amounts = {p.who: words.money(offer.promise_to(p) * offer.spend, offer.currency) for p in offer.points if p.multiple}
    yours = [amount for who, amount in amounts.items() if who in YOU]
    others = [
        words("restate-who", who=name_of(words, who), amount=amount) for who, amount in amounts.items() if who not in YOU
    ]
    # What is paid without end, or without the amount itself at the end, is reckoned on it; it is not promised itself.
    rule = offer.release
    key = "restate-reckoned" if math.isinf(rule.total) or not getattr(rule, "principal", True) else "restate-points"
    found = [words(key, amount=amount) for amount in yours]
    return [*found, words("restate-points-others", list=words.listed(others))] if others else found


def release_sentence(offer: Offer, words: Words) -> str:
    """How the points fall due, in the sentences of the rule."""
    slots = {"period": words.one_period(offer.period), "unit": unit(offer.period)}
    for name, knob in knobs(offer.release).items():
        value = offer.release.number(name)
        if knob.percent:
            slots[name] = words.percent(value)
        else:  # a number of periods
            slots |= {"parts": words.number(value), "span": words.span(value, offer.period)}
    for name in parts_of(offer.release):
        slots["list"] = parts_text(getattr(offer.release, name), words)
    return words.gap.join(words(key, **slots) for key in offer.release.sentences)


def _exceptions(offer: Offer, words: Words) -> list[str]:
    """Terms that are out of the ordinary: not all claimed, expiry, lapse, queue."""
    found = []
    if offer.claimed < 1:
        found.append(words("restate-claimed", share=words.percent(offer.claimed)))
    if offer.expires is not None:
        found.append(words("restate-expires", span=words.span(offer.expires, offer.period)))
    if offer.unpaid == "lapse":
        found.append(words("restate-lapse"))
    if offer.payout == "queue":
        found.append(words("restate-queue"))
    return found


def _at_once(offer: Offer, words: Words) -> str:
    """Each by name if they are few, else how many and how much in all; the figures name each of them."""
    paid = [a for a in offer.at_source if a.rate]
    if len(paid) <= FEW or any(a.base == "newcomer" for a in paid):
        return words("restate-at-once", list=words.listed([_promise(a, offer, words) for a in paid]))
    total = words.money(sum(_amount(a, offer) for a in paid), offer.currency)
    who = words.listed(list(dict.fromkeys(name_of(words, a.who) for a in paid)))
    return words("restate-at-once-many", count=words.number(len(paid)), list=who, total=total)


def _amount(promise: AtSource, offer: Offer) -> float:
    """What one purchase promises somebody at once [currency]."""
    return promise.rate * offer.spend * (offer.rebate if promise.base == "rebate" else 1)


def _promise(promise: AtSource, offer: Offer, words: Words) -> str:
    who = words("restate-you") if promise.who in YOU else name_of(words, promise.who)
    if promise.base == "newcomer":
        amount = words.money(promise.rate, offer.currency)
        return words("restate-per-newcomer", who=who, amount=amount)
    amount = words.money(_amount(promise, offer), offer.currency)
    if promise.needs:
        return words("restate-needs", who=who, amount=amount, needs=words.number(promise.needs))
    return words("restate-who", who=who, amount=amount)
