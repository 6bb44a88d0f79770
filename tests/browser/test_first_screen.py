"""The first screen: every number of it, for every offer of the library and for any own one, agrees with every other."""

import math
import re
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explainer import Offer, Scenario
from explainer.live.data import terms_data, words_data
from explainer.offers.inputs import Inputs, preset
from explainer.offers.library import offers
from explainer.offers.own import own_inputs
from explainer.words.languages import LANGUAGES
from explainer.words.restated import restated
from explainer.words.text import words
from tests.oracles.every_term import every_case

Ask = Callable[..., Any]  # the fixture `ask`: calls a function of the component
PARTS = ("there", "later", "unclaimed", "nobody")  # in the order of the coins
MARKED = re.compile("\u0001(\\w+)\u0002(.*?)\u0003")
# A number as either language writes it, with the word for a large unit.
LARGE = {"万亿": 1e12, "亿": 1e8, "万": 1e4, "trillion": 1e12, "billion": 1e9, "million": 1e6, "": 1.0}
NUMBER = re.compile(r"(\d[\d,]*(?:\.\d+)?)\s?(万亿|亿|万|trillion|billion|million|)")
FREE = ("covered", "unclaimed", "expires")
BY_PARTS = ("others", "line", "passed_on", "never")  # kinds that are told in parts
every_language = pytest.mark.parametrize("language", LANGUAGES)


def amount(text: str) -> tuple[float, float]:
    """A written amount and half of its last digit."""
    found = NUMBER.search(text)
    assert found, text
    digits, unit = found[1].replace(",", ""), LARGE[found[2]]
    decimals = len(digits.partition(".")[2])
    return float(digits) * unit, unit * 10.0**-decimals / 2


def marked(text: str) -> dict[str, str]:
    """What is written of each part that is named."""
    return dict(MARKED.findall(text))


def number(value: Any) -> float:
    return float(value.replace("Infinity", "inf")) if isinstance(value, str) else float(value)


def screen(ask: Ask, inputs: Inputs, language: str) -> dict[str, Any]:
    """Everything the answer shows for an offer."""
    found: dict[str, Any] = ask("screen", words_data(words(language)), terms_data(inputs, words(language)))
    return found


def hold(ask: Ask, inputs: Inputs, language: str) -> None:
    """Every rule below, of one screen."""
    shown = screen(ask, inputs, language)
    kind, parts = shown["found"]["kind"], shown["found"]["parts"]
    for rule in (coins_are_the_parts, parts_come_to_the_promise, alone_is_what_is_there, notes_go_with_the_coins):
        rule(shown, kind, parts)
    promise_is_the_restated_one(shown, kind, inputs, language)


def coins_are_the_parts(shown: dict[str, Any], kind: str, parts: dict[str, float]) -> None:
    if kind == "nothing":
        assert sum(shown["coins"]) == 0
        return
    assert sum(shown["coins"]) == 100
    for part, coins in zip(PARTS, shown["coins"], strict=True):
        assert abs(coins - 100 * parts[part]) < 1 + 1e-6 or coins == 1 or max(shown["coins"]) == coins, part
        assert (coins > 0) == (parts[part] > 1e-9), part


def parts_come_to_the_promise(shown: dict[str, Any], kind: str, parts: dict[str, float]) -> None:
    """What is named in the sentence, with the sum at its beginning: no part is left out, and none is too many."""
    said = shown["said"][0]
    named = marked(said)
    if kind not in BY_PARTS or not named or "<" in said or any("under" in text or "不到" in text for text in named.values()):
        return
    total, half = amount(MARKED.sub("", said))
    assert sum(amount(text)[0] for text in named.values()) == pytest.approx(total, rel=1e-9, abs=1e-9)
    for part, text in named.items():
        value, _ = amount(text)
        step = max(2 * half, total / 100)  # three digits of the sum: what its parts are rounded to
        assert abs(value - parts[part] * total) <= step + amount(text)[1], part
    coins = dict(zip(PARTS, shown["coins"], strict=True))
    assert {part for part, count in coins.items() if count} >= set(named)


def alone_is_what_is_there(shown: dict[str, Any], kind: str, parts: dict[str, float]) -> None:
    """What comes if nobody joins after you is what the sentence says is there.

    Nothing, if business has to grow first or others stand before you.
    """
    there, alone = marked(shown["said"][0]).get("there"), marked(shown["alone"]).get("there")
    if shown["found"]["waits"] or kind == "line":  # in a line what you pay goes to those before you
        assert alone is None
    elif kind in BY_PARTS and abs(shown["found"]["alone"] - parts["there"]) < 1e-9:  # a shared pool may pay less alone
        assert there == alone
    if kind in ("covered", "unclaimed") and alone and there:
        assert amount(alone)[0] <= amount(there)[0] * (1 + 1e-9)


def notes_go_with_the_coins(shown: dict[str, Any], kind: str, parts: dict[str, float]) -> None:
    """The growth it would take lies above the one set as long as something comes from nobody, and the other way round."""
    found = shown["found"]
    needed, set_now = number(found["needed"]), number(found["growth"])
    if kind in ("others", "line", "passed_on") and parts["nobody"] - parts["expired"] > 1e-9:
        assert needed > set_now - 1e-9
    if kind == "never":
        assert math.isinf(needed)
    if kind in FREE and kind != "expires":
        assert parts["later"] == 0
        assert needed <= max(set_now, 0.0) + 1e-9


def promise_is_the_restated_one(shown: dict[str, Any], kind: str, inputs: Inputs, language: str) -> None:
    """Where a promise pays neither interest nor is put back, the sentence and the offer in words name the same amount."""
    offer, w = inputs.offer, words(language)
    plain = offer.points and abs(offer.release.total - 1) < 1e-9 and not offer.left_in
    if not plain or kind not in BY_PARTS or not marked(shown["said"][0]):
        return
    told = w.money(offer.promise_to(offer.points[0]) * offer.spend, offer.currency)
    assert told in restated(offer, w)
    total, half = amount(MARKED.sub("", shown["said"][0]))
    value, other_half = amount(told)
    assert abs(total - value) <= half + other_half


@every_language
@pytest.mark.parametrize("offer_id", offers())
def test_no_two_numbers_of_the_first_screen_disagree(ask: Ask, offer_id: str, language: str):
    hold(ask, preset(offer_id), language)


@every_language
@settings(max_examples=200)
@given(case=every_case(most=30))
def test_no_two_numbers_of_any_own_offer_disagree(ask: Ask, case: tuple[Offer, Scenario], language: str):
    hold(ask, own_inputs(*case, 0), language)


@every_language
@given(case=every_case(most=30), growth=st.sampled_from([-0.2, -0.01, 0.0, 0.01, 0.15, 0.7, 3.0]))
def test_nor_at_any_growth(ask: Ask, case: tuple[Offer, Scenario], growth: float, language: str):
    offer, scenario = case
    hold(ask, own_inputs(offer, Scenario(start=scenario.start, growth=growth, horizon=12), 0), language)


def test_the_amounts_of_the_default_by_hand(ask: Ask):
    """1,000 spent, 200 given up, 80 kept for two promises of 1,000 each: 40 of one's own 1,000 is there, 4 coins."""
    shown = screen(ask, preset("green-points-instalments"), "en")
    assert amount(MARKED.sub("", shown["said"][0]))[0] == 1000
    assert amount(marked(shown["said"][0])["there"])[0] == 40
    assert shown["coins"][0] == 4
