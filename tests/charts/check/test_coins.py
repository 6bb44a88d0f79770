"""100 coins: always 100, the pencil shop's by hand, and the sentence that goes with them."""

import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer import Scenario, counterfactual
from explainer.charts.check.coins import coins_figure, coins_rows, coins_title
from explainer.charts.kit.parts import COINS, part_name
from explainer.charts.kit.standing import paid_from
from explainer.engine.check import Check
from explainer.engine.parts import PARTS, paid_part, whole_coins
from explainer.engine.standing import standing, together, went_before
from explainer.words.languages import LANGUAGES
from explainer.words.text import words
from tests.oracles.corners import CARD, CORNERS, GROWING
from tests.oracles.shop import CROWD, SHOP, near

EN = words("en")
PAID = slice(0, 4)
THOSE_WHO_JOIN_FIRST = Check(SHOP, CROWD, 0)


def test_largest_remainder_first_between_paid_and_unpaid():
    # 93.6 are paid: 94 coins, of which 5.32 and 88.68. One largest remainder over all (5.3, 88.3, 6.4) would give 93.
    assert whole_coins(np.array([0, 0.053, 0.883, 0, 0.064, 0, 0, 0])).tolist() == [0, 5, 89, 0, 6, 0, 0, 0]


@given(st.lists(st.floats(0, 1e6), min_size=8, max_size=8).filter(lambda parts: sum(parts) > 1e-3))
def test_always_100_coins_each_within_one_of_its_share(parts: list[float]):
    shares = np.array(parts) / sum(parts)
    coins = whole_coins(shares)
    assert coins.sum() == 100
    assert coins[PAID].sum() == round(100 * shares[PAID].sum())
    assert np.abs(coins - 100 * shares).max() < 1.5  # half a coin between paid and unpaid, one inside


def test_no_coins_where_nothing_was_promised():
    assert whole_coins(np.zeros(8)).tolist() == [0] * 8


def test_the_coins_of_the_first_purchase_of_the_pencil_shop():
    # Of 600 promised. As entered (oldest money first): 100 own, 49.28 known, 150.91 new, 149.81 owed, 150 not claimed.
    # Alone 10, 5, 2.5, 1.25 people buy; paid 150, 25·150/225 and 12.5·283.33/454.17: 174.46, of it 100 own.
    rows = coins_rows(THOSE_WHO_JOIN_FIRST)
    assert rows["coins"].tolist() == [17, 8, 25, 0, 25, 0, 25, 0, 17, 12, 0, 0, 46, 0, 25, 0]
    assert rows["per_purchase"].tolist()[0] == near(10)  # ten people


@pytest.mark.parametrize("name", CORNERS)
def test_the_rows_add_up_to_the_run(name: str):
    check, rows = CORNERS[name], coins_rows(CORNERS[name])
    entered, alone = rows["per_purchase"].to_numpy().reshape(2, -1) * check.buyers
    assert entered.sum() == near(check.done.promised[check.join])
    assert entered[PAID].sum() == near(check.done.paid_by_purchase[:, check.join].sum())
    assert alone[PAID].sum() == near(counterfactual(check.offer, check.scenario, check.join))
    assert alone[PARTS.index("new")] == 0
    assert set(rows.groupby("view")["coins"].sum()) == ({100} if check.mine.promised > 0 else {0})


@pytest.mark.slow
@pytest.mark.parametrize("name", CORNERS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_figure_in_every_corner(name: str, language: str):
    figure = coins_figure(CORNERS[name], words(language))
    assert not figure.rows.isna().any(axis=None)
    assert not figure.table.isna().any(axis=None)
    assert "nan" not in (figure.title + figure.alt + figure.how + figure.table.to_string()).lower()
    seats = figure.data["rows"][["grid", "across", "up"]]
    assert len(seats.drop_duplicates()) == figure.rows["coins"].sum()
    assert seats.empty or (seats[["across", "up"]].min().min(), seats[["across", "up"]].max().max()) == (0, 9)


def test_coins_are_filled_from_the_bottom_in_the_order_of_money():
    coins = coins_figure(THOSE_WHO_JOIN_FIRST, EN).data["rows"].query("grid == 0").sort_values(["up", "across"])
    found = [PARTS.index(money) for money in coins["money"]]
    assert found == sorted(found)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("usual", "others"), ("honest", "covered"), ("honest, newest money first", "covered"),
        ("honest, a third unclaimed", "claimed"), ("honest, last to join", "open"), ("nothing falls due", "still"),
        ("nothing falls due alone", "stops"), ("last to join", "still"), ("everybody doubles", "others"),
        ("nobody buys", "empty"), ("no points", "nothing"), ("no rebate", "nothing"), ("daily", "others"),
    ],
)  # fmt: skip
def test_how_they_fare(name: str, kind: str):
    assert standing(CORNERS[name]) == kind


def test_the_title_says_three_truths():
    title = coins_title(CORNERS["usual"], EN)
    assert title == (
        "If nobody joins after you: 14 of every 100 promised. At the growth set you get 96, if you join at month 12. "
        "Everyone together gets 4 at most. Your own money went to people who joined before you. "
        "At that growth, more people would have joined by month 114 than live in the world."
    )
    people = [1000 * 1.15**n for n in range(120)]
    assert next(n for n, joined in enumerate(people) if joined > 8.2e9) == 114
    assert "than live in" not in coins_title(CORNERS["honest"], EN)


def test_the_honest_card_says_as_plainly_that_nothing_depends_on_newcomers():
    title = coins_title(CORNERS["honest"], EN)
    assert (
        title == "Join at month 12 and you get all 100 of every 100 promised. You get them even if nobody joins after you."
    )
    assert len({coins_title(CORNERS[name], EN) for name in ("usual", "honest", "nothing falls due", "nobody buys")}) == 4


def test_where_your_own_money_went():
    # Of the 120 that the second purchase put in, oldest first: 50 pay the first in period 1, 70 of the 214 of period 2.
    check = Check(SHOP, CROWD, 1)
    assert went_before(check) == near((50 + 70 * (1070 / 11) / 214) / 120)
    assert "Your own money" not in coins_title(check, EN)  # some of it comes back to them
    mostly = Check(GROWING, Scenario(growth=0.65, horizon=60, tracing="lifo"), 3)
    assert 0.5 < went_before(mostly) < 1
    said = f"Of every 100 of your own money, {EN.of100(went_before(mostly))} went to people who joined before you."
    assert said in coins_title(mostly, EN)


def test_everyone_together_gets_what_is_paid_in_and_never_more():
    check = CORNERS["usual"]
    assert together(check) == near(0.4 / 10)
    assert check.done.paid.sum() <= together(check) * check.done.promised.sum() * (1 + 1e-9)
    assert together(CORNERS["honest, a third unclaimed"]) == near(0.67)


@pytest.mark.parametrize("name", ["usual", "daily", "everybody doubles", "pencil", "shrinking"])
def test_the_parts_in_a_sentence_add_up_to_the_number_paid(name: str):
    check = CORNERS[name]
    if 0.01 <= paid_part(check.mine) <= 0.99:
        assert sum(int(said) for said in paid_from(check.mine, EN).values()) == int(EN.of100(paid_part(check.mine)))


@pytest.mark.parametrize("narrow", [False, True])
def test_the_template_knows_no_number_of_the_run(narrow: bool):
    one, other = (coins_figure(check, EN) for check in (CORNERS["usual"], Check(CARD, Scenario(growth=0.33), 7)))
    spec = one.narrow if narrow else one.wide
    assert spec is (other.narrow if narrow else other.wide)
    assert {layer["data"]["name"] for layer in spec["layer"]} == set(one.data)
    assert "datasets" not in spec
    assert "month 12" not in json.dumps(spec)


@pytest.mark.parametrize("look", ["page", "light", "dark"])
def test_every_coin_has_its_own_mark_without_colour(look: str):
    assert len(set(COINS.values())) == len(COINS) == len(PARTS)
    grid = coins_figure(CORNERS["usual"], EN, look).wide["layer"][0]["encoding"]
    assert grid["shape"]["scale"] == {"domain": list(PARTS), "range": [COINS[part] for part in PARTS]}
    fills = dict(zip(PARTS, grid["fill"]["scale"]["range"], strict=True))
    assert len({fills[part] for part in ("own", "known", "new", "outside", "nobody", "unclaimed", "fees")}) == 7


def test_the_counts_and_the_table_name_whose_money_in_words():
    figure = coins_figure(CORNERS["usual"], EN)
    counts = figure.data["counts"]
    assert counts["label"].tolist() == [part_name(EN, part) for part in ("nobody", "new", "known", "own")]
    assert (counts["entered"].tolist(), counts["alone"].tolist()) == (["4", "91", "5", "0"], ["86", "0", "14", "0"])
    assert figure.table.iloc[0, 1:].tolist() == ["95.7", "¥1,914", "13.9", "¥279"]
    assert figure.data["numbers"]["number"].tolist() == ["96", "14", "4"]
    assert GROWING.spend == 1000  # what the amounts above are for
