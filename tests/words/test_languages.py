"""The table of languages: what it must say, and whom each language is spoken to."""

import pytest
from babel import Locale

from explainer.exports.kit.typeset import FACES
from explainer.offers.folder import CONTENT, data
from explainer.words.languages import LANGUAGES, language, spoken

TABLES = {code: table for code, table in data("languages.toml").items() if code != "otherwise"}
every_language = pytest.mark.parametrize("code", LANGUAGES)


@every_language
def test_every_language_has_texts_a_locale_and_fonts_that_are_shipped(code: str):
    entry = LANGUAGES[code]
    assert (CONTENT / code / "common.ftl").is_file()
    assert str(Locale.parse(entry.locale)) == entry.locale
    assert {*entry.fonts} <= {*FACES}
    assert len(entry.currency) == 3


@every_language
def test_names_of_large_numbers_begin_with_the_largest_as_long_on_an_axis_as_in_a_sentence(code: str):
    entry = LANGUAGES[code]
    for scale in (entry.large, entry.large_axis):
        sizes = [size for size, _ in scale]
        assert sizes == sorted(sizes, reverse=True) == [size for size, _ in entry.large]


@every_language
@pytest.mark.parametrize("field", sorted(next(iter(TABLES.values()))))
def test_a_line_that_is_missing_is_named(code: str, field: str):
    table = {name: value for name, value in TABLES[code].items() if name != field}
    with pytest.raises(ValueError, match=rf"\[{code}\] {field} is missing"):
        language(code, table)


def test_a_line_too_many_is_named():
    with pytest.raises(ValueError, match=r"\[en\] colour is not known"):
        language("en", {**TABLES["en"], "colour": "red"})


@pytest.mark.parametrize(
    ("locale", "code"),
    [
        ("zh-CN", "zh"), ("zh-TW", "zh"), ("zh_CN.UTF-8", "zh"), ("ZH", "zh"), ("en-US", "en"), ("en_GB.UTF-8", "en"),
        ("fr-FR", "en"), ("zhx", "en"), ("C", "en"), ("", "en"),
    ],
)  # fmt: skip
def test_who_speaks_none_of_ours_is_spoken_to_in_english(locale: str, code: str):
    assert spoken(locale) == code
