"""People: how many it takes, against how many there are."""

from dataclasses import replace

import numpy as np
import pytest

from explainer.charts.people import MOST, needed_joined, passes, people_figure, people_rows
from explainer.check import Check
from explainer.inputs import from_link, preset
from explainer.library import offers, places
from explainer.text import words

INSTALMENTS = preset("green-points-instalments").check()


def test_a_thousand_first_customers_need_china_by_month_27():
    # research: 1,000 first customers growing by 69.4 % a month pass 1.4 billion in period 27
    china = next(place.people for place in places() if place.id == "china")
    assert passes(needed_joined(INSTALMENTS), china) == 27


def test_the_number_needed_grows_at_the_break_even_growth_when_everyone_comes_back():
    needed = needed_joined(INSTALMENTS)
    assert needed[1:] / needed[:-1] == pytest.approx(1 + INSTALMENTS.break_even)
    assert needed[0] == 1000
    assert needed[-2] < MOST * 2


def test_who_buys_again_is_not_counted_twice_and_who_does_not_is_replaced():
    once = Check(INSTALMENTS.offer, replace(INSTALMENTS.scenario, repeat=0.0), 5)
    rows = people_rows(once)
    assert rows["joined"][2] == pytest.approx(1000 * (1 + 1.15 + 1.15**2))
    assert rows["needed"][1] == pytest.approx(1000 * (2 + once.break_even))


def test_the_honest_card_needs_nobody_new_and_an_empty_pool_is_never_enough():
    assert "Nobody new" in people_figure(preset("loyalty-card").check(), words("en")).title
    never = from_link({"offer": "green-points-instalments", "pool": "0"})[0].check()
    assert "No number of people" in people_figure(never, words("en")).title


def test_the_title_names_the_largest_place_that_would_be_passed():
    title = people_figure(INSTALMENTS, words("en")).title
    needed, world = needed_joined(INSTALMENTS), max(place.people for place in places())
    assert "the world" in title
    assert f"month {passes(needed, world)} " in title


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("offer_id", offers())
def test_every_offer_has_a_figure_on_a_log_scale_without_zeros(offer_id: str, language: str):
    figure = people_figure(preset(offer_id).check(), words(language))
    assert (figure.data["rows"]["people"] > 0).all()
    assert np.isfinite(figure.data["rows"]["people"]).all()
    assert 2 <= len(figure.table) <= 42
    assert set(figure.data["ends"]["line"]) == set(figure.data["rows"]["line"])
    assert len(figure.data["places"]) >= 1


def test_the_picture_is_one_template_whatever_the_inputs():
    other = from_link({"offer": "green-points", "growth": "3", "rebate": "8"})[0].check()
    assert people_figure(INSTALMENTS, words("zh")).wide is people_figure(other, words("zh")).wide
