"""The component's JavaScript in a real browser against the engine and the words: what it draws is what is computed here."""

import json
from collections.abc import Callable, Iterator
from dataclasses import asdict
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from playwright.sync_api import Browser, Page

from explainer import Declining, Instalments, Ladder, Offer, Scenario, Shared, break_even, cover, funded_share
from explainer.live.code import bundle
from explainer.live.data import offer_data
from tests.oracles import strategies as some

ASKED = (
    "addingUp, aloneLine, answer, course, cover, fundedShare, growthNote, largestRemainder, neededGrowth, number, percent, "
    "promisedPerYuan, rebateNeeded, rebateNote, standing, sum, teller, unmarked, verdict, withRebate"
)
HUNDREDS = settings(max_examples=300)
SAME = 1e-9
Ask = Callable[..., Any]


@pytest.fixture(scope="module")
def ask(browser: Browser) -> Iterator[Ask]:
    """A bare page with the modules in it: ask("cover", offer) calls one of their functions."""
    page: Page = browser.new_page()
    page.set_content(f"<script type=module>{bundle()}\nwindow.live = {{ {ASKED} }};</script>")
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
