"""The word for a browser that is too old: hidden from all others, true on its page, with a way that keeps the numbers."""

import pytest

from explainer.words.text import words
from tests.oracles.asking import asked


def way(link: str) -> str:
    """Where the word leads to."""
    (to,) = {a["href"] for a in asked(link).page.all("a") if "pocket" in a["href"]}  # also from the list of pages
    return to


def test_it_is_hidden_and_speaks_of_an_answer_only_where_there_is_one():
    still = words("en")("written-still")
    for link, answered in (("/?offer=green-points", True), ("/claims?", False), ("/?offer=own", False)):
        page = asked(f"{link}&lang=en")
        (word,) = [found for found in page.page.all("p") if found.get("id") == "too-old"]
        assert word["hidden"]
        assert (still in page.text) == answered, link


def test_the_way_keeps_the_numbers_of_the_link():
    to = "./pocket/zh.html#lang=zh&offer=green-points&spend=777&rebate=10&growth=5"
    assert way("/?offer=green-points&spend=777&rebate=10&growth=5&lang=zh") == to
    assert way("/compare?offer=green-points&spend=777&rebate=10&growth=5&lang=zh&size=large&join=3") == to


@pytest.mark.parametrize("link", ["offer=green-points&pool=50", "offer=own&spend=500"])
def test_pitfall_numbers_of_which_the_pocket_edition_takes_a_part_would_give_another_answer(link: str):
    assert way(f"/?{link}&lang=zh") == "./pocket/zh.html"
