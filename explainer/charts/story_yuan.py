"""One yuan of the story: from the purchase to the shop, the pool and out again. SVG; what moves also stands still.

The still picture says everything; the coin moves along the same way once, and only for who has not asked for less motion.
"""

from html import escape

from explainer.text import Words

TARGETS = ("earlier", "same", "later")  # to whom pool money goes, as `sources.destinations` names them
X = {"earlier": 100, "same": 300, "later": 500}  # the middle of each box [user units, the picture is 600 wide]
NAMES = {"earlier": "story-yuan-box-earlier", "same": "story-yuan-box-same", "later": "story-yuan-box-later"}
POOL, DOWN = (300, 190), 330  # the pool, and the top of the boxes


def story_yuan_svg(bet: str | None, truth: str | None, shares: dict[str, str], slots: dict[str, str], words: Words) -> str:
    """The picture. shares: so many of every 100 yuan, by target; empty until it is shown."""
    boxes = "".join(_box(target, target == bet, target == truth, shares.get(target, ""), words) for target in TARGETS)
    way = f'<path class="way" d="M300 232 L{X[truth]} {DOWN - 8}" marker-end="url(#tip)"/>' if truth else ""
    coin = f'<g class="coin to-{truth}">{_coin()}</g>' if truth else f'<g class="coin waits">{_coin()}</g>'
    return (
        '<svg class="yuan" viewBox="0 0 600 470" aria-hidden="true"><defs>'
        '<marker id="tip" viewBox="0 0 10 10" refX="8" refY="5" markerWidth="5" markerHeight="5" orient="auto">'
        '<path d="M0 0L10 5L0 10z"/></marker></defs>'
        f"{_step(100, words('story-yuan-you'), slots['spend'])}{_arrow(182, 218)}"
        f"{_step(300, words('story-yuan-shop'), slots['rebate'])}{_arrow(382, 418)}"
        f"{_step(500, words('story-yuan-to-pool'), slots['pool'])}"
        '<path class="way thin" d="M500 92 Q500 190 396 190" marker-end="url(#tip)"/>'
        '<ellipse class="pool" cx="300" cy="190" rx="92" ry="42"/>'
        f'<text x="300" y="196">{escape(words("story-yuan-pool"))}</text>'
        f"{way}{boxes}{coin}</svg>"
    )


def _step(x: int, name: str, amount: str) -> str:
    """One station on the way to the pool."""
    return (
        f'<rect class="step" x="{x - 80}" y="12" width="160" height="78" rx="6"/><text x="{x}" y="42">{escape(name)}</text>'
        f'<text class="amount" x="{x}" y="74">{escape(amount)}</text>'
    )


def _arrow(start: int, end: int) -> str:
    return f'<path class="way thin" d="M{start} 51 L{end} 51" marker-end="url(#tip)"/>'


def _box(target: str, bet: bool, truth: bool, share: str, words: Words) -> str:
    """Where the yuan may end up: who, so many of 100 once it is shown, and whether that was the bet."""
    x, kind = X[target], f"box{' bet' if bet else ''}{' truth' if truth else ''}"
    first, second = words(NAMES[target]).split("|")
    text = (
        f'<rect class="{kind}" x="{x - 92}" y="{DOWN}" width="184" height="104" rx="6"/>'
        f'<text x="{x}" y="{DOWN + 30}">{escape(first)}</text><text x="{x}" y="{DOWN + 55}">{escape(second)}</text>'
    )
    if share:
        text += f'<text class="amount" x="{x}" y="{DOWN + 90}">{escape(words("story-of-100", number=share))}</text>'
    if bet:
        text += f'<text class="yours" x="{x}" y="{DOWN + 130}">{escape(words("story-your-bet"))}</text>'
    return text


def _coin() -> str:
    return '<circle r="17"/><text y="7">¥</text>'
