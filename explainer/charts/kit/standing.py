"""Standing, in words: by whose money somebody is paid, and the periods of joining and of the end."""

from explainer.engine.check import Check
from explainer.engine.parts import PAID, fractions, paid_part, whole_coins
from explainer.engine.sources import Sources
from explainer.words.text import Words


def paid_from(found: Sources, words: Words) -> dict[str, str]:
    """So many of every 100, by whose money paid them; they add up to what `Words.of100` says is paid."""
    shares = fractions(found)
    if 0.01 <= paid_part(found) <= 0.99:  # whole numbers, as coins
        return {part: str(coins) for part, coins in zip(PAID, whole_coins(shares), strict=False) if coins}
    tenths = {part: round(100 * float(share), 1) for part, share in zip(PAID, shares, strict=False)}
    return {part: words.number(tenth) for part, tenth in tenths.items() if tenth}


def ends(check: Check, words: Words) -> dict[str, str]:
    """The period of joining and the last one computed, in words."""
    last = check.scenario.horizon - 1
    return {
        "period": words.period(check.join, check.offer.period),
        "end": words.period(last, check.offer.period),
    }
