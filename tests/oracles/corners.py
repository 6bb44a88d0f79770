"""Checks in the corners: offers and scenarios in which something is missing, never falls due, or goes on for ever."""

from dataclasses import replace

from explainer import AtSource, Declining, Instalments, Ladder, Offer, Points, Scenario, Shared
from explainer.engine.check import Check
from tests.oracles.shop import CROWD, SHOP

LEVELS = (
    AtSource("invite-1", "inviter-1", 0.10, level=1),
    AtSource("invite-2", "inviter-2", 0.05, level=2),
    AtSource("agent", "agent", 0.02, "spend"),
)
GROWING = Offer("growing", spend=1000, rebate=0.2, pool_share=0.4, at_source=LEVELS, release=Instalments(36))
CARD = Offer("card", 100, 0.01, 1.0, points=(Points("shopper", 1.0),), release=Instalments(1))

# What stands in the name is what is special about it.
CORNERS = {
    "usual": Check(GROWING, Scenario(), 12),
    "honest": Check(CARD, Scenario(growth=0.02), 12),
    "honest, newest money first": Check(CARD, Scenario(growth=0.02, tracing="lifo"), 12),
    "honest, a third unclaimed": Check(replace(CARD, claimed=0.67), Scenario(growth=0.02), 12),
    "honest, last to join": Check(CARD, Scenario(growth=0.02, horizon=24), 23),
    "nothing falls due": Check(replace(GROWING, release=Ladder(36, 0.15)), Scenario(growth=0.0), 12),
    "nothing falls due alone": Check(replace(GROWING, release=Ladder(36, 0.15)), Scenario(), 12),
    "last to join": Check(GROWING, Scenario(), 119),
    "nobody grows": Check(GROWING, Scenario(growth=0.0), 12),
    "everybody doubles": Check(GROWING, Scenario(growth=1.0), 12),
    "nobody buys": Check(GROWING, Scenario(repeat=0.0, stop=5), 12),
    "no points": Check(replace(GROWING, points=()), Scenario(), 12),
    "no promise": Check(replace(GROWING, points=(), at_source=()), Scenario(), 12),
    "no rebate": Check(replace(GROWING, rebate=0.0), Scenario(), 12),
    "no pool": Check(replace(GROWING, pool_share=0.0), Scenario(), 12),
    "nothing claimed": Check(replace(GROWING, claimed=0.0), Scenario(), 12),
    "one period": Check(GROWING, Scenario(horizon=1), 0),
    "first of three": Check(replace(GROWING, expires=2, unpaid="lapse", payout="queue"), Scenario(horizon=3), 0),
    "newcomers paid for, none there": Check(
        replace(GROWING, at_source=(AtSource("head", "inviter-1", 30.0, "newcomer", 1),)), Scenario(growth=0.0), 12
    ),
    "daily": Check(
        replace(GROWING, release=Declining(0.0005), period="day"),
        Scenario(growth=0.005, horizon=720, tracing="pro_rata"),
        100,
    ),
    "shared": Check(replace(GROWING, release=Shared(40)), Scenario(), 30),
    "huge": Check(replace(GROWING, spend=1e9), Scenario(start=1e10, growth=2.0, horizon=300), 40),
    "shrinking": Check(GROWING, Scenario(growth=-0.3, repeat=0.2), 60),
    "pencil": Check(SHOP, CROWD, 1),
}
