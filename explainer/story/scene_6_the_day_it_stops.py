"""Scene 6: the day growth stops. Half of what is still owed is owed to those of the last how many months?"""

from dataclasses import replace
from functools import cache

import numpy as np

from explainer.charts.story.owed import story_owed_chart, story_owed_data
from explainer.engine.check import Check
from explainer.engine.scenario import Array
from explainer.offers.inputs import Inputs, preset
from explainer.story.scene import Chart, NumberBet, Scene, Told, comparison
from explainer.words.text import Words

STOP = 24  # the last month in which anybody joins
NEAR = 1  # months
LATER = 12  # months: the same once more, had it gone on a year longer


@cache
def inputs() -> Inputs:
    """Equal monthly parts; everyone buys once, and after two years nobody comes any more."""
    offer = preset("green-points-instalments")
    return replace(offer, scenario=replace(offer.scenario, repeat=0.0, stop=STOP), join=STOP - 4)


@cache
def check(stop: int = STOP) -> Check:
    """The run behind the scene, counted on the day it stops."""
    return Check(inputs().offer, replace(inputs().scenario, stop=stop, horizon=stop + 1), 0)


def owed(stop: int = STOP) -> Array:
    """Promised and not paid on that day, by month of joining: (months,) [currency]."""
    done = check(stop).done
    still: Array = done.owed_by_purchase + done.waiting_by_purchase
    return still


def half(stop: int = STOP) -> int:
    """To how many of the last months half of that is owed."""
    back = np.cumsum(owed(stop)[::-1])
    return int(np.argmax(back >= back[-1] / 2)) + 1


def paid() -> Array:
    """Paid by that day, by month of joining: (months,) [currency]."""
    got: Array = check().done.paid_by_purchase.sum(axis=0)
    return got


def _share(months: int) -> float:
    """Share of all that is owed that is owed for the last so many months [fraction]."""
    return float(owed()[-months:].sum() / owed().sum())


def _slots(words: Words) -> dict[str, str]:
    done, currency, period = check().done, inputs().offer.currency, inputs().offer.period
    return {
        "growth": words.percent(inputs().scenario.growth),
        "stop": words.period(STOP, period),
        "start": words.period(0, period),
        "people": words.number(float(done.new.sum())),
        "owed": words.money(float(owed().sum()), currency),
        "pool": words.money(float(done.pool[-1]), currency),
        "half": words.number(half()),
        "of": words.number(STOP + 1),
        "later": words.number(half(STOP + LATER)),
        "first_got": words.of100(float(paid()[0] / done.promised[0])),
        "last_got": words.of100(float(paid()[-1] / done.promised[-1])),
        "together": words.of100(float(paid().sum() / done.promised.sum())),
    }


def told(words: Words) -> Told:
    """The day, and how things stand."""
    return Told(words("story-stop-title"), words("story-stop-text", **_slots(words)), words("story-stop-question"), {})


def reply(bet: int, words: Words) -> str:
    """To somebody who bet on so many months."""
    slots = {**_slots(words), "bet": words.number(bet), "at_bet": words.of100(_share(bet))}
    match comparison(bet, half(), NEAR):
        case "near":
            return words("story-stop-near", **slots)
        case "low":
            return words("story-stop-low", **slots)
    return words("story-stop-high", **slots)


def picture(bet: int | None, shown: bool, words: Words) -> Chart:
    """What is paid and what is owed by month of joining, and the last months that were bet."""
    return Chart(
        story_owed_chart(words, "page"),
        story_owed_data(paid(), owed(), bet, half() if shown else None, words),
        words("story-stop-alt"),
        words("story-stop-said", **_slots(words)) if shown else "",
    )


SCENE = Scene(
    name="stop",
    asked=NumberBet(1, STOP + 1, 12),
    inputs=inputs,
    told=told,
    written=lambda bet, words: words("story-stop-months", months=words.number(bet)),
    truth=lambda words: words("story-stop-months", months=words.number(half())),
    reply=reply,
    lesson=lambda words: words("story-stop-lesson", **_slots(words)),
    picture=picture,
)
