"""Standing: how somebody who joins in the chosen period fares. It decides which sentence is true."""

from explainer.charts.kit.parts import PAID, fractions, whole_coins
from explainer.engine.check import Check
from explainer.engine.scenario import Array
from explainer.engine.sources import Sources
from explainer.words.text import Words

NONE = 1e-9  # a share of the promise this small is none of it


def standing(check: Check) -> str:
    """How they fare.

    nothing: no points are promised. covered: paid in full without newcomers. claimed: the same, but not all is claimed.
    open: what falls due is paid without newcomers, the rest is not due yet. still: nothing falls due at all.
    stops: nothing more falls due once nobody joins. others: what they get hangs on others.
    """
    if not check.mine.promised > 0:
        return "nothing"
    _, _, _, unpaid, waiting, unclaimed = fractions(check.mine_alone)
    if unpaid + waiting < NONE:
        return "claimed" if unclaimed > NONE else "covered"
    if unpaid < NONE and check.cover > check.offer.claimed - NONE:
        return "open"
    if not _falls_due(check.done.due, check.join):
        return "still"
    return "others" if _falls_due(check.alone.due, check.join) else "stops"


def _falls_due(due: Array, join: int) -> bool:
    """Whether anything falls due after the period of joining."""
    return bool(due[join + 1 :].sum() > 0)


def paid(found: Sources) -> float:
    """Share of the promise that is paid [fraction]."""
    return float(fractions(found)[: len(PAID)].sum())


def together(check: Check) -> float:
    """The most that everyone together can get of what is promised [fraction]: what is paid in, and what is claimed."""
    return min(check.cover, check.offer.claimed)


def went_before(check: Check) -> float:
    """Share of their own pool money that went to people who had joined before them [fraction]."""
    income = float(check.done.pool_income[check.join])
    return float(check.went["earlier"]) / income if income > 0 else 0.0


def paid_from(found: Sources, words: Words) -> dict[str, str]:
    """So many of every 100, by whose money paid them; they add up to what `Words.of100` says is paid."""
    shares = fractions(found)
    if 0.01 <= paid(found) <= 0.99:  # whole numbers, as coins
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
