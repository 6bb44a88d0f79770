"""People: how many it takes, against how many there are; and every name on the picture can be read."""

import math
from dataclasses import replace
from functools import cache
from itertools import combinations
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Junk

from explainer.charts.check.people import MOST, needed_joined, passes, people_figure, people_rows
from explainer.charts.check.people_picture import FLOOR, MAIN, Curve, Powers, line
from explainer.charts.kit.lettering import text_width
from explainer.charts.kit.plot import DESK, LEFT, LINE, PHONE, RIGHT
from explainer.engine.check import Check
from explainer.engine.scenario import people
from explainer.offers.folder import CONTENT
from explainer.offers.inputs import preset
from explainer.offers.library import offers
from explainer.offers.places import places
from explainer.words.text import slots, words

INSTALMENTS = preset("green-points-instalments").check()


def grown(growth: float, **changes) -> Check:
    scenario = replace(INSTALMENTS.scenario, growth=growth, **changes)
    return Check(INSTALMENTS.offer, scenario, min(5, scenario.horizon - 1))


@cache
def cases() -> dict[str, Check]:
    """Every offer, and growth that runs beside, above or far below what is needed."""
    return {
        **{offer_id: preset(offer_id).check() for offer_id in offers()},
        "nearly enough": grown(0.6),
        "more than enough": grown(1.0),
        "none": grown(0.0),
        "market": grown(0.5, market=1e6),
        "stops": grown(0.15, stop=20),
        "a few at first": grown(0.15, start=0.01),
        "a billion at first": grown(0.01, start=1e9),
        "one period": grown(0.15, horizon=1),
        "no pool": Check(replace(INSTALMENTS.offer, pool_share=0.0), INSTALMENTS.scenario, 5),
    }


EACH = [
    "green-points",
    "wanjia-2012",
    "yunlianhui-2018",
    "likegou-2016",
    "fuzhou-2014",
    "loyalty-card",
    "deposit-50-in-45-days",
]
EACH += ["line-for-a-gift", "recruits-only", "mutual-aid-30-a-month", "12dailypro-2006", "kapa-2019", "hyperfund-2022"]
EACH += ["deposit-for-tasks", "bank-deposit", "prepaid-meals", "members-club"]
EACH += ["green-points-instalments", "green-points-shared", "nearly enough", "more than enough", "none", "market", "stops"]
EACH += ["a few at first", "a billion at first", "one period", "no pool"]


@cache
def figure(case: str, language: str = "en"):
    return people_figure(cases()[case], words(language))


def test_the_list_of_cases_is_complete():
    assert set(EACH) == set(cases())


def test_a_thousand_first_customers_need_china_by_month_27():
    # research: 1,000 first customers growing by 69.4 % a month pass 1.4 billion in period 27
    china = next(place.people for place in places() if place.id == "china")
    assert passes(needed_joined(INSTALMENTS), china) == 27


def test_the_number_needed_grows_at_the_break_even_growth_when_everyone_comes_back():
    needed = needed_joined(INSTALMENTS)
    assert needed[1:] / needed[:-1] == pytest.approx(1 + INSTALMENTS.verdict.needed)
    assert needed[0] == 1000
    assert needed[-2] < MOST * 2


@pytest.mark.parametrize("repeat", [0.0, 0.45, 1.0])
def test_the_people_needed_are_those_of_a_scenario_that_grows_just_enough(repeat: float):
    check = grown(0.15, repeat=repeat)
    needed = needed_joined(check)
    enough = replace(check.scenario, growth=check.verdict.needed, horizon=len(needed))
    assert needed == pytest.approx(np.cumsum(people(enough)[0]))


def test_who_buys_again_is_not_counted_twice_and_who_does_not_is_replaced():
    once = Check(INSTALMENTS.offer, replace(INSTALMENTS.scenario, repeat=0.0), 5)
    rows = people_rows(once)
    assert rows["joined"][2] == pytest.approx(1000 * (1 + 1.15 + 1.15**2))
    assert rows["needed"][1] == pytest.approx(1000 * (2 + once.verdict.needed))


def test_the_honest_card_needs_nobody_new_and_an_empty_pool_is_never_enough():
    assert "Nobody new" in figure("loyalty-card").title
    assert "No number of people" in figure("no pool").title


def test_the_title_names_the_largest_place_that_would_be_passed():
    title = figure("green-points-instalments").title
    needed, world = needed_joined(INSTALMENTS), max(place.people for place in places())
    assert "the world" in title
    assert f"month {passes(needed, world)} " in title


def test_the_scale_goes_by_powers_of_ten():
    scale = Powers(10, 1e7)
    assert scale.y(10) == FLOOR
    assert scale.y(1e7) == FLOOR - MAIN
    assert scale.y(1e4) == pytest.approx(FLOOR - MAIN / 2)
    assert scale.numbers().tolist() == [10, 1000, 1e5, 1e7]


def test_a_line_ends_where_it_leaves_the_scale():
    scale = Powers(1, 10)
    inside = line(np.array([1.0, 2.0, 5.0]), scale)
    assert inside.period.tolist() == [0, 1, 2]
    leaving = line(np.array([1.0, 5.0, 500.0, 9000.0]), scale)
    top = Powers(1, 10).y(np.array([5.0, 500.0]))
    assert leaving.y[-1] == 0
    assert leaving.period[-1] == pytest.approx(1 + top[0] / (top[0] - top[1]))


def test_a_dot_says_the_first_period_in_which_a_place_is_passed():
    data, needed = figure("green-points-instalments").data, needed_joined(INSTALMENTS)
    whole = [math.ceil(period) for period in data["people-crossings"]["period"]]
    named = [place.people for place in reversed(places())][: len(whole)]
    assert len(whole) >= 3
    assert whole == [passes(needed, number) for number in named]
    assert {f"month {period}" for period in whole} <= set(data["people-labels"]["text"])


def test_a_line_that_never_gets_there_is_never_said_to_cross():
    rising = Curve(np.array([0.0, 4.0]), np.array([200.0, 100.0]))
    assert rising.reaches(150.0) == 2
    assert rising.reaches(99.0) == math.inf


def boxes(labels: pd.DataFrame, end: float, plot: float) -> list[tuple[float, float, float, float, str]]:
    """Left, top, right, bottom [px] of every label, in a plot so wide."""
    found = []
    for label in labels.itertuples():
        width = text_width(label.text, bold=label.weight > 400)
        left = LEFT + label.period / end * plot + label.shift - {"left": 0, "right": 1}[label.align] * width
        found.append((left, label.y - LINE / 2, left + width, label.y + LINE / 2, label.text))
    return found


@pytest.mark.parametrize("case", EACH)
@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize(("suffix", "plot"), [("", DESK), ("", 1000.0), ("-narrow", PHONE)])
def test_no_name_lies_on_another_or_is_cut(case: str, language: str, suffix: str, plot: float):
    data = figure(case, language).data
    end = max(1.0, float(data["people-ticks"]["to"].iloc[0]))
    labels = boxes(data[f"people-labels{suffix}"], end, plot)
    for a, b in combinations(labels, 2):
        assert min(a[2], b[2]) - max(a[0], b[0]) <= 3 or min(a[3], b[3]) - max(a[1], b[1]) <= 3, (a, b)
    for left, top, right, bottom, text in labels:
        assert left >= 0, text
        assert right <= LEFT + plot + RIGHT + 4, text
        assert top >= 0, text
        assert bottom <= FLOOR + LINE / 2, text


@pytest.mark.parametrize("case", EACH)
@pytest.mark.parametrize("language", ["en", "zh"])
def test_every_case_has_its_picture_its_table_and_its_words(case: str, language: str):
    shown = figure(case, language)
    for name, rows in shown.data.items():
        assert not rows.isna().to_numpy().any(), name
    lines = shown.data["people-lines"]
    assert lines["y"].between(0, FLOOR).all()
    assert set(lines["line"]) <= {"joined", "needed"}
    assert len(shown.rows) == cases()[case].scenario.horizon
    assert 1 <= len(shown.table) <= 42
    assert shown.title.strip()
    assert "{" not in shown.title + shown.alt + shown.how


def test_the_picture_is_one_template_whatever_the_inputs_and_knows_no_number_of_the_run():
    one, other = figure("green-points"), figure("more than enough")
    assert one.wide is other.wide
    assert one.narrow is other.narrow
    assert one.narrow is not one.wide
    assert not any(text in str(one.wide) for text in ("China", "1.4", "month 6"))


def test_both_languages_have_the_same_keys_and_slots_and_no_line_is_lost():
    files = [Path(CONTENT) / language / "chart-people.ftl" for language in ("en", "zh")]
    assert slots(files[0]) == slots(files[1])
    for path in files:
        assert not [e for e in FluentParser().parse(path.read_text(encoding="utf-8")).body if isinstance(e, Junk)]
