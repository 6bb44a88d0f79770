"""Scene 3: growth to the rescue. At the growth that would pay everyone, how many people are that three years on?"""

import math
from dataclasses import replace
from functools import cache

from explainer.charts.story.people import story_people_chart, story_people_data
from explainer.engine.breakeven import break_even
from explainer.engine.check import Check
from explainer.offers.inputs import Inputs, preset
from explainer.offers.places import places
from explainer.story.scene import Chart, ChoiceBet, Scene, Told
from explainer.words.text import Words

MONTH = 36
BEYOND = "beyond"  # more than there are people


@cache
def inputs() -> Inputs:
    """Equal monthly parts, growing just fast enough for everyone to be paid."""
    offer = preset("green-points-instalments")
    return replace(offer, scenario=replace(offer.scenario, growth=break_even(offer.offer)))


@cache
def check() -> Check:
    """The run behind the scene."""
    return inputs().check()


def people_at_break_even() -> float:
    """How many buyers there would be in that month [people]."""
    return float(check().done.active[MONTH])


def answer() -> str:
    """The place whose population comes closest, in proportion; or more people than there are."""
    if people_at_break_even() > places()[-1].people:
        return BEYOND
    return min(places(), key=lambda place: abs(math.log(place.people / people_at_break_even()))).id


def reached(place: str) -> int:
    """The first month in which there are as many buyers as people live there."""
    wanted = next(p.people for p in places() if p.id == place)
    return int((check().done.active >= wanted).argmax())


def _slots(words: Words) -> dict[str, str]:
    world, period = places()[-1], inputs().offer.period
    return {
        "start": words.number(inputs().scenario.start),
        "growth": words.percent(inputs().scenario.growth),
        "month": words.period(MONTH, period),
        "people": words.number(people_at_break_even()),
        "worlds": words.number(people_at_break_even() / world.people, 2),
        "used_up": words.period(reached(world.id), period),
    }


def told(words: Words) -> Told:
    """The growth that would do, and what it is asked of."""
    options = {
        place.id: words("story-growth-place", place=words(f"place-{place.id}"), people=words.number(place.people))
        for place in places()
    }
    options[BEYOND] = words("story-growth-beyond")
    slots = _slots(words)
    return Told(
        words("story-growth-title"), words("story-growth-text", **slots), words("story-growth-question", **slots), options
    )


def reply(bet: str, words: Words) -> str:
    """To somebody who bet on a place."""
    if bet == answer():
        return words("story-growth-right", **_slots(words))
    if bet == BEYOND:
        return words("story-growth-less", **_slots(words))
    if bet == places()[-1].id:
        return words("story-growth-world", **_slots(words))
    at = words.period(reached(bet), inputs().offer.period)
    return words("story-growth-early", place=words(f"place-{bet}"), at=at, **_slots(words))


def picture(bet: str | None, shown: bool, words: Words) -> Chart:
    """People by month, a line for the population of each place, and where the bet would be right."""
    place = next((p for p in places() if p.id == bet), None)
    at = (reached(place.id), place.people) if place else (MONTH, people_at_break_even()) if bet else None
    return Chart(
        story_people_chart(words, "page"),
        story_people_data(check().done.active[: MONTH + 1], at, bet, shown, words),
        words("story-growth-alt"),
        words("story-growth-said", **_slots(words)) if shown else "",
    )


SCENE = Scene(
    name="growth",
    asked=ChoiceBet((*(place.id for place in places()), BEYOND)),
    inputs=inputs,
    told=told,
    written=lambda bet, words: told(words).options[bet],
    truth=lambda words: words("story-people", people=words.number(people_at_break_even())),
    reply=reply,
    lesson=lambda words: words("story-growth-lesson", **_slots(words)),
    picture=picture,
)
