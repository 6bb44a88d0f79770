"""Standing: how somebody who joins in the chosen period fares, by the run. It decides what a figure says of them."""

from explainer.engine.check import Check
from explainer.engine.parts import by_part, paid_part
from explainer.engine.scenario import Array
from explainer.engine.share import NONE
from explainer.engine.verdict import promises_points


def standing(check: Check) -> str:
    """How they fare.

    nothing: no points are promised. empty: nobody buys in that period. covered: paid in full without newcomers.
    claimed: the same, but not all is claimed. open: what falls due is paid without newcomers, the rest is not due yet.
    expires: what falls due is paid without newcomers, the rest expires or will. still: nothing falls due at all.
    stops: nothing more falls due once nobody joins. same: newcomers change nothing. others: what they get hangs on others.
    """
    if not promises_points(check.offer):
        return "nothing"
    if not check.buyers:
        return "empty"
    if not check.mine.promised > 0:  # it falls due for ever, and not yet
        return "still"
    parts = by_part(check.mine_alone)
    if parts["nobody"] + parts["waiting"] < NONE:
        return "claimed" if parts["unclaimed"] + parts["fees"] > NONE else "covered"
    if check.verdict.free:
        return "expires" if check.verdict.kind == "expires" else "open"
    if not _falls_due(check.done.due, check.join):
        return "still"
    if abs(paid_part(check.mine) - paid_part(check.mine_alone)) < NONE:
        return "same"
    return "others" if _falls_due(check.alone.due, check.join) else "stops"


def _falls_due(due: Array, join: int) -> bool:
    """Whether anything falls due after the period of joining."""
    return bool(due[join + 1 :].sum() > 0)


def together(check: Check) -> float:
    """The most that everyone together can get of what is promised [fraction]: what is paid in, and what is claimed."""
    return min(check.verdict.cover, check.offer.claimed)


def went_before(check: Check) -> float:
    """Share of their own pool money that went to people who had joined before them [fraction]."""
    income = float(check.done.pool_income[check.join])
    return float(check.went["earlier"]) / income if income > 0 else 0.0
