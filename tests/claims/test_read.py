"""Data files that cannot be used are refused when they are read: with the file, the table, the field and what is allowed."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from explainer.claims.mechanisms import FILE, read_mechanisms, read_questions
from explainer.claims.numbers import FILE as NUMBERS
from explainer.claims.numbers import read_numbers
from explainer.claims.read import FOLDER, read_claims
from explainer.offers.content import ContentError, entries
from explainer.offers.folder import CONTENT
from explainer.offers.places import Place
from explainer.offers.sources import Source


def refused(read: Callable[[Path], Any], file: Path, old: str, new: str, folder: Path) -> str:
    """What is said of a file with one thing in it changed."""
    text = file.read_text(encoding="utf-8")
    assert old in text
    (folder / file.name).write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(ContentError) as error:
        read(folder / file.name)
    return str(error.value)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("rank = 40\n", "", "[ten-thousand-fans]: Object missing required field `rank`."),
        ("rank = 40\n", 'rank = "first"\n', "[ten-thousand-fans]: rank: Expected `int`, got `str`."),
        ("rank = 40\n", "rank = 40\nranking = 40\n", "[ten-thousand-fans]: Object contains unknown field `ranking`."),
        ('formula = "fans * spend * share"', "formula = 3", "steps.income.formula: Expected `str`, got `int`."),
        ('theme = "merchants"', 'theme = "weather"', "theme = 'weather' is not known. Choose one of: money, growth, people"),
        ('strength = "robust"', 'strength = "firm"', "strength = 'firm' is not known. Choose one of: robust, reading"),
        ("test = { holds", "test = { works", "verdict = 'works' is not known. Choose one of: holds, contradicts-itself"),
        ('otherwise = "contradicts-itself"', 'otherwise = "no"', "verdict = 'no' is not known. Choose one of: holds"),
        ('article = "article-a"', 'article = "hearsay"', "source 'hearsay' is not in sources.toml."),
        ("第17行「以单店锁定 1 万用户计算,年被动收益可达 300 万元」", " ", "where is empty for 'article-a'"),
        ('fans = "fans"', 'fans = "fan"', "inputs = 'fan' is not known. Choose one of: price, rebate-lowest"),
        ('"fans * spend * share"', '"fans * speed * share"', "steps.income reads 'speed', and nothing before it is"),
        ('"fans * spend * share"', '"fans * income"', "steps.income reads 'income'"),
        ('"fans * spend * share"', '"open(fans)"', "steps.income: 'open(fans)' in 'open(fans)' is not allowed. Use only"),
        ('"fans * spend * share"', '"fans *"', "steps.income: 'fans *' is not a formula"),
        ('name = "needed_spend"', 'name = "income"', "'income' stands for two numbers. Give each its own name."),
        ('holds = "income >= stated"', 'holds = "income >= state"', "test.holds reads 'state'"),
        ('result = "income"', 'result = "outcome"', "result = 'outcome' is not known. Choose one of: income, needed_spend"),
        ('stated = "stated"\ntest', 'stated = "said"\ntest', "stated = 'said' is not known. Choose one of: fans, spend"),
    ],
)  # fmt: skip
def test_a_claim_that_cannot_be_used_is_refused(tmp_path: Path, old: str, new: str, said: str):
    message = refused(read_claims, FOLDER / "merchants.toml", old, new, tmp_path)
    assert message.startswith("merchants.toml, [ten-thousand-fans]: ")
    assert said in message


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("turnover = 146e9 } }", "turn = 146e9 } }", "readings.turnover-by-the-day = 'turn' is not known. Choose one of"),
        ("turnover = 146e9 } }", 'turnover = "a_day * 365" } }', "readings.turnover-by-the-day.turnover reads 'a_day'"),
    ],
)
def test_a_reading_that_cannot_be_used_is_refused(tmp_path: Path, old: str, new: str, said: str):
    assert said in refused(read_claims, FOLDER / "merchants.toml", old, new, tmp_path)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('offer = "green-points"', 'offer = "red-points"', "check.offer = 'red-points' is not known. Choose one of: green"),
        ('release = "declining"', 'release = "rising"', "check.release = 'rising' is not known. Choose one of: instalments"),
        ('daily = "minimum"', 'nightly = "minimum"', "check = 'nightly' is not known. Choose one of: spend, rebate, growth"),
        ('daily = "minimum"', 'daily = "maximum"', "check.daily = 'maximum' is not known. Choose one of: "),
    ],
)
def test_terms_for_an_offer_that_the_page_does_not_have_are_refused(tmp_path: Path, old: str, new: str, said: str):
    assert said in refused(read_claims, FOLDER / "growth.toml", old, new, tmp_path)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('pool = { value = 0.40, unit = "fraction"', 'pool = { value = 40, unit = "fraction"', "value = 40.0 is outside 0"),
        ('pool = { value = 0.40', 'pool = { value = "40 %"', "value: Expected `float`, got `str`."),
        ('pool = { value = 0.40', 'pool = { vale = 0.40', "Object contains unknown field `vale`."),
        ('origin = "article-a", where = "第37行', 'origin = "x", where = "第37行', "origin = 'x' is not in sources.toml."),
        ('where = "第37行「商家让利的 40% 进入奖金池」"', 'where = ""', "where is empty. Quote the words"),
    ],
)  # fmt: skip
def test_a_number_that_cannot_be_used_is_refused(tmp_path: Path, old: str, new: str, said: str):
    message = refused(read_numbers, NUMBERS, old, new, tmp_path)
    assert message.startswith("numbers.toml, [pool]: ")
    assert said in message


def test_a_number_of_an_unknown_place_is_refused(tmp_path: Path):
    message = refused(read_numbers, NUMBERS, 'place = "china"', 'place = "mars"', tmp_path)
    assert "place = 'mars' is not known. Choose one of: pudong, shanghai, china, world." in message


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('number = "M01"\n', "", "Object missing required field `number`."),
        ("line = 15", 'line = "15"', "at.1.line: Expected `int`, got `str`."),
        (
            '{ source = "article-a", line = 15',
            '{ source = "article-c", line = 15',
            "at.source = 'article-c' is not in sources",
        ),
        ('money = ["own"]', 'money = ["mine"]', "money = 'mine' is not known. Choose one of: own, others, fees"),
        ('money = ["own"]', 'money = "own"', "money: Expected `array`, got `str`."),
        ('modelled = "yes"', 'modelled = "maybe"', "modelled = 'maybe' is not known. Choose one of: yes, partly, no."),
        ('inputs = ["rebate"]', 'inputs = ["discount"]', "inputs = 'discount' is not known. Choose one of: spend, rebate"),
        ('inputs = ["rebate"]', 'results = ["paid", "unpaid"]', "results = 'unpaid' is not known. Choose one of: "),
        ('claims = ["zero-cost-for-shops"', 'claims = ["no-cost"', "claims = 'no-cost' is not known. Choose one of: "),
        ('inputs = ["rebate"]', 'offer = "red"', "offer = 'red' is not known. Choose one of: green-points"),
    ],
)
def test_a_mechanism_that_cannot_be_used_is_refused(tmp_path: Path, old: str, new: str, said: str):
    message = refused(read_mechanisms, FILE, old, new, tmp_path)
    assert message.startswith("mechanisms.toml, [mechanism.merchant-rebate]: ")
    assert said in message


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            'asked_by = "shopper"\nabout = ["five-times", "pool"]',
            'asked_by = "me"\nabout = ["pool"]',
            "asked_by = 'me' is not",
        ),
        (
            'about = ["five-times", "pool"]',
            'about = ["lake"]',
            "about = 'lake' is not known. Choose one of: merchant-rebate",
        ),
        (
            'about = ["five-times", "pool"]\ninputs = ["stop"]',
            'about = ["pool"]\ninputs = ["halt"]',
            "inputs = 'halt' is not",
        ),
    ],
)
def test_a_question_that_cannot_be_used_is_refused(tmp_path: Path, old: str, new: str, said: str):
    message = refused(read_questions, FILE, old, new, tmp_path)
    assert message.startswith("mechanisms.toml, [question.end]: ")
    assert said in message


def test_places_and_sources_take_nothing_that_does_not_belong_to_them(tmp_path: Path):
    def places(path: Path) -> object:
        return entries(path, Place)

    def sources(path: Path) -> object:
        return entries(path, Source)

    file = CONTENT / "places.toml"
    assert refused(places, file, "people = 5_681_512", "people = true", tmp_path) == (
        "places.toml, [pudong]: people: Expected `float`, got `bool`."
    )
    assert "[pudong]: Object contains unknown field `size`." in refused(places, file, "year = 2020", "size = 1", tmp_path)
    assert "unknown field `author`" in refused(sources, CONTENT / "sources.toml", "publisher =", "author =", tmp_path)
    assert "pudong is not a table. Write [pudong] on a line" in refused(
        places, file, "[pudong]", "pudong = 1\n[x]", tmp_path
    )
    assert refused(places, file, "year = 2020", "year = 2020 AD", tmp_path).startswith("places.toml: Expected newline")
