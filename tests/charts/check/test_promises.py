"""One bar for each promise: worked by hand for the pencil shop, and numbers that never meet below a bar."""

import json
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer import AtSource, Points, Scenario
from explainer.charts.check.promises import promises_figure, promises_rows
from explainer.charts.check.promises_picture import BARS, COIN, spread
from explainer.charts.kit.lettering import text_width
from explainer.engine.check import Check
from explainer.engine.parts import PARTS
from explainer.words.languages import LANGUAGES
from explainer.words.text import words
from tests.oracles.corners import CARD, CORNERS, GROWING
from tests.oracles.shop import CROWD, SHOP, near

EN = words("en")


def bars(check: Check) -> dict[str, dict[str, float]]:
    """By promise: currency for one purchase, by part; nothing where it is 0."""
    rows = promises_rows(check)
    return {
        promise: {row.money: row.per_purchase for row in group.itertuples() if abs(row.per_purchase) > 1e-9}
        for promise, group in rows.groupby("promise", sort=False)
    }


def with_at_source(*promises: AtSource) -> Check:
    """The pencil shop, where 10 of the 20 that a purchase hands over do not go into the pool; somebody joins in period 1."""
    return Check(replace(SHOP, at_source=promises), CROWD, 1)


def test_points_of_the_pencil_shop():
    # 2 and 1 times 20. Not due after four periods: a third of each. A quarter of the rest is not claimed.
    found = bars(Check(SHOP, CROWD, 1))
    assert sum(found["shopper"].values()) == near(40)
    assert sum(found["merchant"].values()) == near(20)
    assert (found["merchant"]["waiting"], found["merchant"]["unclaimed"]) == near((20 / 3, 10 / 3))
    assert {money: 2 * amount for money, amount in found["merchant"].items()} == near(found["shopper"])


def test_a_commission_is_paid_by_somebody_who_joined_later_and_needs_an_inviter():
    # Of the 12 buyers of period 1 the 7 new ones have an inviter; his inviter would have to be older than the scheme.
    found = bars(with_at_source(AtSource("first", "a", 0.1, level=1), AtSource("second", "b", 0.05, level=2)))
    assert found["first"] == near({"new": 2 * 7 / 12, "nobody": 2 * 5 / 12})
    assert found["second"] == near({"nobody": 1})


def test_what_is_paid_at_once_to_others_comes_from_the_purchase_itself():
    found = bars(with_at_source(AtSource("agent", "agent", 0.03, "spend"), AtSource("shop", "shop", 0.1)))
    assert found["agent"] == near({"own": 3})
    assert found["shop"] == near({"own": 2})


def test_what_is_more_than_there_is_comes_from_nobody():
    # 12 + 4 are promised out of 10: five eighths of each.
    found = bars(with_at_source(AtSource("agent", "agent", 0.6), AtSource("shop", "shop", 0.2)))
    assert found["agent"] == near({"own": 7.5, "nobody": 4.5})
    assert found["shop"] == near({"own": 2.5, "nobody": 1.5})


def test_a_sum_for_each_newcomer_is_spread_over_all_purchases():
    # 7 of 12 are new, each is worth 3; all were invited by somebody active in period 0.
    found = bars(with_at_source(AtSource("head", "inviter", 3.0, "newcomer", 1)))
    assert found["head"] == near({"new": 3 * 7 / 12})


@pytest.mark.parametrize("name", CORNERS)
def test_the_rows_add_up_to_the_run(name: str):
    check, rows = CORNERS[name], promises_rows(CORNERS[name])
    at_once = sum(line["promised"][check.join] for line in check.done.at_source.values())
    assert rows["per_purchase"].sum() * check.buyers == near(check.done.promised[check.join] + at_once)
    paid = rows[rows["money"].isin(["own", "known", "new"])]["per_purchase"].sum() * check.buyers
    paid_at_once = sum(line["paid"][check.join] for line in check.done.at_source.values())
    assert paid == near(check.done.paid_by_purchase[:, check.join].sum() + paid_at_once)
    assert rows.groupby("promise")["share"].sum().round(9).isin([0, 1]).all()


@pytest.mark.slow
@pytest.mark.parametrize("name", CORNERS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_figure_in_every_corner(name: str, language: str):
    figure = promises_figure(CORNERS[name], words(language))
    assert not figure.rows.isna().any(axis=None)
    assert not figure.table.isna().any(axis=None)
    assert "nan" not in (figure.title + figure.alt + figure.how + figure.table.to_string()).lower()
    drawn = figure.data["rows"]
    assert ((drawn["start"] >= -1e-12) & (drawn["end"] <= 1 + 1e-9) & (drawn["start"] < drawn["end"])).all()
    with_money = set(drawn["place"])
    every = set(range(len(CORNERS[name].offer.points) + len(CORNERS[name].offer.at_source)))
    assert set(figure.data["heads"]["place"]) == (with_money or every)  # a promise of nothing takes no room beside others


@pytest.mark.parametrize("name", CORNERS)
@pytest.mark.parametrize("size", BARS)
def test_numbers_below_a_bar_never_meet(name: str, size: str):
    labels = promises_figure(CORNERS[name], EN).data["labels"]
    for _, line in labels.groupby("place"):
        left = line[size].to_numpy() * BARS[size]
        right = left + [COIN + text_width(text) for text in line[f"{size}_text"]]
        assert left[0] > -1e-9
        assert (right[:-1] <= left[1:]).all()
        assert right[-1] <= BARS[size]


@given(st.lists(st.tuples(st.floats(0, 1), st.floats(0.01, 0.19)), min_size=1, max_size=5))
def test_spread_keeps_order_and_stays_inside(pairs: list[tuple[float, float]]):
    wanted, needs = (np.array(column) for column in zip(*sorted(pairs), strict=True))
    at = spread(wanted, needs)
    assert (at[1:] - at[:-1] >= needs[:-1] - 1e-12).all()
    assert at[0] >= -1e-12
    assert at[-1] + needs[-1] <= 1 + 1e-12


def test_numbers_stand_where_their_part_begins_when_there_is_room():
    assert spread(np.array([0.0, 0.4, 0.7]), np.array([0.2, 0.2, 0.2])).tolist() == [0.0, 0.4, 0.7]
    assert spread(np.array([0.0, 0.05, 0.95]), np.array([0.2, 0.2, 0.2])).tolist() == near([0.0, 0.2, 0.8])


def test_the_title_divides_the_whole_promise():
    # Points 2,000 of which 98.25, 1,816.24 and 85.50; levels 20 and 10, taken by 81.3 % and 47.7 %; 20 for the agent.
    assert promises_figure(CORNERS["usual"], EN).title == (
        "Pay ¥1,000 at month 12 and ¥2,050 is promised in all: ¥20 from your own money, ¥98 from people who joined before "
        "you, ¥1,837 from people who join after you and ¥95 not paid by month 119."
    )


def test_the_honest_card_does_not_ask_who_joins_later():
    title = promises_figure(CORNERS["honest"], EN).title
    assert title == "Pay ¥100 at month 12 and ¥1 is promised. Whatever is claimed is paid, even if nobody joins later."
    levels = Check(
        replace(CARD, pool_share=0.9, points=(Points("shopper", 0.9),), at_source=GROWING.at_source[:1]), Scenario(), 12
    )
    assert "from people who join after you" in promises_figure(levels, EN).title
    assert promises_figure(CORNERS["no promise"], EN).title == "Pay ¥1,000 at month 12 and nothing is promised."


def test_names_are_words_where_there_are_words_and_a_visitors_own_otherwise():
    offer = replace(
        GROWING, points=(Points("shopper", 5), Points("my uncle", 1)), at_source=(AtSource("my fee", "x", 0.01),)
    )
    for language, names in (
        ("en", ["Points for the shopper", "Points: “my uncle”", "“my fee”"]),
        ("zh", ["消费者的积分", "积分：“my uncle”", "“my fee”"]),
    ):
        assert promises_figure(Check(offer, Scenario(), 12), words(language)).data["heads"]["label"].tolist() == names


def test_the_last_row_of_the_table_is_all_promises_together():
    table = promises_figure(CORNERS["usual"], EN).table
    assert table.iloc[-1].tolist() == ["All promises together", "¥2,050", "1%", "4.8%", "89.6%", "4.6%"]
    assert table.columns.tolist()[2:] == [EN(f"money-{part}") for part in ("own", "known", "new", "nobody")]


@pytest.mark.parametrize("narrow", [False, True])
def test_the_template_knows_no_number_of_the_run(narrow: bool):
    one, other = (promises_figure(check, EN) for check in (CORNERS["usual"], CORNERS["everybody doubles"]))
    spec = one.narrow if narrow else one.wide
    assert spec is (other.narrow if narrow else other.wide)
    assert {layer["data"]["name"] for layer in spec["layer"]} == set(one.data)
    assert not any(said in json.dumps(spec) for said in ("¥", "commission", "shopper"))


def test_the_legend_names_what_there_is():
    def named(name: str) -> list[str]:
        coins = next(layer for layer in promises_figure(CORNERS[name], EN).wide["layer"] if layer["mark"]["type"] == "point")
        return coins["encoding"]["shape"]["legend"]["values"]

    always = ["own", "known", "new", "nobody"]
    assert named("usual") == always
    assert named("honest, a third unclaimed") == [*always, "unclaimed"]
    assert named("last to join") == [*always, "waiting"]
    assert set(named("pencil")) == set(PARTS) - {"outside", "fees"}
