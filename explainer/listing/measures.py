"""Measures: what is computed for each offer of a list. Percentages as on the screen: 4 for four of every hundred."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from types import MappingProxyType

from explainer.engine.check import Check
from explainer.engine.never import NEVER
from explainer.engine.parts import by_part
from explainer.engine.person import newcomers_needed, recruits_to_be_even
from explainer.engine.sources import Sources
from explainer.engine.verdict import promises_points

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


def cover_percent(check: Check) -> Number:
    """Of every 100 promised, so many are there from the purchase itself; None if nothing is promised [percent]."""
    if promises_points(check.offer):
        return _percent(min(check.verdict.cover, 1.0))
    return None if check.verdict.kind == "nothing" else _percent(check.verdict.there)


def break_even_percent(check: Check) -> Number:
    """Growth at which all that falls due is paid in time; 0: none is needed, inf: none is enough [percent per period]."""
    if check.verdict.free:
        return 0.0
    return check.verdict.needed if math.isinf(check.verdict.needed) else _percent(max(check.verdict.needed, 0.0))


def newcomers_count(check: Check) -> Number:
    """Further purchases that pay one purchase in full, with nothing for their own points; recruits that make one even."""
    if check.verdict.kind == "recruits":
        return recruits_to_be_even(check.offer)
    return newcomers_needed(check.offer) if promises_points(check.offer) and not check.verdict.free else 0.0


def _part(name: str) -> Callable[[Check], Number]:
    """Whose money a part of your promise was: one of PARTS [percent]."""
    return lambda check: _percent(float(by_part(check.mine)[name])) if check.mine.promised else None


def paid_alone(check: Check) -> Number:
    """What you get of your promise if nobody joins after you [percent]. Without tracing, which the total does not need."""
    promised = float(check.alone.promised[check.join])
    return _percent(float(check.alone.paid_by_purchase[:, check.join].sum()) / promised) if promised else None


ALL = (
    Measure("cover", "percent", cover_percent),
    Measure("break_even", "percent-period", break_even_percent),
    Measure("newcomers", "purchases", newcomers_count),
    Measure("paid", "percent", lambda check: _share(check.mine, check.mine.paid)),
    Measure("paid_own", "percent", _part("own")),
    Measure("paid_known", "percent", _part("known")),
    Measure("paid_new", "percent", _part("new")),
    Measure("paid_outside", "percent", _part("outside")),
    Measure("paid_alone", "percent", paid_alone),
    Measure("first_short", "period", lambda check: None if check.first_short == NEVER else check.first_short),
)
ANSWER = "answer"  # the sentence, beside the numbers
MEASURES = MappingProxyType({measure.name: measure for measure in ALL})
NAMES = frozenset({*MEASURES, ANSWER})


def measure_check(check: Check) -> dict[str, Number]:
    """Every measure by name. The run itself is not kept: its tables would take 32 MB each at 2,000 periods."""
    return {measure.name: measure.of(check) for measure in ALL}
