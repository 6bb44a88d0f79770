"""Too old: the word for a browser in which the app does not start. old_browsers.js shows it there, and nowhere else."""

from markupsafe import Markup

from explainer.words.html import tag
from explainer.words.text import Words


def too_old(words: Words, answered: bool) -> Markup:
    """That nothing moves here, that the answer holds if there is one, and the way to the edition for older browsers."""
    said = [words("written-too-old"), *([words("written-still")] if answered else [])]
    pocket = tag("a", words("written-pocket"), href=f"./pocket/{words.language}.html")
    return tag("p", *(f"{sentence}{words.gap}" for sentence in said), pocket, id="too-old", role="note", hidden="hidden")
