"""Over time: what is drawn is what the run counted, and the first shortage is marked where it happens."""

from dataclasses import replace
from functools import cache
from itertools import combinations
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Junk

from explainer.charts.check.overtime import LONGEST_TABLE, drawn_lines, overtime_figure, overtime_rows, overtime_window
from explainer.charts.check.overtime_picture import BASE, FLOOR, HEAD, POOL
from explainer.charts.kit.lettering import text_width
from explainer.charts.kit.plot import DESK, LEFT, LINE, PHONE, RIGHT, steps
from explainer.engine.check import Check
from explainer.engine.longrun import funded_share
from explainer.offers.folder import CONTENT
from explainer.offers.inputs import preset
from explainer.offers.library import offers
from explainer.words.text import slots, words

SHORT = preset("green-points-instalments").check()


def changed(offer_id: str = "green-points-instalments", offer: dict | None = None, **scenario) -> Check:
    check = preset(offer_id).check()
    return Check(replace(check.offer, **offer or {}), replace(check.scenario, **scenario), 5)


@cache
def cases() -> dict[str, Check]:
    """Every offer, and what can go wrong with one."""
    return {
        **{offer_id: preset(offer_id).check() for offer_id in offers()},
        "no growth": changed(growth=0.0),
        "doubling": changed(growth=1.0),
        "nearly enough": changed(growth=0.6),
        "shrinking": changed(growth=-0.1),
        "stops": changed(stop=20),
        "all leave": changed(repeat=0.0, stop=5),
        "720 months": changed(horizon=720),
        "one period": Check(SHORT.offer, replace(SHORT.scenario, horizon=1), 0),
        "ladder without growth": changed("green-points", growth=0.0),
        "ladder at 5": changed("green-points", growth=0.05),
        "no pool": changed("green-points", {"pool_share": 0.0}),
        "no rebate": changed("green-points", {"rebate": 0.0}),
        "lapses": changed(offer={"unpaid": "lapse", "claimed": 0.7}),
        "shared without growth": changed("green-points-shared", growth=0.0),
    }


EACH = ["green-points", "green-points-instalments", "green-points-shared", "wanjia-2012", "yunlianhui-2018", "likegou-2016"]
EACH += ["fuzhou-2014", "loyalty-card", "deposit-50-in-45-days", "no growth", "doubling", "nearly enough", "shrinking"]
EACH += ["line-for-a-gift", "recruits-only", "mutual-aid-30-a-month", "12dailypro-2006", "kapa-2019", "hyperfund-2022"]
EACH += ["deposit-for-tasks", "bank-deposit", "prepaid-meals", "members-club"]
EACH += ["stops", "all leave", "720 months"]
EACH += ["one period", "ladder without growth", "ladder at 5", "no pool", "no rebate", "lapses", "shared without growth"]


@cache
def figure(case: str, language: str = "en"):
    return overtime_figure(cases()[case], words(language), "page")


def test_the_list_of_cases_is_complete():
    assert set(EACH) == set(cases())


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
    data = figure("green-points-instalments").data
    assert data["overtime-mark"]["period"].tolist() == [4]
    assert any("month 4" in text and weight > 400 for text, weight in data["overtime-labels"][["text", "weight"]].to_numpy())


def test_of_every_hundred_spent_eight_come_in_and_what_falls_due_climbs_to_what_the_closed_form_says():
    parts = drawn_lines(SHORT, overtime_rows(SHORT))
    assert parts["comes_in"].to_numpy() == pytest.approx(8)  # 0.2 · 0.4 of 100
    late = overtime_rows(changed(horizon=200))["due_of_100"].iloc[-1]
    assert late == pytest.approx(8 / funded_share(SHORT.offer, 0.15))


def test_after_a_collapse_amounts_are_compared_with_the_best_period_so_far():
    check = cases()["all leave"]
    rows = overtime_rows(check)
    best = check.done.turnover.max()
    assert check.done.turnover[-1] == 0
    assert rows["due_of_100"].iloc[-30] == pytest.approx(100 * check.done.due[-30] / best)
    assert np.isfinite(rows.to_numpy()).all()


@pytest.mark.parametrize("case", ["green-points", "no growth", "stops", "720 months", "nearly enough", "ladder at 5"])
def test_the_first_shortage_stands_where_it_can_be_seen(case: str):
    check = cases()[case]
    assert check.first_short is not None
    assert 0.1 < check.first_short / overtime_window(check) < 0.9
    assert overtime_window(check) < check.scenario.horizon


def test_the_end_of_growth_stays_in_sight():
    assert overtime_window(cases()["stops"]) > 20


def test_a_promise_that_is_kept_has_no_mark_and_says_so():
    assert figure("loyalty-card").data["overtime-mark"].empty
    assert "All that falls due is paid" in figure("loyalty-card").title


def test_titles_say_what_happens():
    paid = SHORT.done.paid[4:].sum() / SHORT.done.due[4:].sum()
    title = figure("green-points-instalments").title
    assert title.startswith("From month 4 on somebody is not paid in full: ")
    assert f"¥{words('en').of100(paid)} of every ¥100" in title
    assert figure("ladder without growth").title.startswith("Nothing falls due up to month 119")
    assert "No points are promised" in figure("no rebate").title
    assert "Up to month 119 all that falls due is paid, because more and more people come" in figure("doubling").title
    # p·R/40 for 40 periods of what is promised five times over: 80 of 1,000 in all; the other 920 never fall due
    assert "¥92 of every ¥100 promised never falls due" in figure("shared without growth").title


def test_round_numbers_stand_at_the_side():
    assert steps(36.8).tolist() == [0, 10, 20, 30]
    assert steps(8.0).tolist() == [0, 2, 4, 6, 8]
    assert steps(1.0).tolist() == [0, 0.25, 0.5, 0.75, 1]
    assert 3 <= len(steps(1e-7)) <= 6


@pytest.mark.parametrize("case", EACH)
def test_lines_are_drawn_to_one_scale_and_the_pool_to_its_own(case: str):
    check, data = cases()[case], figure(case).data
    parts, pixels = drawn_lines(check, overtime_rows(check)), data["overtime-rows"]
    top = parts[["comes_in", "due", "paid"]].to_numpy().max() or 1.0
    for name in ("comes_in", "due", "paid"):
        assert (BASE - pixels[name].to_numpy()) / (BASE - HEAD) * top == pytest.approx(
            parts[name].to_numpy(), abs=1e-9 * top
        )
    fullest = parts["pool"].max()
    assert (FLOOR - pixels["pool"].to_numpy()) / POOL * fullest == pytest.approx(
        parts["pool"].to_numpy(), abs=1e-9 * fullest
    )


def boxes(labels: pd.DataFrame, end: float, plot: float) -> list[tuple[float, float, float, float, str]]:
    """Left, top, right, bottom [px] of every label, in a plot so wide."""
    found = []
    for label in labels.itertuples():
        rows = label.text.split("\n")
        width = max(text_width(row, bold=label.weight > 400) for row in rows)
        left = LEFT + label.period / end * plot + label.shift - {"left": 0, "right": 1}[label.align] * width
        top = label.y - LINE / 2
        found.append((left, top, left + width, top + LINE * len(rows), label.text))
    return found


@pytest.mark.parametrize("case", EACH)
@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize(("suffix", "plot"), [("", DESK), ("", 1000.0), ("-narrow", PHONE)])
def test_no_label_lies_on_another_or_is_cut(case: str, language: str, suffix: str, plot: float):
    data = figure(case, language).data
    end = max(1.0, float(data["overtime-ticks"]["to"].iloc[0]))
    labels = boxes(data[f"overtime-labels{suffix}"], end, plot)
    for a, b in combinations(labels, 2):
        assert min(a[2], b[2]) - max(a[0], b[0]) <= 3 or min(a[3], b[3]) - max(a[1], b[1]) <= 3, (a, b)
    for left, top, right, bottom, text in labels:
        assert left >= 0, text
        assert right <= LEFT + plot + RIGHT, text
        assert 0 <= top < bottom <= FLOOR, text


@pytest.mark.parametrize("case", EACH)
@pytest.mark.parametrize("language", ["en", "zh"])
def test_every_case_has_its_picture_its_table_and_its_words(case: str, language: str):
    shown = figure(case, language)
    for name, rows in shown.data.items():
        assert not rows.isna().to_numpy().any(), name
        assert len(rows.columns)
    assert len(shown.rows) == cases()[case].scenario.horizon
    assert 1 <= len(shown.table) <= LONGEST_TABLE + 2
    assert shown.title.strip()
    assert "{" not in shown.title + shown.alt + shown.how


def test_the_picture_is_one_template_whatever_the_inputs_and_knows_no_number_of_the_run():
    one, other = figure("green-points"), figure("ladder without growth")
    assert one.wide is other.wide
    assert one.narrow is other.narrow
    assert not any(text in str(one.wide) for text in ("¥", "month 4", "35.7"))


def test_both_languages_have_the_same_keys_and_slots_and_no_line_is_lost():
    files = [Path(CONTENT) / language / "chart-overtime.ftl" for language in ("en", "zh")]
    assert slots(files[0]) == slots(files[1])
    for path in files:
        assert not [e for e in FluentParser().parse(path.read_text(encoding="utf-8")).body if isinstance(e, Junk)]
