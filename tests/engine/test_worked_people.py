"""Who joins, who comes back, who stands above whom: worked by hand.

Growth of half a period and a quarter coming back give, from 40 people: wanted 40, 60, 90, 135, 202.5.
"""

from dataclasses import replace

from explainer import AtSource, Scenario, run
from tests.oracles.shop import CROWD as TEN
from tests.oracles.shop import SHOP, near

CROWD = Scenario(start=40, growth=0.5, repeat=0.25, horizon=4)


def test_newcomers_fill_what_loyal_customers_leave_open():
    # Staying: 10, 15, 22.5. So 60 - 10, 90 - 15, 135 - 22.5 join.
    result = run(SHOP, CROWD)
    assert list(result.active) == near([40, 60, 90, 135])
    assert list(result.new) == near([40, 50, 75, 112.5])


def test_a_market_of_150_is_used_up_by_all_who_ever_joined():
    # 40 + 50 have joined, so 60 are left to join in period 2; then 75 are active, and 18.75 and 4.6875 stay.
    result = run(SHOP, replace(CROWD, market=150, horizon=5))
    assert list(result.new) == near([40, 50, 60, 0, 0])
    assert list(result.active) == near([40, 60, 75, 18.75, 4.6875])


def test_stop_is_the_last_period_in_which_anybody_joins():
    result = run(SHOP, replace(CROWD, stop=1))
    assert list(result.new) == near([40, 50, 0, 0])
    assert list(result.active) == near([40, 60, 15, 3.75])


def test_nobody_joins_while_more_stay_than_are_wanted():
    # A fifth less is wanted each period (40, 32, 25.6) but nine in ten stay (36, 32.4): people leave, nobody joins.
    result = run(SHOP, replace(CROWD, growth=-0.2, repeat=0.9, horizon=3))
    assert list(result.new) == near([40, 0, 0])
    assert list(result.active) == near([40, 36, 32.4])


# The pencil shop: 10, 12, 14.4 people active, of whom 10, 7, 8.4 are new. Rebate 200, 240, 288; the half of it that does
# not go into the pool, 100, 120, 144, is there for promises paid at source.
# Share of buyers who have an inviter: 0; 7/12; (6 * 7/12 + 8.4) / 14.4 = 11.9/14.4.
# Share who have an inviter's inviter: 0; 0; 8.4 * 7/12 / 14.4 = 4.9/14.4 (only those who joined in period 2 can).


def paid_at_source(*promises):
    return run(replace(SHOP, at_source=promises), replace(TEN, horizon=3))


def test_at_source_promises_go_up_the_line():
    result = paid_at_source(
        AtSource(name="agent", who="agent", rate=0.1, base="rebate", level=0),
        AtSource(name="level 1", who="inviter", rate=0.02, base="spend", level=1),
        AtSource(name="level 2", who="inviter", rate=0.05, base="rebate", level=2),
    )
    agent, first, second = (result.at_source[name] for name in ("agent", "level 1", "level 2"))
    assert list(agent["promised"]) == near([20, 24, 28.8])
    assert list(agent["paid"]) == near([20, 24, 28.8])
    assert list(first["promised"]) == near([20, 24, 28.8])
    assert list(first["paid"]) == near([0, 24 * 7 / 12, 28.8 * 11.9 / 14.4])
    assert list(first["no_taker"]) == near([20, 10, 28.8 * 2.5 / 14.4])
    assert list(second["promised"]) == near([10, 12, 14.4])
    assert list(second["paid"]) == near([0, 0, 4.9])
    # What has no taker stays with the platform: 100 - 20, 120 - 24 - 14, 144 - 28.8 - 23.8 - 4.9.
    assert list(result.platform) == near([80, 82, 86.5])


def test_a_sum_per_head_counts_newcomers_only():
    # 2 a head: 20, 14, 16.8; the people of period 0 have no inviter, all others do.
    # 1 a head two levels up: 10, 7, 8.4; those of period 1 were invited by people without an inviter,
    # of those of period 2 the share 7/12 was invited by somebody with one.
    result = paid_at_source(
        AtSource(name="head fee", who="inviter", rate=2, base="newcomer", level=1),
        AtSource(name="second head fee", who="inviter", rate=1, base="newcomer", level=2),
        AtSource(name="welcome", who="shopper", rate=0.5, base="newcomer", level=0),
    )
    assert list(result.at_source["head fee"]["promised"]) == near([20, 14, 16.8])
    assert list(result.at_source["head fee"]["paid"]) == near([0, 14, 16.8])
    assert list(result.at_source["second head fee"]["promised"]) == near([10, 7, 8.4])
    assert list(result.at_source["second head fee"]["paid"]) == near([0, 0, 4.9])
    assert list(result.at_source["welcome"]["paid"]) == near([5, 3.5, 4.2])
    assert list(result.platform) == near([95, 102.5, 144 - 16.8 - 4.9 - 4.2])


def test_too_many_promises_at_source_are_cut_by_the_same_share():
    # 15 % and 5 % of turnover are 150 + 50 of the 100 that are there: half is paid. In period 1 of the second one's
    # 30 only 7/12 has a taker, and 12.5 stay with the platform.
    result = paid_at_source(
        AtSource(name="province", who="agent", rate=0.15, base="spend", level=0),
        AtSource(name="level 1", who="inviter", rate=0.05, base="spend", level=1),
    )
    assert list(result.at_source["province"]["promised"]) == near([150, 180, 216])
    assert list(result.at_source["province"]["paid"]) == near([75, 90, 108])
    assert list(result.at_source["level 1"]["paid"])[:2] == near([0, 17.5])
    assert list(result.at_source["level 1"]["no_taker"])[:2] == near([25, 12.5])
    assert list(result.platform)[:2] == near([25, 12.5])
