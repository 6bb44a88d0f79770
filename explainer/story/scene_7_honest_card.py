"""Scene 7: an ordinary loyalty card under the same lens. Nobody new ever comes; how much of the promise is paid?"""

from functools import cache

from explainer.charts.story.coins import story_coins_chart, story_coins_data
from explainer.engine.check import Check
from explainer.offers.inputs import Inputs, preset
from explainer.story.scene import Chart, NumberBet, Scene, Told, comparison
from explainer.words.text import Words

NEAR = 1  # of 100
LITTLE = 50  # of 100: below this a bet says "hardly anything is paid"


@cache
def inputs() -> Inputs:
    """One per cent back, set aside by the shop."""
    return preset("loyalty-card")


@cache
def check() -> Check:
    """The run behind the scene."""
    return inputs().check()


def paid() -> float:
    """Share of the promise that is paid if nobody joins afterwards [fraction]."""
    alone = check().mine_alone
    return float(alone.paid / alone.promised)


def _slots(words: Words) -> dict[str, str]:
    offer = inputs().offer
    rebate = offer.rebate * offer.spend
    return {
        "spend": words.money(offer.spend, offer.currency),
        "pool": words.money(offer.pool_share * rebate, offer.currency),
        "promised": words.money(offer.multiple * rebate, offer.currency),
        "rate": words.percent(offer.multiple * offer.rebate),
        "paid": words.of100(paid()),
    }


def told(words: Words) -> Told:
    """The card, and the worst that can happen."""
    return Told(words("story-card-title"), words("story-card-text", **_slots(words)), words("story-card-question"), {})


def reply(bet: int, words: Words) -> str:
    """To somebody who bet so many of 100."""
    slots = {**_slots(words), "bet": words.number(bet)}
    if comparison(bet, 100 * paid(), NEAR) == "near":
        return words("story-card-near", **slots)
    return words("story-card-little", **slots) if bet < LITTLE else words("story-card-low", **slots)


def picture(bet: int | None, shown: bool, words: Words) -> Chart:
    """A hundred places, as in the first scene."""
    return Chart(
        story_coins_chart(words, "page"),
        story_coins_data(bet, paid() if shown else None, words),
        words("story-coins-alt"),
        words("story-card-said", **_slots(words)) if shown else "",
    )


SCENE = Scene(
    name="card",
    asked=NumberBet(0, 100, 50),
    inputs=inputs,
    told=told,
    written=lambda bet, words: words("story-of-100", number=words.number(bet)),
    truth=lambda words: words("story-of-100", number=words.of100(paid())),
    reply=reply,
    lesson=lambda words: words("story-card-lesson", **_slots(words)),
    picture=picture,
)
