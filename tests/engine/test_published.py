"""Numbers that others have published, computed with the engine. The source stands in each docstring."""

from dataclasses import replace

import numpy as np
import pytest

from explainer import Declining, Instalments, Offer, Points, Scenario, Shared, run

CIRCULATED = Offer(
    name="the 15 % table",
    spend=1000,
    rebate=0.2,
    pool_share=0.4,
    points=(Points(who="shopper", multiple=5),),
    release=Shared(periods=40),
)


def test_the_release_table_that_promoters_circulate():
    """Turnover 1000, pool 80, first release 2.00, next 2.30, and 0.30 to the new buyers, 2.60 together.

    Source: 9kd.com/note/9061043, an anonymous promoter's explainer, the only place where it was seen.
    The table counts the 150 of new buyers only; here the 1000 bought again are a purchase too and get the other 2.00.
    """
    result = run(CIRCULATED, Scenario(start=1, growth=0.15, repeat=1, horizon=3))
    assert result.pool_income[0] == pytest.approx(80)
    assert result.paid_by_purchase[1, 0] == pytest.approx(2.00)
    assert result.paid_by_purchase[2, 0] == pytest.approx(2.30)
    to_new_buyers = result.paid_by_purchase[2, 1] * result.new[1] / result.active[1]
    assert to_new_buyers == pytest.approx(0.30)
    assert result.paid_by_purchase[2, 0] + to_new_buyers == pytest.approx(2.60)


def test_without_growth_the_circulated_rule_returns_what_the_buyer_put_in():
    """Derived from the rule of the same table: 80 in 40 periods, the rebate's own share of the pool."""
    result = run(CIRCULATED, Scenario(start=1, growth=0, repeat=1, horizon=80))
    assert result.paid_by_purchase[:, 0].sum() == pytest.approx(80)
    assert result.paid_by_purchase[:, 0].sum() == pytest.approx(result.pool_income[0])


def test_yunlianhui_pays_five_yuan_on_the_first_day_and_less_on_the_second():
    """0.05 % a day of the points that remain; on 10,000: 5 yuan, then 4.9975.

    Source: court-reported terms of Yunlianhui (云联惠), 2018.
    """
    offer = replace(CIRCULATED, spend=10_000, pool_share=1, rebate=0.2, release=Declining(0.0005), period="day")
    result = run(offer, Scenario(start=1, growth=0, repeat=1, horizon=10))
    assert result.promised[0] == pytest.approx(10_000)
    assert list(result.paid_by_purchase[1:3, 0]) == pytest.approx([5, 4.9975])


# Wanjia Gouwu: 16 % commission; 500 spent is one right, which pays at most 1 yuan a day for 500 days: all of it back.
WANJIA = replace(
    CIRCULATED, spend=500, rebate=0.16, pool_share=1, points=(Points("shopper", 1 / 0.16),), release=Instalments(500),
    period="day",
)  # fmt: skip


def test_wanjia_pays_more_than_it_takes_in_after_day_80():
    """16 % of 500 is 80 yuan a right, one yuan a day goes out: at constant turnover the deficit starts after day 80.

    Source: Xinhua, 13 June 2012, on Wanjia Gouwu (万家购物); the 80 days are derived from its terms.
    What was saved until then lasts as long again: the first short day is the one after 160.
    """
    result = run(WANJIA, Scenario(start=1, growth=0, repeat=1, horizon=200))
    assert result.paid_by_purchase[1, 0] == pytest.approx(1)
    assert result.due[80] == pytest.approx(result.pool_income[80])
    assert np.flatnonzero(result.due > result.pool_income + 1e-6)[0] == 81
    assert np.argmax(result.pool) in (79, 80)
    assert np.flatnonzero(result.owed > 1e-6)[0] == 161


def test_wanjia_rights_are_the_turnover_it_published():
    """57 million rights of 500 yuan are 28.5 billion; it published a turnover of about 29 billion (same source)."""
    result = run(WANJIA, Scenario(start=57e6, growth=0, horizon=1))
    assert result.turnover[0] == pytest.approx(28.5e9)
    assert result.promised[0] == pytest.approx(28.5e9)
    assert result.turnover[0] == pytest.approx(29e9, rel=0.02)


def trace(first, second, out, rule):
    """Which of the money paid in by two periods leaves when `out` is paid in the second [currency]."""
    promise = Points(who="whoever is paid", multiple=5 * out / first)
    offer = replace(CIRCULATED, spend=1, rebate=1, pool_share=1, points=(promise,), release=Instalments(5))
    scenario = Scenario(start=first, growth=second / first - 1, repeat=0.5, horizon=2, tracing=rule)
    result = run(offer, scenario)
    assert list(result.pool_income) == pytest.approx([first, second])
    assert result.paid[1] == pytest.approx(out)
    return list(result.money[1])


def test_todd_rolling_charge():
    """A and B pay in 10 each, 10 go out: in proportion 5 of each leave and 5 of each stay (the example called Todd)."""
    assert trace(10, 10, out=10, rule="pro_rata") == pytest.approx([5, 5])


def test_clayton_first_in_first_out():
    """W pays in 30,000, then B 20,000, then 10,000 go out: under Clayton's case the 10,000 are W's.

    Source: the rule of Clayton's case (Devaynes v Noble, 1816), in the figures courts illustrate it with.
    """
    assert trace(30_000, 20_000, out=10_000, rule="fifo") == pytest.approx([10_000, 0])
    assert trace(30_000, 20_000, out=10_000, rule="lifo") == pytest.approx([0, 10_000])


def test_rateable_loss():
    """A pays in 1000, B 2000, 600 go out: rateably 800 and 1600 stay (the courts' worked example)."""
    left = np.array([1000, 2000]) - trace(1000, 2000, out=600, rule="pro_rata")
    assert list(left) == pytest.approx([800, 1600])


def test_a_pool_that_pays_a_share_of_what_came_in_is_always_solvent_and_breaks_its_promise():
    """A pool that pays out a share of what it has cannot run dry (as red-packet pools do): solvent is not kept.

    The shared rule is of that kind: nothing is ever owed, even when turnover collapses, but most of the promise lapses.
    """
    result = run(CIRCULATED, Scenario(start=1000, growth=0.1, repeat=0.8, stop=30, horizon=120))
    assert result.owed.max() == 0
    assert result.pool.min() > 0
    assert result.lapsed[-1] / result.promised.sum() > 0.9
