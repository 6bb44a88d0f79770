"""How long the engine takes: one run with tracing, at 120, 600 and 2,000 periods.

The floor, measured in the same run: plain Python that keeps only the totals of the same offer (no purchase periods, no
tracing), as a system-dynamics engine would. Run: python -m bench.engine
"""

import time
from collections.abc import Callable
from dataclasses import replace

from explainer import Instalments, Ladder, Scenario, load_offer, run, sources, sources_by_purchase

HORIZONS = (120, 600, 2000)
REPEATS = {120: 200, 600: 30, 2000: 5}


def best(work: Callable[[], object], repeats: int) -> float:
    """The shortest of so many timings [ms]; the machine can only make it longer."""
    times = []
    for _ in range(repeats):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return 1000 * min(times)


def totals_only(horizon: int, growth: float, periods: int = 36) -> list[float]:
    """Paid by period of the instalments offer, totals alone: a stock and flow in plain Python."""
    pool, owed, rebates, paid = 0.0, 0.0, [], []
    for t in range(horizon):
        rebates.append(0.2 * 1000 * 1000 * (1 + growth) ** t)
        pool += 0.4 * rebates[-1]
        owed += 10 * sum(rebates[max(0, t - periods) : t]) / periods
        pay = min(owed, pool)
        pool, owed = pool - pay, owed - pay
        paid.append(pay)
    return paid


def main() -> None:
    """Print the table."""
    offer = replace(load_offer("green-points"), release=Instalments(36))
    print(
        f"{'periods':>8} {'release':>12} {'tracing':>9} {'run+trace ms':>13} {'all sources ms':>15} {'one source ms':>14} {'totals only ms':>15} {'ratio':>6}"
    )
    for horizon in HORIZONS:
        growth = 0.15 if horizon == 120 else 0.01
        floor = best(lambda: totals_only(horizon, growth), REPEATS[horizon])
        for release in (Instalments(36), Ladder(36, 0.15)):
            for tracing in ("fifo", "lifo", "pro_rata"):
                terms = replace(offer, release=release)
                scenario = Scenario(growth=growth, horizon=horizon, tracing=tracing)
                full = best(lambda: run(terms, scenario).money, REPEATS[horizon])
                done = run(terms, scenario)
                every = best(lambda: sources_by_purchase(done), min(REPEATS[horizon], 20))
                one = best(lambda: sources(done, 12), min(REPEATS[horizon], 20))
                kind = type(release).__name__
                print(
                    f"{horizon:>8} {kind:>12} {tracing:>9} {full:13.2f} {every:15.2f} {one:14.2f} {floor:15.2f} {full / floor:6.1f}"
                )


if __name__ == "__main__":
    main()
