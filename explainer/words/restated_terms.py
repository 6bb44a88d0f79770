"""Restated terms: those that few offers have, each in a sentence of its own. The words themselves are in content/."""

import math

from explainer.engine.offer import Offer
from explainer.engine.person import even_at
from explainer.words.text import Words


def purchase_text(offer: Offer, words: Words) -> str:
    """What one pays and what of it goes into the pool, in the words of what it is."""
    cash = offer.rebate * offer.spend
    spend, pool = words.money(offer.spend, offer.currency), _pooled(offer, words)
    match offer.words:
        case "deposit" if not offer.pool_share:
            return words("restate-deposit-no-pool", spend=spend)
        case "deposit":
            return words("restate-deposit", spend=spend, pool=pool)
        case "line":
            return words("restate-line", spend=spend, pool=pool)
        case "card":
            return words("restate-card", spend=spend, pool=pool)
    share, rebate = words.percent(offer.rebate), words.money(cash, offer.currency)
    return words("restate-purchase", spend=spend, share=share, rebate=rebate, pool=pool)


def _pooled(offer: Offer, words: Words) -> str:
    """What goes into the pool of what the shop hands over, or of what is paid in: all of it, or so much."""
    handed = 1.0 if offer.words == "purchase" else offer.rebate
    if offer.pool_share * handed == 1:
        return words("restate-all")
    return words("restate-part", amount=words.money(offer.pool_share * offer.rebate * offer.spend, offer.currency))


def rare_terms(offer: Offer, words: Words) -> list[str]:
    """Money from outside, what the promise costs, fees, what is put back, what the goods are worth."""
    return [*_pool(offer, words), *_on_the_way(offer, words), *_besides(offer, words)]


def _pool(offer: Offer, words: Words) -> list[str]:
    """What comes into the pool beside what purchases bring, and what does not stay there."""
    found, one = [], words.one_period(offer.period)
    if offer.outside:
        found.append(words("restate-outside", share=words.percent(offer.outside)))
    if offer.earns:
        found.append(words("restate-earns", share=words.percent(offer.earns), period=one))
    if offer.holding == "passed_on":
        found.append(words("restate-passed-on", period=one))
    return found


def _on_the_way(offer: Offer, words: Words) -> list[str]:
    """What a promise costs, what is put back, what is kept back."""
    found = []
    if offer.cost != 1:
        hundred, cost = (words.money(100 * each, offer.currency) for each in (1, offer.cost))
        found.append(words("restate-cost" if offer.cost < 1 else "restate-cost-more", hundred=hundred, cost=cost))
    if offer.left_in and offer.left_in.share:
        share, span = words.percent(offer.left_in.share), words.span(offer.left_in.periods, offer.period)
        part = offer.left_in.share < 1
        found.append(words("restate-left-in", share=share, span=span) if part else words("restate-left-in-all", span=span))
    if offer.withdrawal_fee:
        share, to_pool = words.percent(offer.withdrawal_fee), offer.fee_to == "pool"
        key = "restate-withdrawal-fee" if to_pool else "restate-withdrawal-fee-platform"
        found.append(words(key, share=share))
    return found


def _besides(offer: Offer, words: Words) -> list[str]:
    """What one pays on top, and what one holds in the end."""
    found = [*fee_sentences(offer, words)]
    if offer.worth is not None:
        found.append(words("restate-worth", amount=words.money(offer.worth, offer.currency)))
    return found


def fee_sentences(offer: Offer, words: Words) -> list[str]:
    """What taking part costs, and the spend from which the own points make up for it."""
    if offer.fee is None or not offer.fee.amount:
        return []
    amount, every = words.money(offer.fee.amount, offer.currency), offer.fee.every
    if every is None:
        found = [words("restate-fee", amount=amount)]
    elif every == 1:
        found = [words("restate-fee-each", amount=amount, period=words.one_period(offer.period))]
    else:
        found = [words("restate-fee-every", amount=amount, span=words.span(every, offer.period))]
    if offer.words == "purchase" and 0 < even_at(offer) < math.inf:
        found.append(words("restate-even-at", amount=words.money(even_at(offer), offer.currency)))
    return found
