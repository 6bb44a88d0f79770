"""A second count of the whole model: loops over single numbers, written from the model's sentences and not from the engine.

Money is in the offer's currency, `t` is a period, `u` a purchase period, `tau` the period in which a yuan was collected.
Slow on purpose: nothing here is shared with the engine but the classes that hold the terms.
"""

from dataclasses import replace
from math import inf
from types import SimpleNamespace

from explainer import Declining, Instalments, Ladder, Shared


def people(scenario):
    """New and active people, two lists by period."""
    new: list[float] = []
    active: list[float] = []
    joined = 0.0
    for t in range(scenario.horizon):
        stay = scenario.repeat * active[t - 1] if t > 0 else 0.0
        want = scenario.start * (1 + scenario.growth) ** t
        room = inf if scenario.market is None else max(scenario.market - joined, 0.0)
        stopped = scenario.stop is not None and t > scenario.stop
        newcomers = 0.0 if stopped else min(max(want - stay, 0.0), room)
        joined += newcomers
        new.append(newcomers)
        active.append(stay + newcomers)
    return new, active


def steps_climbed(turnover, step):
    """How many whole steps turnover climbs in each period, counted from the first period's turnover."""
    bar, climbed = turnover[0], []
    for now in turnover:
        count = 0
        while now > 0 and now >= bar * (1 + step) * (1 - 1e-9):
            bar *= 1 + step
            count += 1
        climbed.append(count)
    return climbed


def falling_due(offer, promise, left, age, climbed, turnover_before):
    """What of one purchase period's points falls due in one period, before the claimed share [currency]."""
    rule = offer.release
    if isinstance(rule, Instalments):
        part = promise / rule.periods if age <= rule.periods else 0.0
    elif isinstance(rule, Declining):
        part = rule.rate * left
    elif isinstance(rule, Ladder):
        part = (climbed if climbed > 0 else rule.floor) * promise / rule.periods
    elif isinstance(rule, Shared):
        income_before = offer.pool_share * offer.rebate * turnover_before
        part = income_before / rule.periods if age <= rule.periods and promise > 0 else 0.0
    return min(part, left)


def pay(offer, claims, held):
    """Payout of each claim, a list like `claims` (which stand oldest first), out of a pool that holds `held`."""
    if sum(claims) <= held:
        return list(claims)
    if offer.payout == "pro_rata":
        return [claim * held / sum(claims) for claim in claims]
    paid = []
    for claim in claims:
        paid.append(min(claim, held))
        held -= paid[-1]
    return paid


def take_out(pile, amount, rule):
    """Take `amount` out of a pile of [tau, yuan] in order of collection, and say whose yuan left: {tau: yuan}."""
    gone = {}
    if rule == "pro_rata":
        share = amount / sum(yuan for _, yuan in pile) if amount > 0 else 0.0
        for heap in pile:
            gone[heap[0]] = heap[1] * share
            heap[1] -= heap[1] * share
        return gone
    for heap in pile if rule == "fifo" else reversed(pile):
        taken = min(heap[1], amount)
        gone[heap[0]] = taken
        heap[1] -= taken
        amount -= taken
    return gone


def lines(scenario, new):
    """By period: {n: people active who stand n invitations below the people of period 0}."""
    standing = [{0: scenario.start}]
    for t in range(1, scenario.horizon):
        before = standing[-1]
        now: dict[int, float] = {}
        everyone = sum(before.values())
        for n, count in before.items():
            now[n] = now.get(n, 0.0) + scenario.repeat * count
            if everyone > 0:
                now[n + 1] = now.get(n + 1, 0.0) + new[t] * count / everyone
        standing.append(now)
    return standing


def share_with_inviter(standing, t, level, base):
    """Share of those who pay (buyers, or newcomers alone) who have somebody `level` places up the line."""
    if level == 0:
        return 1.0
    if base == "newcomer":
        return share_with_inviter(standing, t - 1, level - 1, "spend") if t > 0 else 0.0
    everyone = sum(standing[t].values())
    return sum(count for n, count in standing[t].items() if n >= level) / everyone if everyone > 0 else 0.0


def pay_at_source(offer, scenario, new, turnover):
    """At-source promises by name, and what the platform keeps, by period [currency]."""
    standing = lines(scenario, new)
    result = {p.name: SimpleNamespace(promised=[], paid=[], no_taker=[]) for p in offer.at_source}
    kept = []
    for t in range(scenario.horizon):
        rebate = offer.rebate * turnover[t]
        base = {"spend": turnover[t], "rebate": rebate, "newcomer": new[t]}
        there = (1 - offer.pool_share) * rebate
        wanted = sum(p.rate * base[p.base] for p in offer.at_source)
        fraction = 1.0 if wanted <= there else there / wanted
        left_over = there
        for p in offer.at_source:
            promised = p.rate * base[p.base]
            share = share_with_inviter(standing, t, p.level, p.base)
            result[p.name].promised.append(promised)
            result[p.name].paid.append(promised * fraction * share)
            result[p.name].no_taker.append(promised * fraction * (1 - share))
            left_over -= promised * fraction * share
        kept.append(left_over)
    return result, kept


def simulate(offer, scenario):
    """Everything a run holds, as lists by period (and lists of lists [t][u], [t][tau])."""
    span = range(scenario.horizon)
    new, active = people(scenario)
    turnover = [offer.spend * a for a in active]
    rebate = [offer.rebate * v for v in turnover]
    income = [offer.pool_share * r for r in rebate]
    promised = [sum(p.multiple for p in offer.points) * r for r in rebate]
    climbed = steps_climbed(turnover, offer.release.step) if isinstance(offer.release, Ladder) else [0 for _ in span]
    left, owed, lapsed, unclaimed = ([0.0 for _ in span] for _ in range(4))
    pile, pool = [], 0.0
    names = ("due", "paid", "owed", "waiting", "lapsed", "unclaimed", "pool")
    by_period: dict[str, list[float]] = {name: [] for name in names}
    paid_by_purchase, money = [], []
    for t in span:
        pool += income[t]
        pile.append([t, income[t]])
        left[t] = promised[t]
        due_now = 0.0
        for u in range(t):
            part = falling_due(offer, promised[u], left[u], t - u, climbed[t], turnover[t - 1])
            left[u] -= part
            unclaimed[u] += (1 - offer.claimed) * part
            owed[u] += offer.claimed * part
            due_now += offer.claimed * part
        payouts = pay(offer, owed, pool)
        for u in range(t):
            owed[u] -= payouts[u]
            age = t - u
            if offer.unpaid == "lapse":
                lapsed[u] += owed[u]
                owed[u] = 0.0
            if isinstance(offer.release, Shared) and age == offer.release.periods:
                lapsed[u] += left[u]
                left[u] = 0.0
            if offer.expires is not None and age == offer.expires:
                lapsed[u] += left[u] + owed[u]
                left[u] = owed[u] = 0.0
        gone = take_out(pile, sum(payouts), scenario.tracing)
        pool = max(pool - sum(payouts), 0.0)  # an emptied pool may miss zero by a rounding error
        paid_by_purchase.append(payouts)
        money.append([gone.get(tau, 0.0) for tau in span])
        totals = (due_now, sum(payouts), sum(owed), sum(left), sum(lapsed), sum(unclaimed), pool)
        for name, value in zip(by_period, totals, strict=True):
            by_period[name].append(value)
    at_source, platform = pay_at_source(offer, scenario, new, turnover)
    return SimpleNamespace(
        offer=offer, scenario=scenario, new=new, active=active, turnover=turnover, rebate=rebate, pool_income=income,
        promised=promised, **by_period, platform=platform, at_source=at_source,
        paid_by_purchase=paid_by_purchase, money=money, owed_by_purchase=owed, waiting_by_purchase=left,
        lapsed_by_purchase=lapsed, unclaimed_by_purchase=unclaimed,
    )  # fmt: skip


def sources(result, u):
    """Whose money the payouts of purchase period u were: {source: yuan}."""
    found = dict.fromkeys(("before", "same", "later_known", "later_new"), 0.0)
    repeat, active = result.scenario.repeat, result.active
    for t, payouts in enumerate(result.paid_by_purchase):
        for tau in range(t + 1):
            yuan = payouts[u] / result.paid[t] * result.money[t][tau] if result.paid[t] > 0 else 0.0
            if tau < u:
                found["before"] += yuan
            elif tau == u:
                found["same"] += yuan
            elif yuan > 0:
                known = active[u] * repeat ** (tau - u) / active[tau]
                found["later_known"] += yuan * known
                found["later_new"] += yuan * (1 - known)
    return found


def counterfactual(offer, scenario, u):
    """What purchase period u is paid by the end of the horizon when nobody joins after it [currency]."""
    stop = u if scenario.stop is None else min(u, scenario.stop)
    alone = simulate(offer, replace(scenario, stop=stop))
    return sum(payouts[u] for payouts in alone.paid_by_purchase)
