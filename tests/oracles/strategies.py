"""Offers and scenarios for hypothesis: every knob on a grid that a person could type, horizons a naive loop can follow."""

from hypothesis import strategies as st

from explainer import AtSource, Declining, Instalments, Ladder, Offer, Points, Scenario, Shared


def grid(low, high, step):
    """Numbers low, low + step, ..., high: they shrink to readable examples and never to denormal floats."""
    return st.integers(0, round((high - low) / step)).map(lambda n: round(low + n * step, 10))


periods = st.integers(1, 30)
instalments = st.builds(Instalments, periods=periods)
declining = st.builds(Declining, rate=grid(0.0005, 1, 0.0005))
ladders = st.builds(Ladder, periods=periods, step=grid(0.05, 1, 0.05), floor=grid(0, 1, 0.1))
shared = st.builds(Shared, periods=periods)
releases = st.one_of(instalments, declining, ladders, shared)

points = st.lists(
    st.builds(Points, who=st.sampled_from(["shopper", "merchant", "shop's town"]), multiple=grid(0.1, 10, 0.1)),
    min_size=1,
    max_size=3,
    unique_by=lambda promise: promise.who,
).map(tuple)

shares = st.builds(
    AtSource,
    name=st.sampled_from(["level 1", "level 2", "level 3", "agent"]),
    who=st.sampled_from(["inviter", "agent"]),
    rate=grid(0.01, 0.3, 0.01),
    base=st.sampled_from(["spend", "rebate"]),
    level=st.integers(0, 3),
)
head_fees = st.builds(
    AtSource,
    name=st.sampled_from(["head fee", "welcome gift"]),
    who=st.just("inviter"),
    rate=grid(1, 200, 1),
    base=st.just("newcomer"),
    level=st.integers(0, 3),
)
at_source = st.lists(st.one_of(shares, head_fees), max_size=3, unique_by=lambda promise: promise.name).map(tuple)


def offers(**fixed):
    """Any offer; a field given by name is held at that value or drawn from that strategy."""
    drawn = {
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
    }
    return st.builds(Offer, **drawn | as_strategies(fixed))


@st.composite
def scenarios(draw, **fixed):
    """Any scenario of 1 to 25 periods; a field given by name is held at that value or drawn from that strategy."""
    drawn = {
        "start": grid(1, 5000, 0.5),
        "growth": st.sampled_from([0.0, 0.15]) | grid(-0.3, 1.2, 0.01),
        "repeat": grid(0, 1, 0.05),
        "horizon": st.integers(1, 25),
        "stop": st.none() | st.integers(0, 25),
        "tracing": st.sampled_from(["fifo", "lifo", "pro_rata"]),
    }
    fields = {name: draw(strategy) for name, strategy in (drawn | as_strategies(fixed)).items()}
    if "market" not in fields:
        room = draw(st.none() | grid(1, 40, 0.5))
        fields["market"] = None if room is None else fields["start"] * room
    return Scenario(**fields)


def as_strategies(fixed):
    """Plain values become strategies that always draw them."""
    return {name: v if isinstance(v, st.SearchStrategy) else st.just(v) for name, v in fixed.items()}
