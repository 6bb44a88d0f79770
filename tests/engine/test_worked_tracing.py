"""Whose money a payout was, worked by hand for the three rules.

The pool takes in 100, 120, 144, 172.8 in four periods and pays 0, 150, 214, 172.8 (the pencil shop).
Half of the buyers come back and turnover grows 20 %, so of the money of the next period 0.5/1.2 = 5/12 comes from people who
were already in, of the period after 0.25/1.44 = 25/144, then 0.125/1.728 = 125/1728.
"""

from dataclasses import replace

from explainer import run, sources
from tests.oracles.shop import CROWD, SHOP, near

# What the first and second purchase are paid in periods 1, 2, 3.
FIRST = [150, 1070 / 11, 172.8 * (150 + 580 / 11) / 662]
SECOND = [0, 1284 / 11, 172.8 * (180 + 696 / 11) / 662]


def traced(rule):
    return run(SHOP, replace(CROWD, tracing=rule))


def test_oldest_money_first():
    # Period 1: the 100 of period 0 and 50 of period 1. Period 2: the other 70, then 144. Period 3: its own 172.8.
    result = traced("fifo")
    assert [list(row) for row in result.money] == [
        near([0, 0, 0, 0]), near([100, 50, 0, 0]), near([0, 70, 144, 0]), near([0, 0, 0, 172.8]),
    ]  # fmt: skip


def test_newest_money_first():
    # Period 1: its own 120, then 30 of period 0. Period 2: its own 144, then the other 70 of period 0.
    result = traced("lifo")
    assert [list(row) for row in result.money] == [
        near([0, 0, 0, 0]), near([30, 120, 0, 0]), near([70, 0, 144, 0]), near([0, 0, 0, 172.8]),
    ]  # fmt: skip


def test_every_yuan_in_proportion():
    # Period 1: 150 of 220, so 15/22 of the 100 and of the 120. Period 2: all that is there.
    result = traced("pro_rata")
    assert [list(row) for row in result.money] == [
        near([0, 0, 0, 0]), near([750 / 11, 900 / 11, 0, 0]), near([350 / 11, 420 / 11, 144, 0]), near([0, 0, 0, 172.8]),
    ]  # fmt: skip


def test_sources_of_the_first_purchase_oldest_money_first():
    # Period 1: 100 its own, 50 of period 1. Period 2: 70/214 of period 1 and 144/214 of period 2. Period 3: of period 3.
    found = sources(traced("fifo"), 0)
    of_1, of_2, of_3 = 50 + FIRST[1] * 70 / 214, FIRST[1] * 144 / 214, FIRST[2]
    known = of_1 * 5 / 12 + of_2 * 25 / 144 + of_3 * 125 / 1728
    assert found.before == near(0)
    assert found.same == near(100)
    assert found.later_known == near(known)
    assert found.later_new == near(of_1 + of_2 + of_3 - known)
    assert found.paid == near(sum(FIRST))
    assert found.promised == near(600)
    assert found.unclaimed == near(150)
    assert found.owed == near((150 + 580 / 11) * (1 - 172.8 / 662))
    assert (found.waiting, found.lapsed) == near((0, 0))


def test_sources_of_the_second_purchase_newest_money_first():
    # Period 2: 144/214 of it from period 2, 70/214 from period 0, before it bought. Period 3: of period 3.
    found = sources(traced("lifo"), 1)
    of_2, of_3 = SECOND[1] * 144 / 214, SECOND[2]
    known = of_2 * 5 / 12 + of_3 * 25 / 144
    assert found.before == near(SECOND[1] * 70 / 214)
    assert found.same == near(0)
    assert found.later_known == near(known)
    assert found.later_new == near(of_2 + of_3 - known)
    assert found.waiting == near(240)


def test_sources_of_the_second_purchase_in_proportion():
    # Period 2 pays with 350/11 of period 0, 420/11 of period 1 and 144 of period 2, of 214 in all.
    found = sources(traced("pro_rata"), 1)
    assert found.before == near(SECOND[1] * 350 / 11 / 214)
    assert found.same == near(SECOND[1] * 420 / 11 / 214)
    of_2, of_3 = SECOND[1] * 144 / 214, SECOND[2]
    assert found.later_known == near(of_2 * 5 / 12 + of_3 * 25 / 144)


def test_nothing_new_when_nobody_joins_after_the_purchase():
    # 10, 12, 6, 3 people: of the second purchase's money after period 1 all comes from people already in.
    found = sources(run(SHOP, replace(CROWD, stop=1)), 1)
    assert found.later_new == near(0)
    assert found.later_known > 0
