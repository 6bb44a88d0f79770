"""Numbers: what --json prints of one offer. The names are documented in --help and stay as they are.

Shares and rates are fractions. Money is that of one purchase, in `currency`. Periods count from 0.
"""

import math
from typing import Any

from explainer.command.asked import Asked
from explainer.engine.longrun import newcomers_needed
from explainer.engine.sources import Sources
from explainer.offers.link import query
from explainer.words.sentences import verdict
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
    "verdict": "nothing, covered, unclaimed, still, never, short or growing",
    "cover": "share of the points promised that the purchase itself pays; null if nothing is promised",
    "break_even": "growth at which all that falls due is paid; 0 or less: none is needed; null: none is enough",
    "funded": "share of what falls due that is paid in the long run at the growth entered",
    "newcomers": "further purchases that pay one purchase in full; null: no number is enough",
    "promised": "points promised for your purchase",
    "paid": "what is paid of it by the end of the periods computed",
    "shares": "of your promise, by whose money: own, known, new; and nobody, waiting, unclaimed; in all 1",
    "shares_alone": "the same if nobody joins after you",
    "first_short": "first period in which somebody is not paid in full; null: never",
    "link": "the query that opens this on the page; empty if it cannot show it",
    "files": "the files written",
}


def numbers(one: Asked, subject: Subject, files: list[str]) -> dict[str, Any]:
    """Everything --json prints of one offer, by the names above, in their order."""
    check = subject.check
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
        "verdict": verdict(check),
        "cover": _finite(check.cover),
        "break_even": _finite(check.break_even),
        "funded": check.funded,
        "newcomers": _finite(newcomers_needed(offer)),
        "promised": check.mine.promised / buyers,
        "paid": check.mine.paid / buyers,
        "shares": shares(check.mine),
        "shares_alone": shares(check.mine_alone),
        "first_short": check.first_short,
        "link": query(subject.link),
        "files": files,
    }


def shares(found: Sources) -> dict[str, float]:
    """What became of a promise, as fractions of it, in all 1; all 0 if nothing was promised."""
    parts = {
        "own": found.same,
        "known": found.before + found.later_known,
        "new": found.later_new,
        "nobody": found.owed + found.lapsed,
        "waiting": found.waiting,
        "unclaimed": found.unclaimed,
    }
    return {name: part / found.promised if found.promised else 0.0 for name, part in parts.items()}


def _finite(number: float) -> float | None:
    """JSON knows no infinity."""
    return number if math.isfinite(number) else None
