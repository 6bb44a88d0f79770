"""Words: the same keys and slots in every language, none missing, none unused, and each language in its own typography."""

import re
from collections.abc import Collection
from functools import cache
from itertools import chain
from pathlib import Path

import pytest

from explainer.offers.folder import CONTENT
from explainer.words.languages import LANGUAGES
from explainer.words.text import slots, words
from tests.words import families

ROOT = Path(__file__).resolve().parents[2]
FILES = sorted(path.name for path in (CONTENT / "en").glob("*.ftl"))


@cache
def code() -> str:
    """All code and data that may name a key."""
    kinds = ("explainer/**/*.py", "explainer/**/*.js", "content/**/*.toml")
    files = chain(*map(ROOT.glob, kinds), [ROOT / "app.py"])
    return "\n".join(path.read_text(encoding="utf-8") for path in files)


@cache
def texts() -> str:
    """All word files; one message may use another."""
    return "\n".join(path.read_text(encoding="utf-8") for path in (CONTENT / "en").glob("*.ftl"))


@pytest.mark.parametrize("name", FILES)
def test_all_languages_have_the_same_keys_and_slots(name: str):
    ours = {"unit"}  # a selector that one of the languages may not need
    first, *others = ({key: asked - ours for key, asked in slots(CONTENT / code / name).items()} for code in LANGUAGES)
    assert all(other == first for other in others)


def test_no_language_has_a_file_of_its_own():
    for language in LANGUAGES:
        assert sorted(path.name for path in (CONTENT / language).glob("*.ftl")) == FILES
        assert passages_of(language) == passages_of("en")


def passages_of(language: str) -> list[str]:
    return sorted(str(path.relative_to(CONTENT / language)) for path in (CONTENT / language).rglob("*.md"))


def test_no_key_stands_in_two_files():
    keys = [key for name in FILES for key in slots(CONTENT / "en" / name)]
    assert sorted(keys) == sorted(set(keys))


def unused(keys: Collection[str]) -> list[str]:
    """The keys that no code, no data, no other message and no family comes to."""
    asked = families.constants() | families.asked_for()
    return sorted(key for key in keys if key not in asked and f"{{ {key} }}" not in texts())


def test_every_key_is_used():
    assert unused(families.keys()) == []


@pytest.mark.parametrize("key", ["nonsense", "offer-nonsense", "claim-plain-price-cut-nonsense", "list-problem-nonsense"])
def test_a_key_that_nobody_asks_for_is_noticed(key: str):
    assert unused({key}) == [key]


def test_every_family_of_keys_that_the_code_puts_together_is_known_with_what_it_can_come_to():
    known = {*families.DATA, *families.CODE}
    assert sorted(families.in_code() - known) == []
    assert sorted(family for family in known if not families.is_in_code(family)) == []


@pytest.mark.parametrize("family", sorted({*families.DATA} - families.OPTIONAL))
def test_a_family_has_words_for_all_that_the_data_can_ask_for(family: str):
    for language in LANGUAGES:
        assert sorted(key for key in families.in_data(family) if not words(language).has(key)) == []


def test_every_key_written_whole_in_the_code_has_words():
    asked = re.findall(r'\b(?:words|w|now)\(\s*"([a-z0-9_-]+)"', code())
    assert asked
    assert [key for key in asked if not words("en").has(key)] == []


SYNTAX = re.compile(r"\{[^}]*\}|\]\([^)]*\)|`[^`]*`|^[a-z0-9_-]+ = ")
CHINESE = "[\u4e00-\u9fff“”《》]"


def chinese_lines() -> list[tuple[Path, str]]:
    """Every line of the Chinese texts, without what is syntax or an address."""
    files = chain((CONTENT / "zh").glob("*.ftl"), (CONTENT / "zh").rglob("*.md"))
    lines = ((path, line) for path in files for line in path.read_text(encoding="utf-8").splitlines())
    return [(path, SYNTAX.sub("", line)) for path, line in lines if not line.startswith("#")]


def test_chinese_uses_chinese_punctuation():
    ascii_beside = re.compile(f"{CHINESE}[,:;?!()]|[,;?!()]{CHINESE}")
    assert [(path.name, line) for path, line in chinese_lines() if ascii_beside.search(line)] == []


def test_every_sentence_with_all_its_slots_can_be_written():
    for language in LANGUAGES:
        for name in FILES:
            for key, names in slots(CONTENT / language / name).items():
                assert "{" not in words(language)(key, **{"unit": "month", **dict.fromkeys(names, "7")}), key


@pytest.mark.parametrize(
    ("value", "en", "zh"),
    [
        (0, "0", "0"),
        (12_000, "12,000", "1.2万"),
        (360_000_000, "360 million", "3.6亿"),
        (1_408_280_000, "1.41 billion", "14.1亿"),
        (0.05, "0.05", "0.05"),
        (999.7, "1,000", "1,000"),
        (3e20, "10²⁰", "10²⁰"),
        (-1234.5, "−1,234", "−1,234"),
    ],
)
def test_numbers_are_written_as_the_reader_of_the_language_expects(value: float, en: str, zh: str):
    assert words("en").number(value) == en
    assert words("zh").number(value) == zh


def test_a_part_of_every_hundred_is_never_rounded_to_nothing_or_to_all():
    w = words("en")
    assert [w.of100(share) for share in (0.0, 0.0004, 0.04, 0.215, 0.9999, 1.0)] == [
        "0", "under 0.1", "4", "22", "over 99.9", "100"
    ]  # fmt: skip
    assert [w.of100(share, "USD") for share in (0.0004, 0.04, 0.9999)] == ["under US$0.1", "US$4", "over US$99.9"]
    assert [words("zh").of100(share, "USD") for share in (0.0004, 0.04)] == ["不到0.1美元", "4美元"]


def test_nothing_has_no_sign_and_people_are_whole():
    w = words("en")
    assert [w.percent(-0.0), w.number(-1e-9), w.number(-0.5)] == ["0%", "0", "−0.5"]
    assert [w.people(value) for value in (0.0, 0.2, 4.31, 1234.5)] == ["0", "1", "4", "1,234"]


def test_money_and_spans_carry_their_units():
    assert [words("en").money(value, "CNY") for value in (0.0, 0.001, 0.996, 0.876, 12.345)] == [
        "¥0", "under ¥0.01", "¥1", "¥0.88", "¥12.3"
    ]  # fmt: skip
    assert [words("zh").money(12_000, currency) for currency in ("CNY", "USD", "PHP")] == [
        "1.2万元",
        "1.2万美元",
        "1.2万菲律宾比索",
    ]
    assert [words("zh").money(value, "CNY") for value in (0.001, -5)] == ["不到0.01元", "−5元"]
    assert [words("en").money(-5, currency) for currency in ("CNY", "PHP")] == ["−¥5", "−₱5"]
    assert words("en").money(12_000, "CNY") == "¥12,000"
    assert words("en").span(36, "month") == "36 months"
    assert words("zh").period(12, "month") == "第12个月"
    assert words("zh").period(0, "month") == "开张当月"
    assert words("en").period(0, "day") == "the start"


def test_a_slot_may_be_a_list_of_very_many_names():
    many = ", ".join(f"offer {n}" for n in range(20_000))
    assert len(many) > 200_000
    assert many in words("en")("figure-promises-points-named", who=many)


def test_unknown_keys_and_empty_slots_are_errors():
    with pytest.raises(KeyError, match="no words for 'nonsense'"):
        words("en")("nonsense")
    with pytest.raises(KeyError, match="note-rounded"):
        words("en")("note-rounded", label="x")
