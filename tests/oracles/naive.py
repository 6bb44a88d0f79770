"""A second count of the whole model: loops over single numbers, written from the model's sentences and not from the engine.

Money is in the offer's currency, `t` is a period, `u` a purchase period, `tau` the period in which a yuan was collected.
Slow on purpose: nothing here is shared with the engine but the classes that hold the terms.
"""

from dataclasses import replace
from math import exp, factorial, inf
from types import SimpleNamespace

from explainer import Account, Declining, Forever, Instalments, Interest, Ladder, Once, Schedule, Shared


def people(scenario):
    """New and active people, two lists by period."""
    new: list[float] = []
    active: list[float] = []
    joined = 0.0
    for t in range(scenario.horizon):
        stay = scenario.repeat * active[t - 1] if t > 0 else 0.0
        grown = t if scenario.plateau is None else min(t, scenario.plateau)
        want = scenario.start * (1 + scenario.growth) ** grown
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


def weight(rule, age):
    """What falls due at an age of a promise of 1, by the rules that depend on age alone; nothing at age 0."""
    if age < 1:
        return 0.0
    if isinstance(rule, Instalments):
        return 1 / rule.periods if age <= rule.periods else 0.0
    if isinstance(rule, Declining):
        return rule.rate * (1 - rule.rate) ** (age - 1)
    if isinstance(rule, Once):
        return 1.0 if age == rule.after else 0.0
    if isinstance(rule, Interest):
        interest = rule.rate if age <= rule.periods else 0.0
        return interest + (1.0 if rule.principal and age == rule.periods else 0.0)
    if isinstance(rule, Forever):
        return rule.rate
    if isinstance(rule, Schedule):
        return dict(rule.parts).get(age, 0.0)
    balance = 1.0
    for _ in range(age):
        balance *= 1 + rule.rate
        taken = balance * rule.withdraw
        balance -= taken
    return taken


def never_ends(rule):
    """Whether what falls due of one promise comes to no end, so that only what falls due in the run is counted."""
    if isinstance(rule, Account):
        return (1 + rule.rate) * (1 - rule.withdraw) >= 1
    return isinstance(rule, Forever)


def size(rule):
    """What a promise of 1 comes to with interest, if it comes to an end."""
    if isinstance(rule, Interest):
        return sum(weight(rule, age) for age in range(1, rule.periods + 1))
    if isinstance(rule, Schedule):
        return sum(part for _, part in rule.parts)
    if isinstance(rule, Account):  # what is taken out of a balance that grows, summed until nothing is left of it
        total, balance = 0.0, 1.0
        while balance > 1e-18:
            balance *= 1 + rule.rate
            total += balance * rule.withdraw
            balance -= balance * rule.withdraw
        return total
    return 1.0


def promise_rate(offer):
    """What one yuan spent promises to everybody, before interest."""
    return sum(p.multiple * (offer.rebate if p.base == "rebate" else 1.0) for p in offer.points)


def put_back(offer, last):
    """What is due in cash at each age 0 … last of one yuan spent, and what was put back: put-back by put-back."""
    share, until = (0.0, 0) if offer.left_in is None else (offer.left_in.share, offer.left_in.periods)
    running, cash, back = [(0, 1.0)], [0.0], [1.0]  # when it began, and how much it was
    for age in range(1, last + 1):
        falls = sum(promise_rate(offer) * amount * weight(offer.release, age - began) for began, amount in running)
        again = share * falls if age <= until else 0.0
        running.append((age, again))
        cash.append(falls - again)
        back.append(again)
    return cash, back


def promised_by_purchase(offer, scenario, turnover):
    """What each purchase period is promised in all, where that follows from the age of the purchase alone."""
    last = 0 if offer.left_in is None else offer.left_in.periods
    cash, back = put_back(offer, max(scenario.horizon, last))
    found = []
    for u, spent in enumerate(turnover):
        if never_ends(offer.release):
            ends = scenario.horizon - 1 - u if offer.expires is None else min(scenario.horizon - 1 - u, offer.expires)
            found.append(spent * sum(cash[: ends + 1]))
        else:  # all that ever falls due on the purchase and on every put-back, less the put-backs themselves
            everything = sum(amount * promise_rate(offer) * size(offer.release) for amount in back[: last + 1])
            found.append(spent * (everything - sum(back[1 : last + 1])))
    return found


def falling_due(offer, promise, left, age, climbed, turnover_before, spent, cash):
    """What of one purchase period's points falls due in one period, before the claimed share [currency]."""
    rule = offer.release
    if offer.left_in is None and isinstance(rule, Declining):
        part = rule.rate * left
    elif isinstance(rule, Ladder):
        part = (climbed if climbed > 0 else rule.floor) * promise / rule.periods
    elif isinstance(rule, Shared):
        brought = offer.pool_share * offer.rebate * turnover_before * (1 + offer.outside)
        face = brought / takes(offer)  # so many claims can be paid with it
        part = face / rule.periods if age <= rule.periods and promise > 0 else 0.0
    else:
        part = cash[age] * spent if offer.expires is None or age <= offer.expires else 0.0
    return min(part, left)


def takes(offer):
    """What paying a claim of 1 takes out of the pool."""
    fee = offer.withdrawal_fee if offer.fee_to == "pool" else 0.0
    return offer.cost * (1 - fee)


def pay(offer, claims, held):
    """Payout of each claim, a list like `claims` (which stand oldest first), out of a pool that can pay claims of `held`."""
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


def enough_recruits(scenario, new, active, joined, t, needs):
    """Chance that who joined in a period and is still there has so many recruits by the end of t, one of t among them."""
    mean = sum(new[j] / active[j - 1] for j in range(joined + 1, t + 1) if active[j - 1] > 0)
    return 1 - sum(exp(-mean) * mean**n / factorial(n) for n in range(needs - 1))


def lines(scenario, new, active, needs=0, most=20):
    """Who stands where: for each joining period, {line: share}. A line says of each inviter, the nearest first, whether he
    had brought in as many as it needs when the next below him joined; the people of period 0 have none.
    """
    joined = [{(): 1.0}]
    for t in range(1, scenario.horizon):
        now: dict[tuple[bool, ...], float] = {}
        for u in range(t):
            there = new[u] * scenario.repeat ** (t - 1 - u) / active[t - 1] if active[t - 1] > 0 else 0.0
            chance = enough_recruits(scenario, new, active, u, t, needs) if needs > 1 else 1.0
            for line, share in joined[u].items():
                for met, part in ((True, chance), (False, 1 - chance)):
                    above = (met, *line)[:most]
                    now[above] = now.get(above, 0.0) + there * share * part
        joined.append(now)
    return joined


def share_with_inviter(joined, scenario, new, active, t, promise, met):
    """Share of those who pay (buyers, or newcomers alone) with somebody at this level; met: who has brought in enough."""
    if promise.level == 0:
        return 1.0

    def share(line_shares):
        at = promise.level - 1
        return sum(part for line, part in line_shares.items() if len(line) > at and (line[at] or not met))

    if promise.base == "newcomer":
        return share(joined[t])
    if active[t] <= 0:
        return 0.0 if t == 0 else share_with_inviter(joined, scenario, new, active, t - 1, promise, met)
    return sum(new[u] * scenario.repeat ** (t - u) * share(joined[u]) for u in range(t + 1)) / active[t]


def pay_at_source(offer, scenario, new, active, turnover):
    """At-source promises by name, and what the platform keeps, by period [currency]."""
    most = max([p.level for p in offer.at_source], default=0)
    joined = {p.needs: lines(scenario, new, active, p.needs, most) for p in offer.at_source}
    names = ("promised", "paid", "no_taker", "unmet")
    result = {p.name: SimpleNamespace(**{name: [] for name in names}) for p in offer.at_source}
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
            there_is, met = (
                share_with_inviter(joined[p.needs], scenario, new, active, t, p, only) for only in (False, True)
            )
            result[p.name].promised.append(promised)
            result[p.name].paid.append(promised * fraction * met)
            result[p.name].no_taker.append(promised * fraction * (1 - there_is))
            result[p.name].unmet.append(promised * fraction * (there_is - met))
            left_over -= promised * fraction * met
        kept.append(left_over)
    return result, kept


def membership(offer, scenario, new):
    """What is paid to take part, by period: each cohort on joining, and again while it is there."""
    found = []
    for t in range(scenario.horizon):
        due = 0.0
        for u in range(t + 1):
            again = offer.fee is not None and offer.fee.every is not None and (t - u) % offer.fee.every == 0
            if offer.fee is not None and (t == u or again):
                due += offer.fee.amount * new[u] * scenario.repeat ** (t - u)
        found.append(due)
    return found


def simulate(offer, scenario):
    """Everything a run holds, as lists by period (and lists of lists [t][u], [t][tau])."""
    span = range(scenario.horizon)
    new, active = people(scenario)
    turnover = [offer.spend * a for a in active]
    rebate = [offer.rebate * v for v in turnover]
    income = [offer.pool_share * r for r in rebate]
    by_turnover = isinstance(offer.release, Ladder | Shared)
    cash = [] if by_turnover else put_back(offer, scenario.horizon)[0]
    promised = (
        [promise_rate(offer) * v for v in turnover] if by_turnover else promised_by_purchase(offer, scenario, turnover)
    )
    climbed = steps_climbed(turnover, offer.release.step) if isinstance(offer.release, Ladder) else [0 for _ in span]
    left, owed, lapsed, unclaimed, fees_of = ([0.0 for _ in span] for _ in range(5))
    pile, pool = [], 0.0
    names = ("due", "paid", "fees", "owed", "waiting", "lapsed", "unclaimed", "outside", "taken", "pool")
    by_period: dict[str, list[float]] = {name: [] for name in names}
    paid_by_purchase, money, asked = [], [], []
    for t in span:
        outside = offer.outside * income[t] + offer.earns * pool
        pool += income[t] + outside
        pile.append([t, income[t] + outside])
        left[t] = promised[t]
        due_now = 0.0
        for u in range(t):
            part = falling_due(
                offer, promised[u], left[u], t - u, climbed[t], turnover[t - 1], turnover[u], cash
            )  # fmt: skip
            left[u] -= part
            unclaimed[u] += (1 - offer.claimed) * part
            owed[u] += offer.claimed * part
            due_now += offer.claimed * part
        asked.append(sum(owed))
        settled = pay(offer, owed, pool / takes(offer))
        arrives = [claim - claim * offer.withdrawal_fee for claim in settled]
        for u in range(t):
            owed[u] -= settled[u]
            fees_of[u] += settled[u] - arrives[u]
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
        spent = takes(offer) * sum(settled)
        gone = take_out(pile, spent, scenario.tracing)
        pool = max(pool - spent, 0.0)  # an emptied pool may miss zero by a rounding error
        taken = pool if offer.holding == "passed_on" else 0.0
        take_out(pile, taken, "fifo")
        pool -= taken
        paid_by_purchase.append(arrives)
        arrive_per_yuan = sum(arrives) / spent if spent > 0 else 0.0
        money.append([gone.get(tau, 0.0) * arrive_per_yuan for tau in span])
        totals = (
            due_now, sum(arrives), sum(settled) - sum(arrives), sum(owed), sum(left), sum(lapsed), sum(unclaimed), outside,
            taken, pool,
        )  # fmt: skip
        for name, value in zip(by_period, totals, strict=True):
            by_period[name].append(value)
    at_source, platform = pay_at_source(offer, scenario, new, active, turnover)
    return SimpleNamespace(
        offer=offer, scenario=scenario, new=new, active=active, turnover=turnover, rebate=rebate, pool_income=income,
        promised=promised, **by_period, platform=platform, at_source=at_source, membership=membership(offer, scenario, new),
        paid_by_purchase=paid_by_purchase, money=money, asked=asked, owed_by_purchase=owed, waiting_by_purchase=left,
        lapsed_by_purchase=lapsed, unclaimed_by_purchase=unclaimed, fees_by_purchase=fees_of,
    )  # fmt: skip


def sources(result, u):
    """Whose money the payouts of purchase period u were: {source: yuan}."""
    found = dict.fromkeys(("before", "same", "later_known", "later_new", "outside"), 0.0)
    repeat, active = result.scenario.repeat, result.active
    for t, payouts in enumerate(result.paid_by_purchase):
        for tau in range(t + 1):
            yuan = payouts[u] / result.paid[t] * result.money[t][tau] if result.paid[t] > 0 else 0.0
            came_in = result.pool_income[tau] + result.outside[tau]
            found["outside"] += yuan * result.outside[tau] / came_in if came_in > 0 else 0.0
            yuan *= result.pool_income[tau] / came_in if came_in > 0 else 0.0
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


def net_losers(result):
    """Share of people whose joining period got less in points of its own than it paid in, less the worth of the goods."""
    offer, scenario, lost = result.offer, result.scenario, 0.0
    first = offer.points[0] if offer.points else None
    own = (
        first.multiple * (offer.rebate if first.base == "rebate" else 1.0) / promise_rate(offer)
        if promise_rate(offer)
        else 0
    )
    for u in range(scenario.horizon):
        paid_in = got = 0.0
        for t in range(u, scenario.horizon):
            there = result.new[u] * scenario.repeat ** (t - u)
            paid_in += there * max(0.0, offer.spend - (offer.worth or 0.0))
            every = offer.fee.every if offer.fee else None
            if offer.fee and (t == u or (every and (t - u) % every == 0)):
                paid_in += there * offer.fee.amount
            if result.active[t] > 0:
                got += there / result.active[t] * own * sum(payouts[t] for payouts in result.paid_by_purchase)
        lost += result.new[u] if got < paid_in * (1 - 1e-9) else 0.0
    return lost / sum(result.new)
