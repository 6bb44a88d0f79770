"""Sentences: which sentence is true of a check, with its numbers filled in. The words themselves are in content/."""

import math
from collections.abc import Callable

from explainer.engine.check import Check
from explainer.engine.longrun import falls_due
from explainer.engine.person import buyers_until, lasts, recruits_to_be_even, reward
from explainer.engine.share import ALL, NONE
from explainer.engine.verdict import promises_points
from explainer.words.restated_terms import fee_sentences
from explainer.words.text import Words, round_digits, unit

MANY = 3.0  # a growth from which on a comparison says more than a percentage [fraction per period]

Mark = Callable[[str, str], str]


def headline(check: Check, words: Words, mark: Mark = lambda _, text: text) -> str:
    """The answer, in a few sentences, and the fee. mark("own" or "new", amount) may dress the amounts for a page."""
    return words.gap.join([_answer(check, words, mark), *fee_sentences(check.offer, words)])


def _answer(check: Check, words: Words, mark: Mark) -> str:
    found, slots = check.verdict, _amounts(check, words, mark)
    match found.kind:  # keys written whole, so that they can be searched
        case "nothing":
            return words("headline-nothing")
        case "recruits":
            return _recruits(check, words, slots)
        case "covered" if not promises_points(check.offer):
            return words("headline-sale", **slots) + words.gap + words("headline-depends-nobody")
        case "never" if not promises_points(check.offer):
            return words("headline-sale-short", **slots)
        case "covered":
            return _covered(check, words, slots) + words.gap + _depends(check, words)
        case "unclaimed":
            return words("headline-unclaimed", **slots) + words.gap + _depends(check, words)
        case "expires":
            key = "headline-expires" if check.offer.release.by_age else "headline-expires-with-growth"
            return words(key, **slots) + words.gap + _depends(check, words)
        case "growth":
            return words("headline-growth", **slots)
        case "turnover":
            return words("headline-turnover", **slots)
        case "never_due":
            return words("headline-never-due", **slots)
        case "never" if not check.offer.brings:
            return words("headline-no-pool", **slots)
        case "endless":
            return words("headline-endless", **slots) + _rest(check, words, slots)
        case "passed_on":
            return words("headline-passed-on", **slots) + _rest(check, words, slots)
        case "line":
            return words("headline-line", **slots, **place_in_line(check, words)) + _rest(check, words, slots)
    return words("headline-needs-others", **slots) + _rest(check, words, slots)


def _covered(check: Check, words: Words, slots: dict[str, str]) -> str:
    """The purchase pays for all of it; what that rests on is said."""
    match check.verdict.rests:
        case "goods":
            return words("headline-covered-goods", **slots)
        case "earned":
            return words("headline-covered-earned", **slots)
        case "outside":
            return words("headline-covered-outside", **slots)
    return words("headline-covered", **slots)


def _amounts(check: Check, words: Words, mark: Mark) -> dict[str, str]:
    """What a headline may name; amounts up to `hundred` are of every hundred promised."""
    found, offer = check.verdict, check.offer
    sellers = sum(reward(a, offer) for a in offer.at_source if a.level == 0)
    return {
        "own": mark("own", _of100(check, words, found.put_in)),
        "others": mark("new", _of100(check, words, found.from_others)),
        "expired": _of100(check, words, 1 - found.due),
        "flat": _of100(check, words, 1 - falls_due(offer, 0.0)),
        "unclaimed": _of100(check, words, found.unclaimed),
        "hundred": words.money(100, offer.currency),
        "spend": words.money(offer.spend, offer.currency),
        "sellers": mark("own", words.money(sellers, offer.currency)),
        "costs": words.money(100 * offer.cost, offer.currency),
        "earns": words.percent(offer.earns),
        "outside": words.percent(offer.outside),
        "fee": words.percent(offer.withdrawal_fee),
        "lasts": words.span(round_digits(lasts(offer), 3), offer.period),
        "period": words.one_period(offer.period),
    }


def _recruits(check: Check, words: Words, slots: dict[str, str]) -> str:
    """Rewards for bringing people in: how many make you even, and how few can get there."""
    count = recruits_to_be_even(check.offer)
    found = [words("headline-recruits", **slots)]
    if count == 1:
        found.append(words("headline-recruits-one"))
    elif 1 < count < math.inf:
        found.append(words("headline-recruits-many", count=words.number(count)))
    return words.gap.join(found)


def _depends(check: Check, words: Words) -> str:
    """Nothing depends on others, or only the rewards for inviting do."""
    return words("headline-depends-levels" if check.verdict.levels else "headline-depends-nobody")


def _rest(check: Check, words: Words, slots: dict[str, str]) -> str:
    """What nobody will ask for, and what expires before it falls due, if there is any."""
    found = []
    if check.verdict.unclaimed > NONE:
        found.append(words("headline-part-unclaimed", **slots))
    if check.verdict.due < ALL:
        found.append(words("headline-part-expires", **slots))
    if check.offer.withdrawal_fee:
        found.append(words("headline-part-fee", **slots))
    return "".join(words.gap + text for text in found)


def place_in_line(check: Check, words: Words) -> dict[str, str]:
    """The place of the last who joins when you do, and how many have to buy after that before it is paid in full."""
    place = max(1, round(float(check.done.active[: check.join + 1].sum())))
    after = check.offer.claimed * buyers_until(check.offer, place) - place
    return {"place": words.number(place), "after": words.number(max(1, math.ceil(after * ALL)))}


def growth_sentence(check: Check, words: Words) -> str:
    """What the growth set does to the answer; flips at the growth needed."""
    found, slots = check.verdict, _growth_slots(check, words)
    shared = check.offer.release.pool_decides  # there the pool decides what falls due
    match (found.kind, found.pays):
        case ("nothing", _):
            return words("growth-nothing")
        case ("recruits", _):
            return words("growth-recruits")
        case ("covered", _):
            return words("growth-covered")
        case ("unclaimed", _):
            return words("growth-unclaimed")
        case ("expires", _):
            return words("growth-expires")
        case ("growth", _):
            return words("growth-only-growing", **slots)
        case ("never_due", _):
            return words("growth-still") if found.needed <= 0 else words("growth-still-needs", **slots)
        case ("never", _):
            return words("growth-never")
        case (_, "on_time") if found.needed <= 0:
            return words("growth-turnover", **slots)
        case (_, "short") if shared:
            return words("growth-short-shared", **slots)
        case (_, "short"):
            return words("growth-short", **slots)
        case (_, "late"):
            return words("growth-late", **slots)
    return words("growth-enough-shared" if shared else "growth-enough", **slots)


def _growth_slots(check: Check, words: Words) -> dict[str, str]:
    found = check.verdict
    return {
        "as": growth_as(found.growth, check, words),
        "needed": growth_needed(check, words),
        "needs": _needs(check, words),
        "paid": _of100(check, words, found.funded),
        "unpaid": _of100(check, words, 1 - found.funded),
        "hundred": words.money(100, check.offer.currency),
        "period": words.one_period(check.offer.period),
    }


def growth_as(growth: float, check: Check, words: Words) -> str:
    """A growth as a condition: with 15% more people every month."""
    slots = {"growth": words.percent(abs(growth)), "period": words.one_period(check.offer.period)}
    if abs(growth) < NONE:
        return words("growth-as-same", **slots)
    return words("growth-as-more" if growth > 0 else "growth-as-fewer", **slots)


def _needs(check: Check, words: Words) -> str:
    """What the number of people would have to do; from MANY on told as a multiple."""
    needed, period = check.verdict.needed, words.one_period(check.offer.period)
    if math.isinf(needed):
        return words("growth-none-enough")
    if needed >= MANY:
        slots = {"times": words.number(round_up(1 + needed)), "needed": growth_at_least(needed, words), "period": period}
        return words("growth-needs-times", **slots, unit=unit(check.offer.period))
    return words("growth-needs", needed=growth_at_least(needed, words), period=period)


def growth_needed(check: Check, words: Words) -> str:
    """The growth at which everything due is paid in time, or that none is needed, or that none is enough."""
    found = check.verdict
    if found.kind == "nothing" or found.free:
        return words("growth-none-needed")
    if math.isinf(found.needed):
        return words("growth-none-enough")
    if found.kind in ("growth", "never_due") and found.needed <= 0:
        return words("growth-any-enough")
    if found.needed <= 0:
        return words("growth-none-needed")
    return words("growth-per", growth=growth_at_least(found.needed, words), period=words.one_period(check.offer.period))


def growth_per(growth: float, check: Check, words: Words) -> str:
    """A growth with its period: 15% a month."""
    return words("growth-per", growth=words.percent(growth), period=words.one_period(check.offer.period))


def growth_at_least(growth: float, words: Words) -> str:
    """A growth that is needed, rounded up, so that typing it is enough."""
    return words.percent(round_up(growth))


def round_up(value: float, digits: int = 3) -> float:
    """The value, rounded up to so many significant digits."""
    if not 0 < value < math.inf:
        return value
    step = 10.0 ** (math.floor(math.log10(value)) + 1 - digits)
    return round(math.ceil(round(value / step, 6)) * step, 12)


def _of100(check: Check, words: Words, share: float) -> str:
    return words.of100(share, check.offer.currency)


def name_of(words: Words, who: str) -> str:
    """The noun for somebody who is promised something; a visitor's own name is quoted."""
    return words(f"who-{who}") if words.has(f"who-{who}") else own_words(words, who)


def own_words(words: Words, text: str) -> str:
    """What somebody wrote, shown as their words."""
    return words("own-words", text=text)
