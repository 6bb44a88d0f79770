"""Scene 5: follow one yuan. Whose money did those get who came first?"""

from dataclasses import replace
from functools import cache

from explainer.charts.story.yuan import TARGETS, story_yuan
from explainer.engine.check import Check
from explainer.engine.share import ALL
from explainer.offers.inputs import Inputs, preset
from explainer.story.scene import ChoiceBet, Drawing, Scene, Told
from explainer.words.text import Words


@cache
def inputs() -> Inputs:
    """Equal monthly parts, growing as advertised, for somebody who joins after a year."""
    return preset("green-points-instalments")


@cache
def check() -> Check:
    """The run behind the scene."""
    return inputs().check()


@cache
def first() -> Check:
    """The same for those who started it, when the last of their parts has fallen due."""
    parts = int(inputs().offer.release.number("periods"))
    return Check(inputs().offer, replace(inputs().scenario, horizon=parts + 1), 0)


def went() -> dict[str, float]:
    """Where your own yuan end up, by target [fraction]."""
    income = float(check().done.pool_income[check().join])
    return {target: check().went[target] / income for target in TARGETS}


def answer() -> str:
    """Where most of them end up."""
    return max(TARGETS, key=lambda target: went()[target])


def _slots(words: Words) -> dict[str, str]:
    offer, period = inputs().offer, inputs().offer.period
    rebate, early = offer.rebate * offer.spend, first().mine
    return {
        "join": words.period(check().join, period),
        "start": words.period(0, period),
        "end": words.period(first().scenario.horizon - 1, period),
        "spend": words.money(offer.spend, offer.currency),
        "rebate": words.money(rebate, offer.currency),
        "pool": words.money(offer.pool_share * rebate, offer.currency),
        "share": _share(words),
        "early_got": words.money(early.paid / first().buyers, offer.currency),
        "early_new": words.of100(early.later_new / early.paid),
    }


def _share(words: Words) -> str:
    """How much of your money goes to those who came before you."""
    part = went()["earlier"]
    return words("story-yuan-all") if part > ALL else words("story-yuan-part", number=words.of100(part))


def told(words: Words) -> Told:
    """Where the yuan starts."""
    slots = _slots(words)
    return Told(words("story-yuan-title"), words("story-yuan-text", **slots), words("story-yuan-question"), _names(words))


def _names(words: Words) -> dict[str, str]:
    return {
        "earlier": words("story-yuan-earlier"),
        "same": words("story-yuan-same"),
        "later": words("story-yuan-later"),
    }


def reply(bet: str, words: Words) -> str:
    """To somebody who bet on one of the three."""
    slots = _slots(words)
    if bet == answer():
        return words("story-yuan-right", **slots)
    return words("story-yuan-not-mine", **slots) if bet == "same" else words("story-yuan-not-later", **slots)


def picture(bet: str | None, shown: bool, words: Words) -> Drawing:
    """The way of the yuan from the purchase to the pool, and out of it."""
    shares = {target: words.of100(share) for target, share in went().items()}
    html = story_yuan(bet, answer() if shown else None, shares if shown else {}, _slots(words), words)
    return Drawing(html, words("story-yuan-said", **_slots(words)) if shown else words("story-yuan-alt"))


SCENE = Scene(
    name="yuan",
    asked=ChoiceBet(TARGETS),
    inputs=inputs,
    told=told,
    written=lambda bet, words: _names(words)[bet],
    truth=lambda words: _names(words)[answer()],
    reply=reply,
    lesson=lambda words: words("story-yuan-lesson", **_slots(words)),
    picture=picture,
)
