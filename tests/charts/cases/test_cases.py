"""The figures of the cases: their rows against sums by hand, their sentences, their labels, their templates."""

import math

import numpy as np
import pytest

from explainer import break_even
from explainer.cases.read import modelled_cases
from explainer.charts.cases.course import course_rows
from explainer.charts.cases.figures import PICTURES
from explainer.charts.cases.returned import returned_rows
from explainer.charts.kit.figure import Figure
from explainer.offers.library import load_offer
from explainer.words.languages import LANGUAGES
from explainer.words.text import words

MODELLED = {case.id: case for case in modelled_cases()}
COURSES = [case.id for case in modelled_cases() if case.picture.kind == "course"]
every_language = pytest.mark.parametrize("language", LANGUAGES)


def figure(case_id: str, language: str = "en") -> Figure:
    case = MODELLED[case_id]
    return PICTURES[case.picture.kind](case, words(language), "page")


def test_wanjia_what_falls_due_passes_16_of_100_after_day_80_and_reaches_100_on_day_500():
    rows = course_rows(MODELLED["wanjia-2012"])
    assert rows["comes_in"].to_numpy() == pytest.approx(16)
    assert rows["due"].iloc[[80, 81, 160, 500, 700]].to_numpy() == pytest.approx([16, 16.2, 32, 100, 100])
    assert rows["paid"].iloc[[80, 160, 200]].to_numpy() == pytest.approx([16, 32, 16])


@pytest.mark.parametrize("case_id", COURSES)
def test_at_the_growth_needed_what_falls_due_never_passes_what_comes_in(case_id: str):
    rows = course_rows(MODELLED[case_id])
    assert (rows["due_growing"] <= rows["comes_in"] * (1 + 1e-9)).all()
    offer = load_offer(MODELLED[case_id].offer)
    missing = (1 + break_even(offer)) ** -float(len(rows) - 1) if math.isinf(offer.release.lasts) else 0.0  # still to come
    assert rows["due_growing"].iloc[-1] == pytest.approx((1 - missing) * rows["comes_in"].iloc[-1], rel=1e-6)
    assert (rows["due"].iloc[1:].to_numpy() >= rows["paid"].iloc[1:].to_numpy() - 1e-9).all()


def test_the_events_stand_on_their_days_counted_from_the_first():
    """11 June 2012 is day 700, so 15 February is 117 days before it, and 12 June the day after."""
    marks = figure("wanjia-2012").data["course-wanjia-2012-marks"]
    assert marks["period"].tolist() == [583, 686, 701]
    assert figure("fuzhou-2014").data["course-fuzhou-2014-marks"].empty


def test_yunlianhui_the_printed_points_lie_on_the_curve_and_not_on_the_straight_line():
    rows = returned_rows(MODELLED["yunlianhui-2018"])
    for years, printed in ((5, 0.60), (10, 0.84)):
        assert np.interp(years, rows["period"], rows["curve"]) == pytest.approx(printed, abs=0.005)
        assert abs(np.interp(years, rows["period"], rows["straight"]) - printed) > 0.15
    assert rows["straight"].iloc[100] == 1  # 2000 days


def test_the_day_yunlianhui_was_closed_its_first_buyer_had_at_most_54_6_percent():
    said = figure("yunlianhui-2018").alt
    assert f"{100 * (1 - 0.9995**1583):.1f}%" in said  # 6 January 2014 to 8 May 2018
    assert "13.8%" in said


@every_language
@pytest.mark.parametrize("case_id", MODELLED)
def test_a_figure_has_its_words_its_table_and_no_empty_label(language: str, case_id: str):
    shown = figure(case_id, language)
    assert shown.title
    assert shown.alt
    assert "**" not in shown.how
    assert 10 <= len(shown.table) <= 40
    for name, rows in shown.data.items():
        if name.endswith(("-labels", "-labels-narrow")):
            assert (rows["text"].str.len() > 0).all()


@every_language
@pytest.mark.parametrize("case_id", MODELLED)
def test_labels_of_one_side_never_stand_on_each_other(language: str, case_id: str):
    for name, rows in figure(case_id, language).data.items():
        if name.endswith(("-labels", "-labels-narrow")):
            ends = rows[rows["align"] == "right"].sort_values("y")
            for place in set(ends["period"]):
                here = ends[ends["period"] == place]
                half = 8.0 * (here["text"].str.count("\n").to_numpy() + 1)
                first = here["y"].to_numpy() - 8.0  # a label of several lines grows downwards from its first
                assert (np.diff(first) >= 2 * half[:-1] - 4).all(), here["text"].tolist()


@pytest.mark.parametrize("case_id", MODELLED)
def test_every_dataset_of_a_template_is_there(case_id: str):
    shown = figure(case_id)
    for spec in (shown.wide, shown.narrow):
        assert set(spec["usermeta"]["datasets"]) <= set(shown.data)
