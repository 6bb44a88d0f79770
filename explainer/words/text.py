"""Text: words and numbers in one language. It knows no sentence itself; they live in content/<language>/*.ftl."""

import math
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

from babel import Locale
from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import NumberPattern, format_decimal, get_currency_name, get_currency_symbol, parse_pattern
from fluent.runtime import FluentBundle, FluentResource, resolver
from fluent.syntax.ast import Message

from explainer.words.languages import LANGUAGES
from explainer.words.message_texts import message_texts, with_named

SUPERSCRIPT = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")

CENT = 0.01  # the smallest amount of money that is written
# Fluent cuts a message off where a slot has more than 2,500 characters, against texts by strangers. Ours are our own, and
# a list of many names is longer. No setting is offered for it; the test of a long slot fails if this one moves.
resolver.MAX_PART_LENGTH = 1_000_000
WHOLE = 1000  # from here on three digits of a number of people are whole by themselves
UNCOUNTABLE = 1e16  # from here on as a power of ten


class Words:
    """All words of one language: called with a key it gives the sentence, its methods write numbers as its readers do."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.entry = LANGUAGES[language]
        self.locale = Locale.parse(self.entry.locale)
        self._fixed: dict[str, str] = {}
        self._bundle = FluentBundle([self.entry.locale.replace("_", "-")], use_isolating=False)
        self._texts = message_texts(language)

    def __call__(self, key: str, **slots: Any) -> str:
        """The sentence of a key with its slots filled. An unknown key or an unfilled slot is a KeyError."""
        if not slots and key in self._fixed:
            return self._fixed[key]
        text = self._filled(key, slots)
        if not slots:
            self._fixed[key] = text  # what has no slots is always the same
        return text

    def _filled(self, key: str, slots: dict[str, Any]) -> str:
        if not self._bundle.has_message(key):
            self._bundle.add_resource(FluentResource(with_named(key, self._texts)))
        if not self._bundle.has_message(key):
            raise KeyError(f"no words for {key!r} in {self.language}")
        pattern = self._bundle.get_message(key).value
        if pattern is None:
            raise KeyError(f"{key!r} in {self.language} has no text")
        text, problems = self._bundle.format_pattern(pattern, slots)
        if problems:
            raise KeyError(f"{key!r} in {self.language}: {problems[0]}")
        return str(text)

    def has(self, key: str) -> bool:
        """Whether this language has words for a key."""
        return key in self._texts

    def number(self, value: float, digits: int = 3) -> str:
        """A number with about so many significant digits: 12,000 · 1.2万 · 3.4 billion · 10²³."""
        size = abs(value)
        if not math.isfinite(value):
            return "∞" if value > 0 else "−∞"
        if size >= UNCOUNTABLE:
            return "10" + str(math.floor(math.log10(size))).translate(SUPERSCRIPT)
        for unit, name in self.entry.large:
            if round_digits(size, digits) >= unit:
                return self._plain(value / unit, digits) + name
        return self._plain(value, digits)

    def _plain(self, value: float, digits: int) -> str:
        rounded = round_digits(value, digits) if abs(value) < 10**digits else round(value)
        decimals = max(0, digits - 1 - math.floor(math.log10(abs(rounded)))) if rounded else 0
        text = str(format_decimal(rounded, _pattern(decimals), locale=self.locale))
        return text.replace("-", "−" if any(digit in text for digit in "123456789") else "")  # nothing has no sign

    def people(self, value: float) -> str:
        """A number of people: whole, as people are; a few are never written as none."""
        return self.number(max(round(value), 1) if 0 < value < WHOLE else value)

    def exact(self, value: float, decimals: int = 2) -> str:
        """A number for somebody who goes on calculating with it: every digit, and at most so many decimals."""
        return str(format_decimal(round(value, decimals) + 0.0, _pattern(decimals), locale=self.locale)).replace("-", "−")

    def money(self, value: float, currency: str, digits: int = 3) -> str:
        """An amount of money: ¥12,000 · 1.2万元 · 6美元."""
        sign, size = "−" if value < 0 else "", abs(value)
        if 0 < size < CENT / 2:
            return self("under", number=sign + self.amount(self._plain(CENT, 1), currency))
        return sign + self.amount(self.number(round(size, 2) if size < 1 else size, digits), currency)

    def amount(self, number: str, currency: str) -> str:
        """A number that is written already, as money: ¥4 · 4元."""
        return self("money", sign=self.symbol(currency), number=number)

    def symbol(self, currency: str) -> str:
        """What stands beside an amount for these readers: ¥, US$ · 元, 美元."""
        return self.entry.signs.get(currency) or _symbol(currency, self.entry.locale, self.entry.by_name)

    def percent(self, fraction: float, digits: int = 3) -> str:
        """A fraction as a percentage: 15%, 69.4%, 0.05%."""
        return f"{self.number(100 * fraction, digits)}%"

    def of100(self, fraction: float, currency: str = "") -> str:
        """So many of every 100, as whole as honest: 4, 0.3, under 0.1, over 99.9. With a currency, so much: under ¥0.1."""
        hundred = 100 * fraction
        if 0 < hundred < 0.1:
            return self("under", number=self._bare(0.1, currency))
        if 99.9 < hundred < 100:
            return self("over", number=self._bare(99.9, currency))
        return self._bare(round(hundred) if 1 <= hundred <= 99 else round(hundred, 1), currency)

    def _bare(self, value: float, currency: str) -> str:
        number = str(format_decimal(value, _pattern(1), locale=self.locale))
        return self.amount(number, currency) if currency else number

    def period(self, n: int, period: str) -> str:
        """A point in time counted from the start: month 12. Programs count from 0, people say when it is the start."""
        if n == 0:
            return self("period-start", unit=unit(period))
        return self("period-n", n=f"{n}", unit=unit(period))

    def one_period(self, period: str) -> str:
        """One period, as in "15% a month"."""
        return self("period-one", unit=unit(period))

    def span(self, count: float, period: str) -> str:
        """A length of time: 36 months, 1 year."""
        written, one = self.number(count), unit(period)
        return self("period-span-one", unit=one) if count == 1 else self("period-span", count=written, unit=one)

    def day(self, day: date) -> str:
        """A day: 25 November 2026 · 2026年11月25日."""
        return str(format_date(day, "long", locale=self.locale))

    @property
    def separators(self) -> tuple[str, str]:
        """What stands between thousands and before decimals: 1,234.5."""
        symbols = self.locale.number_symbols["latn"]
        return str(symbols["group"]), str(symbols["decimal"])

    @property
    def gap(self) -> str:
        """What stands between two sentences."""
        return self.entry.gap

    def clauses(self, items: list[str]) -> str:
        """Several clauses in one sentence: ¥4 from you and ¥96 from nobody · 你出4元，96元没着落。"""
        return self("clause-comma").join([*items[:-2], self("clause-and").join(items[-2:])])

    def listed(self, items: list[str]) -> str:
        """Several things in one sentence: a, b and c · a、b和c."""
        return str(format_list(items, locale=self.locale))


@lru_cache
def _pattern(decimals: int) -> NumberPattern:
    """A number with at most so many decimals; kept, because reading a pattern takes longer than writing a number."""
    return parse_pattern(f"#,##0.{'#' * min(decimals, 6)}" if decimals else "#,##0")


@lru_cache
def _symbol(currency: str, locale: str, by_name: bool) -> str:
    return str(get_currency_name(currency, locale=locale) if by_name else get_currency_symbol(currency, locale=locale))


def unit(period: str) -> str:
    """The period's word for a selector: its own name, or "days" for "45 days"."""
    return "days" if period.endswith(" days") else period


def round_digits(value: float, digits: int) -> float:
    """The value rounded to so many significant digits."""
    return float(f"{value:.{digits}g}")


@lru_cache(maxsize=len(LANGUAGES))
def words(language: str) -> Words:
    """The words of a language, read once."""
    return Words(language)


def slots(path: Path) -> dict[str, set[str]]:
    """Keys of a file and the slots each one asks for; the contract that every language keeps."""
    resource = FluentResource(path.read_text(encoding="utf-8"))
    found: dict[str, set[str]] = {}
    for entry in resource.body:
        if isinstance(entry, Message):
            found[entry.id.name] = set(_variables(entry))
    return found


def _variables(node: Any) -> set[str]:
    """Names of all $variables below a node of the syntax tree."""
    if type(node).__name__ == "VariableReference":
        return {node.id.name}
    below = vars(node).values() if hasattr(node, "__dict__") else node if isinstance(node, list) else []
    return set().union(*(_variables(child) for child in below if isinstance(child, list) or hasattr(child, "__dict__")))
