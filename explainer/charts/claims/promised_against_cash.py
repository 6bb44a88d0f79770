"""Promised against cash: what one purchase promises to everybody together, and what it brings in, at each rebate."""

import altair as alt
import pandas as pd

from explainer.charts.claims.recount import recounted
from explainer.charts.kit.bars import bar_names, bars
from explainer.charts.kit.figure import Figure
from explainer.charts.kit.style import template
from explainer.claims.read import Claim, Outcome
from explainer.words.text import Words

NAME = "promised-against-cash"
REBATES = (0.03, 0.10, 0.20)  # the lowest and the highest that article A allows (line 15), and one between them


def promised_against_cash_rows(outcome: Outcome) -> pd.DataFrame:
    """By rebate, the reader's own among them: cash in, vouchers, other promises, all promises [CNY], and how many times."""
    found = []
    for rebate in sorted({*REBATES, outcome.values["rebate"]}):
        values = recounted(outcome, rebate=rebate)
        cash, promised = values["cash"], values["promised"]
        found.append((rebate, cash, values["vouchers"], promised - values["vouchers"], promised, values["times"]))
    return pd.DataFrame(found, columns=["rebate", "cash", "vouchers", "other", "promised", "times"])


def promised_against_cash_figure(_claim: Claim, outcome: Outcome, words: Words, look: str = "page") -> Figure:
    """The figure: a bar of promises for each rebate, and in it the part that the purchase brings in."""
    rows = promised_against_cash_rows(outcome)
    chart = promised_against_cash_chart(words, look)
    slots = _slots(rows, outcome, words)
    covered = bool((rows["promised"] <= rows["cash"]).all())
    return Figure(
        name=NAME,
        title=words(f"figure-promised-against-cash-title-{'covered' if covered else 'short'}", **slots),
        alt=words("figure-promised-against-cash-alt", **slots),
        data={"rows": _drawn(rows), "names": bar_names(_labels(rows, words))},
        wide=chart,
        narrow=chart,
        make_table=lambda: _table(rows, words),
        rows=rows,
        how=words("figure-promised-against-cash-how", **slots),
        rule="limits",
    )


@template
def promised_against_cash_chart(_words: Words, look: str) -> alt.LayerChart | alt.FacetChart:
    """The promise as an outline, what the purchase brings in filled. Data: rows, names."""
    return bars(look)


def _slots(rows: pd.DataFrame, outcome: Outcome, words: Words) -> dict[str, str]:
    most = rows.iloc[rows["promised"].to_numpy().argmax()]
    return {
        "price": words.money(outcome.values["price"], "CNY"),
        "cash": words.money(most["cash"], "CNY"),
        "promised": words.money(most["promised"], "CNY"),
        "least": words.number(rows["times"].min()),
        "all": words.gap.join(_labels(rows, words)),
    }


def _labels(rows: pd.DataFrame, words: Words) -> list[str]:
    return [
        words(
            "figure-promised-against-cash-bar",
            rebate=words.percent(row.rebate),
            cash=words.money(row.cash, "CNY"),
            promised=words.money(row.promised, "CNY"),
        )
        for row in rows.itertuples()
    ]


def _drawn(rows: pd.DataFrame) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "place": range(len(rows)),
            "amount": rows["promised"],
            "part": rows["cash"],
            "kind": "beside",
        }
    )


def _table(rows: pd.DataFrame, words: Words) -> pd.DataFrame:
    """Each rebate with everything promised, in the reader's words."""
    money = {
        "cash": words("figure-promised-against-cash-column-cash"),
        "vouchers": words("figure-promised-against-cash-column-vouchers"),
        "other": words("figure-promised-against-cash-column-other"),
        "promised": words("figure-promised-against-cash-column-promised"),
    }
    return pd.DataFrame(
        {
            words("figure-promised-against-cash-column-rebate"): [words.percent(v) for v in rows["rebate"]],
            **{name: [words.money(v, "CNY") for v in rows[column]] for column, name in money.items()},
            words("figure-promised-against-cash-column-times"): [words.number(v) for v in rows["times"]],
        }
    )
