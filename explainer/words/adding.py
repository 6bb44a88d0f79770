"""Adding up: a sum and its parts, written so that the parts shown add up to the sum shown; the same as in the browser."""

import math

import numpy as np

from explainer.engine.parts import largest_remainder
from explainer.words.text import CENT, Words, round_digits

FINER = 1000  # a step is at most so many times finer than the sum asks for, so that a small part is not written as nothing
THOUSAND = 1000  # percentages are written in tenths


def sum_and_parts(parts: list[float], currency: str, words: Words, first: int = 0) -> tuple[str, str, list[str]]:
    """The sum of amounts [currency] in money, that of so many first ones, and each of them."""
    total = sum(parts)
    step = _step(total, parts, words)
    steps = largest_remainder(np.array(parts), round(total / step))
    each = [_part(int(n), part, step, currency, words) for n, part in zip(steps, parts, strict=True)]
    whole, some = (
        _part(int(n), amount, step, currency, words)
        for n, amount in ((steps.sum(), total), (steps[:first].sum(), sum(parts[:first])))
    )
    return whole, some, each


def percentages(shares: list[float], words: Words) -> list[str]:
    """Shares of a whole, in tenths of a per cent; all that is there adds up to 100%."""
    tenths = largest_remainder(np.array(shares), THOUSAND if any(shares) else 0)
    least = words("under", number=words.percent(1 / THOUSAND))
    return [least if share and not n else words.percent(int(n) / THOUSAND) for n, share in zip(tenths, shares, strict=True)]


def _step(total: float, parts: list[float], words: Words) -> float:
    """The finest amount written: three digits of the sum, and finer where a part would come to nothing [currency]."""
    unit = _unit(total, words)[0]
    digits = math.floor(math.log10(round_digits(total / unit, 3))) if total else 0
    step = unit * 10.0 ** (digits - 2) if unit > 1 else min(1.0, 10.0 ** (digits - 2))
    finest, least = max(CENT, step / FINER), min((part for part in parts if part), default=step)
    while step > least and step / 10 >= finest * (1 - 1e-9):
        step /= 10
    return max(step, CENT)


def _unit(value: float, words: Words) -> tuple[float, str]:
    """The large number that an amount is told in: 1e4, 万."""
    return next((entry for entry in words.entry.large if round_digits(value, 3) >= entry[0]), (1.0, ""))


def _part(n: int, part: float, step: float, currency: str, words: Words) -> str:
    if part and not n:
        return words("under", number=_written(1, step, currency, words))
    return _written(n, step, currency, words)


def _written(n: int, step: float, currency: str, words: Words) -> str:
    """So many steps in money, with the digits that the step has."""
    value = n * step
    unit, name = next((entry for entry in words.entry.large if value >= entry[0]), (1.0, ""))
    decimals = max(0, math.ceil(math.log10(unit / step) - 1e-9))
    return words.amount(words.exact(value / unit, decimals) + name, currency)
