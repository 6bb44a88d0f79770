"""How long the engine takes: one run with tracing, at 120, 600 and 2,000 periods.

The floor, measured in the same run: plain Python that keeps only the totals of the same offer (no purchase periods, no
tracing), as a system-dynamics engine would. Run: python -m bench.engine
"""

import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from itertools import product

from explainer import Instalments, Ladder, Offer, Scenario, load_offer, run, sources, sources_by_purchase

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


def timed(offer: Offer, scenario: Scenario) -> tuple[float, float, float]:
    """A run with tracing, the sources of every purchase period, and of one [ms]."""
    repeats, done = REPEATS[scenario.horizon], run(offer, scenario)
    return (
        best(lambda: run(offer, scenario).money, repeats),
        best(lambda: sources_by_purchase(done), min(repeats, 20)),
        best(lambda: sources(done, 12), min(repeats, 20)),
    )


def main() -> None:
    """Print the table."""
    columns = ("periods", "release", "tracing", "run ms", "all sources", "one source", "totals only", "ratio")
    print("".join(f"{name:>13}" for name in columns))
    for horizon, release, tracing in product(HORIZONS, (Instalments(36), Ladder(36, 0.15)), ("fifo", "lifo", "pro_rata")):
        growth = 0.15 if horizon == 120 else 0.01
        offer = replace(load_offer("green-points"), release=release)
        floor = best(partial(totals_only, horizon, growth), REPEATS[horizon])
        full, every, one = timed(offer, Scenario(growth=growth, horizon=horizon, tracing=tracing))
        numbers = "".join(f"{value:13.2f}" for value in (full, every, one, floor, full / floor))
        print(f"{horizon:>13}{type(release).__name__:>13}{tracing:>13}{numbers}")


if __name__ == "__main__":
    main()
