"""One mistake a test: the right answer, the wrong one somebody gave or feared, and that they differ."""

from dataclasses import replace

import numpy as np
import pytest

from explainer import (
    AtSource,
    Declining,
    Instalments,
    Ladder,
    Offer,
    OfferError,
    Points,
    Scenario,
    Shared,
    counterfactual,
    cover,
    run,
    sources,
)
from explainer.engine.ledger import LedgerError
from explainer.engine.model import PAYOUTS
from tests.oracles.shop import CROWD, GREEN_POINTS, SHOP, near

STEADY = Scenario(start=10, growth=0, repeat=1, horizon=8)


def test_pitfall_percent_for_fraction():
    # 20 for 20 % would be a rebate of twenty times the price. A growth of 15 can be meant: turnover times 16, not 1.15.
    with pytest.raises(OfferError, match=r"Write .*0\.2"):
        replace(SHOP, rebate=20)
    right, wrong = (run(SHOP, replace(CROWD, growth=growth)).turnover[1] for growth in (0.15, 15))
    assert right == near(1150)
    assert wrong == near(16_000)


def test_pitfall_straight_line_reading_of_a_declining_balance():
    # 0.05 % a day "is all paid after 2000 days" only if it is 0.05 % of the first balance; of what is left it is 63 %.
    offer = replace(SHOP, pool_share=1, points=(Points("shopper", 1),), release=Declining(0.0005), claimed=1)
    result = run(offer, replace(STEADY, horizon=2001))
    right, wrong = result.paid_by_purchase[:, 0].sum() / result.promised[0], 0.0005 * 2000
    assert right == pytest.approx(1 - 0.9995**2000)
    assert wrong == pytest.approx(1)
    assert right < 0.64


def test_pitfall_loyal_customers_counted_as_newcomers():
    # Nobody joins after period 0, yet much is paid with money collected later: from the same people buying again.
    found = sources(run(SHOP, STEADY), 1)
    wrong = found.later_known + found.later_new
    assert found.later_new == near(0)
    assert wrong > 100


def test_pitfall_all_later_growth_is_not_all_later_money():
    # Turnover of period 2 is 14.4 people; of the 12 of period 1, 6 are back: 8.4 of 14.4 joined later, not all.
    # And not 2.4 of 14.4, the growth, either: those who left had to be replaced.
    found = sources(run(SHOP, replace(CROWD, horizon=3, tracing="lifo")), 1)
    from_period_2 = 1284 / 11 * 144 / 214
    assert found.later_new == near(from_period_2 * 8.4 / 14.4)
    for wrong in (1, 2.4 / 14.4):
        assert found.later_new != near(from_period_2 * wrong)


def test_pitfall_first_in_first_out_names_the_money_that_leaves():
    # 100 come in in period 0, 120 in period 1, 150 go out. fifo: the oldest money leaves, so 70 of the *newest* stay.
    # Read as "the first in are the first to be saved" it would be the other way round, which is lifo.
    result = run(SHOP, replace(CROWD, horizon=2, tracing="fifo"))
    stays = result.pool_income - result.money.sum(axis=0)
    wrong = [70, 0]
    assert list(stays) == near([0, 70])
    assert list(stays) != near(wrong)


def test_pitfall_a_queue_of_claims_is_not_first_in_first_out_money():
    # `payout` says who is paid, `tracing` with whose money: in a queue the oldest claim can be paid with the newest yuan.
    result = run(replace(SHOP, payout="queue"), replace(CROWD, tracing="lifo"))
    assert list(result.paid_by_purchase[1]) == near([150, 0, 0, 0])
    assert list(result.money[1]) == near([30, 120, 0, 0])


@pytest.mark.parametrize("step", [0.1, 0.15, 0.3])
def test_pitfall_growth_of_exactly_one_step_lost_to_rounding(step):
    # Growth equal to the step climbs one step a period. Compared without a tolerance, some are missed and made up later.
    offer = replace(SHOP, pool_share=1, points=(Points("s", 0.5),), release=Ladder(100, step, 0.0), claimed=1)
    result = run(offer, replace(STEADY, growth=step, horizon=60))
    right = result.paid_by_purchase[1:, 0] / result.promised[0] * 100
    assert right == pytest.approx(np.ones(59))
    bar, wrong = 1.0, []
    for t in range(1, 60):
        climbed = 0
        while (1 + step) ** t >= bar * (1 + step):
            bar *= 1 + step
            climbed += 1
        wrong.append(climbed)
    assert wrong != [1] * 59


def test_pitfall_stop_off_by_one():
    # stop is the last period with newcomers. Read as the first without, period 3 would have none.
    right, wrong = (run(SHOP, replace(STEADY, growth=0.2, stop=stop)).new for stop in (3, 2))
    assert list(right[3:]) == near([10 * (1.2**3 - 1.2**2), 0, 0, 0, 0])
    assert wrong[3] == 0


def test_pitfall_nobody_after_you_still_counts_those_who_join_with_you():
    # Counterfactual of period 2: its own newcomers are in. Stopping one period earlier would leave them out.
    right = counterfactual(SHOP, CROWD, 2)
    wrong = counterfactual(SHOP, replace(CROWD, stop=1), 2)
    assert right == near(run(SHOP, replace(CROWD, stop=2)).paid_by_purchase[:, 2].sum())
    assert right != near(wrong)


def test_pitfall_claimed_share_applied_twice():
    # Of a part of 200 three quarters are claimed: 150 due and paid. Taken again at the payout it would be 112.50.
    result = run(SHOP, CROWD)
    assert (result.due[1], result.paid[1], result.unclaimed[1]) == near((150, 150, 50))
    assert result.paid[1] != near(200 * 0.75 * 0.75)


def test_pitfall_unclaimed_points_stay_waiting_and_come_again():
    # What nobody claimed is gone: a declining rate works on 540 after 60 fell due, not on 555 after 45 were paid.
    result = run(replace(SHOP, release=Declining(0.1)), CROWD)
    assert result.paid_by_purchase[2, 0] == near(540 * 0.1 * 0.75)
    assert result.paid_by_purchase[2, 0] != near(555 * 0.1 * 0.75)


def test_pitfall_rebate_counted_twice_in_the_cover():
    # 0.4 of the rebate against ten times the rebate: 4 %. Once more times the rebate it would be 0.8 %.
    assert cover(GREEN_POINTS) == near(0.04)
    assert cover(GREEN_POINTS) != near(0.04 * GREEN_POINTS.rebate)


def test_pitfall_commission_on_the_rebate_or_on_the_spend():
    # 15 % of the rebate is 3 % of the spend; read as 15 % of the spend it takes five times as much.
    of_rebate, of_spend = (
        run(replace(SHOP, at_source=(AtSource(name="x", who="agent", rate=0.15, base=base),)), CROWD).at_source["x"]
        for base in ("rebate", "spend")
    )
    assert of_rebate["promised"][1] == near(36)
    assert of_spend["promised"][1] == near(180)


def test_pitfall_shared_pool_uses_this_period_instead_of_the_one_before():
    # Period 1 shares the 100 of period 0 between two periods of buyers: 50 each. With its own 120 it would be 60.
    result = run(replace(SHOP, release=Shared(2), claimed=1), CROWD)
    assert result.paid_by_purchase[1, 0] == near(50)
    assert result.paid_by_purchase[1, 0] != near(60)


def test_pitfall_points_do_not_fall_due_in_their_own_period():
    # All at once, a period later: period 1 owes for the 600 of period 0. Due at once it would owe for the 720 of its own.
    result = run(replace(SHOP, release=Instalments(1)), CROWD)
    assert list(result.due[:2]) == near([0, 600 * 0.75])
    assert result.due[1] != near(720 * 0.75)


def test_pitfall_expiry_takes_the_last_payout():
    # Lapsing comes at the end of period 2: its payout is still made. Lapsing first would leave 150 instead of 150 + 97.27.
    paid = run(replace(SHOP, expires=2), CROWD).paid_by_purchase[:, 0].sum()
    assert paid == near(150 + 1070 / 11)


def test_pitfall_market_counts_those_who_joined_not_those_who_are_there():
    # 30 people exist and half leave each period. They are used up when 30 have joined; counting only who is active
    # would let people join for ever.
    result = run(SHOP, Scenario(start=10, growth=0.2, repeat=0.5, market=30, horizon=12))
    wrong = np.minimum(10 * 1.2 ** np.arange(12), 30)
    assert result.new.sum() == near(30)
    assert result.active[-1] < 1
    assert wrong[-1] == 30


def test_pitfall_money_of_newcomers_is_not_what_newcomers_add():
    # Of 96 paid to period 12, 91 can be traced to newcomers; but without newcomers 14 are paid, not 96 - 91 = 5: the
    # people already in would have had the pool to themselves.
    scenario = Scenario(growth=0.15, horizon=120)
    found = sources(run(GREEN_POINTS, scenario), 12)
    alone = counterfactual(GREEN_POINTS, scenario, 12)
    assert alone / found.promised == pytest.approx(0.139, abs=0.001)
    assert (found.paid - found.later_new) / found.promised == pytest.approx(0.049, abs=0.001)


def test_pitfall_newcomers_can_take_from_you():
    # A ladder with a floor, oldest claim first. With newcomers turnover climbs two steps at once, earlier promises fall
    # due and empty the pool: you, period 1, wait. Without them everybody gets the floor, you too.
    offer = replace(SHOP, points=(Points("s", 5),), pool_share=0.4, payout="queue", claimed=1, release=Ladder(5, 0.1, 0.3))
    scenario = Scenario(start=10, growth=0.1, repeat=1, horizon=7)
    assert counterfactual(offer, scenario, 1) > run(offer, scenario).paid_by_purchase[:, 1].sum() * 1.1


def test_pitfall_a_payout_that_leaks_goes_unnoticed(monkeypatch):
    # Every run is counted twice. A payout rule that loses a tenth on the way must not give a run at all.
    monkeypatch.setitem(PAYOUTS, "pro_rata", lambda claims, total, pool: 0.9 * claims * pool / total)
    with pytest.raises(LedgerError, match="pool"):
        run(SHOP, CROWD)


def test_pitfall_a_claim_that_expires_unpaid_is_a_shortage_and_points_that_lapse_before_falling_due_are_none():
    # 4 parts of 10 rebates against 0.4 rebates of income, claims gone after one period: short as soon as due > income
    lost = Offer("lost", 1000, 0.2, 0.4, release=Instalments(4), expires=1)
    done = run(lost, Scenario(growth=0.0, horizon=6))
    due = [0.0] + [10 / 4] * 5  # one part of the last purchase; older ones have expired
    assert done.first_short == next(t for t in range(6) if sum(due[: t + 1]) > 0.4 * (t + 1)) == 1
    assert done.owed[1] == 0  # what a look at the arrears would have missed

    never_due = Offer("never due", 1000, 0.2, 0.4, release=Shared(2), unpaid="lapse")
    quiet = run(never_due, Scenario(growth=0.0, horizon=6))
    assert quiet.lapsed[-1] > 0  # what a look at all that lapsed would have taken for a shortage
    assert quiet.first_short == -1
