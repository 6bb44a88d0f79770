"""Numbers: what --json prints of one offer. The names are documented in --help and stay as they are.

Shares and rates are fractions. Money is that of one purchase, in `currency`. Periods count from 0.
"""

import math
from typing import Any

from explainer.command.asked import Asked
from explainer.engine.never import NEVER
from explainer.engine.parts import by_part
from explainer.engine.person import newcomers_needed, recruits_to_be_even
from explainer.engine.sources import Sources
from explainer.offers.link import query
from explainer.words.subject import Subject

NAMES = {
    "number": "its place among all offers asked for, from 1",
    "offer": "what it was called on the command line, or the row of its list",
    "title": "what it is called on sheets",
    "currency": "of all money",
    "period": "the length of a period",
    "spend": "the price of one purchase",
    "growth": "growth entered, fraction per period",
    "join": "the period in which you join, from 0",
    "verdict": "nothing, recruits, covered, unclaimed, expires, growth, turnover, never_due, endless, passed_on, line, "
    "others or never",
    "pays": "always, on_time, late or short: whether all that falls due is paid at the growth entered",
    "there": "of what everybody together is promised, the share that is there from the purchase itself",
    "later": "the share that people who join later bring at the growth entered",
    "from_nobody": "the share that nobody brings at that growth",
    "not_claimed": "the share that is not asked for; these four come to 1, or to 0 if nothing is promised",
    "levels": "whether anybody is promised a reward for bringing people in",
    "recruits": "people one has to bring in to be even; null: none or no number is enough",
    "cover": "share of the points promised that the purchase itself pays; null if no points are promised",
    "break_even": "growth from which on all that falls due is paid in time; 0 or less: none is needed; null: none is enough",
    "funded": "share of what falls due that is paid in the long run at the growth entered",
    "newcomers": "further purchases that pay one purchase in full; null: no number is enough",
    "promised": "points promised for your purchase",
    "paid": "what is paid of it by the end of the periods computed",
    "shares": "of your promise, in all 1: own, known, new, outside (whose money); owed, lapsed, waiting, unclaimed, fees",
    "shares_alone": "the same if nobody joins after you",
    "first_short": "first period in which somebody is not paid in full; null: never",
    "link": "the query that opens this on the page; empty if it cannot show it",
    "files": "the files written",
}


def json_numbers(one: Asked, subject: Subject, files: list[str]) -> dict[str, Any]:
    """Everything --json prints of one offer, by the names above, in their order."""
    check = subject.check
    found = check.verdict
    offer, buyers = one.stated.offer, check.buyers or 1.0
    return {
        "number": one.number,
        "offer": one.given,
        "title": subject.title,
        "currency": offer.currency,
        "period": offer.period,
        "spend": offer.spend,
        "growth": one.stated.scenario.growth,
        "join": one.stated.join,
        "verdict": found.kind,
        "pays": found.pays,
        "there": found.there,
        "later": found.later,
        "from_nobody": found.nobody,
        "not_claimed": found.unclaimed,
        "levels": found.levels,
        "recruits": _finite(recruits_to_be_even(offer)),
        "cover": _finite(found.cover),
        "break_even": _finite(found.needed),
        "funded": found.funded,
        "newcomers": _finite(newcomers_needed(offer)),
        "promised": check.mine.promised / buyers,
        "paid": check.mine.paid / buyers,
        "shares": json_shares(check.mine),
        "shares_alone": json_shares(check.mine_alone),
        "first_short": None if check.first_short == NEVER else check.first_short,
        "link": query(subject.link),
        "files": files,
    }


def json_shares(found: Sources) -> dict[str, float]:
    """What became of a promise, as fractions of it, in all 1; all 0 if nothing was promised. Not paid: owed, or lapsed."""
    parts = by_part(found)
    unpaid = parts.pop("nobody")
    lapsed = found.lapsed / found.promised if found.promised else 0.0
    return {name: float(share) for name, share in {**parts, "owed": unpaid - lapsed, "lapsed": lapsed}.items()}


def _finite(number: float) -> float | None:
    """JSON knows no infinity."""
    return number if math.isfinite(number) else None
