"""The shop of the worked examples, small enough for a pencil.

Ten people buy at 100 in period 0, the number grows 20 % a period, half of this period's buyers come back. The merchant
hands over 20 % of the price, half of that goes into the pool, 2 + 1 times the rebate is promised in three parts of which
three quarters are claimed:

    period            0      1      2      3
    people           10     12   14.4  17.28
    turnover       1000   1200   1440   1728
    rebate          200    240    288  345.6
    pool income     100    120    144  172.8
    promised        600    720    864 1036.8
"""

from functools import partial

import pytest

from explainer import Instalments, Offer, Points, Scenario

SHOP = Offer(
    name="the pencil shop",
    spend=100,
    rebate=0.2,
    pool_share=0.5,
    points=(Points(who="shopper", multiple=2), Points(who="merchant", multiple=1)),
    release=Instalments(periods=3),
    claimed=0.75,
)
GREEN_POINTS = Offer(
    name="points times five, twice",
    spend=1000,
    rebate=0.2,
    pool_share=0.4,
    points=(Points(who="shopper", multiple=5), Points(who="merchant", multiple=5)),
    release=Instalments(periods=36),
)
CROWD = Scenario(start=10, growth=0.2, repeat=0.5, horizon=4, tracing="fifo")

near = partial(pytest.approx, rel=1e-12, abs=1e-9)
