"""Offers and scenarios for hypothesis: every knob on a grid that a person could type, horizons a naive loop can follow."""

from dataclasses import replace

from hypothesis import strategies as st

from explainer import (
    Account,
    AtSource,
    Declining,
    Fee,
    Forever,
    Instalments,
    Interest,
    Ladder,
    LeftIn,
    Offer,
    Once,
    Points,
    Scenario,
    Schedule,
    Shared,
)


def grid(low, high, step):
    """Numbers low, low + step, ..., high: they shrink to readable examples and never to denormal floats."""
    return st.integers(0, round((high - low) / step)).map(lambda n: round(low + n * step, 10))


periods = st.integers(1, 30)
instalments = st.builds(Instalments, periods=periods)
declining = st.builds(Declining, rate=grid(0.0005, 1, 0.0005))
ladders = st.builds(Ladder, periods=periods, step=grid(0.05, 1, 0.05), floor=grid(0, 1, 0.1))
shared = st.builds(Shared, periods=periods)
once = st.builds(Once, after=periods)
interest = st.one_of(
    st.builds(Interest, rate=grid(0, 0.3, 0.005), periods=periods),
    st.builds(Interest, rate=grid(0.005, 0.3, 0.005), periods=periods, principal=st.just(False)),
)
forever = st.builds(Forever, rate=grid(0.005, 0.3, 0.005))
accounts = st.builds(Account, rate=grid(0, 0.3, 0.005), withdraw=grid(0.01, 1, 0.01))
schedules = st.builds(
    Schedule,
    parts=st.dictionaries(periods, grid(0.05, 2, 0.05), min_size=1, max_size=5).map(lambda parts: tuple(parts.items())),
)
by_age = st.one_of(instalments, declining, once, interest, forever, accounts, schedules)
releases = st.one_of(by_age, ladders, shared)

points = st.lists(
    st.builds(
        Points,
        who=st.sampled_from(["shopper", "merchant", "shop's town"]),
        multiple=grid(0.1, 10, 0.1),
        base=st.sampled_from(["rebate", "rebate", "spend"]),
    ),
    min_size=1,
    max_size=3,
    unique_by=lambda promise: promise.who,
).map(tuple)


def needed(promise):
    """The same promise, or one that an inviter gets only after bringing in so many."""
    if promise.level == 0:
        return st.just(promise)
    return st.sampled_from([0, 0, 1, 2, 3, 5]).map(lambda needs: replace(promise, needs=needs))


shares = st.builds(
    AtSource,
    name=st.sampled_from(["level 1", "level 2", "level 3", "agent"]),
    who=st.sampled_from(["inviter", "agent"]),
    rate=grid(0.01, 0.3, 0.01),
    base=st.sampled_from(["spend", "rebate"]),
    level=st.integers(0, 3),
).flatmap(lambda share: needed(share))
head_fees = st.builds(
    AtSource,
    name=st.sampled_from(["head fee", "welcome gift"]),
    who=st.just("inviter"),
    rate=grid(1, 200, 1),
    base=st.just("newcomer"),
    level=st.integers(0, 3),
).flatmap(lambda share: needed(share))
at_source = st.lists(st.one_of(shares, head_fees), max_size=3, unique_by=lambda promise: promise.name).map(tuple)


# Every term off its neutral value as often as not.
TERMS = {
    "outside": st.just(0.0) | grid(0, 1, 0.05),
    "earns": st.just(0.0) | grid(0, 0.2, 0.005),
    "cost": st.just(1.0) | grid(0.1, 1.5, 0.05),
    "holding": st.sampled_from(["kept", "kept", "passed_on"]),
    "withdrawal_fee": st.just(0.0) | grid(0, 0.5, 0.05),
    "fee_to": st.sampled_from(["pool", "platform"]),
    "fee": st.none() | st.builds(Fee, amount=grid(0, 500, 5), every=st.none() | st.integers(1, 12)),
    "worth": st.none() | grid(0, 5000, 50),
}
NEUTRAL = {
    "outside": 0.0, "earns": 0.0, "cost": 1.0, "holding": "kept", "left_in": None, "withdrawal_fee": 0.0, "fee_to": "pool",
    "fee": None, "worth": None,
}  # fmt: skip
left_in = st.builds(LeftIn, share=grid(0.1, 1, 0.1), periods=st.integers(1, 12))
perhaps_left_in = st.none() | left_in
# Made once: a strategy that is made anew for each example is also checked anew.
OFFER = {
    "name": st.just("an offer"),
    "spend": grid(1, 5000, 0.5),
    "rebate": grid(0.01, 1, 0.01),
    "pool_share": grid(0.05, 1, 0.05),
    "points": points,
    "at_source": at_source,
    "release": releases,
    "claimed": grid(0.1, 1, 0.1),
    "expires": st.none() | st.integers(1, 30),
    "payout": st.sampled_from(["pro_rata", "queue"]),
    "unpaid": st.sampled_from(["carry", "lapse"]),
    **TERMS,
}


@st.composite
def offers(draw, **fixed):
    """Any offer; a field given by name is held at that value or drawn from that strategy."""
    fields = {name: draw(strategy) for name, strategy in (OFFER | as_strategies(fixed)).items()}
    if not fields["release"].by_age and "holding" not in fixed:
        fields["holding"] = "kept"  # what depends on turnover cannot be passed on at once
    if fields["release"].by_age and "left_in" not in fixed:
        fields["left_in"] = draw(perhaps_left_in)
    put_back, expires = fields.get("left_in"), fields["expires"]
    if put_back and expires and put_back.share == 1 and put_back.periods >= expires:
        fields["expires"] = None  # else everything is put back until it expires, and nothing is ever paid
    return Offer(**fields)


def plain_offers(**fixed):
    """The same with every term that is not in the oldest offers at its neutral value."""
    old = st.one_of(instalments, declining, ladders, shared)
    return offers(**{"release": old, "points": points.map(of_rebate)} | NEUTRAL | fixed)


def of_rebate(promises):
    """The same promises, all of the rebate."""
    return tuple(replace(p, base="rebate") for p in promises)


SCENARIO = {
    "start": grid(1, 5000, 0.5),
    "growth": st.sampled_from([0.0, 0.15]) | grid(-0.3, 1.2, 0.01),
    "repeat": grid(0, 1, 0.05),
    "horizon": st.integers(1, 25),
    "stop": st.none() | st.integers(0, 25),
    "tracing": st.sampled_from(["fifo", "lifo", "pro_rata"]),
    "plateau": st.none() | st.integers(0, 25),
}
rooms = st.none() | grid(1, 40, 0.5)


@st.composite
def scenarios(draw, **fixed):
    """Any scenario of 1 to 25 periods; a field given by name is held at that value or drawn from that strategy."""
    fields = {name: draw(strategy) for name, strategy in (SCENARIO | as_strategies(fixed)).items()}
    if "market" not in fields:
        room = draw(rooms)
        fields["market"] = None if room is None else fields["start"] * room
    return Scenario(**fields)


def as_strategies(fixed):
    """Plain values become strategies that always draw them."""
    return {name: v if isinstance(v, st.SearchStrategy) else st.just(v) for name, v in fixed.items()}
