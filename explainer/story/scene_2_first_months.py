"""Scene 2: the first months. Everybody is paid, so everybody tells the truth. When is the pool empty?"""

from dataclasses import replace
from functools import cache

from explainer.charts.story.months import story_months_chart, story_months_data
from explainer.engine.check import Check
from explainer.offers.inputs import Inputs, preset
from explainer.story.scene import Chart, NumberBet, Scene, Told, comparison
from explainer.words.text import Words

NEAR = 1  # months
LAST = 24  # the last month that is drawn


@cache
def inputs() -> Inputs:
    """Equal monthly parts, growing as advertised, for somebody who joins right after the start."""
    return replace(preset("green-points-instalments"), join=1)


@cache
def check() -> Check:
    """The run behind the scene."""
    return inputs().check()


def empty() -> int:
    """The first month in which not everybody is paid in full."""
    first = check().first_short
    assert first is not None
    return first


def paid(month: int) -> float:
    """What is paid in a month, as a share of what falls due in it [fraction]."""
    done = check().done
    return float(done.paid[month] / done.due[month])


def _slots(words: Words) -> dict[str, str]:
    offer, scenario = inputs().offer, inputs().scenario
    return {
        "start": words.number(scenario.start),
        "growth": words.percent(scenario.growth),
        "parts": words.number(getattr(offer.release, "periods", 0)),
        "empty": words.period(empty(), offer.period),
        "before": words.period(empty() - 1, offer.period),
        "paid": words.of100(paid(empty())),
        "last": words.period(LAST, offer.period),
        "later": words.of100(paid(LAST)),
    }


def told(words: Words) -> Told:
    """The start, when everything arrives in full and on time."""
    return Told(words("story-months-title"), words("story-months-text", **_slots(words)), words("story-months-question"), {})


def reply(bet: int, words: Words) -> str:
    """To somebody who bet on a month."""
    slots = {**_slots(words), "bet": words.period(bet, inputs().offer.period), "at_bet": words.of100(paid(bet))}
    match comparison(bet, empty(), NEAR):
        case "near":
            return words("story-months-near", **slots)
        case "low":
            return words("story-months-low", **slots)
    return words("story-months-high", **slots)


def picture(bet: int | None, shown: bool, words: Words) -> Chart:
    """Month by month, of every 100 due, how many are paid; and the month that was bet."""
    shares = [paid(month) for month in range(1, LAST + 1)]
    return Chart(
        story_months_chart(words, "page"),
        story_months_data(shares, bet, empty() if shown else None, words),
        words("story-months-alt"),
        words("story-months-said", **_slots(words)) if shown else "",
    )


SCENE = Scene(
    name="months",
    asked=NumberBet(1, LAST, 12),
    inputs=inputs,
    told=told,
    written=lambda bet, words: words.period(bet, inputs().offer.period),
    truth=lambda words: words.period(empty(), inputs().offer.period),
    reply=reply,
    lesson=lambda words: words("story-months-lesson", **_slots(words)),
    picture=picture,
)
