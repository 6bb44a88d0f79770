"""Pages: what is written for each address of the app."""

from explainer.server.asker import Asker
from explainer.server.index import WrittenPage
from explainer.words.html import joined, tag
from explainer.words.languages import LANGUAGES

PATHS = ("", "compare", "story", "claims", "cases", "classroom", "method", "figure")


def written_page(asker: Asker) -> WrittenPage:
    """Language, head and body of one page."""
    words = asker.words
    return WrittenPage(LANGUAGES[asker.language].tag, tag("title", words("app-name")), joined(tag("h1", words("app-name"))))
