"""A third language by the recipe of content/README.md: every page, sheet and line of the command line speaks it."""

import html
import json
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from babel import Locale
from babel.lists import format_list

from explainer.listing.columns import inputs_known
from explainer.listing.measures import NAMES
from explainer.offers.folder import CONTENT
from tests.oracles import pseudo

pytestmark = pytest.mark.slow
ROOT = Path(__file__).resolve().parents[2]
PAGES = {
    "check", "compare", "own list", "claims", "questions", "mechanisms", "cases", "classroom", "worksheets", "method",
    "figure", "questions to print",
    *(f"scene {number}" for number in range(1, 10)),
}  # fmt: skip
FILES = {
    "command", "mistake", "sheet.pdf", "leaflet.pdf", "poster.pdf", "run.xlsx", "lesson-fr.pdf", "student-fr.pdf",
    "worksheets-percentages-1-fr.pdf", "key-percentages-1-fr.pdf", "results.fr.xlsx",
}  # fmt: skip
PLAIN = re.compile(r"(?<![\w/.=&?-])[A-Za-z]{3,}(?![\w=/-])")
MARKUP = re.compile(r"<(style|script)\b.*?</\1>|\]\([^)]*\)|`[^`]*`|https?://\S+|:[a-z]+(?=\[)", re.DOTALL)
READ_ALOUD = re.compile(r'(?:aria-label|alt|title)="([^"]*)"')
TAGS = re.compile(r"<[^>]*>")


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Everything that a new process shows and writes in the new language: the name of a page or file, and its text."""
    folder = tmp_path_factory.mktemp("language")
    content = pseudo.make(CONTENT, folder / "content")
    asked = [sys.executable, "-m", "tests.oracles.everything", pseudo.CODE, str(folder / "out")]
    place = {**os.environ, "EXPLAINER_CONTENT": str(content)}
    done = subprocess.run(asked, cwd=ROOT, env=place, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-3000:]
    found: dict[str, list[str]] = json.loads(done.stdout)
    return {name: "\n".join(texts) for name, texts in found.items()}


def vocabulary() -> set[str]:
    """Plain words that may stand on a page: those of the data, such as publishers, and those that the locale brings."""
    french = Locale.parse("fr_FR")
    locale = [*french.months["format"]["wide"].values(), format_list(["", ""], locale=french)]
    data = [text for path in CONTENT.rglob("*.toml") for text in every(tomllib.loads(path.read_text(encoding="utf-8")))]
    inputs = [name for name, (entry, _) in inputs_known().items() for name in (name, *getattr(entry, "choices", ()))]
    return {word for text in (*locale, *data, *inputs, *NAMES, pseudo.table(CONTENT)) for word in PLAIN.findall(text)}


def every(data: Any) -> Iterator[str]:
    """All texts and names of a file of data."""
    if isinstance(data, str):
        yield data
    if isinstance(data, dict):
        yield from data
    for part in data.values() if isinstance(data, dict) else data if isinstance(data, list) else ():
        yield from every(part)


def readable(text: str) -> str:
    """What somebody reads or is read of a page: without tags, addresses and what is in typewriter letters."""
    bare = MARKUP.sub(" ", text)
    return "\n".join([TAGS.sub(" ", bare), *READ_ALOUD.findall(bare)])


def untranslated(text: str) -> list[str]:
    """Words with a vowel that nobody was given to translate."""
    return sorted({word for word in PLAIN.findall(readable(text)) if re.search("[aeiouAEIOU]", word)} - vocabulary())


def test_every_page_sheet_and_line_opens(shown: dict[str, str]):
    assert shown.keys() >= PAGES | FILES
    assert min(len(re.findall("[áéíóú]", text)) for text in shown.values()) > 50


@pytest.mark.parametrize("name", sorted(PAGES | FILES))
def test_nothing_on_it_is_in_another_language(name: str, shown: dict[str, str]):
    assert untranslated(shown[name]) == []


def test_a_sentence_in_the_code_would_be_noticed():
    assert untranslated('<p title="Open it">Móónééý fróm 青岛</p>') == ["Open"]


def test_numbers_days_and_money_are_those_of_its_readers(shown: dict[str, str]):
    assert "¥1\u202f000" in shown["check"]
    assert "25 novembre 2026" in shown["leaflet.pdf"].replace("\u00a0", " ")
    assert "€" in shown["worksheets-percentages-1-fr.pdf"]


def test_the_switch_offers_it_and_the_browser_is_told(shown: dict[str, str]):
    assert "Français" in shown["check"]
    assert '["fr", "lang=fr\\u0026' in html.unescape(shown["check"])
