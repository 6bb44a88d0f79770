"""What the component is sent: small, complete, nothing but numbers and our own words."""

import re
from dataclasses import replace
from typing import Any

import pytest

from explainer import AtSource, Offer, Points
from explainer.charts.kit.parts import COINS
from explainer.live.code import HERE, MODULES, bundle, packed, text
from explainer.live.component import heard, sent_numbers
from explainer.live.data import live_data, terms_data, wire
from explainer.live.messages import messages
from explainer.live.promise import with_numbers, with_rebate
from explainer.offers.inputs import preset
from explainer.offers.library import offers
from explainer.words.languages import LANGUAGES
from explainer.words.text import words

KILOBYTE = 1024


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("offer_id", offers())
def test_all_that_is_sent_is_at_most_12_kilobytes_and_a_change_at_most_4(offer_id: str, language: str):
    inputs = preset(offer_id)
    assert len(wire(live_data(inputs, words(language)))) <= 12 * KILOBYTE
    assert len(wire(terms_data(inputs, words(language)))) <= 4 * KILOBYTE


def test_code_and_style_are_packed_into_less_than_half():
    assert len(packed()) < len(bundle()) / 2


def test_every_module_is_in_the_bundle_once_and_none_is_left_out():
    files = {path.stem for path in HERE.glob("*.js")}
    assert files - {"terms"} == set(MODULES)
    assert "import " not in bundle().replace("import(", "")


def test_only_words_that_are_asked_for_are_sent():
    assert messages("en").keys() == messages("zh").keys()
    assert {"answer-promised", "under", "period-last"} <= messages("en").keys()
    assert not any(key.startswith(("claims", "story", "check")) for key in messages("en"))


def test_a_message_is_sent_as_text_slots_other_messages_and_choices():
    assert messages("en")["answer-there"] == [{"slot": "there"}, " of it is there"]
    assert messages("en")["answer-then"] == [". "]
    assert messages("zh")["money"] == [{"slot": "number"}, {"slot": "sign"}]
    since = messages("zh")["period-last"][0]
    assert (since["by"], since["other"], since["of"]["day"]) == ("unit", "days", ["前一天"])


@pytest.mark.parametrize(
    ("part", "money"),
    [("there", "own"), ("later", "new"), ("nobody", "nobody"), ("waiting", "waiting"), ("unclaimed", "unclaimed")],
)
def test_the_coins_are_those_of_the_charts(part: str, money: str):
    names = dict(re.findall(r'const (CIRCLE|RIM) = "([^"]*)"', text("coins.js")))
    shape, mark = re.findall(rf'^  {part}: (CIRCLE|RIM)(?: \+ "([^"]*)")?,$', text("coins.js"), re.MULTILINE)[0]
    assert names[shape] + mark == re.sub(r"(?<!\d)0\.", ".", COINS[money])


GREEN = Offer("o", 1000, 0.2, 0.4, points=(Points("shopper", 5), Points("merchant", 5)))


def test_half_the_rebate_promises_twice_as_many_times_the_rebate():
    # 5 times 20 % of 1,000 is 1,000; so is 10 times 10 %, and twice 50 %
    assert [p.multiple for p in with_rebate(GREEN, 0.1).points] == pytest.approx([10, 10])
    assert [p.multiple for p in with_rebate(GREEN, 0.5).points] == pytest.approx([2, 2])
    assert with_rebate(GREEN, 0.2) == GREEN


def test_a_promise_that_would_be_too_many_times_the_rebate_is_one_of_the_price():
    # 5 times 20 % of the price is all of it, whatever the shop gives up; 1,000 times is the most that can be said
    nothing, little = with_rebate(GREEN, 0), with_rebate(GREEN, 0.0005)
    assert {(p.base, p.multiple) for p in nothing.points + little.points} == {("spend", 1.0)}
    assert with_rebate(nothing, 0.3).points == nothing.points


def test_what_is_not_a_promise_in_points_stays_a_share():
    offer = replace(GREEN, at_source=(AtSource("invite", "inviter", 0.15, level=1),))
    assert with_rebate(offer, 0.1).at_source == offer.at_source


@pytest.mark.parametrize(
    "sent",
    [None, 3, {}, {"spend": 1}, {"spend": "1", "rebate": 1, "growth": 1}, {"spend": float("inf"), "rebate": 1, "growth": 1}],
)
def test_what_is_not_three_numbers_is_not_taken(sent: Any):
    assert sent_numbers({"set": sent}) == {}


def test_three_numbers_are_taken_and_which_change_it_was():
    sent = {"set": {"spend": 1000, "rebate": 0.2, "growth": 0.15, "number": 3}}
    assert sent_numbers(sent) == {"spend": 1000.0, "rebate": 0.2, "growth": 0.15}
    assert (heard(sent), heard({}), heard({"set": {"number": "x"}})) == (3, 0, 0)


def test_numbers_from_a_browser_are_brought_inside_their_bounds():
    inputs, notes = with_numbers(preset("green-points"), {"spend": -5, "rebate": 7.0, "growth": -3})
    assert (inputs.offer.spend, inputs.offer.rebate, inputs.scenario.growth) == (0.01, 1.0, -0.99)
    assert inputs.offer.promise == pytest.approx(2.0)  # as before: all of the price to the shopper, and to the shop
    assert [note.kind for note in notes] == ["outside", "outside"]


def test_a_growth_that_cannot_be_counted_leaves_the_one_before():
    inputs, notes = with_numbers(preset("green-points"), {"spend": 1000, "rebate": 0.2, "growth": 999.0})
    assert inputs == preset("green-points")
    assert [note.kind for note in notes] == ["impossible"]


def test_numbers_that_did_not_move_change_nothing():
    inputs = preset("green-points")
    numbers = {"spend": inputs.offer.spend, "rebate": inputs.offer.rebate, "growth": inputs.scenario.growth}
    assert with_numbers(inputs, numbers) == (inputs, [])
