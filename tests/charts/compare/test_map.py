"""Compare map, drawn and told: the finding, the line round what is paid in full, the cross, the table."""

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from explainer.charts.compare.map import VIEWS, compare_map_figure, filled
from explainer.charts.compare.map_picture import HEIGHT, WIDTHS, edge_rows, edges, inside_label
from explainer.charts.kit.lettering import text_width
from explainer.compare.map import heat, swept
from explainer.engine.model import run
from explainer.offers.inputs import field, preset, put
from explainer.words.languages import LANGUAGES
from explainer.words.text import words
from tests.oracles.corners import CORNERS
from tests.oracles.pairs import corner
from tests.oracles.shop import near

EN = words("en")
GROWING = heat(preset("green-points-instalments"), "growth", "rebate")


def figure(offer_id: str, across: str = "growth", up: str = "rebate", view: str = "paid", language: str = "en"):
    return compare_map_figure(heat(preset(offer_id), across, up), "A", view, words(language))


def test_the_title_says_how_far_either_number_would_have_to_go():
    assert figure("green-points-instalments").title == (
        "At the numbers set, 22 of every 100 that fall due by month 119 are paid. For all to be paid, growth would have to "
        "be 69.4% a month instead of 15%, or the shop would have to give up 92% instead of 20%. Without growth, no cell of "
        "this map pays in full."
    )


def test_the_title_is_as_ready_to_say_that_all_is_paid():
    assert figure("loyalty-card").title == (
        "At the numbers set, all that falls due by month 35 is paid. It stays so all along both of these numbers."
    )
    assert (
        figure("loyalty-card", language="zh").title
        == "照现在的数字，到第35个月为止，到期的全付清了。这两个数字不管怎么变，都付得清。"
    )


def test_the_title_says_so_when_nothing_on_the_map_is_enough():
    title = figure("deposit-50-in-45-days").title
    assert title.endswith(
        "Neither of these two numbers alone could change that on this map. No cell of this map pays in full."
    )


def test_the_title_says_when_nothing_falls_due_or_is_promised():
    still = put(preset("green-points"), field(preset("green-points"), "growth"), 0.0)
    assert compare_map_figure(heat(still, "growth", "rebate"), "A", "paid", EN).title.startswith(
        "At the numbers set, nothing falls due"
    )
    none = heat(corner("no points"), "growth", "rebate")
    assert compare_map_figure(none, "A", "paid", EN).title == "Nothing is promised, so there is no map."


def test_cells_stand_where_their_numbers_are_in_percent():
    cells = figure("green-points-instalments").data["cells"]
    here = cells[(cells["x"] < 15) & (cells["x2"] > 15) & (cells["y"] < 20) & (cells["y2"] > 20)]
    assert len(here) == 1
    assert here["dark"].item() == near(GROWING.here)
    assert (here["x"].item() + here["x2"].item()) / 2 == near(15)


def test_the_line_runs_between_cells_that_are_paid_in_full_and_cells_that_are_not():
    line = edge_rows(GROWING)
    upright = (GROWING.full[:, 1:] != GROWING.full[:, :-1]).sum()
    level = (GROWING.full[1:] != GROWING.full[:-1]).sum()
    assert len(line) == upright + level > 0
    assert ((line["x"] == line["x2"]) | (line["y"] == line["y2"])).all()
    assert not len(edge_rows(heat(preset("loyalty-card"), "growth", "rebate")))


def test_the_cross_stands_at_the_numbers_as_entered_and_says_what_is_paid_there():
    (here,) = figure("green-points-instalments").data["here"].itertuples()
    assert (here.x, here.y, here.text) == (near(15), near(20), "A: 22")
    (late,) = figure("green-points-instalments", view="short").data["here"].itertuples()
    assert late.text == "A: month 4"


def test_what_is_said_inside_the_line_fits_there():
    labels = {size: inside_label(GROWING, GROWING.full, "all that falls due is paid", size) for size in WIDTHS}
    assert len(labels["wide"]) == 1  # on a phone there may be no room
    for size, label in ((size, label) for size, found in labels.items() for label in found.itertuples()):
        width = WIDTHS[size]
        x, y = edges(GROWING.across, GROWING.x), edges(GROWING.up, GROWING.y)
        right = label.x + text_width(label.text, bold=True) / width * (x[-1] - x[0])
        tall = 8 / HEIGHT * (y[-1] - y[0])
        inside = [
            GROWING.full[i, j]
            for i in range(len(GROWING.y))
            for j in range(len(GROWING.x))
            if x[j] < right and x[j + 1] > label.x and y[i] < label.y + tall and y[i + 1] > label.y - tall
        ]
        assert all(inside)
        assert inside


def test_a_later_shortfall_has_more_ink_and_none_at_all_the_most():
    dark = filled(GROWING, "short")
    assert (dark[GROWING.short < 0] == 1).all()
    short = GROWING.short >= 0
    assert dark[short] == near(GROWING.short[short] / 120)


def test_strokes_and_cells_share_the_map_between_them():
    ladder = figure("green-points")
    cells, empty = ladder.data["cells"], ladder.data["empty"]
    assert len(cells) + len(empty) == ladder.rows.shape[0]
    assert (empty["x2"] <= 2).all()  # without growth nothing falls due


@pytest.mark.slow
@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("name", CORNERS)
def test_a_figure_in_every_corner(name: str, view: str):
    inputs = corner(name)
    for language in LANGUAGES:
        found = compare_map_figure(heat(inputs, "growth", "rebate"), "B", view, words(language))
        assert "nan" not in (found.title + found.alt + found.how + found.table.to_string()).lower()
        assert len(found.table) <= 11
        for rows in found.data.values():
            assert not rows.isna().any(axis=None)


@pytest.mark.slow
def test_every_number_that_can_be_an_axis_has_a_name_a_value_and_a_figure():
    names = swept(preset("green-points"))
    for across, up in pairwise(names):
        found = figure("green-points", across, up)
        assert found.title
        assert found.table.shape[1] > 2


def test_how_says_what_is_held_still_for_the_rebate_and_only_there():
    assert "the promise in money is held at ¥2,000" in figure("green-points").how
    assert "¥2,000" not in figure("green-points", "growth", "pool").how
    fast = preset("green-points")
    fast = put(fast, field(fast, "horizon"), 2000)
    assert "could no longer be counted" in compare_map_figure(heat(fast, "growth", "pool"), "A", "paid", EN).how


def test_the_template_knows_no_number_of_the_offer():
    other = figure("green-points")
    assert figure("green-points-instalments").wide is other.wide
    assert figure("green-points-instalments").narrow is other.narrow
    assert set(other.wide["usermeta"]["datasets"]) == set(other.data)
    assert np.isfinite(GROWING.here)


def test_of_the_whole_promise_a_cell_is_what_a_run_pays_of_it():
    found = GROWING
    offer, around = found.inputs.offer, found.inputs.scenario
    for i, j in ((3, 12), (20, 30), (28, 41)):
        rebate = float(found.y[i])
        times = tuple(replace(p, multiple=p.multiple * offer.rebate / rebate) for p in offer.points)  # the same money
        done = run(replace(offer, rebate=rebate, points=times), replace(around, growth=float(found.x[j])))
        assert found.of_promise[i, j] == pytest.approx(done.paid.sum() / done.promised.sum())
        assert found.of_promise[i, j] < found.share[i, j]  # young promises are not due yet


def test_of_the_whole_promise_even_an_honest_offer_is_not_all_paid_and_the_title_says_why():
    card = heat(preset("loyalty-card"), "growth", "pool")
    months = card.inputs.scenario.horizon  # paid the month after the purchase, so only the last month is open
    assert card.here_of_promise == pytest.approx((months - 1) / months)
    title = compare_map_figure(card, "A", "promised", EN).title
    assert title.startswith(
        "At the numbers set, 97 of every 100 promised by month 35 are paid so far; what is not due yet counts"
    )
    assert "all that falls due by month 35 is paid" in title
