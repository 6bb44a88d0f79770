"""Measures: what is computed for each offer of a list. Percentages as on the screen: 4 for four of every hundred."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from types import MappingProxyType

from explainer.engine.check import Check
from explainer.engine.person import newcomers_needed
from explainer.engine.sources import Sources

Number = float | int | None


@dataclass(frozen=True)
class Measure:
    """One column of the results. unit: percent, percent-period, people or period; of: the number itself.

    None where there is none: nothing promised, no shortfall. Infinite where no growth and no number of people is enough.
    """

    name: str
    unit: str
    of: Callable[[Check], Number]


def _share(found: Sources, part: float) -> Number:
    """A part of your promise; None if nobody buys in your period, or nothing is promised [percent]."""
    return _percent(part / found.promised) if found.promised else None


def _percent(fraction: float) -> float:
    return float(f"{100 * fraction:.12g}")


def cover(check: Check) -> Number:
    """Of every 100 promised in points, so many are there from the purchase itself; None if nothing is promised [percent]."""
    return _percent(min(check.cover, 1.0)) if _promises(check) else None


def _promises(check: Check) -> bool:
    return bool(check.offer.multiple and check.offer.rebate)


def break_even(check: Check) -> Number:
    """Growth at which everything due is paid; 0 if none is needed, inf if none is enough [percent per period]."""
    if not _promises(check):
        return 0.0
    return check.break_even if math.isinf(check.break_even) else _percent(max(check.break_even, 0.0))


def newcomers(check: Check) -> Number:
    """Further purchases that pay one purchase in full, with nothing for their own points [purchases]."""
    return newcomers_needed(check.offer) if _promises(check) else 0.0


def _part(name: str) -> Callable[[Check], Number]:
    """Whose money a part of your promise was: a share of Sources.shares() [percent]."""
    return lambda check: _percent(float(check.mine.shares()[name])) if check.mine.promised else None


def paid_alone(check: Check) -> Number:
    """What you get of your promise if nobody joins after you [percent]. Without tracing, which the total does not need."""
    promised = float(check.alone.promised[check.join])
    return _percent(float(check.alone.paid_by_purchase[:, check.join].sum()) / promised) if promised else None


ALL = (
    Measure("cover", "percent", cover),
    Measure("break_even", "percent-period", break_even),
    Measure("newcomers", "purchases", newcomers),
    Measure("paid", "percent", lambda check: _share(check.mine, check.mine.paid)),
    Measure("paid_own", "percent", _part("own")),
    Measure("paid_known", "percent", _part("known")),
    Measure("paid_new", "percent", _part("new")),
    Measure("paid_alone", "percent", paid_alone),
    Measure("first_short", "period", lambda check: check.first_short),
)
ANSWER = "answer"  # the sentence, beside the numbers
MEASURES = MappingProxyType({measure.name: measure for measure in ALL})
NAMES = frozenset({*MEASURES, ANSWER})


def measured(check: Check) -> dict[str, Number]:
    """Every measure by name. The run itself is not kept: its tables would take 32 MB each at 2,000 periods."""
    return {measure.name: measure.of(check) for measure in ALL}
