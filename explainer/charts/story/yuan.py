"""One yuan of the story: from the purchase to the shop, the pool and out again. HTML, for pages/story/story.css.

The still picture says everything. The coin moves along the same way once, and only for who has not asked for less motion.
"""

from markupsafe import Markup

from explainer.words.html import tag
from explainer.words.text import Words

TARGETS = ("earlier", "same", "later")  # to whom pool money goes, as `sources.destinations` names them


def story_yuan(bet: str | None, truth: str | None, shares: dict[str, str], slots: dict[str, str], words: Words) -> Markup:
    """The picture. shares: so many of every 100 yuan, by target; empty until it is shown, as truth is None."""
    steps = [
        _step(words("story-yuan-you"), slots["spend"]),
        _step(words("story-yuan-shop"), slots["rebate"]),
        _step(words("story-yuan-to-pool"), slots["pool"]),
    ]
    names = {
        "earlier": words("story-yuan-box-earlier"),
        "same": words("story-yuan-box-same"),
        "later": words("story-yuan-box-later"),
    }
    boxes = [_box(names[target], target == bet, target == truth, shares.get(target, ""), words) for target in TARGETS]
    way = tag("div", class_=f"out to-{truth}") if truth else ""
    coin = tag("div", "¥", class_=f"coin to-{truth}" if truth else "coin waits")
    return tag(
        "div",
        tag("div", tag("i").join(steps), class_="steps"),
        tag("div", class_="in"),
        tag("div", words("story-yuan-pool"), class_="pool"),
        way,
        tag("div", *boxes, class_="boxes"),
        coin,
        class_="yuan",
        aria_hidden="true",
    )


def _step(name: str, amount: str) -> Markup:
    """One station on the way to the pool."""
    return tag("div", tag("span", name), tag("b", amount))


def _box(name: str, bet: bool, truth: bool, share: str, words: Words) -> Markup:
    """Who may get the yuan, so many of 100 once it is shown, and whether that was the bet."""
    kind = " ".join(name for name, given in (("bet", bet), ("truth", truth)) if given)
    told = tag("b", words("story-of-100", number=share)) if share else ""
    yours = tag("em", words("story-your-bet")) if bet else ""
    return tag("div", tag("span", name), told, yours, class_=kind)
