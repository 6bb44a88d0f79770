"""Too old: the word for a browser in which the app does not start. old_browsers.js shows it there, and nowhere else."""

from markupsafe import Markup

from explainer.server.asker import Asker
from explainer.server.pocket import pocket_address
from explainer.words.html import tag


def too_old(asker: Asker, answered: bool) -> Markup:
    """That nothing moves here, that the answer holds if there is one, and the way to the edition for older browsers."""
    words = asker.words
    said = [words("written-too-old"), *([words("written-still")] if answered else [])]
    pocket = tag("a", words("written-pocket"), href=pocket_address(asker))
    return tag("p", *(f"{sentence}{words.gap}" for sentence in said), pocket, id="too-old", role="note", hidden="hidden")
