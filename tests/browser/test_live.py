"""The component's JavaScript in a real browser against the engine and the words: what it draws is what is computed here."""

import re
from collections.abc import Callable, Iterator
from dataclasses import asdict, replace
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from playwright.sync_api import Page, expect

from explainer import (
    Account,
    Declining,
    Fee,
    Forever,
    Instalments,
    Interest,
    Ladder,
    LeftIn,
    Offer,
    Once,
    Points,
    Scenario,
    Schedule,
    Shared,
    break_even,
    cover,
    funded_share,
    run,
)  # fmt: skip
from explainer.engine.check import Check
from explainer.engine.left_in import due_in_all
from explainer.engine.longrun import worst_funded_share
from explainer.engine.person import recruits_to_be_even
from explainer.engine.verdict import verdict
from explainer.live.data import about, offer_data, terms_data, words_data
from explainer.live.messages import messages
from explainer.live.promise import with_rebate
from explainer.offers.folder import CONTENT
from explainer.offers.inputs import preset
from explainer.words.answer import alone_sentence, answer_coins, answer_sentences
from explainer.words.languages import LANGUAGES
from explainer.words.restated_terms import fee_sentences
from explainer.words.text import Words, slots, words
from tests.oracles import strategies as some
from tests.oracles.accessibility import violations
from tools.browser import ROOT, served, settle

Ask = Callable[..., Any]  # the fixture `ask`: calls a function of the component
HUNDREDS = settings(max_examples=200)
SAME = 1e-9


def number(value: Any) -> float:
    return float(value.replace("Infinity", "inf")) if isinstance(value, str) else value


def close(value: Any) -> Any:
    return pytest.approx(value, rel=SAME, abs=SAME)


def around(scenario: Scenario) -> dict[str, Any]:
    return asdict(scenario)


# Rules and growths at their edges, beside those that are drawn.
RULES = [
    Instalments(1), Instalments(36), Instalments(3000), Declining(1e-6), Declining(0.3), Declining(1.0), Shared(1),
    Shared(40),
    Ladder(36, 0.15, 0.0), Ladder(36, 0.15, 0.25), Ladder(1, 0.001, 1.0), Ladder(120, 5.0, 0.005), Once(1), Once(60),
    Interest(0.01, 12), Interest(0.1, 200, principal=False), Forever(0.01), Account(0.05, 0.02), Account(0.01, 1.0),
    Account(0.0, 0.5), Schedule(((3, 1.13),)), Schedule(((1, 0.2), (12, 0.5), (100, 3.0))),
]  # fmt: skip
GROWTHS = [-0.99, -0.5, -1e-9, 0.0, 1e-9, 0.01, 0.15, 0.694, 1.0, 25.0, 1000.0]
EXPIRIES = [None, 1, 5, 30]
growths = st.sampled_from(GROWTHS) | some.grid(-0.9, 2, 0.01)
rates = some.grid(0.005, 0.3, 0.005)
by_age = st.one_of(
    some.instalments,
    some.declining,
    st.builds(Once, after=some.periods),
    st.builds(Interest, rate=rates, periods=some.periods, principal=st.booleans()),
    st.builds(Forever, rate=rates),
    st.builds(Account, rate=rates, withdraw=some.grid(0.01, 1, 0.01)),
    st.dictionaries(st.integers(1, 40), some.grid(0.1, 2, 0.1), min_size=1, max_size=4).map(
        lambda d: Schedule(tuple(d.items()))
    ),
)
promises = st.lists(
    st.builds(Points, st.sampled_from(["a", "b", "c"]), some.grid(0.1, 10, 0.1), st.sampled_from(["rebate", "spend"])),
    min_size=1, max_size=3, unique_by=lambda p: p.who,
).map(tuple)  # fmt: skip


@st.composite
def told_offers(draw: st.DrawFn, **fixed: Any) -> Offer:
    """Any offer with every term that can be told."""
    release = draw(fixed.pop("release", st.one_of(by_age, some.ladders, some.shared)))
    left_in = st.builds(LeftIn, share=some.grid(0.1, 1, 0.1), periods=st.integers(1, 12))
    terms = {
        "points": promises,
        "outside": st.just(0.0) | some.grid(0, 1, 0.05),
        "earns": st.just(0.0) | some.grid(0, 0.05, 0.005),
        "cost": st.just(1.0) | some.grid(0.2, 2, 0.1),
        "holding": st.sampled_from(["kept", "kept", "passed_on"]) if release.by_age else st.just("kept"),
        "withdrawal_fee": st.just(0.0) | some.grid(0, 0.5, 0.1),
        "fee_to": st.sampled_from(["pool", "platform"]),
        "fee": st.none() | st.builds(Fee, amount=some.grid(1, 500, 1)),
        "worth": st.none() | some.grid(1, 2000, 1),
        "left_in": st.none() | left_in if release.by_age else st.none(),
    }
    offer: Offer = draw(some.offers(release=release, **{**terms, **fixed}))
    # Where nearly all is put back, what is left is a difference of two sums, and as exact as a difference is.
    assume(offer.left_in is None or due_in_all(offer) > 1e-5 * offer.promise)
    return offer


@HUNDREDS
@given(offer=told_offers(), growth=growths)
def test_cover_and_funded_share_are_the_engines(ask: Ask, offer: Offer, growth: float):
    terms = offer_data(offer)
    assert number(ask("cover", terms)) == close(cover(offer))
    assert ask("fundedShare", terms, growth) == close(funded_share(offer, growth))


@HUNDREDS
@given(offer=told_offers())
def test_the_growth_it_takes_is_the_engines(ask: Ask, offer: Offer):
    assert number(ask("neededGrowth", offer_data(offer))) == close(break_even(offer))


@pytest.mark.parametrize("rule", RULES, ids=repr)
@pytest.mark.parametrize("expires", EXPIRIES)
def test_every_rule_at_every_growth_and_expiry(ask: Ask, rule: Any, expires: int | None):
    offer = Offer("edge", spend=1000, rebate=0.2, pool_share=0.4, release=rule, claimed=0.7, expires=expires)
    for growth in GROWTHS:
        assert ask("fundedShare", offer_data(offer), growth) == close(funded_share(offer, growth)), growth
    assert number(ask("neededGrowth", offer_data(offer))) == close(break_even(offer))


@given(offer=some.offers(release=st.one_of(some.instalments, some.declining), expires=st.none()))
def test_at_the_growth_it_takes_everybody_is_paid_and_just_below_somebody_is_not(ask: Ask, offer: Offer):
    needed = break_even(offer)
    assume(0 < needed < 900)

    def nobody(growth: float) -> float:
        found = ask("verdict", offer_data(offer), around(Scenario(growth=growth, repeat=0.0, horizon=1)))
        return float(found["parts"]["nobody"])

    assert nobody(needed) == pytest.approx(0, abs=1e-6)
    assert nobody(needed * 0.9) > 1e-6


@HUNDREDS
@given(offer=told_offers(), growth=growths, repeat=some.grid(0, 1, 0.1))
def test_the_parts_of_the_answer_add_up_to_the_promise(ask: Ask, offer: Offer, growth: float, repeat: float):
    found = ask("verdict", offer_data(offer), around(Scenario(growth=growth, repeat=repeat, horizon=1)))
    parts = [found["parts"][name] for name in ("there", "later", "nobody", "unclaimed")]
    assert sum(parts) == close(1)
    assert min(parts) >= 0
    assert 0 <= found["alone"] <= found["parts"]["there"] + SAME or found["kind"] == "turnover"


@HUNDREDS
@given(offer=told_offers(), growth=growths, repeat=some.grid(0, 1, 0.1))
def test_the_verdict_is_the_engines(ask: Ask, offer: Offer, growth: float, repeat: float):
    scenario = Scenario(growth=growth, repeat=repeat, horizon=1)
    ours, theirs = verdict(offer, scenario), ask("verdict", offer_data(offer), around(scenario))
    assert (theirs["kind"], theirs["rests"]) == (ours.kind, ours.rests)
    for part in ("there", "later", "nobody", "unclaimed"):
        assert theirs["parts"][part] == close(getattr(ours, part)), part
    assert theirs["levels"] == ours.levels
    assert number(theirs["needed"]) == close(ours.needed)
    assert theirs["late"] == (worst_funded_share(offer, ours.growth) < 1 - SAME)


@given(rewards=some.at_source, pool_share=some.grid(0, 1, 0.1), growth=growths)
def test_the_verdict_on_rewards_alone_is_the_engines(ask: Ask, rewards: Any, pool_share: float, growth: float):
    offer = Offer("o", 1000, 0.2, pool_share, points=(Points("shopper", 0),), at_source=rewards)
    scenario = Scenario(growth=growth, horizon=1)
    ours, theirs = verdict(offer, scenario), ask("verdict", offer_data(offer), around(scenario))
    if ours.levels:
        assert theirs["kind"] == ours.kind
        assert theirs["parts"]["later"] == close(ours.later)
        assert number(ask("recruitsNeeded", offer_data(offer))) == recruits_to_be_even(offer)
    else:
        assert theirs["kind"] == "nothing"  # what a sale pays its sellers at once is promised to nobody who reads this


@given(offer=told_offers(), rebate=some.grid(0.01, 1, 0.01))
def test_another_rebate_leaves_the_promise_in_money(ask: Ask, offer: Offer, rebate: float):
    ours = offer_data(with_rebate(offer, rebate))
    theirs = ask("withRebate", offer_data(offer), rebate)
    assert ask("promisedPerYuan", theirs) == close(ask("promisedPerYuan", ours)) == close(offer.promise)
    assert ask("cover", theirs) == close(ask("cover", ours))


@given(offer=told_offers(), scenario=some.scenarios())
def test_months_go_by_as_in_the_run(ask: Ask, offer: Offer, scenario: Scenario):
    done = run(offer, scenario)
    found = ask("course", offer_data(offer), around(scenario), scenario.horizon)
    scale = max(1.0, float(done.turnover.sum()))
    for name, expected in {
        "active": done.active,
        "fresh": done.new,
        "due": done.due,
        "settled": done.paid / (1 - offer.withdrawal_fee),
        "pool": done.pool,
    }.items():
        assert found[name] == pytest.approx(expected.tolist(), rel=SAME, abs=SAME * scale), name


def dressed(part: str, text: str) -> str:
    return f"\u0001{part}\u0002{text}\u0003"


def paper_is_screen(ask: Ask, check: Check, w: Words) -> None:
    """What paper says of an offer, and its coins, against the component: to the letter."""
    offer, scenario = check.offer, check.scenario
    values = {"spend": offer.spend, "rebate": offer.rebate, "growth": scenario.growth}
    terms = {"offer": offer_data(offer), "scenario": around(scenario), "values": values, "about": about(offer, w)}
    screen = ask("screen", words_data(w), terms)
    assert screen["said"] == answer_sentences(check, w, dressed)
    assert screen["alone"] == alone_sentence(check, w, dressed)
    assert screen["coins"] == answer_coins(check)


@pytest.mark.parametrize("language", LANGUAGES)
@HUNDREDS
@given(
    offer=told_offers(at_source=some.at_source),
    growth=growths,
    repeat=some.grid(0, 1, 0.1),
    kind=st.sampled_from(["purchase", "deposit"]),
)
def test_paper_says_the_sentences_of_the_screen(
    ask: Ask, language: str, offer: Offer, growth: float, repeat: float, kind: str
):
    w, offer = words(language), replace(offer, words=kind)
    paper_is_screen(ask, Check(offer, Scenario(growth=growth, repeat=repeat, horizon=1), 0), w)


@pytest.mark.parametrize("language", LANGUAGES)
@given(rewards=some.at_source, pool_share=some.grid(0, 1, 0.1), growth=growths)
def test_paper_says_of_rewards_alone_what_the_screen_says(
    ask: Ask, language: str, rewards: Any, pool_share: float, growth: float
):
    w, offer = words(language), Offer("o", 1000, 0.2, pool_share, points=(), at_source=rewards)
    paper_is_screen(ask, Check(offer, Scenario(growth=growth, horizon=1), 0), w)


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
    ink = {**words_data(w), "messages": {}}
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
    assert mine == w.money(value, "CNY")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("every", [None, 1, 12])
def test_a_fee_is_told_with_the_answer_as_the_words_tell_it(ask: Ask, language: str, every: int | None):
    w, club = words(language), preset("members-club")
    said = {}
    for fee in (None, Fee(65.0, every)):
        inputs = replace(club, offer=replace(club.offer, fee=fee))
        said[fee is None] = ask("screen", words_data(w), terms_data(inputs, w))["said"]
        assert said[fee is None][1:] == fee_sentences(inputs.offer, w)
    assert said[True] == said[False][:1]
    for amount in (65, 3250):  # 65 is 2% of 3,250
        assert w.money(amount, "USD") in "".join(said[False][1:])


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_says_what_the_words_say(ask: Ask, language: str):
    w = words(language)
    known = {key: names for path in (CONTENT / language).glob("*.ftl") for key, names in slots(path).items()}
    for key, message in messages(language).items():
        for unit in ("day", "week", "month", "quarter", "year", "days"):
            given_slots = {"unit": unit} | dict.fromkeys(known[key] - {"unit"}, "7")
            assert ask("said", {key: message, **messages(language)}, key, given_slots) == w(key, **given_slots), key


@given(total=st.integers(1, 10**9).map(lambda n: n / 100), shares=st.lists(st.integers(0, 1000), min_size=4, max_size=4))
@pytest.mark.parametrize("language", LANGUAGES)
def test_amounts_shown_add_up_to_the_sum_shown(ask: Ask, language: str, total: float, shares: list[int]):
    assume(sum(shares) > 0)
    parts = [share / sum(shares) for share in shares]
    found = ask("addingUp", {**words_data(words(language)), "messages": {}}, total, parts)
    assert sum(found["parts"]) == close(found["total"])
    assert found["total"] == pytest.approx(total, rel=0.0051, abs=0.0051)
    for share, amount in zip(parts, found["parts"], strict=True):
        assert abs(amount - share * total) <= found["step"] * (1 + SAME)
        assert amount > 0 or share * total < found["step"]
        assert share > 0 or amount == 0


def test_a_hundred_coins_are_a_hundred(ask: Ask):
    assert ask("largestRemainder", [0.04, 0.1769, 0, 0.7831], 100) == [4, 18, 0, 78]
    assert sum(ask("largestRemainder", [1 / 3, 1 / 3, 1 / 3, 0], 100)) == 100


PAGE = """
import sys
sys.path.insert(0, {root!r})
import streamlit as st
from explainer.charts.kit.style import css
from explainer.live.component import show_answer
from explainer.live.promise import with_numbers
from explainer.offers.inputs import preset
from explainer.words.text import words

state = st.session_state
state.setdefault("inputs", preset("green-points-instalments"))
state["runs"] = state.get("runs", 0) + 1


def taken(values):
    state["inputs"], _ = with_numbers(state["inputs"], values)


st.html(f"<style>{{css()}}</style>")
show_answer(state["inputs"], words(st.query_params.get("lang", "en")), taken)
offer = state["inputs"].offer
st.text(f"run {{state['runs']}}: {{offer.spend:g}} {{offer.rebate:g}} {{state['inputs'].scenario.growth:g}}")
"""


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A page with nothing on it but the component; overrides the app of the other tests."""
    script = tmp_path_factory.mktemp("live") / "page.py"
    script.write_text(PAGE.format(root=str(ROOT)), encoding="utf-8")
    with served(str(script)) as where:
        yield where


def thumb(page: Page, name: str) -> tuple[float, float, float]:
    """Where the thumb of a slider is, and how wide its track [px]."""
    slider = page.locator(f".field.{name} input[type=range]")
    box = slider.bounding_box()
    assert box is not None
    share = slider.evaluate("e => (e.value - e.min) / (e.max - e.min)")
    return box["x"] + 12 + share * (box["width"] - 24), box["y"] + box["height"] / 2, box["width"]


def coins(page: Page) -> dict[str, int]:
    """How many coins of each part are drawn."""
    return {part: page.locator(f".coins path.coin.{part}").count() for part in ("there", "later", "nobody")}


def test_sentence_and_coins_move_with_the_thumb_and_the_server_hears_of_it_once(open_page: Callable[[str], Page]):
    page = open_page("?lang=en")
    sentence = page.locator(".sentence")
    expect(sentence).to_have_text(
        "You are promised ¥1,000. ¥40 of it is there. If 15% more people come every month, they bring ¥177 more. "
        "¥783 comes from nobody."
    )
    assert coins(page) == {"there": 4, "later": 18, "nobody": 78}
    seen: list[str] = []
    page.on("websocket", lambda socket: None)
    page.evaluate(
        """() => { window.sent = 0; const send = WebSocket.prototype.send;
        WebSocket.prototype.send = function (...x) { window.sent += 1; return send.apply(this, x); }; }"""
    )
    x, y, width = thumb(page, "growth")
    page.mouse.move(x, y)
    page.mouse.down()
    for step in range(1, 31):
        page.mouse.move(x + step * width / 100, y)
        page.wait_for_timeout(20)
        seen.append(sentence.inner_text())
    assert len(set(seen)) > 20  # another sentence with nearly every step
    assert page.evaluate("window.sent") == 0
    assert page.locator(".spoken").inner_text() == ""
    page.mouse.up()
    expect(page.get_by_text("run 2:")).to_be_visible()
    settle(page)
    assert page.evaluate("window.sent") == 1
    assert page.locator(".spoken").inner_text().startswith(seen[-1])
    assert sentence.inner_text() == seen[-1]


def test_a_lower_rebate_leaves_the_promise_and_takes_from_what_is_there(open_page: Callable[[str], Page]):
    page = open_page("?lang=zh")
    page.locator("#live-rebate").fill("10")
    page.keyboard.press("Enter")
    expect(page.get_by_text("run 2: 1000 0.1 0.15")).to_be_visible()
    expect(page.locator(".sentence")).to_contain_text("说好返你1,000元。眼下有着落的20元")
    assert coins(page)["there"] == 2


def test_the_keyboard_moves_a_slider_and_a_value_outside_is_brought_back(open_page: Callable[[str], Page]):
    page = open_page("?lang=en")
    page.get_by_role("slider", name="More people each month").focus()
    page.keyboard.press("ArrowRight")
    expect(page.get_by_text("run 2: 1000 0.2 0.16")).to_be_visible()
    page.locator("#live-rebate").fill("170")
    page.keyboard.press("Enter")
    expect(page.locator("#live-note-rebate")).to_have_text("Between 0 and 100")
    expect(page.get_by_text("1000 1 0.16")).to_be_visible()


def test_months_go_by_and_stop(open_page: Callable[[str], Page]):
    page = open_page("?lang=en")
    page.get_by_role("button", name="Play it month by month").click()
    expect(page.locator(".hundred")).to_contain_text(re.compile(r"month (\d|1\d):.* can be paid"))
    page.get_by_role("button", name="Pause").click()
    page.get_by_role("button", name="One step on").click()
    assert "new people come" in page.locator(".hundred").inner_text()
    page.keyboard.press("Escape")
    expect(page.locator(".hundred")).to_have_text("Of every 100 promised")
    assert coins(page) == {"there": 4, "later": 18, "nobody": 78}


@pytest.mark.parametrize("settings", [{"reduced_motion": "reduce", "viewport": {"width": 390, "height": 664}}])
def test_with_less_motion_wanted_there_are_steps(open_page: Callable[[str], Page]):
    page = open_page("?lang=en")
    assert not page.get_by_role("button", name="Play").is_visible()
    page.get_by_role("button", name="One step on").click()
    expect(page.locator(".hundred")).to_contain_text("month 1:")
    assert coins_waiting(page) == 100


def coins_waiting(page: Page) -> int:
    return page.locator(".coins path.coin.waiting").count()


@pytest.mark.parametrize("settings", [{"viewport": {"width": 390, "height": 664}, "has_touch": True, "is_mobile": True}])
@pytest.mark.parametrize("language", LANGUAGES)
def test_on_a_phone_the_answer_stays_in_sight_while_an_input_is_moved(open_page: Callable[[str], Page], language: str):
    page = open_page(f"?lang={language}")
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    page.locator("#live-growth").scroll_into_view_if_needed()
    page.locator("#live-growth").focus()
    strip = page.locator(".strip")
    expect(strip).to_be_visible()
    box, field = strip.bounding_box(), page.locator(".field.growth").bounding_box()
    assert box is not None
    assert field is not None
    assert box["height"] <= 120
    assert box["y"] + box["height"] <= field["y"] or box["y"] >= field["y"] + field["height"]


@pytest.mark.parametrize("settings", [{"color_scheme": scheme} for scheme in ("light", "dark")], ids=["light", "dark"])
def test_nothing_stands_in_the_way_of_a_screen_reader(open_page: Callable[[str], Page]):
    page = open_page("?lang=en")
    assert violations(page) == []
    assert page.get_by_role("img", name="100 coins: there 4, from people who join later 18, from nobody 78").is_visible()
