"""Standing, in words: by whose money somebody is paid, and the periods of joining and of the end."""

from explainer.engine.check import Check
from explainer.engine.parts import PAID, fractions, largest_remainder, paid_part, whole_coins
from explainer.engine.sources import Sources
from explainer.words.text import Words


def paid_from(found: Sources, words: Words) -> dict[str, str]:
    """So many of every 100, by whose money paid them; they add up to what `Words.of100` says is paid."""
    shares = fractions(found)
    if 0.01 <= paid_part(found) <= 0.99:  # whole numbers, as coins
        return {part: str(coins) for part, coins in zip(PAID, whole_coins(shares), strict=False) if coins}
    tenths = largest_remainder(shares[: len(PAID)], round(1000 * paid_part(found)))
    return {part: words.number(tenth / 10) for part, tenth in zip(PAID, tenths, strict=True) if tenth}


def ends(check: Check, words: Words) -> dict[str, str]:
    """The period of joining and the last one computed, in words."""
    last = check.scenario.horizon - 1
    return {
        "period": words.period(check.join, check.offer.period),
        "end": words.period(last, check.offer.period),
    }
