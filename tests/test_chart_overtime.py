"""Over time: what is drawn is what the run counted, and the first shortage is marked where it happens."""

from dataclasses import replace

import numpy as np
import pytest

from explainer.charts.overtime import ROOM, drawn, overtime_figure, overtime_rows, top_of, window
from explainer.check import Check
from explainer.inputs import from_link, preset
from explainer.library import offers
from explainer.text import words

SHORT = preset("green-points-instalments").check()


def test_the_rows_are_the_run_and_nobody_is_paid_more_than_is_due_or_there():
    rows, done = overtime_rows(SHORT), SHORT.done
    assert rows["comes_in"].to_numpy() == pytest.approx(done.pool_income)
    assert rows["due"].sum() == pytest.approx(done.due.sum())
    held = np.concatenate([[0.0], done.pool[:-1]]) + done.pool_income
    assert rows["paid"].to_numpy() == pytest.approx(np.minimum(rows["due"] + rows["owed_before"], held))


def test_the_first_shortage_of_the_instalments_comes_in_month_4():
    # by hand, in units of one rebate of period 0: income 0.4·1.15^t, due 10/36 · (1 + 1.15 + … + 1.15^(t-1))
    income = [0.4 * 1.15**t for t in range(6)]
    due = [10 / 36 * sum(1.15**u for u in range(t)) for t in range(6)]
    short = next(t for t in range(6) if sum(due[: t + 1]) > sum(income[: t + 1]))
    assert short == SHORT.first_short == 4
    marks = overtime_figure(SHORT, words("en")).data["marks"]
    assert marks["period"].tolist() == [4.0]
    assert "month 4" in marks["label"][0]


def test_the_window_keeps_the_first_shortage_in_sight_at_any_horizon():
    for growth, horizon in ((0.15, 120), (0.0, 120), (0.02, 720)):
        check = Check(SHORT.offer, replace(SHORT.scenario, growth=growth, horizon=horizon), 5)
        assert check.first_short is not None
        assert check.first_short < window(check) < horizon


def test_a_promise_that_is_kept_has_no_mark_and_says_so():
    figure = overtime_figure(preset("loyalty-card").check(), words("en"))
    assert figure.data["marks"].empty
    assert "is paid" in figure.title
    assert figure.title != overtime_figure(SHORT, words("en")).title


def test_a_ladder_without_growth_says_that_nothing_falls_due():
    still = from_link({"offer": "green-points", "growth": "0"})[0].check()
    assert "Nothing falls due" in overtime_figure(still, words("en")).title


def test_a_pool_that_fills_up_is_drawn_only_as_far_as_the_rest_can_still_be_seen():
    check = preset("yunlianhui-2018").check()
    rows = overtime_rows(check).iloc[: window(check) + 1]
    seen = drawn(rows)["pool"].max()
    assert seen <= top_of(rows) == ROOM * max(rows["due"].max(), rows["comes_in"].max(), rows["paid"].max())
    assert rows["pool"].max() > top_of(rows)
    assert any("beyond this scale" in label for label in overtime_figure(check, words("en")).data["labels"]["label"])


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("offer_id", offers())
def test_every_offer_has_a_figure_with_table_and_file(offer_id: str, language: str):
    check = preset(offer_id).check()
    figure = overtime_figure(check, words(language))
    assert len(figure.rows) == check.scenario.horizon
    assert 2 <= len(figure.table) <= 42
    assert not figure.rows.isna().to_numpy().any()
    assert figure.data["labels"]["value"].is_monotonic_decreasing


def test_the_picture_is_one_template_whatever_the_inputs():
    other = from_link({"offer": "green-points", "growth": "3", "rebate": "8"})[0].check()
    assert overtime_figure(SHORT, words("zh")).wide is overtime_figure(other, words("zh")).wide
