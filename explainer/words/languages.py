"""Languages: what is to be known of each beside its texts, from content/languages.toml. No other module knows a language."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from explainer.offers.content import data

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


def _read() -> Mapping[str, Language]:
    return MappingProxyType({c: Language(c, **entry) for c, entry in data("languages.toml").items() if c != OTHERWISE})


LANGUAGES = _read()


def spoken(locale: str) -> str:
    """The language for somebody whose browser or computer says "zh-TW" or "en_US.UTF-8"."""
    found = (code for code, language in LANGUAGES.items() if language.letters == _letters(locale))
    return next(found, data("languages.toml")[OTHERWISE])
