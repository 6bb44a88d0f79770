"""Flow: where the money of one purchase goes, and who pays what was promised for it."""

import pandas as pd

from explainer.charts.check.flow_desk import desk
from explainer.charts.check.flow_phone import phone
from explainer.charts.check.flow_picture import NodeText
from explainer.charts.check.flow_templates import flow_narrow, flow_wide
from explainer.charts.check.streams import OWN_GOES, for_a_phone, no_pool, only_the_largest, streams
from explainer.charts.kit.figure import Figure, Height, Layouts
from explainer.charts.kit.parts import part_name
from explainer.charts.kit.ribbons import Link, flows
from explainer.engine.check import Check
from explainer.engine.parts import PAID, PARTS, amounts
from explainer.engine.share import ALL, NONE
from explainer.words.sentences import name_of
from explainer.words.text import Words

NAMES = {
    "shopper": "figure-flow-shopper", "shop": "figure-flow-shop", "shop-keeps": "figure-flow-shop-keeps",
    "platform": "figure-flow-platform", "platform-keeps": "figure-flow-platform-keeps", "inviters": "figure-flow-inviters",
    "takers": "figure-flow-takers", "small": "figure-flow-small", "pool": "figure-flow-pool", "nobody": "figure-flow-nobody",
    "known": "figure-flow-known",
    "earlier": "figure-flow-earlier", "later": "figure-flow-later", "in-pool": "figure-flow-in-pool",
    "elsewhere": "figure-flow-elsewhere", "taken": "figure-flow-taken", "withheld": "figure-flow-withheld",
    "points": "figure-flow-points", "to-others": "figure-flow-to-others",
}  # fmt: skip
MOSTLY = 0.5  # share of your own money from which the title says where it went


def flow_rows(check: Check) -> pd.DataFrame:
    """By stream: source, target, money (whose, or "goods") and amount [currency per purchase]."""
    return _rows(streams(check))


def _rows(links: list[Link]) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "source": [link.source for link in links],
            "target": [link.target for link in links],
            "money": [link.kind for link in links],
            "amount": [link.amount for link in links],
        }
    )


def flow_figure(check: Check, words: Words, look: str) -> Figure:
    """The figure: from the shopper to everybody who is paid, per purchase of your period."""
    links, shown = streams(check), _shown(check, words)
    low = no_pool(links)
    wide, narrow = flow_wide(words, look, low=low), flow_narrow(words, look, low=low)

    def on_a_desk() -> dict[str, pd.DataFrame]:
        drawn = only_the_largest(links)
        return desk(drawn, _said(drawn, check, words))

    def on_a_phone() -> dict[str, pd.DataFrame]:
        drawn = for_a_phone(links, check)
        return phone(drawn, _said(drawn, check, words))

    rows = _rows(links)
    return Figure(
        name="flow",
        title=_title(check, shown, words),
        alt=_alt(check, shown, words),
        data=Layouts((wide["usermeta"]["datasets"], on_a_desk), (narrow["usermeta"]["datasets"], on_a_phone)),
        wide=wide,
        narrow=narrow,
        make_table=lambda: _table(rows, check, words),
        rows=rows,
        how=words("figure-flow-how", **shown),
        rule="purchase",
        height=Height(1080, 1700, 1920, 2790),
    )


def _said(links: list[Link], check: Check, words: Words) -> dict[str, NodeText]:
    """What is written at each node."""
    keys = dict.fromkeys(key for link in links for key in (link.source, link.target))
    return {key: NodeText(_name(key, check, words), _amount(key, links, check, words)) for key in keys}


def _name(key: str, check: Check, words: Words) -> str:
    """A node in the reader's words."""
    if key.startswith("at-"):
        return name_of(words, next(a.who for a in check.offer.at_source if f"at-{a.name}" == key))
    if key.startswith("to-") and key not in NAMES:
        who, you = key.removeprefix("to-"), check.offer.points[0].who  # the first promise is that to the one who pays
        return words("figure-flow-to-you") if who == you else words("figure-flow-to", who=name_of(words, who))
    return words(NAMES[key]) if key in NAMES else part_name(words, key)


def _amount(key: str, links: list[Link], check: Check, words: Words) -> str:
    """The amount at a node: what flows through it, and where that is less than promised, both."""

    def money(amount: float) -> str:
        return words.money(amount, check.offer.currency)

    if key == "shop":
        return ""
    if key == "pool":
        own = sum(link.amount for link in links if link.target == "pool" and link.kind == "own")
        return words("figure-flow-from-you", amount=money(own))
    if key.startswith("to-"):
        cost = check.offer.cost or 1.0  # what is said of a promise is what it counts, not what it costs
        paid = sum(link.amount for link in links if link.target == key and link.kind in PAID) / cost
        return words("figure-flow-paid", paid=money(paid), promised=money(flows(links, key)[0] / cost))
    through = max(flows(links, key))
    line = check.done.at_source.get(key.removeprefix("at-"))
    lost = 0.0 if line is None else float((line["promised"] - line["paid"] - line["no_taker"])[check.join]) / check.buyers
    if lost > NONE * check.offer.spend:
        return words("figure-flow-short", paid=money(through), promised=money(through + lost))
    return money(through)


def flow_title(check: Check, words: Words) -> str:
    """The finding: what the purchase puts in, what it is promised, who pays most of that, and where its own money went."""
    return _title(check, _shown(check, words), words)


def _title(check: Check, shown: dict[str, str], words: Words) -> str:
    share = check.went["earlier"] / ((_into_pool(check) * check.buyers) or 1.0)
    went = words("figure-flow-went-all" if share > ALL else "figure-flow-went", **shown) if share > MOSTLY else ""
    return words.gap.join(text for text in (words(_finding(check), **shown), went) if text)


def _finding(check: Check) -> str:
    """The key of the sentence that is true of this check."""
    parts = dict(zip(PARTS, amounts(check.mine), strict=True))
    if not check.buyers:
        return "figure-flow-title-empty"
    if not check.mine.promised:
        return "figure-flow-title-nothing"
    if check.verdict.kind == "covered":
        return "figure-flow-title-covered"
    if check.verdict.kind == "unclaimed":
        return "figure-flow-title-unclaimed"
    if not check.mine.paid:
        return "figure-flow-title-unpaid"
    largest = max(parts, key=lambda part: float(parts[part]))
    return {
        "own": "figure-flow-title-own",
        "known": "figure-flow-title-known",
        "new": "figure-flow-title-new",
        "nobody": "figure-flow-title-nobody",
    }.get(largest, "figure-flow-title-waiting")


def _into_pool(check: Check) -> float:
    """What one purchase puts into the pool [currency]."""
    return check.offer.pool_share * check.offer.rebate * check.offer.spend


def _shown(check: Check, words: Words) -> dict[str, str]:
    """Everything that a sentence may name, written out; money is that of one purchase."""
    each, offer = check.buyers or 1.0, check.offer
    money = {
        "spend": offer.spend,
        "handed": offer.rebate * offer.spend,
        "pool": _into_pool(check),
        "promised": check.mine.promised / each,
        "paid": check.mine.paid / each,
        "earlier": check.went["earlier"] / each,
        **{part: float(amount) / each for part, amount in zip(PARTS, amounts(check.mine), strict=True)},
    }
    return {
        **{name: words.money(amount, offer.currency) for name, amount in money.items()},
        "rebate": words.percent(offer.rebate),
        "share": words.percent(offer.pool_share),
        "period": words.period(check.join, offer.period),
        "end": words.period(check.scenario.horizon - 1, offer.period),
    }


def _alt(check: Check, shown: dict[str, str], words: Words) -> str:
    """The picture in three sentences."""
    if not check.buyers:
        return words("figure-flow-alt-empty", **shown)

    def listed(amounts_by_name: dict[str, float]) -> str:
        each = [
            words("figure-flow-alt-part", name=name, amount=words.money(amount / check.buyers, check.offer.currency))
            for name, amount in amounts_by_name.items()
            if amount > NONE * check.buyers * check.offer.spend
        ]
        return words.listed(each or [words.money(0, check.offer.currency)])

    parts = {part_name(words, part): float(amount) for part, amount in zip(PARTS, amounts(check.mine), strict=True)}
    went = {words(NAMES[name]): check.went[OWN_GOES[name]] for name in OWN_GOES}
    back = {words("figure-flow-back"): check.went["same"]}
    return words("figure-flow-alt", **shown | {"parts": listed(parts), "went": listed(back | went)})


def _table(rows: pd.DataFrame, check: Check, words: Words) -> pd.DataFrame:
    """Every stream, one a line."""

    def whose(kind: str) -> str:
        return words("figure-flow-goods") if kind == "goods" else part_name(words, kind)

    return pd.DataFrame(
        {
            words("figure-flow-column-from"): [_name(key, check, words) for key in rows["source"]],
            words("figure-flow-column-to"): [_name(key, check, words) for key in rows["target"]],
            words("figure-flow-column-whose"): [whose(kind) for kind in rows["money"]],
            words("figure-flow-column-amount"): [words.money(amount, check.offer.currency) for amount in rows["amount"]],
        }
    )
