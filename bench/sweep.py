"""How long a sweep takes: 10,000 scenarios of 120 periods, against a loop over `run` and two system-dynamics engines.

Loop and engines are measured on a sample in the same benchmark run, checked to give the same shares, and scaled up; the
engines compute totals only, on the one offer that is stocks and flows. Run: python -m bench.sweep, with the engines in the
environment of bench/requirements.txt.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import numpy as np

from bench import peers
from bench.engine import best
from explainer import Declining, Instalments, Ladder, Offer, Points, Scenario, Shared, run, sweep

SCENARIOS, PERIODS, SAMPLE = 10_000, 120, 50
RATE, MULTIPLE = 0.05, 2.0
OFFER = Offer("a sweep", 1000, 0.2, 0.4, points=(Points("shopper", MULTIPLE),), release=Instalments(36))
AROUND = Scenario(horizon=PERIODS)
DECLINING = replace(OFFER, release=Declining(RATE))
OFFERS = {
    "instalments": OFFER,
    "instalments, lapse": replace(OFFER, unpaid="lapse"),
    "instalments, expire": replace(OFFER, expires=24),
    "ladder": replace(OFFER, release=Ladder(36, 0.15)),
    "ladder, expire, queue": replace(OFFER, release=Ladder(36, 0.15, 0.1), expires=60, payout="queue"),
    "shared": replace(OFFER, release=Shared(40)),
    "declining": DECLINING,
}
Line = tuple[str, float]


def one_by_one(offer: Offer, growth: peers.Share, pool_share: peers.Share) -> peers.Share:
    """The same numbers from a loop over `run`: paid share (scenarios,)."""
    shares = []
    for g, p in zip(growth.tolist(), pool_share.tolist(), strict=True):
        done = run(replace(offer, pool_share=p), replace(AROUND, growth=g))
        shares.append(done.paid.sum() / done.promised.sum())
    return np.array(shares)


def timed(shares: Callable[[peers.Share, peers.Share], peers.Share], expected: peers.Share, *knobs: peers.Share) -> float:
    """Time for all scenarios, scaled up from the sample [ms], after a look at the numbers, which must be the same."""
    np.testing.assert_allclose(shares(*knobs), expected, rtol=1e-9, atol=1e-9)
    return best(lambda: shares(*knobs), 3) * SCENARIOS / len(expected)


def engines() -> dict[str, peers.Peer]:
    """The engines that are installed."""
    makers = {
        "PySD": partial(peers.pysd, MULTIPLE, RATE, PERIODS),
        "BPTK-Py, compiled": partial(peers.bptk, MULTIPLE, RATE, PERIODS, "rust"),
        "BPTK-Py, Python": partial(peers.bptk, MULTIPLE, RATE, PERIODS, "python"),
    }
    found = {}
    for name, make in makers.items():
        try:
            found[name] = make()
        except ImportError:
            print(f"{name} is not installed here: see bench/requirements.txt")
    return found


def main() -> None:
    """Print the table. No two scenarios share a growth or a pool share, as they would in a map."""
    random = np.random.default_rng(1)
    growth, pool_share = random.uniform(0, 0.3, SCENARIOS), random.uniform(0.05, 1, SCENARIOS)
    sample = (growth[:SAMPLE], pool_share[:SAMPLE])
    others = engines()
    print(f"{SCENARIOS:,} scenarios × {PERIODS} periods\n{'':>24}{'ms':>12}{'× sweep':>10}")
    for name, offer in OFFERS.items():
        whole = partial(sweep, offer, AROUND, growth=growth, pool_share=pool_share)
        own, expected = best(whole, 5), whole().paid_share[:SAMPLE]
        rivals = {"loop over run": partial(one_by_one, offer)} | (others if offer is DECLINING else {})
        lines: list[Line] = [(rival, timed(shares, expected, *sample)) for rival, shares in rivals.items()]
        for label, ms in [(name, own), *lines]:
            print(f"{label:>24}{ms:12,.0f}{ms / own:10.0f}")
    axes = {"growth": np.linspace(0, 0.3, 100)[:, None], "rebate": np.linspace(0.01, 0.5, 100)}
    print(f"{'map growth × rebate':>24}{best(partial(sweep, OFFER, AROUND, **axes), 5):12,.0f}")


if __name__ == "__main__":
    main()
