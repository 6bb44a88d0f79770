"""Labels: what is said about a value that was not taken is said in numbers as readers write them."""

import pytest

from explainer.offers.link import from_link
from explainer.words.labels import note_text
from explainer.words.text import words


@pytest.mark.parametrize(
    ("term", "typed", "en", "zh"),
    [
        ("spend", "1e12", "We use 1 billion.", "现按10亿计算"),
        ("horizon", "1e9", "We use 2,000.", "现按2,000计算"),
        ("market", "abc", "We use no limit.", "现按不限计算"),
        ("market", "10", "It stays at no limit.", "仍按不限计算"),
    ],
)
def test_what_is_used_instead_is_written_for_a_reader(term: str, typed: str, en: str, zh: str):
    inputs, (note,) = from_link({"offer": "green-points", term: typed})
    assert en in note_text(note, inputs, words("en"))
    assert zh in note_text(note, inputs, words("zh"))
