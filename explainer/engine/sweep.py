"""Sweep: many scenarios of one offer at once. How much of the promise is paid, and when is somebody first short?"""

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from explainer.engine.batch import totals
from explainer.engine.error import OfferError, ScenarioError
from explainer.engine.knob import Knob, knobs
from explainer.engine.model import MOST_DIGITS
from explainer.engine.offer import Offer, Points
from explainer.engine.promises import in_rebates, promises_of_price
from explainer.engine.scenario import MOST_PEOPLE, Array, Scenario

MOST = 20_000_000  # scenarios × periods: two to four seconds; a minute if claims live long and then expire
AT_ONCE = 200_000  # scenarios × periods; keeps memory below about 30 MB, and more at once is hardly faster
PRICE = ("spend", "rebate")  # both cancel out of what is paid of a promise, unless there is no rebate


@dataclass(frozen=True, eq=False)
class Sweep:
    """Many scenarios of one offer. Arrays of the shape to which the knobs broadcast, read-only.

    knobs: the values of each knob that was given, by name; inf where it is None (no limit).
    paid_share: paid / promised in points over the horizon, as in `run` [fraction]; nan where nothing is promised.
    due_share: settled / what fell due and was claimed over the horizon [fraction], a fee withheld from a payout being part
    of what is settled; nan where nothing fell due. Where the pool decides what falls due: of what was promised to those for
    whom nothing more falls due.
    first_short: the first period in which what is due or still owed is not paid in full; -1 if there is none.
    """

    knobs: Mapping[str, Array]
    paid_share: Array
    due_share: Array
    first_short: NDArray[np.int64]


def sweep(offer: Offer, scenario: Scenario, **values: Any) -> Sweep:
    """Compute an offer in many scenarios: `sweep(offer, scenario, growth=[0, 0.1, 0.2], claimed=0.7)`.

    A knob is any number of the offer, its release rule or the scenario, `multiple`, what all points promise together [times
    the rebate], and `left_in_share` and `left_in_periods` where something is left in. Values broadcast against each other,
    so each axis of a map needs an axis of its own: `growth=g[:, None], pool_share=p`. The other numbers are those of the
    offer and the scenario.
    """
    own = _own(offer, scenario)
    given = {name: _checked(name, value, own, offer) for name, value in values.items()}
    shape = _shape(given)
    _check_size(shape, given.get("horizon", np.array(scenario.horizon)))
    _check_scenarios(scenario, given)
    of_price = "multiple" not in given and promises_of_price(offer)
    terms = in_rebates({name: _number(value) for name, (_, _, value) in own.items()} | given, offer, of_price)
    _check_earnings(terms)
    share, of_due, short = _computed(offer, {name: value for name, value in terms.items() if name not in PRICE})
    cash = terms["rebate"] > 0 if not of_price else np.bool_(True)  # else nothing is promised
    return Sweep(
        {name: np.broadcast_to(value, shape) for name, value in given.items()},
        np.broadcast_to(np.where(cash, share, np.nan), shape),
        np.broadcast_to(np.where(cash, of_due, np.nan), shape),
        np.broadcast_to(np.where(cash, short, -1), shape),
    )


def _own(offer: Offer, scenario: Scenario) -> dict[str, tuple[Knob, type[ValueError], Any]]:
    """Every knob that can be swept, with the error that it raises and the value it has without a sweep."""
    found: dict[str, tuple[Knob, type[ValueError], Any]] = {
        name: (knob, ScenarioError if terms is scenario else OfferError, getattr(terms, name))
        for terms in (offer, offer.release, scenario)
        for name, knob in knobs(terms).items()
    }
    left_in = {} if offer.left_in is None else knobs(offer.left_in)
    found |= {f"left_in_{name}": (knob, OfferError, getattr(offer.left_in, name)) for name, knob in left_in.items()}
    return found | {"multiple": (knobs(Points)["multiple"], OfferError, offer.multiple)}


def _number(value: float | None) -> Any:
    """None is no limit."""
    return np.float64(math.inf if value is None else value)


def _checked(name: str, value: Any, own: Mapping[str, tuple[Knob, type[ValueError], Any]], offer: Offer) -> Array:
    """The values of one knob as an array of floats; refused as the offer or the scenario would refuse the first bad one."""
    if name not in own:
        rule = type(offer.release).__name__
        raise OfferError(f"{name} = {value!r}: {name} is no knob of an offer with {rule}. Choose from: {', '.join(own)}.")
    knob, error, _ = own[name]
    array = _as_array(name, value, knob, error)
    if array.dtype.kind in "iuf":
        numbers = array.astype(np.float64)
        fits = np.isfinite(numbers) & (numbers >= knob.low) & (numbers <= knob.high)
        wrong = np.argwhere(~(fits & (numbers == np.rint(numbers))) if knob.whole else ~fits)
        for place in wrong[:1].tolist():
            knob.check(_at(name, place), array[tuple(place)].item(), error)
        return numbers
    for place in np.ndindex(array.shape):
        knob.check(_at(name, place), array[place], error)
    return np.array([_number(one) for one in array.flat]).reshape(array.shape)


def _as_array(name: str, value: Any, knob: Knob, error: type[ValueError]) -> NDArray[Any]:
    """Numbers as numbers; anything else, None among them, as it is."""
    try:
        array = np.asarray(value)
        return array if array.dtype.kind in "iuf" else np.asarray(value, dtype=object)
    except ValueError:
        bounds = f"{knob.low:g} … {knob.high:g} [{knob.unit}]"
        raise error(f"{name} = {value!r} is not an array of numbers; allowed: {bounds}. Write rows of one length.") from None


def _at(name: str, place: Any) -> str:
    """growth[2, 5], or growth if there is only one value."""
    return f"{name}[{', '.join(map(str, place))}]" if len(place) else name


def _shape(given: Mapping[str, Array]) -> tuple[int, ...]:
    """The shape to which all knobs broadcast."""
    try:
        return np.broadcast_shapes(*(value.shape for value in given.values()))
    except ValueError:
        shapes = ", ".join(f"{name} {value.shape}" for name, value in given.items())
        raise ScenarioError(
            f"The values do not fit together: {shapes}. Give each knob an axis of its own, such as growth[:, None]."
        ) from None


def _check_size(shape: tuple[int, ...], horizon: Array) -> None:
    """A sweep has to fit in memory and in somebody's patience."""
    scenarios, periods = math.prod(shape), int(np.max(horizon, initial=1))
    if scenarios * periods > MOST:
        raise ScenarioError(
            f"{scenarios:,} scenarios of {periods:,} periods are {scenarios * periods:,} together; allowed: {MOST:,}. "
            f"Take at most {MOST // periods:,} scenarios, or lower horizon."
        )


def _check_scenarios(scenario: Scenario, given: Mapping[str, Array]) -> None:
    """Numbers that are each allowed can be impossible together; Scenario says how."""
    changed = {name: value for name, value in given.items() if name in knobs(scenario)}
    now = {name: _number(getattr(scenario, name)) for name in knobs(scenario)} | changed
    last = np.minimum(np.minimum(now["stop"], now["plateau"]), now["horizon"] - 1)
    digits = np.log10(now["start"]) + last * np.log10(1 + now["growth"])
    wrong = (now["start"] > now["market"]) | (np.isinf(now["market"]) & (digits > math.log10(MOST_PEOPLE)))
    for place in np.argwhere(wrong)[:1].tolist():
        here = {name: float(np.broadcast_to(value, wrong.shape)[tuple(place)]) for name, value in changed.items()}
        replace(scenario, **{name: None if math.isinf(value) else value for name, value in here.items()})  # type: ignore[arg-type]


def _check_earnings(terms: Mapping[str, Any]) -> None:
    """A pool that earns must stay a number that can be counted."""
    if not np.any(terms["earns"]):
        return
    last = np.minimum(np.minimum(terms["stop"], terms["plateau"]), terms["horizon"] - 1)
    people = np.log10(terms["start"]) + np.maximum(last * np.log10(1 + terms["growth"]), 0.0)
    digits = np.minimum(people, np.log10(terms["market"])) + terms["horizon"] * np.log10(1 + terms["earns"])
    if np.any((digits > MOST_DIGITS) & (terms["earns"] > 0)):
        raise ScenarioError(
            f"earns = {np.max(terms['earns']):g} per period over {np.max(terms['horizon']):g} periods "
            f"makes 10^{np.max(digits):.0f} of the pool, more than can be counted here (10^{MOST_DIGITS}). "
            "Lower earns, or horizon."
        )


def _computed(offer: Offer, terms: Mapping[str, Any]) -> tuple[Array, Array, NDArray[np.int64]]:
    """Share paid, of the promise and of what fell due, and first shortfall, of the shape to which these terms broadcast."""
    shape = np.broadcast_shapes(*(value.shape for value in terms.values()))
    share, of_due = np.empty((2, math.prod(shape)))
    short = np.empty(math.prod(shape), dtype=np.int64)
    flat = {name: np.broadcast_to(value, shape).reshape(-1) if value.ndim else value for name, value in terms.items()}
    for part in _parts(len(share), int(np.max(terms["horizon"], initial=1))):
        here = {name: value[part] if value.ndim else value for name, value in flat.items()}
        share[part], of_due[part], short[part] = totals(offer, here, part.stop - part.start)
    return share.reshape(shape), of_due.reshape(shape), short.reshape(shape)


def _parts(scenarios: int, periods: int) -> Iterator[slice]:
    """Slices of the scenarios, each small enough for the cache."""
    size = max(1, AT_ONCE // periods)
    return (slice(start, min(start + size, scenarios)) for start in range(0, scenarios, size))
