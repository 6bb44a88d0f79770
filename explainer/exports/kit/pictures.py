"""Pictures: a figure as PNG, SVG or PDF, with its finding above and whose money it is below. Never the chart alone."""

import json
import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any
from xml.sax.saxutils import escape

import vl_convert

from explainer.charts.kit.figure import Figure
from explainer.charts.kit.style import FONT, LOOKS
from explainer.exports.imprint import Imprint, imprint_lines, printed
from explainer.exports.kit import typeset
from explainer.exports.kit.outline import outlined
from explainer.exports.kit.qr import qr_svg
from explainer.exports.kit.signs import writable
from explainer.words.languages import LANGUAGES
from explainer.words.text import Words

WIDTH = 860  # px of the chart, as on a desk
SHARP = 2.0  # dots of a PNG for each px
BARE = re.compile(r"&(?![a-z]+;|#)")  # Typst leaves it bare in the address of a link, which XML does not allow
INCH = 72.0  # px: a px of a picture is a point of its page


@lru_cache(maxsize=1)
def _fonts() -> None:
    """Make our fonts known to the converter, once."""
    vl_convert.register_font_directory(str(typeset.FONTS))


def chart_svg(figure: Figure, language: str, look: str = "light", width: int = WIDTH, narrow: bool = False) -> str:
    """The chart alone as SVG with live text, so many px wide; for a page that has the rest itself."""
    _fonts()
    spec = coloured(figure.narrow if narrow else figure.wide, language, look)
    rows = {name: writable(json.loads(figure.data[name].to_json(orient="records"))) for name in spec["usermeta"]["datasets"]}
    made: str = vl_convert.vegalite_to_svg({**spec, "width": width, "datasets": rows}, vl_version=_version(spec))
    return made


def coloured(spec: Mapping[str, Any], language: str, look: str) -> dict[str, Any]:
    """A template of the page with plain colours in place of the page's variables, and the fonts that are shipped."""
    text = json.dumps(spec).replace(FONT, ", ".join(LANGUAGES[language].fonts))
    found: dict[str, Any] = json.loads(re.sub(r"var\(--([a-z]+)\)", lambda match: LOOKS[look][match[1]], text))
    return found


def _version(spec: Mapping[str, Any]) -> str:
    """The nearest Vega-Lite that the converter has."""
    asked = re.search(r"/v(\d+\.\d+)", spec["$schema"])
    known = vl_convert.get_vegalite_versions()
    return asked[1] if asked and asked[1] in known else str(known[-1])


def figure_png(figure: Figure, imprint: Imprint, words: Words, look: str = "light") -> bytes:
    """The figure as PNG, twice as many dots as px, with finding and imprint."""
    return typeset.page("figure.typ", _data(figure, imprint, words, look), "png", imprint.day, ppi=INCH * SHARP)


def figure_svg(figure: Figure, imprint: Imprint, words: Words, look: str = "light") -> bytes:
    """The figure as SVG with finding and imprint; letters are shapes, the alternative text is its description."""
    data = _data(figure, imprint, words, look)
    made = typeset.page(
        "figure.typ", {**data, "chart": outlined(data["chart"], words.language)}, "svg", imprint.day
    ).decode()
    head, rest = BARE.sub("&amp;", made).split(">", 1)
    named = f'{head} role="img" lang="{words.entry.tag}" aria-labelledby="finding said">'
    description = escape("\n".join([figure.alt, *imprint_lines(imprint, words)]))
    return f'{named}<title id="finding">{escape(figure.title)}</title><desc id="said">{description}</desc>{rest}'.encode()


def figure_pdf(figure: Figure, imprint: Imprint, words: Words) -> bytes:
    """The figure as a page of its own size, with text that can be searched."""
    return typeset.pdf("figure.typ", _data(figure, imprint, words, "light"), imprint.day)


def _data(figure: Figure, imprint: Imprint, words: Words, look: str) -> dict[str, Any]:
    return {
        "lang": words.language,
        "title": figure.title,
        "alt": figure.alt,
        "chart": chart_svg(figure, words.language, look),
        "width": WIDTH,
        "ink": LOOKS[look],
        "imprint": printed(imprint, words, look),
        "qr": qr_svg(imprint.address),
    }
