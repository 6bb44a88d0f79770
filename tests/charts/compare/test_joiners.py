"""Compare joiners: what each joining time gets, one line for each offer, on one axis of months."""

import numpy as np
import pytest

from explainer.charts.compare.joiners import (
    CLEAR,
    HEIGHT,
    TOP,
    compare_joiners_figure,
    compare_joiners_rows,
    letter_rows,
    share_height,
)
from explainer.charts.kit.plot import DESK, PHONE
from explainer.compare.measured import side_by_side
from explainer.offers.inputs import preset
from explainer.words.languages import LANGUAGES
from explainer.words.text import words
from tests.oracles.corners import CORNERS
from tests.oracles.pairs import PENCIL, TWO, corner
from tests.oracles.shop import near

EN = words("en")
DAYS = side_by_side(
    preset("green-points-instalments"), [preset("wanjia-2012"), preset("loyalty-card"), preset("yunlianhui-2018")]
)


def test_days_and_months_stand_on_one_axis():
    rows = compare_joiners_rows(DAYS)
    last = rows.groupby("letter")["month"].max()
    assert last["A"] == 118  # the 120th month has had nothing fall due
    assert last["B"] == near(717 * 12 / 365.25)  # every third day is drawn
    assert last["C"] == 34


def test_the_pencil_shop_is_paid_as_worked_by_hand():
    # Period 1 is due 180 in each of the periods 2 and 3; see test_compare.
    rows = compare_joiners_rows(side_by_side(PENCIL, [preset("loyalty-card")]))
    second = 180 * 214 / 330
    mine = rows[(rows["letter"] == "A") & (rows["period"] == 1)].iloc[0]
    assert mine["paid"] == near(100 * (second + (360 - second) * 172.8 / 662) / 720)
    assert mine["waiting"] == near(100 / 3)


def test_all_of_a_hundred_is_at_the_top_and_nothing_at_the_bottom():
    assert share_height(np.array([0.0, 50, 100])).tolist() == near([HEIGHT, (HEIGHT + TOP) / 2, TOP])


def test_the_title_says_where_it_matters_when_you_join_and_where_it_does_not():
    assert compare_joiners_figure(TWO, EN).title == (
        "In A those who join at the start get 98 of 100, those at month 83 get 45. "
        "In B everybody gets 100 of 100, whenever they join."
    )
    assert "In D nobody’s promise has all fallen due yet." in compare_joiners_figure(DAYS, EN).alt


def test_a_line_is_final_only_where_all_of_the_promise_has_fallen_due():
    final = compare_joiners_figure(TWO, EN).data["final"]
    assert final[final["letter"] == "A"]["period"].max() == 83  # 36 parts later it is month 119
    assert final[final["letter"] == "B"]["period"].max() == 34


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", CORNERS)
def test_a_figure_in_every_corner(name: str, language: str):
    figure = compare_joiners_figure(side_by_side(corner(name), [preset("loyalty-card")]), words(language))
    assert not figure.rows.isna().any(axis=None)
    assert "nan" not in (figure.title + figure.alt + figure.table.to_string()).lower()
    for data in ("lines", "final", "you", "letters-wide", "letters-narrow"):
        y = figure.data[data]["y"]
        assert ((y >= TOP - 1e-6) & (y <= HEIGHT + 1e-6)).all()


@pytest.mark.parametrize("width", [DESK, PHONE])
def test_letters_stand_on_their_lines_and_clear_of_one_another(width: float):
    rows = compare_joiners_rows(DAYS)
    shown = rows.assign(y=share_height(rows["paid"].to_numpy()))
    end = float(rows["month"].max())
    found = letter_rows(shown, end, width)
    assert found["letter"].tolist() == list("ABCD")
    for one in found.itertuples():
        line = shown[shown["letter"] == one.letter]
        assert ((line["month"] == one.period) & (line["y"] == one.y)).any()
        for other in found.itertuples():
            apart = max(abs(one.period - other.period) * width / end, abs(one.y - other.y))
            assert one.letter == other.letter or apart >= CLEAR


def test_lines_are_told_apart_without_colour_and_the_template_knows_no_number():
    one, other = compare_joiners_figure(TWO, EN), compare_joiners_figure(DAYS, EN)
    assert one.wide is other.wide
    assert one.narrow is other.narrow
    dashes = [
        layer["encoding"]["strokeDash"]["scale"]["range"] for layer in one.wide["layer"] if "strokeDash" in layer["encoding"]
    ]
    assert all(len({tuple(dash) for dash in found}) == 4 for found in dashes)
    assert set(one.wide["usermeta"]["datasets"]) | set(one.narrow["usermeta"]["datasets"]) == set(one.data)
