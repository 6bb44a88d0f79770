"""The component's JavaScript in a real browser against the engine and the words: what it draws is what is computed here."""

import json
from collections.abc import Callable, Iterator
from dataclasses import asdict, replace
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from playwright.sync_api import Browser, Page

from explainer import Declining, Instalments, Ladder, Offer, Points, Scenario, Shared, break_even, cover, funded_share, run
from explainer.live.code import bundle
from explainer.live.data import about, offer_data, words_data
from explainer.live.messages import messages
from explainer.live.promise import with_rebate
from explainer.words.text import CONTENT, LANGUAGES, slots, words
from tests.oracles import strategies as some

ASKED = (
    "addingUp, aloneLine, answer, course, cover, fundedShare, growthNote, largestRemainder, neededGrowth, number, percent, "
    "promisedPerYuan, rebateNeeded, rebateNote, standing, sum, teller, unmarked, verdict, withRebate"
)
ALSO = """const ALSO = {
    said: (messages, key, slots) => speaker(messages)(key, slots),
    spoken: (words, terms, name, ...rest) => SPOKEN[name](teller(words, terms), ...rest),
};
const SPOKEN = { sum, answer, aloneLine, growthNote, rebateNote };"""
HUNDREDS = settings(max_examples=200)
SAME = 1e-9
Ask = Callable[..., Any]


@pytest.fixture(scope="module")
def ask(browser: Browser) -> Iterator[Ask]:
    """A bare page with the modules in it: ask("cover", offer) calls one of their functions."""
    page: Page = browser.new_page()
    page.set_content(f"<script type=module>{bundle()}\n{ALSO}\nwindow.live = {{ {ASKED}, ...ALSO }};</script>")
    page.wait_for_function("window.live")
    # JSON knows neither infinity nor "not a number"
    call = """([name, given]) => JSON.stringify(live[name](...JSON.parse(given)),
        (_, x) => typeof x === "number" && !Number.isFinite(x) ? String(x) : x)"""

    def asked(name: str, *given: Any) -> Any:
        answer = page.evaluate(call, [name, json.dumps(given)])
        return json.loads(answer) if answer is not None else None

    yield asked
    page.close()


def number(value: Any) -> float:
    return float(value.replace("Infinity", "inf")) if isinstance(value, str) else value


def close(value: Any) -> Any:
    return pytest.approx(value, rel=SAME, abs=SAME)


def around(scenario: Scenario) -> dict[str, Any]:
    return {"plateau": None, **asdict(scenario)}


# Rules and growths at their edges, beside those that are drawn.
RULES = [
    Instalments(1), Instalments(36), Instalments(3000), Declining(1e-6), Declining(0.3), Declining(1.0), Shared(1),
    Shared(40), Ladder(36, 0.15, 0.0), Ladder(36, 0.15, 0.25), Ladder(1, 0.001, 1.0), Ladder(120, 5.0, 0.005),
]  # fmt: skip
GROWTHS = [-0.99, -0.5, -1e-9, 0.0, 1e-9, 0.01, 0.15, 0.694, 1.0, 25.0, 1000.0]
EXPIRIES = [None, 1, 5, 30]
growths = st.sampled_from(GROWTHS) | some.grid(-0.9, 2, 0.01)


@HUNDREDS
@given(offer=some.offers(), growth=growths)
def test_cover_and_funded_share_are_the_engines(ask: Ask, offer: Offer, growth: float):
    terms = offer_data(offer)
    assert ask("cover", terms) == close(cover(offer))
    assert ask("fundedShare", terms, growth) == close(funded_share(offer, growth))


@HUNDREDS
@given(offer=some.offers(release=some.st.one_of(some.instalments, some.declining, some.shared)))
def test_the_growth_it_takes_is_the_engines(ask: Ask, offer: Offer):
    assert number(ask("neededGrowth", offer_data(offer))) == close(break_even(offer))


@pytest.mark.parametrize("rule", RULES, ids=repr)
@pytest.mark.parametrize("expires", EXPIRIES)
def test_every_rule_at_every_growth_and_expiry(ask: Ask, rule: Any, expires: int | None):
    offer = Offer("edge", spend=1000, rebate=0.2, pool_share=0.4, release=rule, claimed=0.7, expires=expires)
    for growth in GROWTHS:
        assert ask("fundedShare", offer_data(offer), growth) == close(funded_share(offer, growth)), growth
    if not isinstance(rule, Ladder):
        assert number(ask("neededGrowth", offer_data(offer))) == close(break_even(offer))


@HUNDREDS
@given(offer=some.offers(release=some.st.one_of(some.instalments, some.declining), expires=st.none()))
def test_at_the_growth_it_takes_everybody_is_paid_and_just_below_somebody_is_not(ask: Ask, offer: Offer):
    needed = break_even(offer)
    assume(0 < needed < 900)

    def nobody(growth: float) -> float:
        found = ask("verdict", offer_data(offer), around(Scenario(growth=growth, repeat=0.0, horizon=1)))
        return float(found["parts"]["nobody"])

    assert nobody(needed) == pytest.approx(0, abs=1e-6)
    assert nobody(needed * 0.9) > 1e-6


@HUNDREDS
@given(offer=some.offers(), growth=growths, repeat=some.grid(0, 1, 0.1))
def test_the_parts_of_the_answer_add_up_to_the_promise(ask: Ask, offer: Offer, growth: float, repeat: float):
    found = ask("verdict", offer_data(offer), around(Scenario(growth=growth, repeat=repeat, horizon=1)))
    parts = [found["parts"][name] for name in ("there", "later", "nobody", "unclaimed")]
    assert sum(parts) == close(1)
    assert min(parts) >= 0
    assert 0 <= found["alone"] <= found["parts"]["there"] + SAME or found["kind"] == "turnover"


@HUNDREDS
@given(offer=some.offers(), rebate=some.grid(0.01, 1, 0.01))
def test_another_rebate_leaves_the_promise_in_money(ask: Ask, offer: Offer, rebate: float):
    assume(all(p.multiple * offer.rebate / rebate <= 1000 for p in offer.points))
    ours = offer_data(with_rebate(offer, rebate))
    theirs = ask("withRebate", offer_data(offer), rebate)
    assert ask("promisedPerYuan", theirs) == close(ask("promisedPerYuan", ours)) == close(offer.multiple * offer.rebate)
    assert ask("cover", theirs) == close(ask("cover", ours))


@HUNDREDS
@given(offer=some.offers(), scenario=some.scenarios())
def test_months_go_by_as_in_the_run(ask: Ask, offer: Offer, scenario: Scenario):
    done = run(offer, scenario)
    found = ask("course", offer_data(offer), around(scenario), scenario.horizon)
    scale = max(1.0, float(done.turnover.sum()))
    for name, expected in {
        "active": done.active,
        "fresh": done.new,
        "due": done.due,
        "paid": done.paid,
        "pool": done.pool,
    }.items():
        assert found[name] == pytest.approx(expected.tolist(), rel=SAME, abs=SAME * scale), name


# Numbers that a person may see, ties of rounding and the places where a unit begins among them.
shown_numbers = st.one_of(
    st.sampled_from(
        [0.0, 0.5, 2.5, 0.125, 0.005, 0.015, 12.25, 99.95, 999.5, 1234.5, 9999.5, 99_950, 1e6, 999_500, 1e8, 1e16, 3e20]
    ),
    st.floats(-1e13, 1e13).filter(lambda x: abs(x) > 1e-6),
    st.integers(0, 10**9).map(lambda n: n / 1000),
    st.integers(-400, 400).map(lambda n: n / 8),
)


@pytest.mark.parametrize("language", LANGUAGES)
@HUNDREDS
@given(value=shown_numbers)
def test_numbers_are_written_as_the_words_write_them(ask: Ask, language: str, value: float):
    w = words(language)
    ink = {"large": words_data(w)["large"]}
    assert ask("number", ink, value) == w.number(value)
    assert ask("percent", ink, value) == w.percent(value)


def told(language: str, currency: str = "CNY") -> tuple[dict[str, Any], dict[str, Any]]:
    """What `teller` is made of."""
    w = words(language)
    return words_data(w), {"about": about(replace(OFFER, currency=currency), w)}


OFFER = Offer("o", spend=1000, rebate=0.2, pool_share=0.4, points=(Points("shopper", 5), Points("merchant", 5)))


@pytest.mark.parametrize("language", LANGUAGES)
@HUNDREDS
@given(value=st.one_of(st.integers(0, 10**9).map(lambda n: n / 1000), st.floats(0, 1e12)))
def test_amounts_are_written_as_the_words_write_them(ask: Ask, language: str, value: float):
    w = words(language)
    mine = ask("spoken", *told(language), "sum", value)
    sign = w.symbol("CNY")
    assert mine == (w.money(value, "CNY") if language == "en" else w.money(value, "CNY").replace(sign, "") + "元")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_says_what_the_words_say(ask: Ask, language: str):
    w = words(language)
    known = {key: names for path in (CONTENT / language).glob("*.ftl") for key, names in slots(path).items()}
    for key, message in messages(language).items():
        for unit in ("day", "week", "month", "quarter", "year", "days"):
            given_slots = {"currency": "GBP", "unit": unit} | dict.fromkeys(known[key] - {"currency", "unit"}, "7")
            assert ask("said", {key: message, **messages(language)}, key, given_slots) == w(key, **given_slots), key


@HUNDREDS
@given(total=st.integers(1, 10**9).map(lambda n: n / 100), shares=st.lists(st.integers(0, 1000), min_size=4, max_size=4))
@pytest.mark.parametrize("language", LANGUAGES)
def test_amounts_shown_add_up_to_the_sum_shown(ask: Ask, language: str, total: float, shares: list[int]):
    assume(sum(shares) > 0)
    parts = [share / sum(shares) for share in shares]
    found = ask("addingUp", {"large": words_data(words(language))["large"]}, total, parts)
    assert sum(found["parts"]) == close(found["total"])
    assert found["total"] == pytest.approx(total, rel=0.0051, abs=0.0051)
    for share, amount in zip(parts, found["parts"], strict=True):
        assert abs(amount - share * total) <= found["step"] * (1 + SAME)
        assert amount > 0 or share * total < found["step"]
        assert share > 0 or amount == 0


def test_a_hundred_coins_are_a_hundred(ask: Ask):
    assert ask("largestRemainder", [0.04, 0.1769, 0, 0.7831], 100) == [4, 18, 0, 78]
    assert sum(ask("largestRemainder", [1 / 3, 1 / 3, 1 / 3, 0], 100)) == 100
