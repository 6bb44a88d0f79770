"""Scene 4: the ladder. A part is released for each step of growth; after how many years comes the last one?"""

from dataclasses import replace
from functools import cache

import numpy as np

from explainer.charts.story.ladder import story_ladder_chart, story_ladder_data
from explainer.engine.check import Check
from explainer.engine.release import left
from explainer.engine.scenario import Array
from explainer.offers.inputs import Inputs, preset
from explainer.story.scene import Chart, NumberBet, Scene, Told, comparison
from explainer.words.text import Words

GROWTH = 0.03  # a month: what the scene calls good business
YEAR = 12  # months
YEARS = 20  # computed, and the longest bet
NEAR = 12  # months


@cache
def inputs() -> Inputs:
    """A part for each step of turnover; bought in the first month."""
    offer = preset("green-points")
    return replace(offer, scenario=replace(offer.scenario, growth=GROWTH, horizon=YEARS * YEAR + 1), join=0)


@cache
def check() -> Check:
    """The run behind the scene."""
    return inputs().check()


def rungs() -> float:
    """In how many parts the points fall due."""
    return inputs().offer.release.number("periods")


@cache
def released() -> Array:
    """Parts of the first purchase released by the end of each month: (months,) [parts]."""
    done = check().done
    waiting = left(done.offer, done.turnover)[:, 0]
    parts: Array = rungs() * (1 - waiting / done.promised[0])
    return parts


def last() -> int:
    """The month in which the last part is released."""
    return int(np.argmax(released() > rungs() - 0.5))


def by(years: int) -> int:
    """Whole parts released after so many years."""
    return round(float(released()[years * YEAR]))


def _slots(words: Words) -> dict[str, str]:
    done = check().done
    return {
        "parts": words.number(rungs()),
        "step": words.percent(inputs().offer.release.number("step")),
        "growth": words.percent(GROWTH),
        "last": words("story-ladder-years", years=last() // YEAR, months=last() % YEAR),
        "month": words.period(last(), inputs().offer.period),
        "times": words.number(float(done.turnover[last()] / done.turnover[0])),
        "funded": words.of100(check().verdict.funded),
    }


def told(words: Words) -> Told:
    """The rule, and a business that does well."""
    slots = _slots(words)
    return Told(words("story-ladder-title"), words("story-ladder-text", **slots), words("story-ladder-question"), {})


def reply(bet: int, words: Words) -> str:
    """To somebody who bet so many years."""
    slots = {**_slots(words), "bet": words("story-years", years=bet), "by": words.number(by(bet))}
    match comparison(bet * YEAR, last(), NEAR):
        case "near":
            return words("story-ladder-near", **slots)
        case "low":
            return words("story-ladder-low", **slots)
    return words("story-ladder-high", **slots)


def picture(bet: int | None, shown: bool, words: Words) -> Chart:
    """The parts released, year by year, and the year that was bet."""
    return Chart(
        story_ladder_chart(words, "page"),
        story_ladder_data(released(), last(), bet, shown, words),
        words("story-ladder-alt"),
        words("story-ladder-said", **_slots(words)) if shown else "",
    )


SCENE = Scene(
    name="ladder",
    asked=NumberBet(1, YEARS, 3),
    inputs=inputs,
    told=told,
    written=lambda bet, words: words("story-years", years=bet),
    truth=lambda words: words("story-ladder-years", years=last() // YEAR, months=last() % YEAR),
    reply=reply,
    lesson=lambda words: words("story-ladder-lesson", **_slots(words)),
    picture=picture,
)
