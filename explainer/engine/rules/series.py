"""Series: the sums that weights by age come to when they are discounted."""

import math


def series(ratio: float, terms: float) -> float:
    """1 + ratio + ratio² + … (so many terms); inf when it grows past every bound."""
    if abs(ratio - 1) < 1e-12:
        return terms
    try:
        return math.expm1(terms * math.log(ratio)) / (ratio - 1)
    except OverflowError:
        return math.inf


def discount(age: float, growth: float) -> float:
    """(1+g)^-age; inf when it grows past every bound."""
    try:
        return float((1 + growth) ** -age)
    except OverflowError:
        return math.inf


def annuity(terms: float, growth: float) -> float:
    """(1+g)^-1 + … + (1+g)^-terms."""
    return series(1 / (1 + growth), terms) / (1 + growth)
