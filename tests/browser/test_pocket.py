"""The pocket edition in a real browser: its JavaScript against engine and words, and the file opened without a network."""

import json
from collections.abc import Callable, Iterator
from dataclasses import asdict, replace
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from playwright.sync_api import Browser, Page

from explainer.charts.check.people import people_rows, people_title
from explainer.engine.check import Check
from explainer.engine.longrun import funded_share
from explainer.engine.offer import Offer
from explainer.engine.scenario import Scenario
from explainer.engine.solve import solve_for
from explainer.live.data import offer_data
from explainer.offers.flyer import Flyer, Reward
from explainer.offers.flyer_terms import countable_flyer
from explainer.pocket.entry import scenario_data
from explainer.pocket.language import language_data
from explainer.pocket.script import parts
from explainer.words.languages import LANGUAGES
from explainer.words.needed import needed_lines, whole_rebate
from explainer.words.text import words
from explainer.words.unknown import unknown_texts
from tests.browser.test_live import close, number, told_offers
from tests.oracles import strategies as some
from tests.oracles.flyers import SPOKEN, flyers

Ask = Callable[..., Any]  # the fixture `ask_pocket`: calls a function of the file
HUNDREDS = settings(max_examples=200)
OPENED = """{
    const tellerOf = (language, made, flyer) => tellerFor(language, {
        offer: made.offer, unsaid: {}, currency: flyer.currency, period: flyer.period, words: wordsOf(flyer),
    });
    window.pocket = {
        made: flyer => {
            const made = inputsOf(flyer, 0);
            return { ...made, words: wordsOf(flyer), complete: complete(flyer), counted: countable(made) };
        },
        said: (code, flyer) => {
            const made = inputsOf(flyer, 0), told = tellerOf(LANGUAGES[code], made, flyer);
            return [neededLines(told, flyer, made.offer, made.unknown), unknownTexts(told, made.offer, made.unknown)];
        },
        solved: offer => ({ rebate: wholeRebate(offer), earns: earnsNeeded(offer), cost: costNeeded(offer) }),
        people: (code, offer, scenario, horizon, words) => {
            const found = verdict(offer, scenario), entry = { unsaid: {}, currency: "CNY", period: "month", words };
            const told = tellerFor(LANGUAGES[code], entry);
            return {
                joined: joinedSoFar(scenario, horizon), needed: neededJoined(found, scenario, horizon),
                title: peopleTitle(told, found, offer, scenario, horizon, LANGUAGES[code].places),
            };
        },
        paid: (offer, low, high) => paidCurve(offer, low, high),
        address: (flyer, values) => readAddress(
            writeAddress({ lang: "en", offer: "own", flyer, values }, true), { languages: ["en"], offers: ["own"] },
        ),
    };
}"""  # fmt: skip


@pytest.fixture(scope="module")
def ask_pocket(browser: Browser) -> Iterator[Ask]:
    """A bare page with the modules in it: ask_pocket("made", flyer) calls one of the functions above."""
    page: Page = browser.new_page()
    languages = json.dumps({code: language_data(code) for code in LANGUAGES}).replace("<", "\\u003c")
    page.set_content(f"<script>const LANGUAGES = {languages};\n{{{parts()}\n{OPENED}}}</script>")
    call = """([name, given]) => JSON.stringify(window.pocket[name](...JSON.parse(given)),
        (_, x) => typeof x === "number" && !Number.isFinite(x) ? String(x) : x)"""
    yield lambda name, *given: json.loads(page.evaluate(call, [name, json.dumps(given)]))
    page.close()


def near(found: Any, expected: Any) -> bool:
    """The same terms; numbers to 1e-9."""
    if isinstance(expected, dict):
        return found.keys() == expected.keys() and all(near(found[key], expected[key]) for key in expected)
    if isinstance(expected, list | tuple):
        return len(found) == len(expected) and all(map(near, found, expected))
    if isinstance(expected, bool) or not isinstance(expected, int | float):
        return bool(found == expected)
    return bool(found == close(expected))


EDGES = [
    *SPOKEN.values(),
    Flyer(price=1000, back=1000),  # nothing else is said
    Flyer(price=1000, back=1000, gives=0),  # the shop gives up nothing
    Flyer(price=1000, back=1000, way="once", number=1, gives=100),  # one step, cover above 1
    Flyer(price=1000, back=100, unit="percent", gives=100, keeps=100),
    Flyer(price=0.001, back=1e9),
    Flyer(price=1000, what="deposit", back=5, unit="percent", basis="each", way="forever"),
    Flyer(price=1000, what="deposit", back=0, unit="percent", basis="each", way="times", number=1),
    Flyer(price=1000, what="deposit", back=300, unit="percent", basis="each", way="left", number=400),  # beyond all numbers
    Flyer(price=1000, back=2, unit="times", way="line"),
    Flyer(price=1000, back=10, unit="times", way="line", number=1, rewards=(Reward(200), Reward(5.5, False, 2, 3))),
    Flyer(price=1000, back=1000, way="growth", number=36, step=15),
    Flyer(price=1000, back=1000, way="shared", number=40, gives=20, keeps=40),
    Flyer(price=1000, back=1000, way="rest", number=0.01, period="day"),
    Flyer(unit="nothing", rewards=(Reward(10), Reward(None), Reward(300, False, 3))),
    Flyer(unit="unknown"),
    Flyer(
        what="bank", price=1000, back=400, unit="percent", basis="each", way="ending", number=3000, earns=100, period="year"
    ),
    Flyer(what="card", price=5000, back=1000, basis="top", goods=True, cost=100),
]


def made_of(ask_pocket: Ask, flyer: Flyer, *codes: str) -> None:
    """The offer of a flyer here and there: terms, scenario, what nobody said, and what it would take, in languages."""
    told, inputs, found = asdict(flyer), countable_flyer(flyer), ask_pocket("made", asdict(flyer))
    assert found["complete"] == flyer.complete
    assert found["counted"] == (inputs is not None)
    if inputs is None:
        return
    assert near(found["offer"], json.loads(json.dumps(offer_data(inputs.offer))))
    assert near(found["scenario"], scenario_data(inputs.scenario))
    assert found["horizon"] == inputs.scenario.horizon
    assert (tuple(found["unknown"]), found["words"]) == (inputs.unknown, inputs.offer.words)
    for code in codes:
        w = words(code)
        assert ask_pocket("said", code, told) == [needed_lines(inputs, w), unknown_texts(inputs, w)]
    if inputs.offer.promise:
        solved = {name: number(value) for name, value in ask_pocket("solved", found["offer"]).items()}
        assert solved["rebate"] == close(whole_rebate(inputs.offer))
        assert solved["cost"] == close(solve_for(inputs.offer, "cost"))
        if inputs.offer.release.by_age:
            assert solved["earns"] == close(solve_for(inputs.offer, "earns"))


@pytest.mark.parametrize("flyer", EDGES, ids=range(len(EDGES)))
def test_an_edge_makes_the_same_offer(ask_pocket: Ask, flyer: Flyer):
    made_of(ask_pocket, flyer.settled, *LANGUAGES)


@HUNDREDS
@given(flyer=flyers, code=st.sampled_from([*LANGUAGES]))
def test_five_answers_make_the_offer_that_they_make_on_the_page(ask_pocket: Ask, flyer: Flyer, code: str):
    made_of(ask_pocket, flyer, code)
    told = asdict(replace(flyer, currency="CNY"))
    read = ask_pocket("address", told, {"spend": 1234.5, "growth": -0.05})
    assert read["flyer"] == {**told, "rewards": list(told["rewards"])}
    assert read["values"] == {"spend": 1234.5, "growth": -0.05}


@given(offer=told_offers(), scenario=some.scenarios(), code=st.sampled_from([*LANGUAGES]))
def test_people_and_what_can_be_paid_are_those_of_the_figure(ask_pocket: Ask, offer: Offer, scenario: Scenario, code: str):
    check = Check(replace(offer, period="month", currency="CNY"), scenario, 0)
    assume(check.verdict.kind != "nothing")
    rows, terms = people_rows(check), offer_data(offer)
    found = ask_pocket("people", code, terms, scenario_data(scenario), scenario.horizon, offer.words)
    assert found["joined"] == close(rows["joined"].tolist())
    assert found["needed"] == close(rows["needed"].dropna().tolist())
    assert found["title"] == people_title(check, rows, words(code))
    for growth, share in ask_pocket("paid", terms, -0.5, 2.0)[::20]:
        assert share == close(funded_share(offer, growth))
