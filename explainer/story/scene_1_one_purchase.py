"""Scene 1: one purchase. Of every 100 promised, how many did it put into the pool itself?"""

from functools import cache

from explainer.charts.story.coins import story_coins_chart, story_coins_data
from explainer.engine.longrun import cover
from explainer.offers.inputs import Inputs, preset
from explainer.story.scene import Chart, NumberBet, Scene, Told, comparison
from explainer.words.text import Words

NEAR = 1  # of 100
MOST = 50  # of 100: from here on a bet says "most of it is there"


@cache
def inputs() -> Inputs:
    """Five times back for shopper and shop, in equal parts."""
    return preset("green-points-instalments")


def own() -> float:
    """Share of what is promised that the purchase puts into the pool [fraction]."""
    return cover(inputs().offer)


def _slots(words: Words) -> dict[str, str]:
    offer = inputs().offer
    rebate = offer.rebate * offer.spend
    return {
        "spend": words.money(offer.spend, offer.currency),
        "rebate": words.money(rebate, offer.currency),
        "pool": words.money(offer.pool_share * rebate, offer.currency),
        "promised": words.money(offer.multiple * rebate, offer.currency),
        "own": words.of100(own()),
        "rest": words.of100(1 - own()),
    }


def told(words: Words) -> Told:
    """The purchase, the pool and the promise."""
    return Told(
        words("story-purchase-title"), words("story-purchase-text", **_slots(words)), words("story-purchase-question"), {}
    )


def reply(bet: int, words: Words) -> str:
    """To somebody who bet so many of 100."""
    slots = {**_slots(words), "bet": words.number(bet)}
    match comparison(bet, 100 * own(), NEAR):
        case "near":
            return words("story-purchase-near", **slots)
        case "low":
            return words("story-purchase-low", **slots)
    return words("story-purchase-most", **slots) if bet >= MOST else words("story-purchase-high", **slots)


def picture(bet: int | None, shown: bool, words: Words) -> Chart:
    """A hundred places: a ring for each one bet, a coin for each one that is there."""
    return Chart(
        story_coins_chart(words, "page"),
        story_coins_data(bet, own() if shown else None, words),
        words("story-coins-alt"),
        words("story-purchase-said", **_slots(words)) if shown else "",
    )


SCENE = Scene(
    name="purchase",
    asked=NumberBet(0, 100, 50),
    inputs=inputs,
    told=told,
    written=lambda bet, words: words("story-of-100", number=words.number(bet)),
    truth=lambda words: words("story-of-100", number=words.of100(own())),
    reply=reply,
    lesson=lambda words: words("story-purchase-lesson", **_slots(words)),
    picture=picture,
)
