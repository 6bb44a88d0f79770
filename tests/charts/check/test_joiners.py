"""Who gets what by the time of joining: adds up, keeps "not due yet" apart, marks you, and writes nothing over anything."""

import json
import re
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer import Instalments, Scenario, counterfactual
from explainer.charts.check.joiners import DRAWN, LISTED, joiners_figure, joiners_rows
from explainer.charts.check.joiners_picture import BESIDE, BESIDE_UP, COIN, HEIGHT, LINE, PLOTS
from explainer.charts.kit.lettering import text_width
from explainer.charts.kit.parts import part_name
from explainer.charts.kit.plot import thinned
from explainer.charts.kit.room import room
from explainer.engine.check import Check
from explainer.engine.parts import PAID, PARTS
from explainer.words.languages import LANGUAGES
from explainer.words.text import words
from tests.oracles.corners import CORNERS, GROWING
from tests.oracles.shop import CROWD, SHOP, near

EN = words("en")
EDGES = ("low", "high")


@pytest.mark.parametrize("name", CORNERS)
def test_the_shares_weighed_with_what_was_promised_add_up_to_the_run(name: str):
    check, rows = CORNERS[name], joiners_rows(CORNERS[name])
    run, at = check.done, rows["period"].to_numpy()
    promised = (rows["promised"] * rows["buyers"]).to_numpy()
    assert promised == pytest.approx(run.promised[at], rel=1e-9)
    paid = rows[["own", "known", "new"]].sum(axis=1).to_numpy() * promised
    scale = 1e-9 * run.promised.max()
    assert paid == pytest.approx(run.paid_by_purchase.sum(axis=0)[at], rel=1e-9, abs=scale)
    assert rows["waiting"].to_numpy() * promised == pytest.approx(run.waiting_by_purchase[at], rel=1e-9, abs=scale)
    lost = (run.owed_by_purchase + run.lapsed_by_purchase)[at]
    assert rows["nobody"].to_numpy() * promised == pytest.approx(lost, rel=1e-9, abs=scale)
    assert rows[list(PARTS)].sum(axis=1).round(9).tolist() == (promised > 0).astype(float).tolist()


def test_the_pencil_shop():
    # The purchase of period 2 falls due in two more periods, that of period 3 not at all: a third, all is left to wait.
    rows = joiners_rows(Check(SHOP, CROWD, 1)).set_index("period")
    assert rows["waiting"].tolist() == near([0, 1 / 3, 2 / 3, 1])
    assert rows["unclaimed"].tolist() == near([1 / 4, 1 / 6, 1 / 12, 0])
    assert rows["promised"].tolist() == near([60] * 4)
    assert rows["own"][0] == near(100 / 600)


@pytest.mark.slow
@pytest.mark.parametrize("name", CORNERS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_figure_in_every_corner(name: str, language: str):
    check, figure = CORNERS[name], joiners_figure(CORNERS[name], words(language))
    assert not figure.rows.isna().any(axis=None)
    assert not figure.table.isna().any(axis=None)
    assert "nan" not in (figure.title + figure.alt + figure.how + figure.table.to_string()).lower()
    areas = figure.data["rows"]
    edges = np.array([[areas[f"{part}_{edge}"] for part in PARTS] for edge in EDGES])
    assert edges.min() > -1e-9
    assert edges.max() < 100 + 1e-6
    assert np.allclose(edges[0, 1:], edges[1, :-1])  # one part stands on the other
    assert (areas["period"].iloc[0], areas["period"].iloc[-1]) == (0, check.scenario.horizon)
    assert len(figure.table) <= LISTED
    assert words(language).period(check.join, check.offer.period) in figure.table.iloc[:, 0].tolist()


@pytest.mark.parametrize("name", CORNERS)
def test_each_line_of_the_table_adds_up(name: str):
    table = joiners_figure(CORNERS[name], EN).table
    number = re.compile(r"(?:under )?(\d+)")
    for line in table.itertuples(index=False):
        paid, *parts = [0 if text.startswith("under") else int(number.fullmatch(text)[1]) for text in line[1:]]
        assert sum(parts) in (0, 100)
        names = [part for part in PARTS if any(part_name(EN, part) in head for head in table.columns[2:])]
        assert paid == sum(n for part, n in zip(names, parts, strict=True) if part in PAID)


@given(st.integers(1, 3000), st.integers(2, 400), st.data())
def test_thinned_keeps_the_chosen_one_and_the_first(count: int, most: int, data: st.DataObject):
    always = data.draw(st.integers(0, count - 1))
    found = thinned(count, most, always).tolist()
    assert {0, always} <= set(found) <= set(range(count))
    assert len(found) <= most
    assert found == sorted(set(found))


def test_a_long_run_is_drawn_thinned_and_you_are_in_it():
    rows = joiners_rows(Check(GROWING, Scenario(growth=0.01, horizon=1000), 501))
    assert len(rows) <= DRAWN
    assert 501 in rows["period"].tolist()


def test_not_due_yet_is_kept_apart_from_not_paid():
    # At 100 % growth everything due is paid, so whoever is not paid in full only joined less than 36 periods before the end.
    rows = joiners_rows(CORNERS["everybody doubles"])
    assert rows["nobody"].max() < 1e-9
    assert rows[rows["period"] < 84]["waiting"].max() < 1e-9
    assert rows[rows["period"] == 101]["waiting"].tolist() == near([18 / 36])  # due in 102 … 119
    chart = joiners_figure(CORNERS["everybody doubles"], EN).wide
    drawn = {layer["encoding"]["y2"]["field"]: layer["mark"] for layer in chart["layer"] if layer["mark"]["type"] == "area"}
    assert drawn["nobody_high"]["strokeDash"] != drawn["waiting_high"]["strokeDash"]
    assert drawn["nobody_high"]["fill"] == drawn["waiting_high"]["fill"] == "transparent"
    legend = next(layer for layer in chart["layer"] if "shape" in layer["encoding"])["encoding"]["shape"]["legend"]
    assert legend["values"] == ["own", "known", "new", "nobody", "waiting"]
    assert EN("money-waiting") in legend["labelExpr"]


def test_you_are_marked_where_you_join_with_what_you_get_and_would_get_alone():
    check = CORNERS["usual"]
    (you,) = joiners_figure(check, EN).data["you"].itertuples()
    assert you.period == 12.5
    assert you.paid == near(100 * check.done.paid_by_purchase[:, 12].sum() / check.done.promised[12])
    assert you.alone == near(100 * counterfactual(check.offer, check.scenario, 12) / check.done.promised[12])
    assert you.label == "you, month 12: 96"
    assert you.alone_label == "if nobody joins\nafter you: 14"


def test_the_title_says_what_from_whom_and_what_alone():
    assert joiners_figure(CORNERS["usual"], EN).title == (
        "Join at month 12 and you get 96 of every 100 promised: 5 from people who joined before you and 91 from people "
        "who join after you. If nobody joins after you, you get 14."
    )
    late = Check(GROWING, Scenario(), 110)
    assert joiners_figure(late, EN).title.endswith("75 of your 100 are not due yet at month 119, where we stop counting.")


def test_the_honest_card_is_the_same_without_newcomers():
    title = joiners_figure(CORNERS["honest"], EN).title
    assert title == "Join at month 12 and you get 100 of every 100 promised, and just as much if nobody joins after you."


def test_titles_differ_where_the_answer_does():
    names = (
        "usual",
        "honest",
        "honest, a third unclaimed",
        "honest, last to join",
        "nothing falls due",
        "nobody buys",
        "no pool",
    )
    assert len({joiners_figure(CORNERS[name], EN).title for name in names}) == len(names)


@pytest.mark.parametrize("name", CORNERS)
@pytest.mark.parametrize("size", PLOTS)
def test_coins_and_names_stand_inside_their_area_and_clear_of_your_line(name: str, size: str):
    check, figure = CORNERS[name], joiners_figure(CORNERS[name], EN)
    areas, px = figure.data["rows"], check.scenario.horizon / PLOTS[size]
    (you,) = figure.data["you"].itertuples()
    begins, ends = areas["period"].to_numpy()[:-1], areas["period"].to_numpy()[1:]
    for place in figure.data["coins"].query(f"size == '{size}'").itertuples():
        left = place.period - COIN / 2 * px
        right = left + (COIN + text_width(place.name, bold=True)) * px
        there = (begins < right - 1e-9) & (ends > left + 1e-9)
        half = 50 * LINE / HEIGHT
        assert areas[f"{place.money}_low"].to_numpy()[:-1][there].max() <= place.up - half
        assert areas[f"{place.money}_high"].to_numpy()[:-1][there].min() >= place.up + half
        assert right <= check.scenario.horizon + 1e-9
        assert not left < you.period < right
        meets = left < you.period + max(you.side, 0) * BESIDE * px and right > you.period + min(you.side, 0) * BESIDE * px
        assert not meets or abs(place.up - you.beside) >= BESIDE_UP + half - 1e-9


def test_room_is_found_above_or_below_what_is_taken():
    x, low, high = np.arange(5.0), np.array([0.0, 0, 20, 0]), np.array([50.0, 90, 90, 30])
    assert room(x, low, high, 1, []) == (1.0, 0.0, 90.0)
    assert room(x, low, high, 2, []) == (1.0, 20.0, 90.0)
    assert room(x, low, high, 1, [(1.2, 1.8, 10.0, 30.0)]) == (2.0, 20.0, 90.0)  # beside it there is more
    assert room(x, low, high, 2, [(0.0, 9.0, 30.0, 40.0)]) == (1.0, 40.0, 90.0)
    _, bottom, top = room(x, low, high, 5, [])
    assert top <= bottom  # longer than the area


@pytest.mark.parametrize("narrow", [False, True])
def test_the_template_knows_no_number_of_the_run(narrow: bool):
    one, other = (
        joiners_figure(check, EN)
        for check in (CORNERS["usual"], Check(replace(GROWING, spend=70, release=Instalments(9)), Scenario(horizon=55), 31))
    )
    spec = one.narrow if narrow else one.wide
    assert spec is (other.narrow if narrow else other.wide)
    assert {layer["data"]["name"] for layer in spec["layer"]} == set(one.data)
    assert not any(said in json.dumps(spec) for said in ("month 12", EN("figure-joiners-alone", alone="14")))
