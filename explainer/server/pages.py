"""Pages: what is written for each address of the app, to be read before it runs, or where it cannot."""

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from markupsafe import Markup

from explainer.charts.check.figures import FIGURES
from explainer.charts.kit.style import DARK, LIGHT
from explainer.live.code import only_rules
from explainer.server.ahead import files_ahead
from explainer.server.answer import answer_html, answer_text, notes_html, offer_html, screen_of
from explainer.server.around import ways_html, what_now_html
from explainer.server.asker import Asker
from explainer.server.form import form_html
from explainer.server.head import head_html
from explainer.server.index import WrittenPage
from explainer.server.names import HIDDEN, heading
from explainer.server.too_old import too_old
from explainer.words.html import joined, tag
from explainer.words.languages import LANGUAGES

WITH_CHART = ("compare", HIDDEN)
CHECKED = ("", HIDDEN)  # pages on which the answer itself stands


def written_page(asker: Asker) -> WrittenPage:
    """Language, head and body of one page."""
    words, top, screen = asker.words, heading(asker.path, asker.words), screen_of(asker)
    answer = answer_text(screen, words)
    about = answer or top.lead if asker.path in CHECKED else top.lead
    inside = _checked(asker, screen) if asker.path in CHECKED else tag("p", top.lead, class_="lead")
    word = too_old(asker, answered=asker.path in CHECKED and bool(screen))
    ahead = (tag("link", rel="modulepreload", crossorigin="", href=file) for file in files_ahead(_with_chart(asker)))
    main = tag("main", word, tag("h1", top.title), inside, ways_html(asker), id="written", class_=asker.size)
    body = joined(*ahead, main)
    return WrittenPage(LANGUAGES[asker.language].tag, head_html(asker, top.title, about, written_style(), answer), body)


def _with_chart(asker: Asker) -> bool:
    """Whether the page begins with a chart in sight."""
    return asker.path in WITH_CHART or (asker.path == "" and asker.link.get("show") in FIGURES)


def _checked(asker: Asker, screen: Mapping[str, Any]) -> Markup:
    """The answer with all that belongs to it; without one, what is still to be said."""
    notes, now = notes_html(asker), what_now_html(asker.words)
    if not screen:
        return joined(notes, tag("p", asker.words("ask-missing"), class_="missing"), now)
    first = tag("div", answer_html(asker, screen), form_html(asker), offer_html(asker), class_="first")
    return joined(notes, first, tag("noscript", tag("p", asker.words("written-without"), class_="note")), now)


@lru_cache
def written_style() -> str:
    """The style of what is written: the colours of both looks, and nothing that the app would find in its way."""
    inks = (f"#written{{{_inks(LIGHT)}}}", f"@media (prefers-color-scheme:dark){{#written{{{_inks(DARK)}}}}}")
    return "".join(inks) + only_rules((Path(__file__).with_name("page.css")).read_text(encoding="utf-8"))


def _inks(look: dict[str, str]) -> str:
    return "".join(f"--{name}:{ink};" for name, ink in look.items())
