"""The pocket edition as a file: small, asks for nothing, runs its own script alone, opens with what was on the screen."""

import json
import re
import tomllib
from base64 import b64encode
from dataclasses import replace
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import brotli
import pytest

from explainer.live.promise import with_numbers
from explainer.offers.flyer import Flyer, Reward
from explainer.offers.flyer_read import manner
from explainer.offers.flyer_terms import inputs_of_flyer
from explainer.offers.inputs import Inputs, field, preset, put
from explainer.offers.library import offers
from explainer.offers.own import with_name
from explainer.pocket.page import ALL, pocket_page
from explainer.pocket.script import HERE, MODULES, pocket_text
from explainer.words.answer import answer_sentences
from explainer.words.languages import LANGUAGES
from explainer.words.text import words
from tests.oracles.flyers import DAILY

ROOT = Path(__file__).resolve().parents[2]
MOST = 0.3e6  # bytes as it is carried over the wire
FETCHES = re.compile(
    r"\b(?:eval|Function|fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\b|\bimport\b"
    r"|document\.write|insertAdjacentHTML|innerHTML|outerHTML"
)
every_file = pytest.mark.parametrize("language", [*LANGUAGES, ALL])


class Read(HTMLParser):
    """Every tag of a page with its attributes, and what stands in styles and scripts."""

    def __init__(self, file: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.inside: list[tuple[str, str]] = []
        self.feed(file)

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        if self.tags and self.tags[-1][0] in ("style", "script"):
            kind = self.tags[-1][1].get("type", "")
            self.inside.append((self.tags[-1][0] + kind, data))
            self.tags.append(("", {}))

    def given(self) -> dict[str, Any]:
        """What the script reads."""
        return json.loads(next(data for kind, data in self.inside if kind == "scriptapplication/json"))


def given(file: str) -> dict[str, Any]:
    return Read(file).given()


@every_file
def test_a_file_is_small_asks_for_nothing_and_runs_only_what_stands_in_it(language: str):
    file = pocket_page(language)
    assert len(brotli.compress(file.encode())) <= MOST
    read = Read(file)
    asking = {"src", "srcset", "background", "poster", "data", "action", "formaction", "ping", "manifest", "style"}
    assert [attrs for _, attrs in read.tags if asking & attrs.keys() or any(name.startswith("on") for name in attrs)] == []
    addresses = {(tag, attrs["href"]) for tag, attrs in read.tags if "href" in attrs}
    assert {(tag, href) for tag, href in addresses if tag != "a"} == {("link", "data:,")}
    assert all(href.startswith("http") for tag, href in addresses if tag == "a")
    texts = {kind: "".join(data for at, data in read.inside if at == kind) for kind in ("style", "script")}
    assert re.findall(r"url\(|@import|@font-face", texts["style"]) == []
    assert re.findall(FETCHES, texts["script"]) == []
    policy = next(attrs["content"] for tag, attrs in read.tags if attrs.get("http-equiv") == "Content-Security-Policy")
    marks = [f"'sha256-{b64encode(sha256(data.encode()).digest()).decode()}'" for kind, data in read.inside if kind in texts]
    said = dict(part.strip().split(" ", 1) for part in policy.split(";"))
    assert said["default-src"] == "'none'"
    assert said["script-src"].split() + said["style-src"].split() == [marks[2], marks[0], marks[1]]
    assert not {"unsafe", "http", "*"} & set(re.findall(r"unsafe|http|\*", policy))


def test_every_module_is_in_the_file_and_what_changes_is_not_in_the_script():
    assert {path.stem for path in HERE.glob("*.js")} == set(MODULES)
    files = (pocket_page("en"), pocket_page("zh", preset("loyalty-card")))
    assert len({next(data for kind, data in Read(file).inside if kind == "script") for file in files}) == 1
    assert pocket_page("en") is pocket_page("en")  # made once
    assert sorted(given(pocket_page(ALL))["languages"]) == sorted(LANGUAGES)
    assert set(given(pocket_page("zh"))["languages"]) == {"zh"}
    assert set(given(pocket_page("zh"))["offers"]) == set(offers())


def test_ink_and_paper_are_those_of_the_app():
    theme = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))["theme"]
    names = {"text-color": "textColor", "background-color": "backgroundColor", "border-color": "borderColor"}
    names |= {"secondary-background-color": "secondaryBackgroundColor", "primary-color": "primaryColor"}
    for name, ours in names.items():
        found = re.findall(rf"--st-{name}: (#[0-9a-f]+)", pocket_text("pocket.css"))
        assert found == [theme["light"][ours], theme["dark"][ours]], name


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_answer_stands_in_the_file_also_where_no_script_runs(language: str):
    inputs, w = preset("mutual-aid-30-a-month"), words(language)
    file = re.sub(r"<script.*?</script>", "", pocket_page(language, inputs), flags=re.DOTALL)
    assert answer_sentences(inputs.check(), w)[0] in file
    assert w("leaflet-question-stops") in file
    assert "12315" in file


LIBRARY = preset("green-points-instalments")
MOVED = with_numbers(LIBRARY, {"spend": 1000, "rebate": 0.1, "growth": 0.05})[0]
ANSWERED = inputs_of_flyer(DAILY)
MORE = put(ANSWERED, field(ANSWERED, "claimed"), 0.5)  # a term that no question asks for


@pytest.mark.parametrize(
    ("inputs", "how", "opening"),
    [
        (LIBRARY, "", {"offer": "green-points-instalments", "values": {}}),
        (MOVED, "", {"offer": "green-points-instalments", "values": {"rebate": 0.1, "growth": 0.05}}),
        (ANSWERED, manner(DAILY), {"offer": "own", "flyer": DAILY, "values": {"growth": 0.0}}),
        (MORE, manner(DAILY), {"offer": "here", "values": {}}),
    ],
    ids=["library", "moved", "answered", "more"],
)
def test_a_file_opens_with_what_was_on_the_screen(inputs: Inputs, how: str, opening: dict[str, Any]):
    found = given(pocket_page("en", inputs, how))
    flyer = found["opening"].pop("flyer", None)
    if flyer:
        flyer = Flyer(**{**flyer, "rewards": tuple(Reward(**row) for row in flyer["rewards"])})
    assert {**found["opening"], **({"flyer": flyer} if flyer else {})} == {"lang": "en", **opening}
    assert ("here" in found) == (opening["offer"] == "here")
    if "here" in found:
        assert found["here"]["offer"]["claimed"] == 0.5


def test_a_name_that_somebody_gives_cannot_end_the_script():
    evil = replace(with_name(MORE, "x"), offer=replace(MORE.offer, name="</script><img src=x onerror=alert(1)>"))
    file = pocket_page("en", evil)
    assert "<img" not in file
    assert given(file)["here"]["texts"]["en"]["title"] == "“</script><img src=x onerror=alert(1)>”"
