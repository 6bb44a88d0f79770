"""Sentences: which sentence is true of a check, with its numbers filled in. The words themselves are in content/."""

import math
from collections.abc import Callable

from explainer.engine.check import Check
from explainer.engine.offer import Offer
from explainer.words.text import Words

ALL = 1 - 1e-9  # a share this close to 1 is all


def verdict(check: Check) -> str:
    """What kind of offer this is at the growth entered.

    nothing: no points are promised. covered: the purchase pays for all. unclaimed: it does because not all is claimed.
    still: nothing ever falls due. never: no growth is enough. short: growth is too low. growing: growth is enough.
    """
    if not check.offer.multiple or not check.offer.rebate:
        return "nothing"
    if check.cover >= ALL:
        return "covered"
    if check.break_even <= 0:
        return "unclaimed"
    if check.funded == 0 and check.offer.pool_share:
        return "still"
    if check.break_even == float("inf"):
        return "never"
    return "growing" if check.funded >= ALL else "short"


def headline(check: Check, words: Words, mark: Callable[[str, str], str] = lambda money, text: text) -> str:
    """The answer, in one or two sentences. mark("own" or "new", amount) may dress the two amounts for a page."""
    kind = {"covered": "covered", "unclaimed": "unclaimed", "nothing": "nothing"}.get(verdict(check), "needs-others")
    if kind == "covered" and pays_levels(check.offer):
        kind = "covered-but-levels"
    own, hundred = min(check.cover, 1.0), words.money(100, check.offer.currency)
    slots = {
        "own": mark("own", _of100(check, words, own)),
        "others": mark("new", _of100(check, words, 1 - own)),
        "hundred": hundred,
    }
    if not check.offer.pool_share and kind == "needs-others":
        return words("headline-no-pool", hundred=hundred)
    match kind:  # keys written whole, so that they can be searched
        case "covered":
            return words("headline-covered", **slots)
        case "covered-but-levels":
            return words("headline-covered-but-levels", **slots)
        case "unclaimed":
            return words("headline-unclaimed", **slots)
        case "nothing":
            return words("headline-nothing")
    return words("headline-needs-others", **slots)


def growth_sentence(check: Check, words: Words) -> str:
    """What the growth entered does to the answer; flips at the break-even growth."""
    slots = {
        "growth": words.percent(check.scenario.growth),
        "needed": words.percent(check.break_even),
        "period": words.one_period(check.offer.period),
        "paid": _of100(check, words, check.funded),
        "unpaid": _of100(check, words, 1 - check.funded),
        "hundred": words.money(100, check.offer.currency),
    }
    shared = check.offer.release.pool_decides  # there the pool decides what falls due
    match verdict(check):
        case "short" if shared:
            return words("growth-short-shared", **slots)
        case "growing" if shared:
            return words("growth-enough-shared", **slots)
        case "short":
            return words("growth-short", **slots)
        case "growing":
            return words("growth-enough", **slots)
        case "still":
            return words("growth-still", **slots)
        case "never":
            return words("growth-never", **slots)
        case "unclaimed":
            return words("growth-unclaimed", **slots)
        case "nothing":
            return words("growth-nothing")
    return words("growth-covered", **slots)


def growth_needed(check: Check, words: Words) -> str:
    """The growth at which everything due is paid, or that none is needed, or that none is enough."""
    if check.break_even <= 0 or verdict(check) == "nothing":
        return words("growth-none-needed")
    if math.isinf(check.break_even):
        return words("growth-none-enough")
    return growth_per(check.break_even, check, words)


def growth_per(growth: float, check: Check, words: Words) -> str:
    """A growth with its period: 15% a month."""
    return words("growth-per", growth=words.percent(growth), period=words.one_period(check.offer.period))


def pays_levels(offer: Offer) -> bool:
    """Whether anybody is paid because somebody they invited buys."""
    return any(a.level > 0 and a.rate > 0 for a in offer.at_source)


def _of100(check: Check, words: Words, share: float) -> str:
    return f"{words.symbol(check.offer.currency)}{words.of100(share)}"


def name_of(words: Words, who: str) -> str:
    """The noun for somebody who is promised something; a visitor's own name is quoted."""
    return words(f"who-{who}") if words.has(f"who-{who}") else own_words(words, who)


def own_words(words: Words, text: str) -> str:
    """What somebody wrote, shown as their words."""
    return words("own-words", text=text)
