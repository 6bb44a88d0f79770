"""Scene 8: three offers without a name. Which of them can pay only if new people keep joining?"""

from functools import cache

from explainer.charts.story.offers import story_offers_chart, story_offers_data
from explainer.engine.longrun import cover
from explainer.engine.share import ALL
from explainer.offers.inputs import Inputs, preset
from explainer.story.scene import Chart, ChoiceBet, Scene, Told
from explainer.words.text import Words

OFFERS = {"A": "wanjia-2012", "B": "loyalty-card", "C": "deposit-50-in-45-days"}


@cache
def inputs(letter: str = "A") -> Inputs:
    """The offer behind a letter."""
    return preset(OFFERS[letter])


def own(letter: str) -> float:
    """Share of what is promised that a purchase puts into the pool itself, at most all [fraction]."""
    return min(1.0, cover(inputs(letter).offer))


def depend() -> frozenset[str]:
    """The offers that need newcomers."""
    return frozenset(letter for letter in OFFERS if own(letter) < ALL)


def _amounts(letter: str, words: Words) -> dict[str, str]:
    """What goes in and what is promised, for one purchase."""
    offer = inputs(letter).offer
    rebate = offer.rebate * offer.spend
    promised, parts = offer.multiple * rebate, getattr(offer.release, "periods", 1)
    return {
        "spend": words.money(offer.spend, offer.currency),
        "rebate": words.money(rebate, offer.currency),
        "pool": words.money(offer.pool_share * rebate, offer.currency),
        "promised": words.money(promised, offer.currency),
        "part": words.money(promised / parts, offer.currency),
        "parts": words.number(parts),
    }


def described(words: Words) -> dict[str, str]:
    """Each offer in a sentence or two, by letter."""
    days = inputs("C").offer.period.split()[0]
    return {
        "A": words("story-three-a", **_amounts("A", words)),
        "B": words("story-three-b", **_amounts("B", words)),
        "C": words("story-three-c", days=days, **_amounts("C", words)),
    }


def told(words: Words) -> Told:
    """The three offers."""
    offers = "\n".join(f"- **{letter}** {text}" for letter, text in described(words).items())
    text = f"{words('story-three-text')}\n\n{offers}"
    return Told(words("story-three-title"), text, words("story-three-question"), {letter: letter for letter in OFFERS})


def written(bet: frozenset[str], words: Words) -> str:
    """Letters as a list, or none."""
    return words.listed(sorted(bet)) if bet else words("story-three-none")


def reply(bet: frozenset[str], words: Words) -> str:
    """To somebody who picked some of them."""
    missed, accused = depend() - bet, bet - depend()
    if not missed and not accused:
        return words("story-three-right", offers=written(depend(), words))
    found = [words("story-three-missed", offers=written(missed, words))] if missed else []
    found += [words("story-three-accused", offers=written(accused, words))] if accused else []
    return words.gap.join(found)


def lesson(words: Words) -> str:
    """Who they were."""
    lines = [
        words(
            "story-three-was", letter=letter, own=words.of100(own(letter)), name=words(f"offer-{offer}"),
            status=words(f"offer-{offer}-status"),
        )
        for letter, offer in OFFERS.items()
    ]  # fmt: skip
    return "\n".join([words("story-three-lesson"), "", *(f"- {line}" for line in lines)])


def picture(bet: frozenset[str] | None, shown: bool, words: Words) -> Chart:
    """A bar of 100 for each offer: what it brings itself, and what others have to bring; and the bet."""
    shares = {letter: own(letter) for letter in OFFERS}
    said = [words("story-three-said", letter=letter, own=words.of100(share)) for letter, share in shares.items()]
    return Chart(
        story_offers_chart(words, "page"),
        story_offers_data(shares, bet, shown, words),
        words("story-three-alt"),
        words.gap.join(said) if shown else "",
    )


SCENE = Scene(
    name="three",
    asked=ChoiceBet(tuple(OFFERS), several=True),
    inputs=inputs,
    told=told,
    written=written,
    truth=lambda words: written(depend(), words),
    reply=reply,
    lesson=lesson,
    picture=picture,
)
