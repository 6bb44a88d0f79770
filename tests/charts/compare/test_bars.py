"""Compare bars: of every 100 promised to you, whose money it is in each offer, as entered and if nobody joins after you."""

from dataclasses import replace

import numpy as np
import pytest

from explainer import counterfactual
from explainer.charts.compare.bars import BETWEEN, THICK, compare_bars_figure, compare_bars_rows, places_of
from explainer.charts.kit.figure import Figure
from explainer.compare.measured import side_by_side
from explainer.engine.parts import PARTS
from explainer.offers.inputs import preset
from explainer.words.languages import LANGUAGES
from explainer.words.text import words
from tests.oracles.corners import CORNERS
from tests.oracles.pairs import PENCIL, TWO, corner
from tests.oracles.shop import CROWD, SHOP, near

EN = words("en")


def test_the_pencil_shop_alone_is_the_counterfactual():
    rows = compare_bars_rows(side_by_side(PENCIL, [preset("loyalty-card")]))
    mine = rows[(rows["letter"] == "A") & (rows["state"] == "alone")].set_index("money")["share"]
    assert mine[["own", "known", "new"]].sum() == near(counterfactual(SHOP, CROWD, 1) / 720)
    assert mine["new"] == 0
    assert mine.sum() == near(1)


def test_each_bar_is_a_hundred_and_its_parts_follow_one_another():
    rows = compare_bars_rows(TWO)
    assert len(rows) == 2 * 2 * len(PARTS)
    ends = rows["end"].to_numpy().reshape(-1, len(PARTS))
    starts = rows["start"].to_numpy().reshape(-1, len(PARTS))
    assert starts[:, 0] == near(np.zeros(4))
    assert starts[:, 1:].ravel() == near(ends[:, :-1].ravel())
    assert ends[:, -1] == near(np.full(4, 100.0))


def test_the_title_says_what_is_left_if_nobody_joins_after_you():
    assert (
        compare_bars_figure(TWO, EN).title == "If nobody joins after you, you get, of every 100 promised: 14 in A, 100 in B."
    )
    zh = "你之后没人加入，说好返的每100，你拿到：A里14，B里100。"
    assert compare_bars_figure(TWO, words("zh")).title == zh


def test_each_bar_is_told_above_it_and_in_the_table():
    figure = compare_bars_figure(TWO, EN)
    assert figure.data["notes-wide"]["text"].tolist() == [
        "at the growth set: 96 of 100 paid",
        "if nobody joins after you: 14 of 100 paid",
        "at the growth set: 100 of 100 paid",
        "if nobody joins after you: 100 of 100 paid",
    ]
    assert figure.table.iloc[:, 2].tolist() == ["96", "14", "100", "100"]
    assert figure.data["names-wide"]["letter"].tolist() == ["A", "B"]


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", CORNERS)
def test_a_figure_in_every_corner(name: str, language: str):
    figure = compare_bars_figure(side_by_side(corner(name), [preset("loyalty-card")]), words(language))
    assert not figure.rows.isna().any(axis=None)
    assert "nan" not in (figure.title + figure.alt + figure.table.to_string()).lower()
    for size in ("wide", "narrow"):
        bars = figure.data[f"bars-{size}"]
        assert (bars["end"] <= 100 + 1e-6).all()
        assert (bars["y2"] - bars["y"] == THICK).all()


@pytest.mark.parametrize("narrow", [False, True])
@pytest.mark.parametrize("count", [1, 2, 3])
def test_offers_stand_under_one_another_without_touching(count: int, narrow: bool):
    sides = side_by_side(preset("green-points"), [preset("loyalty-card"), preset("wanjia-2012"), PENCIL][:count])
    places, height = places_of(sides, EN, narrow)
    bottoms = [place.bars[1] + THICK / 2 for place in places]
    assert all(below.top - bottom >= BETWEEN for bottom, below in zip(bottoms, places[1:], strict=False))
    assert bottoms[-1] <= height
    assert [place.letter for place in places] == list("ABCD")[: count + 1]


def test_the_template_knows_no_number_of_the_offers():
    def joined_in(month: int) -> Figure:
        sides = side_by_side(replace(preset("green-points-instalments"), join=month), [preset("loyalty-card")])
        return compare_bars_figure(sides, EN)

    one, two = joined_in(20), joined_in(30)  # names of as many lines: the height is theirs
    assert one.wide is two.wide
    assert one.narrow is two.narrow
    assert set(one.wide["usermeta"]["datasets"]) | set(one.narrow["usermeta"]["datasets"]) == set(one.data)
