"""Languages: what is to be known of each beside its texts, from content/languages.toml. No other module knows a language."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from types import MappingProxyType
from typing import Any

from explainer.offers.folder import data

Scale = list[tuple[float, str]]
OTHERWISE = "otherwise"


@dataclass(frozen=True)
class Language:
    """One language. code: the folder of its texts, and `lang` in a link; the rest as languages.toml explains it."""

    code: str
    name: str
    locale: str
    tag: str
    gap: str
    large: Scale
    large_axis: Scale
    currency: str
    signs: Mapping[str, str]
    by_name: bool
    fonts: list[str]

    @property
    def letters(self) -> str:
        """The language without its place: zh."""
        return _letters(self.locale)

    @property
    def region(self) -> str:
        """The place whose letters and spaces a page is set with: cn."""
        return self.locale.split("_")[-1].lower()


def _letters(locale: str) -> str:
    return re.split("[-_.]", locale.lower())[0]


def language(code: str, table: Mapping[str, Any]) -> Language:
    """The language that a table tells of; a line that is missing, or one too many, is named."""
    wanted = {field.name for field in fields(Language)} - {"code"}
    for names, complaint in ((wanted - table.keys(), "is missing"), (table.keys() - wanted, "is not known")):
        if names:
            raise ValueError(f"languages.toml: [{code}] {min(names)} {complaint}. The top of the file says what it is for.")
    return Language(code, **table)


LANGUAGES = MappingProxyType({code: language(code, t) for code, t in data("languages.toml").items() if code != OTHERWISE})


def spoken(locale: str) -> str:
    """The language for somebody whose browser or computer says "zh-TW" or "en_US.UTF-8"."""
    found = (code for code, language in LANGUAGES.items() if language.letters == _letters(locale))
    return next(found, data("languages.toml")[OTHERWISE])
