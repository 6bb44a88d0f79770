"""Over time: money coming into the pool against what is due and what is paid, and the pool itself."""

from typing import Any

import altair as alt
import numpy as np
import pandas as pd

from explainer.charts.figure import Figure
from explainer.charts.style import LOOKS, number_expr, template
from explainer.check import Check
from explainer.text import Words

SHORTEST = 24  # periods shown at least
AROUND = 5  # the first shortage stands at about a fifth of the window, so that what follows can be seen
LISTED = 40  # rows of the table at most
HEIGHT = 300
ROOM = 1.5  # times the highest flow: so far the pool is drawn
CROWDED = 0.07  # of the height: labels closer than this say the same thing twice


def overtime_rows(check: Check) -> pd.DataFrame:
    """By period [currency]: comes into the pool, falls due, was owed before, is paid, stays owed, is left in the pool."""
    done = check.done
    carried = np.concatenate([[0.0], done.owed[:-1]])
    return pd.DataFrame(
        {
            "period": np.arange(check.scenario.horizon),
            "comes_in": done.pool_income,
            "due": done.due,
            "owed_before": carried,
            "paid": done.paid,
            "owed": done.owed,
            "pool": done.pool,
        }
    )


def window(check: Check) -> int:
    """The last period shown: late periods of a growing scheme would flatten the one in which it first falls short."""
    last = check.scenario.horizon - 1
    if check.first_short is None:
        return last if check.scenario.growth <= 0 else min(last, max(SHORTEST, check.join))
    return min(last, max(SHORTEST, AROUND * check.first_short))


@template
def overtime_chart(words: Words, look: str, unit: str = "", money: str = "") -> Any:
    """Due as an outlined area, paid as a filled one in front of it, income and pool as lines. Data: rows, labels, marks."""
    ink = LOOKS[look]
    rows, labels, marks = (alt.Chart(alt.NamedData(name)) for name in ("rows", "labels", "marks"))
    axis = alt.Axis(title=None, labelExpr=number_expr(words, before=money), tickCount=5)
    across = alt.X("period:Q", title=unit, scale=alt.Scale(nice=False), axis=alt.Axis(grid=False, format="d", tickMinStep=1))
    due = rows.mark_area(fill="transparent", stroke=ink["outline"], strokeDash=[4, 3], strokeWidth=1.5, aria=False)
    paid = rows.mark_area(fill=ink["muted"], fillOpacity=0.35, aria=False)
    comes_in = rows.mark_line(stroke=ink["ink"], strokeWidth=2.5, aria=False)
    pool = rows.mark_line(stroke=ink["ink"], strokeWidth=1.5, strokeDash=[1, 3], strokeCap="round", aria=False)
    halo: dict[str, Any] = {"stroke": ink["paper"], "strokeWidth": 4, "strokeJoin": "round"}
    aligned: dict[str, Any] = {"align": alt.expr("datum.align"), "dx": alt.expr("datum.dx"), "dy": -7}
    said = labels.encode(x="period:Q", y="value:Q", text="label:N")
    first = marks.encode(x="period:Q")
    above: dict[str, Any] = {
        "align": alt.expr("datum.align"),
        "dx": alt.expr("datum.dx"),
        "baseline": "top",
        "fontWeight": 600,
    }
    return (
        alt.layer(
            due.encode(x=across, y=alt.Y("due:Q", axis=axis, scale=alt.Scale(nice=False, zero=True))),
            paid.encode(x=across, y="paid:Q"),
            comes_in.encode(x=across, y="comes_in:Q"),
            pool.encode(x=across, y="pool:Q"),
            first.mark_rule(stroke=ink["mark"], strokeWidth=2),
            first.mark_text(color=ink["mark"], **halo, **above, aria=False).encode(y=alt.value(2), text="label:N"),
            first.mark_text(color=ink["mark"], **above).encode(y=alt.value(2), text="label:N"),
            said.mark_text(**halo, **aligned, aria=False),
            said.mark_text(**aligned),
        )
        .properties(width="container", height=HEIGHT)
    )  # fmt: skip


def overtime_figure(check: Check, words: Words, look: str = "page") -> Figure:
    """The figure: what comes in, what is due, what is paid, and the first period in which it is not enough."""
    rows, end = overtime_rows(check), window(check)
    shown = rows.iloc[: end + 1]
    unit, sign = words.one_period(check.offer.period), words.symbol(check.offer.currency)
    chart = overtime_chart(words, look, unit=words("figure-overtime-axis", unit=unit), money=sign)
    return Figure(
        name="overtime",
        title=_title(check, words),
        alt=_alt(check, shown, words),
        data={
            "rows": drawn(shown),
            "labels": label_rows(check, shown, words),
            "marks": mark_rows(check, end, words),
        },
        wide=chart,
        narrow=chart,
        make_table=lambda: _table(check, rows, words),
        rows=rows,
        how=words("figure-overtime-how", unit=unit, end=words.period(end, check.offer.period)),
    )


def top_of(shown: pd.DataFrame) -> float:
    """The highest amount in sight [currency]; a pool that has filled up far beyond it would flatten the rest."""
    return ROOM * max(float(shown[["due", "comes_in", "paid"]].to_numpy().max()), 1e-300)


def drawn(shown: pd.DataFrame) -> pd.DataFrame:
    """The rows of the picture; the pool only as far as it stays in sight."""
    pool = shown["pool"].where(shown["pool"] <= top_of(shown))
    return shown[["period", "comes_in", "due", "paid"]].assign(pool=pool)


def label_rows(check: Check, shown: pd.DataFrame, words: Words) -> pd.DataFrame:
    """Names of the lines at the right end, the highest first; a line that runs into another one shares its label."""
    last, top = shown.iloc[-1], top_of(shown)
    names = {"due": "figure-overtime-due", "comes_in": "figure-overtime-comes-in", "pool": "figure-overtime-pool"}
    found: list[tuple[float, str]] = []
    for column in sorted(names, key=lambda name: -float(last[name])):
        value = float(last[column])
        amount = words.money(value, check.offer.currency)
        if value > top:
            found.append((top, words("figure-overtime-pool-above", amount=amount)))
            continue
        text = words(names[column], amount=amount)
        if found and found[-1][0] - value < CROWDED * top:
            found[-1] = (found[-1][0], words("figure-overtime-both", one=found[-1][1], other=text))
        else:
            found.append((value, text))
    values, labels = zip(*found, strict=True)
    return pd.DataFrame(
        {"period": [int(last["period"])] * len(found), "value": values, "label": labels, "align": "right", "dx": -6}
    )


def mark_rows(check: Check, end: int, words: Words) -> pd.DataFrame:
    """The first period in which somebody is not paid in full; no row if there is none."""
    short = check.first_short
    if short is None or short > end:
        return pd.DataFrame({"period": pd.Series(dtype=float), "label": pd.Series(dtype=str), "align": "", "dx": 0.0})
    label = words("figure-overtime-first", period=words.period(short, check.offer.period))
    left = short > end / 2
    return pd.DataFrame(
        {"period": [float(short)], "label": [label], "align": ["right" if left else "left"], "dx": [-6.0 if left else 6.0]}
    )


def _title(check: Check, words: Words) -> str:
    """Paid in full or not, and from when."""
    done, end = check.done, words.period(check.scenario.horizon - 1, check.offer.period)
    if not done.due.any():
        return words("figure-overtime-title-nothing", end=end)
    if check.first_short is None:
        return words("figure-overtime-title-paid", end=end)
    short = check.first_short
    due = float(done.due[short] + (done.owed[short - 1] if short else 0.0))
    return words(
        "figure-overtime-title-short",
        period=words.period(short, check.offer.period),
        due=words.money(due, check.offer.currency),
        there=words.money(float(done.paid[short]), check.offer.currency),
    )


def _alt(check: Check, shown: pd.DataFrame, words: Words) -> str:
    last, currency = shown.iloc[-1], check.offer.currency
    return words(
        "figure-overtime-alt",
        end=words.period(int(last["period"]), check.offer.period),
        comes_in=words.money(float(last["comes_in"]), currency),
        due=words.money(float(last["due"]), currency),
        owed=words.money(float(last["owed_before"]), currency),
        paid=words.money(float(last["paid"]), currency),
        pool=words.money(float(last["pool"]), currency),
    )


def _table(check: Check, rows: pd.DataFrame, words: Words) -> pd.DataFrame:
    """Up to 40 periods, the first shortage among them."""
    step = -(-len(rows) // LISTED)
    picked = np.union1d(np.arange(0, len(rows), step), [check.first_short or 0, len(rows) - 1])
    some = rows.iloc[picked]
    heads = {
        "comes_in": words("figure-overtime-column-comes-in"),
        "due": words("figure-overtime-column-due"),
        "owed_before": words("figure-overtime-column-owed"),
        "paid": words("figure-overtime-column-paid"),
        "pool": words("figure-overtime-column-pool"),
    }
    columns = {words("figure-overtime-column-period"): [words.period(int(n), check.offer.period) for n in some["period"]]}
    for name, head in heads.items():
        columns[head] = [words.money(value, check.offer.currency) for value in some[name].tolist()]
    return pd.DataFrame(columns)
