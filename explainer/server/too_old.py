"""Too old: the word for a browser in which the app does not start. old_browsers.js shows it there, and nowhere else."""

from markupsafe import Markup

from explainer.offers.inputs import OWN
from explainer.offers.link import query
from explainer.server.asker import Asker
from explainer.words.html import tag

TAKEN = ("lang", "offer", "spend", "rebate", "growth")  # what the pocket edition takes of a link, behind #
BESIDE = {"size", "join", "v"}  # what changes no answer


def too_old(asker: Asker, answered: bool) -> Markup:
    """That nothing moves here, that the answer holds if there is one, and the way to the edition for older browsers."""
    words = asker.words
    said = [words("written-too-old"), *([words("written-still")] if answered else [])]
    pocket = tag("a", words("written-pocket"), href=_pocket(asker))
    return tag("p", *(f"{sentence}{words.gap}" for sentence in said), pocket, id="too-old", role="note", hidden="hidden")


def _pocket(asker: Asker) -> str:
    """The pocket edition, with the numbers of this link if it takes them all: with some it would answer something else."""
    here = asker.here
    whole = here["offer"] != OWN and not here.keys() - {*TAKEN} - BESIDE
    numbers = f"#{query({name: here[name] for name in TAKEN})}" if whole else ""
    return f"./pocket/{asker.language}.html{numbers}"
