"""Heat: what is paid of what falls due, over two numbers of an offer at once, and how far each has to go for all of it.

What a purchase costs and what the shop gives up of it cancel out of every share as long as the promise is a multiple of the
rebate. So for the rebate the promise is held in money, as entered: a shop that gives up twice as much promises half as many
times. Every other number is taken as it is.
"""

import math
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from explainer.engine.knob import Knob, knobs
from explainer.engine.offer import Points
from explainer.engine.scenario import MOST_PEOPLE, Array, Scenario
from explainer.engine.share import ALL
from explainer.engine.sweep import Sweep, sweep
from explainer.offers.inputs import Inputs, NumberField, get, number_fields

ACROSS, UP = 45, 31  # cells of a map at most
MOST = 600_000  # cells × periods of a map, a few tenths of a second; longer runs have fewer cells
EXPIRING = 20  # periods until claims expire that take as long as none at all
FINE, PASSES = 21, 3  # values looked at between two others when a limit is sought, and how often, each time closer
KEPT = 32  # maps kept; each is a few thousand numbers
SWEPT = (
    "growth", "rebate", "pool", "multiple", "claimed", "periods", "step", "floor", "daily", "after", "interest", "withdraw",
    "outside", "earns", "cost", "wfee", "stop",
)  # fmt: skip
FROM_NOTHING = ("rebate", "multiple")  # at 0 there is no promise: the first cell is one step away from it


@dataclass(frozen=True)
class Axis:
    """One number of an offer along a map.

    name: of the input, or "multiple", what all points promise together. key: its name in a sweep. now: as entered.
    low, high: the ends of the axis. capped: whether it would be longer, but people could not be counted any more, or no
    points promise so many times.
    """

    name: str
    key: str
    knob: Knob
    now: float
    low: float
    high: float
    capped: bool = False

    def values(self, count: int) -> Array:
        """At most so many values from low to high, ascending."""
        found = np.linspace(self.low, self.high, count - (self.name in FROM_NOTHING))
        return np.unique(np.rint(found)) if self.knob.whole else found


@dataclass(frozen=True, eq=False)
class Limit:
    """The value nearest to the one entered at which it turns: at which all is paid if now it is not, or the other way."""

    axis: Axis
    value: float | None  # None: it does not turn anywhere on this axis


@dataclass(frozen=True, eq=False)
class Heat:
    """A map of one offer. Arrays are (up, across), read-only.

    x, y: the values of the cells. share: of what falls due, what is paid, a fee kept back from it included [fraction];
    nan where nothing falls due.
    of_promise: of all that was promised, what is paid by the end of the horizon [fraction]; what is not due yet is not paid.
    short: first period in which somebody is not paid in full; -1: none. full: all that falls due is paid, in time.
    here, here_of_promise, here_short, here_full: the same for the numbers as entered. limits: how far each axis has to go
    for that to turn.
    """

    inputs: Inputs
    across: Axis
    up: Axis
    x: Array
    y: Array
    share: Array
    of_promise: Array
    short: NDArray[np.int64]
    full: NDArray[np.bool_]
    here: float
    here_of_promise: float
    here_short: int
    here_full: bool
    limits: tuple[Limit, Limit]


def swept(inputs: Inputs) -> tuple[str, ...]:
    """The names of the numbers of this offer that can be an axis."""
    known = {*number_fields(inputs), "multiple"}
    if not inputs.offer.multiple <= knobs(Points)["multiple"].high:  # of the price, where next to nothing is handed over
        known -= {"multiple", "rebate"}
    return tuple(name for name in SWEPT if name in known)


@lru_cache(maxsize=KEPT)
def heat(inputs: Inputs, across: str, up: str) -> Heat:
    """The map of an offer over two of its numbers, by name."""
    right, top = (axis(inputs, name, capped_with={across, up}) for name in (across, up))
    columns, rows = size(inputs)
    x, y = right.values(columns), top.values(rows)
    cells = compute_map(inputs, {right: x, top: y[:, None]})
    here = compute_map(inputs, {right: np.array([right.now])})
    here_full = bool(full(here)[0])
    return Heat(
        inputs=inputs, across=right, up=top, x=x, y=y, share=cells.due_share,
        of_promise=cells.paid_share, short=cells.first_short, full=full(cells),
        here=float(here.due_share[0]), here_of_promise=float(here.paid_share[0]),
        here_short=int(here.first_short[0]), here_full=here_full,
        limits=(limit(inputs, right, x, here_full), limit(inputs, top, y, here_full)),
    )  # fmt: skip


def size(inputs: Inputs) -> tuple[int, int]:
    """Cells across and up: fewer where each takes longer."""
    expires, horizon = inputs.offer.expires, inputs.scenario.horizon
    longer = 1 if expires is None or expires >= horizon else max(1, expires / EXPIRING)
    less = min(1.0, math.sqrt(MOST / (ACROSS * UP * horizon * longer)))
    return max(9, round(ACROSS * less)), max(7, round(UP * less))


def compute_map(inputs: Inputs, along: dict[Axis, Any]) -> Sweep:
    """The sweep over these values of these axes; everything else as entered, the promise of the rebate in money."""
    knobs_swept = {one.key: values for one, values in along.items()}
    if "rebate" in knobs_swept:
        rebate, times = knobs_swept["rebate"], knobs_swept.get("multiple", inputs.offer.multiple)
        knobs_swept["multiple"] = times * inputs.offer.rebate / np.where(rebate > 0, rebate, 1.0)
    return sweep(inputs.offer, inputs.scenario, **knobs_swept)


def full(found: Sweep) -> NDArray[np.bool_]:
    """Where something falls due, and all of it is paid when it does."""
    paid: NDArray[np.bool_] = (found.due_share >= ALL) & (found.first_short < 0)
    return paid


def limit(inputs: Inputs, along: Axis, cells: Array, here: bool) -> Limit:
    """Look along the cells for the value nearest to the one entered at which it turns, then ever closer before it."""
    values = np.array([along.now, *cells])
    start = along.now
    for _ in range(PASSES + 1):
        turned = values[full(compute_map(inputs, {along: values})) != here]
        if not len(turned):
            return Limit(along, None)
        found = float(turned[np.argmin(np.abs(turned - along.now))])
        between = values[np.abs(values - along.now) < abs(found - along.now)]
        between = between[(between - along.now) * (found - along.now) >= 0]  # on the same side of the value entered
        start = float(between[np.argmax(np.abs(between - along.now))]) if len(between) else start
        values = np.linspace(start, found, FINE)
        if along.knob.whole:
            values = np.unique(np.rint(values))
    return Limit(along, found)


def axis(inputs: Inputs, name: str, capped_with: set[str] = frozenset()) -> Axis:  # type: ignore[assignment]
    """The axis of a number: its usual range, and at least as far as the value entered. capped_with: the axes of the map."""
    if name == "multiple":
        now = inputs.offer.multiple
        high = max(10.0, 2 * now)
        return _capped(Axis(name, "multiple", knobs(Points)["multiple"], now, high / (UP - 1), high), inputs, capped_with)
    entry = number_fields(inputs)[name]
    low, high = (0.0, 1.0) if entry.knob.unit == "fraction" and name != "step" else entry.knob.slider or (0.0, 1.0)
    now, low, high = _now(inputs, entry), max(low, entry.knob.low), min(high, entry.knob.high)
    if name == "stop":
        high = inputs.scenario.horizon - 1
    if name in FROM_NOTHING:
        low = high / (UP - 1)
    found = Axis(name, str(entry.key), entry.knob, now, min(low, now) if now > 0 or low < 0 else low, max(high, now))
    return _capped(found, inputs, capped_with)


def _now(inputs: Inputs, entry: NumberField) -> float:
    """The value entered; without a stop people join until the end of what is computed."""
    value = get(inputs, entry)
    if entry.name == "stop":
        last = inputs.scenario.horizon - 1
        return float(last if value is None else min(value, last))
    return float(value)


def _capped(found: Axis, inputs: Inputs, capped_with: set[str]) -> Axis:
    """The axis, shortened to where its values can be computed together with those of the other axis."""
    low, high = found.low, found.high
    most = knobs(Points)["multiple"].high
    if found.name == "rebate":
        times = axis(inputs, "multiple").high if "multiple" in capped_with else inputs.offer.multiple
        low = max(low, times * inputs.offer.rebate / most)
    if found.name == "multiple":
        high = min(high, most)
    if found.name == "stop":
        high = min(high, max(found.now, _last_countable(inputs.scenario)))
    if found.name == "growth":
        last = axis(inputs, "stop").high if "stop" in capped_with else _now_stop(inputs)
        high = min(high, max(found.now, _most_growth(inputs.scenario, last)))
    return replace(found, low=low, high=high, capped=(low, high) != (found.low, found.high))


def _now_stop(inputs: Inputs) -> float:
    last = inputs.scenario.horizon - 1
    return float(last if inputs.scenario.stop is None else min(inputs.scenario.stop, last))


def _digits(scenario: Scenario) -> float:
    """By how many powers of ten the people of the start may grow."""
    return math.log10(MOST_PEOPLE) - math.log10(scenario.start) - 1e-6


def _most_growth(scenario: Scenario, last: float) -> float:
    """The growth at which people can still be counted in the last period; with a limited market any growth."""
    if scenario.market is not None or last <= 0:
        return math.inf
    return float(10 ** min(_digits(scenario) / last, 300) - 1)


def _last_countable(scenario: Scenario) -> float:
    """The last period until which people can be counted at the growth entered."""
    if scenario.market is not None or scenario.growth <= 0:
        return math.inf
    return math.floor(_digits(scenario) / math.log10(1 + scenario.growth))
