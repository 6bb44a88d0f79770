"""Adding up: the parts shown add up to the sum shown, in every language, and none that is there is written as nothing."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.words.adding import percentages, sum_and_parts
from explainer.words.languages import LANGUAGES
from explainer.words.text import words

amounts = st.lists(st.just(0.0) | st.floats(0.01, 1e7), min_size=1, max_size=8).filter(any)
LARGE = {"": 1, "万": 10**4, "亿": 10**8, " million": 10**6}


def steps(text: str) -> int:
    """An amount as it is written, in whole parts so small that adding leaves no remainder."""
    number, large = re.fullmatch(r"¥?([\d,.]+)(万|亿| million|)元?", text).groups()
    whole, _, part = number.replace(",", "").partition(".")
    return int(whole + part.ljust(9, "0")) * LARGE[large]


def written(text: str) -> int:
    return 0 if text.startswith(("under", "不到")) else steps(text)


@pytest.mark.parametrize("language", LANGUAGES)
@given(parts=amounts)
def test_parts_in_money_add_up_and_none_is_nothing(language: str, parts: list[float]):
    total, some, shown = sum_and_parts(parts, "CNY", words(language), 2)
    assert written(some) == sum(map(written, shown[:2]))
    assert sum(map(written, shown)) == written(total)
    assert steps(total) == pytest.approx(sum(parts) * 1e9, rel=6e-3)
    assert [text in ("¥0", "0元") for text in shown] == [part == 0 for part in parts]


def test_two_amounts_that_used_to_miss_their_sum_by_one():
    assert sum_and_parts([70.5, 4939.4, 1.1], "CNY", words("en")) == ("¥5,011", "¥0", ["¥71", "¥4,939", "¥1"])


@given(shares=amounts)
def test_percentages_add_up_to_a_hundred(shares: list[float]):
    shown = percentages([share / sum(shares) for share in shares], words("en"))
    assert sum(round(10 * float(text.removesuffix("%"))) for text in shown if "under" not in text) == 1000
    assert [text == "0%" for text in shown] == [share == 0 for share in shares]
