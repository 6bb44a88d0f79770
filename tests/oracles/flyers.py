"""What people are told, as the five questions take it; and flyers for hypothesis, as somebody could fill them in."""

from hypothesis import strategies as st

from explainer.offers.flyer import BASIS, EACH_TIME, IN_ALL, PERIODS, UNITS, WHAT, Flyer, Reward

SPOKEN = {
    "spend 1,000, get 1,000 back, a thousandth a day, 5 % for bringing somebody": Flyer(
        price=1000, back=1000, way="share", number=0.1, period="day", rewards=(Reward(5),)
    ),
    "pay in £500, 1 % a day for 200 days, 10 % per friend": Flyer(
        price=500, currency="GBP", what="deposit", back=1, unit="percent", basis="each", way="times", number=200,
        period="day", rewards=(Reward(10),),
    ),
    "queue: every fifth later order frees one": Flyer(price=1000, back=1000, way="line", number=5),
    "card 5,000 + 1,000 in meals": Flyer(price=5000, what="card", back=1000, basis="top", goods=True),
    "2 % a year from a bank": Flyer(
        price=10_000, what="bank", back=2, unit="percent", basis="each", way="ending", number=1, period="year"
    ),
    "30 % a month left in for a year": Flyer(
        price=10_000, what="deposit", back=30, unit="percent", basis="each", way="left", number=12
    ),
}  # fmt: skip
CASHBACK, DAILY, QUEUE, MEALS, BANK, COMPOUND = SPOKEN.values()

amounts = st.integers(1, 100_000).map(lambda n: n / 100)
maybe = st.one_of(st.none(), st.integers(1, 400).map(float))
percents = st.one_of(st.none(), st.integers(1, 100).map(float))
rewards = st.lists(
    st.builds(Reward, amount=amounts, percent=st.booleans(), level=st.integers(1, 9), needs=st.integers(0, 20)),
    max_size=3,
).map(tuple)
flyers = st.builds(
    Flyer, name=st.sampled_from(["", "阳光家园商城", "Corner shop"]),
    price=st.one_of(st.none(), amounts.map(lambda a: 100 * a)),
    currency=st.sampled_from(["CNY", "GBP", "USD"]), what=st.sampled_from(WHAT), again=st.booleans(),
    back=st.one_of(st.none(), amounts), unit=st.sampled_from(UNITS), basis=st.sampled_from(BASIS), goods=st.booleans(),
    way=st.sampled_from(sorted({*IN_ALL, *EACH_TIME})), number=maybe, step=percents, period=st.sampled_from(PERIODS),
    rewards=rewards, gives=percents, keeps=percents, earns=percents, cost=percents,
).map(lambda flyer: flyer.settled)  # fmt: skip
