"""Page: the pocket edition as the text of one file. It asks for nothing and runs its own script alone."""

import json
from base64 import b64encode
from functools import lru_cache
from hashlib import sha256
from string import Template
from typing import Any

from markupsafe import Markup, escape

from explainer.charts.kit.style import DARK, FONT, LIGHT
from explainer.live.code import live_style, only_rules
from explainer.live.code import text as live_text
from explainer.offers.inputs import Inputs, preset
from explainer.offers.library import offers
from explainer.pocket.entry import entry
from explainer.pocket.language import inputs_data, language_data
from explainer.pocket.opening import opening_data
from explainer.pocket.script import pocket_script, pocket_text
from explainer.pocket.still import advice, component_filled, populations, still_answer
from explainer.words.html import joined, tag
from explainer.words.languages import LANGUAGES, Language
from explainer.words.text import Words, words

LATIN_LETTERS = "Page Latin"  # as languages.toml has it
LATIN = "system-ui,-apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,Liberation Sans"
ALL = "all"  # in place of a language: a file that has every language


@lru_cache(maxsize=64)
def pocket_page(language: str = ALL, inputs: Inputs | None = None, how: str = "") -> str:
    """The file. language: its language, or ALL. inputs: what it opens with; otherwise the first offer of the library.

    how: as the questions put the numbers of an own offer (offers/flyer_read.manner).
    """
    several = list(LANGUAGES) if language == ALL else [language]
    shown = inputs or preset(offers()[0])
    first = words(several[0])
    style, live, code = _style(), live_style(), pocket_script()
    given = {**_given(tuple(several)), **opening_data(shown, how, several)}
    return Template(pocket_text("pocket.html")).substitute(
        tag=first.entry.tag, policy=pocket_policy(), title=escape(first("pocket-title")), style=style, live=live,
        about=escape(first("pocket-about")), heading=escape(first("check-title")), script=code, given=as_data(given),
        component=component_filled(live_text("live.html"), shown, first), still=still_answer(shown, first),
        languages=_switch(several), now=_in_each(several, advice), sources=_in_each(several, populations),
        footer=_in_each(several, _footer),
    )  # fmt: skip


def pocket_policy() -> str:
    """What every file may do: run its script, wear its styles, and nothing else."""
    return file_policy(pocket_script(), _style(), live_style())


def file_policy(code: str, *styles: str) -> str:
    """What the page may do: run this script, wear these styles, and nothing else."""
    worn = " ".join(map(_allowed, styles))
    run = f"default-src 'none'; script-src {_allowed(code)}; style-src {worn}"
    return f"{run}; img-src data:; base-uri 'none'; form-action 'none'"


def _allowed(inline: str) -> str:
    """The mark of a text that stands in the page itself."""
    return f"'sha256-{b64encode(sha256(inline.encode()).digest()).decode()}'"


def as_data(data: Any) -> str:
    """JSON that can stand in a page: nothing in it ends its element."""
    written = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return written.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


@lru_cache
def _given(languages: tuple[str, ...]) -> dict[str, Any]:
    """What every file of these languages carries: offers, bounds, words."""
    return {
        "offers": {offer_id: entry(preset(offer_id)) for offer_id in offers()},
        "inputs": inputs_data(),
        "languages": {language: language_data(language) for language in languages},
    }


@lru_cache
def _style() -> str:
    """The style, with the colours of the charts by day and by night."""
    light, dark = (";".join(f"--{name}:{colour}" for name, colour in ink.items()) for ink in (LIGHT, DARK))
    fonts = "".join(f":root:lang({each.tag}){{--font:{_fonts(each)}}}" for each in LANGUAGES.values())
    colours = f":root{{{light}}}{fonts}@media screen and (prefers-color-scheme:dark){{:root{{{dark}}}}}"
    return colours + only_rules(pocket_text("pocket.css"))


def _fonts(language: Language) -> str:
    """Fonts of the device: Latin ones first where the letters of the language are, for the sake of its apostrophes."""
    return f"{LATIN},{FONT}" if language.fonts[0] == LATIN_LETTERS else FONT


def _in_each(languages: list[str], make: Any) -> Markup:
    """The same in each language; only that of the reader is in sight."""
    return joined(*(tag("div", make(words(code)), data_language=code, lang=words(code).entry.tag) for code in languages))


def _switch(languages: list[str]) -> Markup:
    """The way to the other languages, where the file has them."""
    if len(languages) < 2:
        return Markup()
    names = (
        tag("button", words(code).entry.name, type="button", value=code, lang=words(code).entry.tag) for code in languages
    )
    return tag("span", *names, class_="languages", role="group")


def _footer(w: Words) -> Markup:
    return joined(tag("p", w("pocket-about")), tag("p", w("pocket-pass-on"), class_="pass-on"), tag("p", w("pocket-rest")))
