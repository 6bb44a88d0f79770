"""People needed: how many people a claim asks for, beside how many the article counts and how many there are."""

import altair as alt
import numpy as np
import pandas as pd

from explainer.charts.kit.bars import bar_names, bars
from explainer.charts.kit.figure import Figure
from explainer.charts.kit.style import template
from explainer.claims.read import Claim, Outcome
from explainer.offers.places import places
from explainer.words.text import Words

NAME = "people-needed"
BESIDE = {"china": "figure-people-needed-in-china", "world": "figure-people-needed-in-the-world"}  # in every picture
UNIT = "people"


def people_needed_rows(claim: Claim, outcome: Outcome, words: Words) -> pd.DataFrame:
    """What is counted and how many [people]: the result first, then the other numbers of the claim and whole populations."""
    result = next(step for step in outcome.steps if step.name == claim.result)
    known = {place.id: place.people for place in places()}
    counted = [entry for entry in claim.inputs if entry.unit == UNIT and entry.value not in known.values()]
    found = [(words(f"step-{result.name}"), outcome.values[result.name], "main")]
    found += [(words(f"number-{entry.number}"), outcome.values[entry.name], "beside") for entry in counted]
    found += [(words(name), known[place], "beside") for place, name in BESIDE.items()]
    return pd.DataFrame(found, columns=["what", "people", "kind"])


def people_needed_figure(claim: Claim, outcome: Outcome, words: Words, look: str = "page") -> Figure:
    """The figure: the people the claim asks for as a bar above those there are."""
    rows = people_needed_rows(claim, outcome, words)
    needed, china, world = rows["people"].iloc[0], rows["people"].iloc[-2], rows["people"].iloc[-1]
    slots = {
        "needed": words.number(needed),
        "times": words.number(needed / china),
        "of_china": words.percent(needed / china),
        "of_world": words.percent(needed / world),
        "all": words.gap.join(_labels(rows, words)),
    }
    kind = "some" if needed <= china else "china" if needed <= world else "world"
    titles = {
        "some": words("figure-people-needed-title-some", **slots),
        "china": words("figure-people-needed-title-china", **slots),
        "world": words("figure-people-needed-title-world", **slots),
    }
    chart = people_needed_chart(words, look)
    return Figure(
        name=NAME,
        title=titles[kind],
        alt=words("figure-people-needed-alt", **slots),
        data={"rows": _drawn(rows), "names": bar_names(_labels(rows, words))},
        wide=chart,
        narrow=chart,
        make_table=lambda: _table(rows, words),
        rows=rows,
        how=words("figure-people-needed-how", **slots),
        rule="limits",
    )


@template
def people_needed_chart(_words: Words, look: str) -> alt.LayerChart | alt.FacetChart:
    """What is needed as a full bar, what there is as outlines. Data: rows, names."""
    return bars(look)


def _labels(rows: pd.DataFrame, words: Words) -> list[str]:
    return [words("figure-people-needed-bar", what=row.what, people=words.number(row.people)) for row in rows.itertuples()]


def _drawn(rows: pd.DataFrame) -> pd.DataFrame:
    """Bars that can be drawn: more people than can be counted are as long as can be."""
    people = np.minimum(rows["people"].to_numpy(dtype=float), 1e300)
    return pd.DataFrame({"place": range(len(rows)), "amount": people, "part": 0.0, "kind": rows["kind"]})


def _table(rows: pd.DataFrame, words: Words) -> pd.DataFrame:
    return pd.DataFrame(
        {
            words("figure-people-needed-column-what"): rows["what"],
            words("figure-people-needed-column-people"): [words.number(v) for v in rows["people"]],
        }
    )
