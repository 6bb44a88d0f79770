"""One reader for a number: what people write is read as they mean it, and what may mean two things is not read."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.offers.number import WrittenNumber, read_number


@pytest.mark.parametrize(
    ("text", "value", "sign"),
    [
        ("20", "20", ""), ("20%", "20", "%"), (" 20 % ", "20", "%"), ("¥1,000", "1000", "¥"), ("1 000", "1000", ""),
        ("２０％", "20", "%"), ("￥１，０００", "1000", "¥"), ("−5", "-5", ""), ("+.5", "0.5", ""), ("3.", "3", ""),
        ("1e6", "1000000", ""), ("$12,345,678.90", "12345678.9", "$"), ("0.1", "0.1", ""),
    ],
)  # fmt: skip
def test_what_people_write_is_read_as_they_mean_it(text: str, value: str, sign: str):
    assert read_number(text) == WrittenNumber(Decimal(value), sign)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "%",
        ".",
        "-",
        "1,5",
        "1,00",
        "10,00,000",
        "1_000",
        "twenty",
        "20%%",
        "¥20%",
        "%20",
        "1.2.3",
        "0x10",
        "nan",
        "inf",
        "1e9999",
    ],
)
def test_what_may_mean_two_things_or_nothing_is_no_number(text: str):
    assert read_number(text) is None


@given(st.decimals(-(10**12), 10**12, places=4), st.sampled_from(["", ","]))
def test_a_number_comes_back_from_its_digits_with_or_without_commas(value: Decimal, comma: str):
    assert read_number(f"{value:{comma}f}") == WrittenNumber(value, "")


@given(st.text(max_size=30))
def test_no_text_is_an_error(text: str):
    read_number(text)
