"""Over time: what comes into the pool against what falls due and what is paid, and what is left in the pool."""

import numpy as np
import pandas as pd

from explainer.charts.check.overtime_picture import (
    NAMES,
    POOL_LABEL,
    amount_height,
    beside_scale,
    line_labels,
    note,
    overtime_chart,
    picture_rows,
)
from explainer.charts.kit.figure import Figure, Height
from explainer.charts.kit.plot import LINE, label_rows, steps, tick_rows
from explainer.engine.check import Check
from explainer.engine.never import NEVER
from explainer.engine.share import ALL, NONE
from explainer.words.sentences import growth_at_least
from explainer.words.text import Words, unit

LEAST = 24  # periods that are always drawn, if there are so many
BEYOND = 4  # times as long as until the first shortfall: enough to see what follows
LONGEST_TABLE = 40  # rows


def overtime_rows(check: Check) -> pd.DataFrame:
    """By period: comes into the pool, falls due, was owed before, is paid, stays owed, is left in the pool [currency].

    And what is drawn: the same for every 100 of the highest turnover of a period so far.
    """
    done = check.done
    hundred = np.maximum.accumulate(done.turnover) / 100
    flows = {"comes_in": done.pool_income, "due": done.due, "paid": done.paid, "pool": done.pool}
    return pd.DataFrame(
        {
            "period": np.arange(check.scenario.horizon),
            **flows,
            "owed_before": np.concatenate([[0.0], done.owed[:-1]]),
            "owed": done.owed,
            **{f"{name}_of_100": value / hundred for name, value in flows.items()},
        }
    )


def drawn_lines(check: Check, rows: pd.DataFrame) -> pd.DataFrame:
    """What is drawn, for every 100 spent: period, comes_in, due, paid, pool, up to the end of the window."""
    shown = rows.iloc[: overtime_window(check) + 1]
    return pd.DataFrame({"period": shown["period"], **{name: shown[f"{name}_of_100"] for name in (*NAMES, "pool")}})


def overtime_window(check: Check) -> int:
    """The last period drawn: until nothing moves any more; if somebody is not paid, only as long as shows that well."""
    done, horizon = check.done, check.scenario.horizon
    moves = np.flatnonzero(done.pool_income + done.due + done.paid)
    last = min(horizon - 1, int(moves[-1]) + 1 if len(moves) else horizon - 1)
    if check.first_short == NEVER:
        return last
    joined = np.flatnonzero(done.new)
    stopped = int(joined[-1]) if joined[-1] < horizon - 1 else 0
    return min(last, max(LEAST, BEYOND * check.first_short, stopped + stopped // 3))


def overtime_figure(check: Check, words: Words, look: str) -> Figure:
    """The figure: how long what comes in is enough for what falls due."""
    rows = overtime_rows(check)
    parts = drawn_lines(check, rows)
    top = float(parts[list(NAMES)].to_numpy().max()) or 1.0
    pixels, shown = picture_rows(parts, top), _shown(check, parts, words)
    marks = [] if check.first_short == NEVER else [check.first_short]
    period = unit(check.offer.period)
    return Figure(
        name="overtime",
        title=overtime_title(check, words),
        alt=words("figure-overtime-alt", **shown),
        data={
            "overtime-rows": pixels,
            "overtime-ticks": _ticks(check, top, max(1, len(parts) - 1), words),
            "overtime-mark": pd.DataFrame({"period": np.array(marks, dtype=np.int64)}),
            "overtime-labels": _labels(check, pixels, shown, words, narrow=False),
            "overtime-labels-narrow": _labels(check, pixels, shown, words, narrow=True),
        },
        wide=overtime_chart(words, look, period=period),
        narrow=overtime_chart(words, look, period=period, narrow=True),
        make_table=lambda: _table(check, parts, rows, words),
        rows=rows,
        how=words("figure-overtime-how", **shown),
        rule="payout",
        height=Height(980, 1390, 1470, 2340),
    )


def overtime_title(check: Check, words: Words) -> str:
    """How long what comes in is enough for what falls due."""
    return words(_finding(check), **_shown(check, drawn_lines(check, overtime_rows(check)), words))


def _finding(check: Check) -> str:
    """The key of the sentence that is true of this check."""
    done = check.done
    if not done.promised.any():
        return "figure-overtime-title-nothing"
    if check.first_short != NEVER:
        return "figure-overtime-title-late" if _paid_since(check) > ALL else "figure-overtime-title-short"
    if not done.due.any():
        return "figure-overtime-title-still"
    if check.offer.release.pool_decides:
        return "figure-overtime-title-shared" if _lapsed(check) > NONE else "figure-overtime-title-enough"
    if check.verdict.kind == "covered":
        return "figure-overtime-title-covered"
    if check.verdict.free or check.verdict.needed <= 0 or not _keeps_growing(check):
        return "figure-overtime-title-enough"
    return "figure-overtime-title-not-yet" if check.verdict.pays == "short" else "figure-overtime-title-growing"


def _keeps_growing(check: Check) -> bool:
    """Whether turnover does what the growth set says, in every period that is computed."""
    turnover = check.done.turnover
    return bool((turnover[1:] >= turnover[:-1] * (1 + check.verdict.growth) * ALL).all())


def _paid_since(check: Check) -> float:
    """Of what falls due from the first shortfall on, what is paid, perhaps later [fraction]; 0 if nothing does."""
    since = slice(max(check.first_short, 0), None)
    due = float(check.done.due[since].sum())
    return float(check.done.paid[since].sum()) / due if due else 0.0


def _lapsed(check: Check) -> float:
    """Share of the promises of which nothing more will fall due that has lapsed [fraction]."""
    over = check.done.waiting_by_purchase == 0
    promised = float(check.done.promised[over].sum())
    return float(check.done.lapsed_by_purchase[over].sum()) / promised if promised else 0.0


def _shown(check: Check, parts: pd.DataFrame, words: Words) -> dict[str, str]:
    """Everything that a sentence may name, written out; amounts are for every 100 spent."""
    offer, short = check.offer, check.first_short
    one = words.one_period(offer.period)
    first, last = parts.iloc[0], parts.iloc[-1]
    when = words.period(max(short, 0), offer.period)
    mark = words("figure-overtime-alt-no-mark") if short == NEVER else words("figure-overtime-alt-mark", short=when)
    return {
        "short": when,
        "start": words.period(0, offer.period),
        "end": words.period(int(last["period"]), offer.period),
        "one": one,
        "hundred": words.money(100, offer.currency),
        "paid": words.of100(_paid_since(check), offer.currency),
        "lapsed": words.of100(_lapsed(check), offer.currency),
        "needed": growth_at_least(check.verdict.needed, words),
        "comes-in": words.money(float(first["comes_in"]), offer.currency),
        "due": words.money(float(last["due"]), offer.currency),
        "paid-then": words.money(float(last["paid"]), offer.currency),
        "mark": mark,
        "fullest": words.period(int(parts["pool"].to_numpy().argmax()), offer.period),
        "most": words.money(float(parts["pool"].max()), offer.currency),
        "lapse": words("figure-overtime-how-lapse") if offer.unpaid == "lapse" else "",
    }


def _ticks(check: Check, top: float, end: int, words: Words) -> pd.DataFrame:
    """Round amounts up the side, with a line each."""
    amounts = steps(top)
    text = [words.money(float(amount), check.offer.currency) for amount in amounts]
    return tick_rows(amount_height(amounts, top), text, end)


def _labels(check: Check, pixels: pd.DataFrame, shown: dict[str, str], words: Words, narrow: bool) -> pd.DataFrame:
    """Every text on the picture."""
    names = {
        "comes_in": words("figure-overtime-comes-in"),
        "due": words("figure-overtime-due"),
        "paid": words("figure-overtime-paid"),
        "comes_in paid": words("figure-overtime-comes-in-paid"),
        "due paid": words("figure-overtime-due-paid" if check.done.due.any() else "figure-overtime-none-due"),
        "comes_in due": words("figure-overtime-comes-in-due"),
        "comes_in due paid": words("figure-overtime-comes-in-due-paid"),
    }
    labels = line_labels(pixels, names, words("figure-overtime-unpaid"))
    grows = (np.diff(check.done.turnover[: len(pixels)]) >= 0).all()
    head = words("figure-overtime-head" if grows else "figure-overtime-head-peak", **shown)
    labels.append(top := beside_scale(head, LINE / 2, narrow))
    pool = words("figure-overtime-pool" if check.first_short == NEVER else "figure-overtime-pool-empty", **shown)
    labels.append(beside_scale(pool, POOL_LABEL, narrow))
    if check.first_short != NEVER:
        labels.append(note(check.first_short, len(pixels) - 1, words("figure-overtime-mark", **shown), top, narrow))
    return label_rows(labels)


def _table(check: Check, parts: pd.DataFrame, rows: pd.DataFrame, words: Words) -> pd.DataFrame:
    """The amounts of money behind the picture, thinned out to LONGEST_TABLE rows and the first shortfall."""
    every = -(-len(parts) // LONGEST_TABLE)
    seen = rows.iloc[: len(parts)]
    kept = seen[(seen["period"] % every == 0) | (seen["period"] == check.first_short)]
    columns = {
        "comes_in": words("figure-overtime-column-comes-in"),
        "due": words("figure-overtime-column-due"),
        "paid": words("figure-overtime-column-paid"),
        "owed": words("figure-overtime-column-owed"),
        "pool": words("figure-overtime-column-pool"),
    }
    amounts = {text: [words.money(v, check.offer.currency) for v in kept[name].tolist()] for name, text in columns.items()}
    when = [words.period(n, check.offer.period) for n in kept["period"].tolist()]
    return pd.DataFrame({words("figure-overtime-column-period"): when, **amounts})
