"""Too old: the word for a browser in which the app does not start. old_browsers.js shows it there, and nowhere else."""

from markupsafe import Markup

from explainer.words.html import tag
from explainer.words.text import Words


def too_old(words: Words) -> Markup:
    """That nothing moves here, that the text holds all the same, and the way to the edition that older browsers can run."""
    pocket = tag("a", words("written-pocket"), href=f"./pocket/{words.language}.html")
    return tag("p", words("written-too-old"), words.gap, pocket, id="too-old", role="note", hidden="hidden")
