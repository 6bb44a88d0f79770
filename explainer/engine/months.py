"""Months: how long a period is on the calendar, so that an offer by the day can stand beside one by the month."""

import math

DAYS = 365.25 / 12  # in a month, on average
LENGTHS = {"day": 1 / DAYS, "week": 7 / DAYS, "month": 1.0, "quarter": 3.0, "year": 12.0}


def months(period: str) -> float:
    """How long one period is [months]; "45 days" counts its days."""
    return LENGTHS[period] if period in LENGTHS else int(period.removesuffix(" days")) / DAYS


def growth_per_month(growth: float, period: str) -> float:
    """A growth per period as the same growth per month [fraction]: 1 % a day is 35 % a month. inf stays inf."""
    try:
        return math.expm1(math.log1p(growth) / months(period))
    except OverflowError:
        return math.inf
