"""Needed: what would have to be so that nobody else is needed, where nobody has said what is so. With examples of ours."""

import math
from collections.abc import Iterable
from dataclasses import replace

from explainer.engine.longrun import brought
from explainer.engine.offer import Offer
from explainer.engine.share import ALL
from explainer.engine.solve import solve_for
from explainer.engine.verdict import pays_levels, promises_points, verdict
from explainer.offers.flyer_read import flyer_of
from explainer.offers.flyer_terms import with_terms
from explainer.offers.inputs import Inputs
from explainer.words.sentences import growth_at_least, round_up
from explainer.words.text import Words

DIGITS = 4  # of a sum of money
SHOPS = (0.1, 0.2, 0.4)  # what shops give up, as examples of ours [fraction of the price]
COSTS = (0.3, 0.45, 0.6)  # what goods cost that count as 1, as examples of ours [fraction]


def needed_lines(inputs: Inputs, words: Words) -> list[str]:
    """First what it would take, then the examples and what else nobody has said; nothing where all is said."""
    offer, unknown = inputs.offer, set(inputs.unknown)
    if not promises_points(offer):
        return []
    if offer.words == "line":
        return _line(offer, unknown, words)
    lines = []
    if "cost" in unknown and "rebate" not in unknown and "pool" not in unknown:
        lines += _goods(offer, words)
    if "earns" in unknown:
        lines += _bank(offer, words)
    if "rebate" in unknown or ("pool" in unknown and offer.words == "purchase"):
        lines += _shop(inputs, words)
    elif "pool" in unknown:
        lines += _kept(offer, words)
    return [*lines, *_steps(offer, unknown, words)]


def amount(value: float, offer: Offer, words: Words) -> str:
    """A sum of money."""
    return words.money(value, offer.currency, DIGITS)


def whole_rebate(offer: Offer) -> float:
    """What would have to be handed over for the promise itself, if all of it is kept for that [fraction of the price]."""
    return solve_for(replace(offer, rebate=1.0, pool_share=1.0, points=_of_price(offer)), "rebate")


def _of_price(offer: Offer) -> tuple:  # type: ignore[type-arg]
    """The promises as shares of the price, so that they stay the same sums of money."""
    return tuple(replace(p, multiple=offer.promise_to(p), base="spend") for p in offer.points)


def _shop(inputs: Inputs, words: Words) -> list[str]:
    """How much of the price the shop would have to hand over, and what there is if it hands over less."""
    offer, share = inputs.offer, whole_rebate(inputs.offer)
    slots = {"spend": amount(offer.spend, offer, words), "needed": amount(share * offer.spend, offer, words)}
    if math.isinf(share):
        found = [words("needed-rebate-never")]
    elif share > 1 / ALL:
        found = [words("needed-rebate-beyond", **slots)]
    else:
        found = [words("needed-rebate-whole" if share > ALL else "needed-rebate", **slots)]
    if "rebate" not in inputs.unknown:
        key = "needed-pool-kind-rewards" if pays_levels(offer) else "needed-pool-kind"
        return [*found, words(key, rebate=words.percent(offer.rebate))]
    return [*found, *_shops(inputs, words)] if math.isfinite(share) else found


def _shops(inputs: Inputs, words: Words) -> list[str]:
    """Examples of shops, and which one is worked out below."""
    offer = inputs.offer
    there = {gives: amount(there_if(inputs, gives), offer, words) for gives in SHOPS}
    each = (words("needed-example-rebate", share=words.percent(gives), there=text) for gives, text in there.items())
    text = words("needed-examples-rebate", list=_listed(each, words), share=words.percent(offer.rebate))
    return [text + words.gap + words("needed-after-rewards") if pays_levels(offer) else text]


def there_if(inputs: Inputs, gives: float) -> float:
    """What of the promise is there if the shop hands over so much of the price [currency, one purchase]."""
    known = replace(flyer_of(inputs), price=inputs.offer.spend, gives=100 * gives)
    offer = with_terms(known, inputs.offer)
    found = verdict(offer, inputs.scenario)
    whole = offer.promise * offer.release.total * offer.spend
    return min(1.0, found.cover) * whole if found.cover > 0 else 0.0


def _kept(offer: Offer, words: Words) -> list[str]:
    """How much of what is paid in would have to be kept, or what it would have to earn."""
    share, earns = whole_rebate(offer), solve_for(replace(offer, pool_share=1.0, at_source=()), "earns")
    slots = {"spend": amount(offer.spend, offer, words), "needed": amount(share * offer.spend, offer, words)}
    if math.isinf(share):
        found = [words("needed-kept-never")]
    else:
        found = [words("needed-kept-beyond" if share > 1 / ALL else "needed-kept", **slots)]
    if 0 < earns < math.inf:
        one = words.one_period(offer.period)
        found.append(words("needed-earns", share=growth_at_least(earns, words), period=one))
    return [*found, words("needed-kept-kind-rewards" if pays_levels(offer) else "needed-kept-kind")]


def _bank(offer: Offer, words: Words) -> list[str]:
    """What a bank would have to earn."""
    earns, one = solve_for(offer, "earns"), words.one_period(offer.period)
    if not 0 < earns < math.inf:
        return []
    slots = {"share": growth_at_least(earns, words), "period": one}
    return [words("needed-bank", **slots), words("needed-bank-example", share=words.percent(offer.earns), period=one)]


def _goods(offer: Offer, words: Words) -> list[str]:
    """How dear the goods may be, and what keeping the promise costs if they cost so much."""
    cost, hundred = solve_for(offer, "cost"), amount(100, offer, words)
    if not math.isfinite(cost):
        return []
    whole = offer.promise * offer.release.total * offer.spend
    each = [words("needed-example-cost", share=words.percent(one), costs=amount(one * whole, offer, words)) for one in COSTS]
    slots = {"spend": amount(offer.spend, offer, words), "share": words.percent(offer.cost)}
    most = amount(math.floor(100 * min(cost, 1.0) / ALL), offer, words)
    examples = words("needed-examples-cost", list=_listed(each, words), **slots)
    return [words("needed-goods", hundred=hundred, cost=most), examples]


def _line(offer: Offer, unknown: set[str], words: Words) -> list[str]:
    """How many have to come for one, by the rule of the line itself."""
    own = brought(offer)
    if not 0 < own < ALL:
        return []
    count = words.number(round_up(1 / own))
    found = [words("needed-line", count=count)]
    return [*found, words("needed-line-unknown", count=count)] if "line" in unknown else found


def _steps(offer: Offer, unknown: set[str], words: Words) -> list[str]:
    """In how many steps it is paid, where nobody has said it."""
    parts = getattr(offer.release, "periods", 0)
    return [words("needed-steps", parts=words.number(parts))] if "periods" in unknown and parts else []


def _listed(parts: Iterable[str], words: Words) -> str:
    """Sentences of one kind in one."""
    return words("needed-comma").join(parts)
