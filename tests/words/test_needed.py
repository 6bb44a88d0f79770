"""What it would take so that nobody else is needed: the numbers worked out by hand, in both languages."""

import re
from dataclasses import replace

import pytest
from hypothesis import given

from explainer.offers.flyer import Flyer
from explainer.offers.flyer_terms import countable_flyer, inputs_of_flyer
from explainer.words.languages import LANGUAGES
from explainer.words.needed import needed_lines, there_if
from explainer.words.subject import subject_of
from explainer.words.text import words
from tests.oracles.flyers import BANK, CASHBACK, COMPOUND, DAILY, MEALS, QUEUE, flyers

every_language = pytest.mark.parametrize("language", LANGUAGES)


def said(flyer: Flyer, language: str) -> str:
    """All that is said, the first sentence first."""
    return "\n".join(needed_lines(inputs_of_flyer(flyer), words(language)))


def numbers(text: str) -> list[str]:
    """Every number in a text, without thousands separators."""
    return re.findall(r"\d+(?:\.\d+)?", text.replace(",", ""))


@every_language
def test_a_shop_would_have_to_hand_over_all_and_three_examples_are_said_to_be_ours(language: str):
    """10 % of 1,000 is 100, less 50 for the inviter: 50; 20 %: 150; 40 %: 350."""
    first, examples = said(CASHBACK, language).split("\n")
    assert {"en": "hand over all ¥1,000 of every ¥1,000", "zh": "每卖1,000元，得把1,000元全让出来"}[language] in first
    assert numbers(examples) == ["10", "50", "20", "150", "40", "350", "20"]
    assert {"en": "Examples of ours", "zh": "我们举几个例子"}[language] in examples
    assert [there_if(inputs_of_flyer(CASHBACK), gives) for gives in (0.1, 0.2, 0.4)] == pytest.approx([50, 150, 350])


def test_what_is_there_is_told_of_our_example_where_nobody_said_the_price():
    """All of the price back, whatever it is: of our example of 1,000 the shop hands over 100, 200 or 400."""
    inputs = inputs_of_flyer(Flyer(back=100, unit="percent"))
    assert [there_if(inputs, gives) for gives in (0.1, 0.2, 0.4)] == pytest.approx([100, 200, 400])


@every_language
def test_more_than_is_paid_in_would_have_to_be_kept(language: str):
    """200 times 5 is 1,000 of each 500. 0.795 % a day: (1 - 1.00795^-200) / 0.00795 is 100."""
    assert pytest.approx(100, abs=0.1) == (1 - 1.00795**-200) / 0.00795
    text = said(DAILY, language)
    assert [n for n in ("500", "1000", "0.795") if n in numbers(text)] == ["500", "1000", "0.795"]
    assert {"en": "more than there is", "zh": "比交的钱还多"}[language] in text


@every_language
def test_left_in_for_a_year_the_money_would_have_to_earn_what_is_promised(language: str):
    assert "30%" in said(COMPOUND, language)


@every_language
def test_meals_may_cost_up_to_five_sixths(language: str):
    text = said(MEALS, language)
    assert numbers(text.split("\n")[0]) == ["100", "83"]
    assert numbers(text.split("\n")[1])[:6] == ["30", "1800", "45", "2700", "60", "3600"]


@every_language
def test_a_bank_has_to_earn_what_it_pays(language: str):
    assert numbers(said(BANK, language)) == ["2", "3.5"]


@every_language
def test_a_line_says_by_its_own_rule_how_many_it_takes(language: str):
    assert set(numbers(said(QUEUE, language))) >= {"5"}
    assert len(needed_lines(inputs_of_flyer(replace(QUEUE, number=None)), words(language))) == 2


@every_language
def test_nothing_is_said_where_all_is_known(language: str):
    assert said(replace(CASHBACK, gives=30, keeps=40), language) == ""


@every_language
def test_no_amount_is_enough_for_what_never_ends(language: str):
    text = said(replace(DAILY, way="forever", number=None), language)
    assert words(language)("needed-kept-never") in text
    assert "inf" not in text
    assert "∞" not in text


@every_language
def test_whatever_is_not_known_is_said_on_every_sheet(language: str):
    w = words(language)
    assert {"en": "20% given up by the shop", "zh": "商家让利20%"}[language] in subject_of(
        inputs_of_flyer(CASHBACK), w
    ).status
    assert w("unknown-points") in subject_of(inputs_of_flyer(Flyer(price=100)), w).status
    assert subject_of(inputs_of_flyer(QUEUE), w).status == w("subject-status-own")


@every_language
@given(flyers)
def test_whatever_is_answered_something_readable_is_said(language: str, flyer: Flyer):
    inputs = countable_flyer(flyer)
    if inputs:
        text = "\n".join([*needed_lines(inputs, words(language)), subject_of(inputs, words(language)).status])
        assert not re.search(r"nan|inf\b|None|∞|−", text)
