"""Restated: an offer in plain sentences made from its terms. The words themselves are in content/."""

from explainer.engine.knob import knobs
from explainer.engine.left_in import account
from explainer.engine.offer import AtSource, LeftIn, Offer
from explainer.engine.person import reward
from explainer.engine.share import ALL
from explainer.engine.verdict import promises_points
from explainer.words.sentences import name_of
from explainer.words.text import Words, unit

FEW = 3  # so many rewards can be listed in a sentence


def restated(offer: Offer, words: Words) -> str:
    """The offer in plain sentences made from its terms."""
    parts = [_purchase(offer, words)]
    if promises_points(offer):
        parts += [_points(offer, words), release_sentence(offer, words)]
    parts += _exceptions(offer, words)
    parts += [_at_once(offer, words)] if any(a.rate for a in offer.at_source) else []
    return words.gap.join(parts)


def pays_in(offer: Offer) -> bool:
    """Whether the one who pays buys nothing: no shop keeps any of it."""
    return offer.rebate > ALL


def _purchase(offer: Offer, words: Words) -> str:
    rebate = offer.rebate * offer.spend
    if pays_in(offer):
        pool = words.money(offer.pool_share * rebate, offer.currency)
        return words("restate-deposit", spend=words.money(offer.spend, offer.currency), pool=pool)
    return words(
        "restate-purchase",
        spend=words.money(offer.spend, offer.currency),
        share=words.percent(offer.rebate),
        rebate=words.money(rebate, offer.currency),
        pool=words.money(offer.pool_share * rebate, offer.currency),
    )


def _points(offer: Offer, words: Words) -> str:
    each = [
        words("restate-who", who=name_of(words, p.who), amount=words.money(amount, offer.currency))
        for p in offer.points
        if (amount := offer.promise_to(p) * offer.spend)
    ]
    return words("restate-points", list=words.listed(each))


def release_sentence(offer: Offer, words: Words) -> str:
    """How the points fall due, in the sentences of the rule."""
    slots = {"period": words.one_period(offer.period), "unit": unit(offer.period)}
    parts = [
        words("restate-schedule-part", share=words.percent(share), span=words.span(age, offer.period))
        for age, share in offer.release.named
    ]
    slots["list"] = words.listed(parts)
    for name, knob in knobs(offer.release).items():
        value = offer.release.number(name)
        if knob.percent:
            slots[name] = words.percent(value)
        else:  # a number of periods
            slots |= {"parts": words.number(value), "span": words.span(value, offer.period)}
    return words.gap.join(words(key, **slots) for key in offer.release.sentences)


def _exceptions(offer: Offer, words: Words) -> list[str]:
    """Terms that are out of the ordinary: what is left in, not claimed, expires, lapses, waits in a line, costs less."""
    found = [_left_in(offer, offer.left_in, words)] if offer.left_in is not None else []
    if offer.claimed < 1:
        found.append(words("restate-claimed", share=words.percent(offer.claimed)))
    if offer.expires is not None:
        found.append(words("restate-expires", span=words.span(offer.expires, offer.period)))
    if offer.unpaid == "lapse":
        found.append(words("restate-lapse"))
    if offer.payout == "queue":
        found.append(words("restate-queue"))
    return found + _money(offer, words) + _costs(offer, words)


def _left_in(offer: Offer, left: LeftIn, words: Words) -> str:
    """What is put back instead of taken, and what the account says then."""
    says = words.money(account(offer, left.periods) * offer.spend, offer.currency)
    span = words.span(left.periods, offer.period)
    return words("restate-left-in", share=words.percent(left.share), span=span, account=says)


def _money(offer: Offer, words: Words) -> list[str]:
    """Terms about what comes into the pool and leaves it."""
    found, period = [], words.one_period(offer.period)
    if offer.outside:
        found.append(words("restate-outside", share=words.percent(offer.outside)))
    if offer.earns:
        found.append(words("restate-earns", rate=words.percent(offer.earns), period=period))
    if offer.holding == "passed_on":
        found.append(words("restate-passed-on", period=period))
    if offer.cost != 1:
        hundred, costs = (words.money(amount, offer.currency) for amount in (100, 100 * offer.cost))
        found.append(words("restate-cost", hundred=hundred, costs=costs))
    if offer.withdrawal_fee:
        key = "restate-fee-pool" if offer.fee_to == "pool" else "restate-fee-platform"
        found.append(words(key, share=words.percent(offer.withdrawal_fee)))
    return found


def _costs(offer: Offer, words: Words) -> list[str]:
    """What taking part costs beside the price, and what the thing bought is worth."""
    found = []
    if offer.fee is not None and offer.fee.amount:
        amount = words.money(offer.fee.amount, offer.currency)
        again = offer.fee.every
        found.append(
            words("restate-joining-fee", amount=amount)
            if again is None
            else words("restate-fee-every", amount=amount, span=words.span(again, offer.period))
        )
    if offer.worth is not None:
        found.append(words("restate-worth", amount=words.money(offer.worth, offer.currency)))
    return found


def _at_once(offer: Offer, words: Words) -> str:
    """Each by name if they are few, else how many and how much in all; the figures name each of them."""
    paid = [a for a in offer.at_source if a.rate]
    if len(paid) <= FEW or any(a.base == "newcomer" for a in paid):
        return words("restate-at-once", list=words.listed([_promise(a, offer, words) for a in paid]))
    total = sum(reward(a, offer) for a in paid)
    return words("restate-at-once-many", count=words.number(len(paid)), total=words.money(total, offer.currency))


def _promise(promise: AtSource, offer: Offer, words: Words) -> str:
    slots = {"who": name_of(words, promise.who), "amount": words.money(reward(promise, offer), offer.currency)}
    if promise.needs:
        return words("restate-needs", **slots, count=words.number(promise.needs))
    return words("restate-per-newcomer" if promise.base == "newcomer" else "restate-who", **slots)
