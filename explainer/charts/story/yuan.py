"""One yuan of the story: from the purchase to the shop, the pool and out again. HTML, for pages/story/story.css.

The still picture says everything. The coin moves along the same way once, and only for who has not asked for less motion.
"""

from html import escape

from explainer.words.text import Words

TARGETS = ("earlier", "same", "later")  # to whom pool money goes, as `sources.destinations` names them


def story_yuan(bet: str | None, truth: str | None, shares: dict[str, str], slots: dict[str, str], words: Words) -> str:
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
    way = f'<div class="out to-{truth}"></div>' if truth else ""
    coin = f'<div class="coin {f"to-{truth}" if truth else "waits"}">¥</div>'
    return (
        f'<div class="yuan" aria-hidden="true"><div class="steps">{"<i></i>".join(steps)}</div>'
        f'<div class="in"></div><div class="pool">{escape(words("story-yuan-pool"))}</div>'
        f'{way}<div class="boxes">{"".join(boxes)}</div>{coin}</div>'
    )


def _step(name: str, amount: str) -> str:
    """One station on the way to the pool."""
    return f"<div><span>{escape(name)}</span><b>{escape(amount)}</b></div>"


def _box(name: str, bet: bool, truth: bool, share: str, words: Words) -> str:
    """Who may get the yuan, so many of 100 once it is shown, and whether that was the bet."""
    kind = " ".join(name for name, given in (("bet", bet), ("truth", truth)) if given)
    told = f"<b>{escape(words('story-of-100', number=share))}</b>" if share else ""
    yours = f"<em>{escape(words('story-your-bet'))}</em>" if bet else ""
    return f'<div class="{kind}"><span>{escape(name)}</span>{told}{yours}</div>'
