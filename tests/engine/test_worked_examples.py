"""Small runs worked by hand, every knob away from 0 and 1: releases, payouts, what happens to the rest.

Most use the pencil shop: pool income 100, 120, 144, 172.8, promises 600, 720, 864, 1036.8, in three parts.
"""

from dataclasses import replace

import pytest

from explainer import Declining, Ladder, Points, Shared, counterfactual, run
from tests.oracles.shop import CROWD, SHOP, near


def test_purchases_bring_a_rebate_and_make_a_promise():
    result = run(SHOP, CROWD)
    assert list(result.turnover) == near([1000, 1200, 1440, 1728])
    assert list(result.rebate) == near([200, 240, 288, 345.6])
    assert list(result.pool_income) == near([100, 120, 144, 172.8])
    assert list(result.promised) == near([600, 720, 864, 1036.8])


def test_instalments_pro_rata_and_what_is_owed_is_carried():
    # Instalments of 200, 240, 288; three quarters are claimed: 150, 180, 216.
    # Period 1: pool 220, due 150, all paid, 70 left.
    # Period 2: pool 70 + 144 = 214, due 150 + 180 = 330, so each gets 214/330:
    #           150 * 214/330 = 1070/11 and 180 * 214/330 = 1284/11; owed 580/11 and 696/11, together 116.
    # Period 3: pool 172.8, due 150 + 180 + 216 = 546, with what is owed 662, so each gets 172.8/662; owed 489.2.
    result = run(SHOP, CROWD)
    first, second = 150 + 580 / 11, 180 + 696 / 11
    assert list(result.due) == near([0, 150, 330, 546])
    assert list(result.paid_by_purchase[2]) == near([1070 / 11, 1284 / 11, 0, 0])
    assert list(result.paid_by_purchase[3]) == near([x * 172.8 / 662 for x in (first, second, 216, 0)])
    assert list(result.paid) == near([0, 150, 214, 172.8])
    assert list(result.pool) == near([100, 70, 0, 0])
    assert list(result.owed) == near([0, 0, 116, 489.2])
    # Not yet due: 600; 400 + 720; 200 + 480 + 864; 0 + 240 + 576 + 1036.8. A quarter of what fell due is not claimed.
    assert list(result.waiting) == near([600, 1120, 1544, 1852.8])
    assert list(result.unclaimed) == near([0, 50, 160, 342])
    assert list(result.lapsed) == near([0, 0, 0, 0])


def test_each_purchase_period_keeps_its_own_account():
    # At the end of the run above: three, two and one instalment have fallen due.
    result = run(SHOP, CROWD)
    rest = 1 - 172.8 / 662
    owed = [(150 + 580 / 11) * rest, (180 + 696 / 11) * rest, 216 * rest, 0]
    assert list(result.owed_by_purchase) == near(owed)
    assert list(result.waiting_by_purchase) == near([0, 240, 576, 1036.8])
    assert list(result.unclaimed_by_purchase) == near([150, 120, 72, 0])
    assert list(result.lapsed_by_purchase) == near([0, 0, 0, 0])


def test_queue_pays_the_oldest_purchase_first():
    # Period 2: the 214 go to the first purchase (150), the second gets the 64 left and is owed 116.
    # Period 3: 172.8 are 150 for the first and 22.8 for the second (116 + 180 claimed); the third gets nothing.
    result = run(replace(SHOP, payout="queue"), CROWD)
    assert list(result.paid_by_purchase[2]) == near([150, 64, 0, 0])
    assert list(result.paid_by_purchase[3]) == near([150, 22.8, 0, 0])
    assert list(result.owed_by_purchase) == near([0, 273.2, 216, 0])
    assert list(result.paid) == near([0, 150, 214, 172.8])


def test_what_lapses_is_not_owed_later():
    # Period 2 as above, but the 116 not paid are gone. Period 3: 172.8 for the 546 that fall due then.
    result = run(replace(SHOP, unpaid="lapse"), CROWD)
    assert list(result.paid_by_purchase[3]) == near([150 * 172.8 / 546, 180 * 172.8 / 546, 216 * 172.8 / 546, 0])
    assert list(result.owed) == near([0, 0, 0, 0])
    assert list(result.lapsed) == near([0, 0, 116, 116 + 546 - 172.8])


def test_a_queue_that_lapses_pays_nobody_twice():
    # Period 3: 150 for the first purchase, 22.8 of the second's 180; 157.2 and 216 lapse.
    result = run(replace(SHOP, payout="queue", unpaid="lapse"), CROWD)
    assert list(result.paid_by_purchase[3]) == near([150, 22.8, 0, 0])
    assert list(result.lapsed_by_purchase) == near([0, 116 + 157.2, 216, 0])


def test_what_is_left_expires_after_its_last_payout():
    # Two periods after the purchase. The first is paid 1070/11 in period 2; then 580/11 owed and 200 not yet due lapse.
    # Period 3: 180 + 696/11 and 216 claim 172.8; then the second purchase loses what it is owed and its last 240.
    result = run(replace(SHOP, expires=2), CROWD)
    second = 180 + 696 / 11
    paid = second * 172.8 / (second + 216)
    assert list(result.paid_by_purchase[3]) == near([0, paid, 172.8 - paid, 0])
    assert list(result.lapsed_by_purchase) == near([200 + 580 / 11, 240 + second - paid, 0, 0])
    assert list(result.lapsed) == near([0, 0, 200 + 580 / 11, 200 + 580 / 11 + 240 + second - paid])
    assert list(result.due) == near([0, 150, 330, 396])


def test_declining_releases_a_share_of_what_is_left():
    # A tenth a period: 60, 54, 48.6 of the first promise, 72, 64.8 of the second, 86.4 of the third; half is claimed.
    result = run(replace(SHOP, release=Declining(rate=0.1), claimed=0.5), CROWD)
    assert list(result.due) == near([0, 30, 27 + 36, 24.3 + 32.4 + 43.2])
    assert list(result.paid_by_purchase[3]) == near([24.3, 32.4, 43.2, 0])
    assert list(result.waiting) == near([600, 540 + 720, 486 + 648 + 864, 437.4 + 583.2 + 777.6 + 1036.8])
    assert list(result.pool) == near([100, 190, 271, 343.9])


def test_shared_pays_out_the_income_of_the_period_before():
    # Half of the 100, 120, 144 that came in a period earlier, to each of the two periods of buyers before; 0.9 is claimed.
    # After two periods the rest lapses: 600 - 50 - 60 and 720 - 60 - 72.
    result = run(replace(SHOP, release=Shared(periods=2), claimed=0.9), CROWD)
    assert list(result.paid_by_purchase[2]) == near([54, 54, 0, 0])
    assert list(result.paid) == near([0, 45, 108, 129.6])
    assert list(result.owed) == near([0, 0, 0, 0])
    assert list(result.lapsed) == near([0, 0, 490, 1078])
    assert list(result.unclaimed) == near([0, 5, 17, 31.4])
    assert list(result.waiting) == near([600, 1270, 1524, 792 + 1036.8])


def test_ladder_counts_whole_steps_and_falls_back_to_the_floor():
    # Turnover 800, 1000, 1250, then nobody joins and 0.8 come back: 1000. Bars at 880, 968, 1064.8, 1171.28, 1288.4.
    # Period 1 climbs two steps, period 2 two more, period 3 none: the floor, half a part. A part is a quarter of a promise.
    # Promises 0.75 * (200, 250, 312.5, 250). Due in period 1: 2/4 of 150; in 2: the other half, and 2/4 of 187.5;
    # in 3: 1/8 of 187.5 and 1/8 of 234.375 (the first is used up). Times 0.8.
    offer = replace(
        SHOP, rebate=0.25, pool_share=0.6, points=(Points("shopper", 0.5), Points("merchant", 0.25)),
        release=Ladder(periods=4, step=0.1, floor=0.5), claimed=0.8,
    )  # fmt: skip
    result = run(offer, replace(CROWD, start=8, growth=0.25, repeat=0.8, stop=2))
    assert list(result.turnover) == near([800, 1000, 1250, 1000])
    assert list(result.promised) == near([150, 187.5, 234.375, 187.5])
    assert list(result.paid_by_purchase[:, 0]) == near([0, 60, 60, 0])
    assert list(result.paid_by_purchase[:, 1]) == near([0, 0, 75, 18.75])
    assert list(result.due) == near([0, 60, 135, 18.75 + 23.4375])
    assert list(result.waiting) == near([150, 262.5, 328.125, 462.890625])
    assert list(result.unclaimed) == near([0, 15, 48.75, 59.296875])
    assert list(result.pool) == near([120, 210, 262.5, 370.3125])


def test_the_counterfactual_is_what_you_get_when_nobody_joins_after_you():
    # You buy in period 1 and nobody joins after you: 10, 12, 6, 3 people; the pool takes in 100, 120, 60, 30.
    # Period 1: 150 paid, 70 left. Period 2: 130 for 150 + 180: you get 180 * 13/33, and are owed 180 * 20/33.
    # Period 3: 30 for 150 + 180 + 90 now due (period 2 promised 360, a third of it, 0.75 claimed) and 200 still owed.
    yours_then, owed_then = 180 * 13 / 33, 180 * 20 / 33
    expected = yours_then + 30 * (180 + owed_then) / (150 + 180 + 90 + 200)
    assert counterfactual(SHOP, CROWD, 1) == near(expected)
    # Without stopping you get more in the same four periods, so here newcomers add to what you are paid.
    assert run(SHOP, CROWD).paid_by_purchase[:, 1].sum() > expected


def test_a_run_cannot_be_altered():
    result = run(SHOP, CROWD)
    with pytest.raises(ValueError, match="read-only"):
        result.paid[1] = 0
    with pytest.raises(AttributeError):
        result.paid = result.due
