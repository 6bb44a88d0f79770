"""Adding up: a sum and its parts, written so that the parts shown add up to the sum shown; the same as in the browser."""

import math

import numpy as np

from explainer.engine.parts import largest_remainder
from explainer.engine.share import NONE
from explainer.words.text import CENT, Words, round_digits

FINER = 1000  # a step is at most so many times finer than the sum asks for, so that a small part is not written as nothing
SURE = 12  # digits that two ways of reckoning have in common
THOUSAND = 1000  # percentages are written in tenths


def adding_up(words: Words, total: float, shares: list[float]) -> tuple[float, float, list[float]]:
    """A sum of money and its parts, written so that the parts add up to it: the step, the sum, the parts [currency].

    A part that is not nothing is not written as nothing: the step is fine enough for it, down to a cent.
    """
    one = next((size for size, _ in words.entry.large if round_digits(total, 3) >= size), 1.0)
    exponent = math.floor(math.log10(round_digits(total / one, 3) or 1.0))
    step = min(1.0, 10.0 ** (exponent - 2)) if one == 1 else one * 10.0 ** (exponent - 2)
    least, finest = min((share * total for share in shares if share > NONE), default=math.inf), max(CENT, step / FINER)
    while step > least * (1 + NONE) and step / 10 >= finest * (1 - NONE):
        step /= 10
    step = max(step, CENT)
    whole = round(round_digits(total / step, SURE))
    parts = largest_remainder(np.array(shares), whole)
    return step, whole * step, [float(n) * step for n in parts]


def sum_and_parts(parts: list[float], currency: str, words: Words, first: int = 0) -> tuple[str, str, list[str]]:
    """The sum of amounts [currency] in money, that of so many first ones, and each of them."""
    total = sum(parts)
    step, whole, shown = adding_up(words, total, [part / total for part in parts] if total else parts)
    each = [_part(n, part, step, currency, words) for n, part in zip(shown, parts, strict=True)]
    some = _part(sum(shown[:first]), sum(parts[:first]), step, currency, words)
    return _part(whole, total, step, currency, words), some, each


def percentages(shares: list[float], words: Words) -> list[str]:
    """Shares of a whole, in tenths of a per cent; all that is there adds up to 100%."""
    tenths = largest_remainder(np.array(shares), THOUSAND if any(shares) else 0)
    least = words("under", number=words.percent(1 / THOUSAND))
    return [least if share and not n else words.percent(int(n) / THOUSAND) for n, share in zip(tenths, shares, strict=True)]


def _part(amount: float, part: float, step: float, currency: str, words: Words) -> str:
    """An amount with the digits that the step has; what is there is not written as nothing."""
    if part and not amount:
        return words("under", number=_written(step, step, currency, words))
    return _written(amount, step, currency, words)


def _written(value: float, step: float, currency: str, words: Words) -> str:
    unit, name = next((entry for entry in words.entry.large if value >= entry[0]), (1.0, ""))
    decimals = max(0, math.ceil(math.log10(unit / step) - 1e-9))
    return words.amount(words.exact(value / unit, decimals) + name, currency)
