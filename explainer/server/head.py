"""Head: what search engines and messengers show of a link. Its picture has exactly the numbers of the link."""

from markupsafe import Markup

from explainer.exports.postcard import WIDE
from explainer.offers.link import query
from explainer.server.asker import Asker
from explainer.words.html import joined, tag
from explainer.words.languages import LANGUAGES

PICTURE = "picture.png"
WITH_NUMBERS = ("", "compare", "figure", "method")  # pages that show the numbers of their link


def head_html(asker: Asker, title: str, about: str, style: str, alt: str = "") -> Markup:
    """Title, description, Open Graph, and the style of what is written. alt: of the picture; none, no picture."""
    words, wide = asker.words, bool(alt) and asker.path in WITH_NUMBERS
    named = {
        "og:type": "website",
        "og:site_name": words("app-name"),
        "og:title": title,
        "og:description": about,
        "og:url": f"{asker.origin}/{asker.path}?{query(asker.here)}",
        "og:locale": LANGUAGES[asker.language].locale,
        **(_picture(asker, alt) if wide else {}),
    }
    return joined(
        tag("title", f"{title} · {words('app-name')}"),
        tag("meta", name="description", content=about),
        *(tag("meta", property=name, content=text) for name, text in named.items()),
        tag("meta", name="twitter:card", content="summary_large_image" if wide else "summary"),
        tag("style", Markup(style)),
    )


def _picture(asker: Asker, alt: str) -> dict[str, str]:
    address = f"{asker.origin}/{PICTURE}?{query(asker.here)}"
    width, height = map(str, WIDE)
    return {"og:image": address, "og:image:width": width, "og:image:height": height, "og:image:alt": alt}
