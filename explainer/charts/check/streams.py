"""Streams: the money of one purchase, from the shopper to whoever gets it, and who pays what was promised for it."""

from collections.abc import Callable, Sequence

from explainer.charts.kit.ribbons import Link
from explainer.engine.check import Check
from explainer.engine.parts import PAID, PARTS, amounts
from explainer.engine.share import NONE

SOURCES = tuple(part for part in PARTS if part != "own")  # what comes from elsewhere than your purchase
UNPAID = tuple(part for part in PARTS if part not in PAID)
# Where your own money in the pool goes if not back to your own purchase: the node, and its name in the tracing.
OWN_GOES = {"earlier": "earlier", "later": "later", "in-pool": "in_pool", "taken": "taken", "withheld": "fees"}
MOST = 8  # promises paid at once that are drawn one by one
INVITERS, TAKERS, SMALL = "inviters", "takers", "small"  # nodes that stand for several promises paid at once
ELSEWHERE = "elsewhere"  # stands on a phone for all of OWN_GOES, where a fee makes them too many
GOES = (*OWN_GOES, ELSEWHERE)
FEW = 6  # places that money comes to
OTHERS = "to-others"  # stands for everybody but the first who is promised points


def streams(check: Check) -> list[Link]:
    """Every stream of one purchase of your period [currency per purchase]; kind: whose money, or "goods" for the shop's.

    Every node passes on what it receives. From the pool on, money of other people is followed only as far as it
    pays what your purchase was promised. What is promised counts as much as it costs: of goods that are worth 100 and cost
    45, the money that flows is 45.
    """
    if not check.buyers:
        return []
    found = [*_purchase(check), *_at_once(check), *_pool(check), *_promises(check)]
    least = NONE * max(link.amount for link in found)
    return [link for link in found if link.amount > least]  # else what is left of a subtraction, not money


def _purchase(check: Check) -> list[Link]:
    """The price: what the shop keeps and what it hands over. A deposit goes straight to the platform."""
    rebate = check.offer.rebate * check.offer.spend
    goods = check.offer.spend - rebate
    if not goods:
        return [Link("shopper", "platform", rebate, "own")]
    return [
        Link("shopper", "shop", goods, "goods"),
        Link("shopper", "shop", rebate, "own"),
        Link("shop", "shop-keeps", goods, "goods"),
        Link("shop", "platform", rebate, "own"),
    ]


def _at_once(check: Check) -> list[Link]:
    """The part of the rebate that does not go into the pool."""
    u, each = check.join, check.buyers
    kept = Link("platform", "platform-keeps", float(check.done.platform[u]) / each, "own")
    paid = check.done.at_source.items()
    return [kept, *(Link("platform", f"at-{name}", float(line["paid"][u]) / each, "own") for name, line in paid)]


def _pool(check: Check) -> list[Link]:
    """Into the pool: your purchase's money and other people's; out of it: yours to others."""
    each = check.buyers
    paid = dict(zip(PAID, costs(check), strict=False))
    went = {name: amount / each for name, amount in check.went.items()}
    promise = "points" if _several(check) else next((f"to-{p.who}" for p in check.offer.points if p.multiple), "points")
    return [
        Link("platform", "pool", float(check.done.pool_income[check.join]) / each, "own"),
        *(Link(part, "pool", amount, part) for part, amount in paid.items() if part != "own"),
        *(Link("pool", node, went[name], "own") for node, name in OWN_GOES.items()),
        *(Link("pool", promise, amount, kind) for kind, amount in paid.items()),
        *(Link(part, promise, amount, part) for part, amount in _unpaid(check)),
    ]


def costs(check: Check) -> list[float]:
    """What each of PARTS of the promise of one purchase costs when it is paid [currency]."""
    found: list[float] = (check.offer.cost * amounts(check.mine) / check.buyers).tolist()
    return found


def _promises(check: Check) -> list[Link]:
    """What was promised for the purchase, divided among those to whom it was promised, with whose money it is."""
    if not _several(check):
        return []
    parts = zip(PARTS, costs(check), strict=True)
    return [
        Link("points", f"to-{p.who}", amount * check.offer.promise_to(p) / (check.offer.promise or 1.0), part)
        for part, amount in parts
        for p in check.offer.points
    ]


def _several(check: Check) -> bool:
    return sum(check.offer.promise_to(p) > 0 for p in check.offer.points) > 1


def _unpaid(check: Check) -> list[tuple[str, float]]:
    return list(zip(UNPAID, costs(check)[len(PAID) :], strict=True))


def no_pool(links: Sequence[Link]) -> bool:
    """Whether nothing goes into a pool, and those who are paid at once are few: such a picture needs less room."""
    keys = {key for link in links for key in (link.source, link.target)}
    return "pool" not in keys and len(keys) <= FEW


def merged(links: list[Link], node: Callable[[str], str]) -> list[Link]:
    """The same streams with some nodes taken together."""
    found: dict[tuple[str, str, str], float] = {}
    for link in links:
        key = (node(link.source), node(link.target), link.kind)
        found[key] = found.get(key, 0.0) + link.amount
    return [Link(source, target, amount, kind) for (source, target, kind), amount in found.items()]


def only_the_largest(links: list[Link]) -> list[Link]:
    """At most MOST promises paid at once; the smallest are taken together as SMALL."""
    paid = sorted((link for link in links if link.target.startswith("at-")), key=lambda link: -link.amount)
    small = {link.target for link in paid[MOST - 1 :]} if len(paid) > MOST else set()
    return merged(links, lambda key: SMALL if key in small else key)


def for_a_phone(links: list[Link], check: Check) -> list[Link]:
    """Promises paid at once as two, to those who brought the shopper in and to others; points as two at most."""
    level = {f"at-{promise.name}": promise.level for promise in check.offer.at_source}
    ends = list(dict.fromkeys(link.target for link in links if link.target.startswith("to-")))
    rest = ends[1:] if len(ends) > 2 else []
    gone = {link.target for link in links} & {*OWN_GOES}
    crowded = gone if len(ends) > 1 and gone & {"taken", "withheld"} else set()

    def node(key: str) -> str:
        if key in crowded:
            return ELSEWHERE
        return (INVITERS if level[key] else TAKERS) if key in level else OTHERS if key in rest else key

    return merged(links, node)
