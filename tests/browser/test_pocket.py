"""The pocket edition in a real browser: its JavaScript against engine and words, and the file opened without a network."""

import io
import json
from collections.abc import Callable, Iterator
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pytest
from axe_playwright_python.sync_playwright import Axe
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from playwright.sync_api import Browser, BrowserContext, Page, expect
from pypdf import PdfReader

from explainer.charts.check.people import people_rows, people_title
from explainer.engine.check import Check
from explainer.engine.longrun import funded_share
from explainer.engine.offer import Offer
from explainer.engine.scenario import Scenario
from explainer.engine.solve import solve_for
from explainer.live.data import offer_data
from explainer.live.promise import with_numbers
from explainer.offers.flyer import Flyer, Reward
from explainer.offers.flyer_terms import countable_flyer, inputs_of_flyer
from explainer.offers.inputs import Inputs, field, preset, put
from explainer.offers.library import offers
from explainer.offers.link import from_link
from explainer.offers.own import with_name
from explainer.pocket.entry import scenario_data
from explainer.pocket.language import language_data
from explainer.pocket.page import ALL, pocket_page
from explainer.pocket.script import parts
from explainer.words.answer import alone_sentence, answer_coins, answer_sentences
from explainer.words.languages import LANGUAGES
from explainer.words.needed import needed_lines, whole_rebate
from explainer.words.restated import restated
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
            const found = verdict(made.offer, made.scenario);
            return {
                needed: neededLines(told, flyer, made.offer, made.unknown),
                unknown: unknownTexts(told, made.offer, made.unknown),
                answer: answer(told, found, made.offer).map(unmarked), alone: unmarked(aloneLine(told, found)),
                coins: wholeCoins(found.parts, PARTS),
            };
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
        check = inputs.check()
        assert ask_pocket("said", code, told) == {
            "needed": needed_lines(inputs, w), "unknown": unknown_texts(inputs, w), "answer": answer_sentences(check, w),
            "alone": alone_sentence(check, w), "coins": answer_coins(check),
        }  # fmt: skip
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


# --- the file, opened from a folder without a network ------------------------------------------------------------------

Opened = Callable[..., Page]


@pytest.fixture
def opened(browser: Browser, tmp_path: Path) -> Iterator[Opened]:
    """Opens a file offline; afterwards nothing may have been asked for, blocked or gone wrong: opened("en", "#offer=…")."""
    contexts, wrong = list[BrowserContext](), list[str]()

    def open_file(language: str, link: str = "", inputs: Inputs | None = None, **look: Any) -> Page:
        path = tmp_path / f"{len(contexts)}.html"
        path.write_text(pocket_page(language, inputs), encoding="utf-8")
        contexts.append(browser.new_context(**{"viewport": {"width": 1280, "height": 800}, "locale": "en-GB", **look}))
        contexts[-1].set_offline(True)
        page = contexts[-1].new_page()
        page.on("console", lambda message: wrong.append(message.text))
        page.on("pageerror", lambda error: wrong.append(error.message))
        page.on("request", lambda request: wrong.append(request.url) if request.url.split("#")[0] != path.as_uri() else None)
        page.add_init_script("addEventListener('securitypolicyviolation', event => console.error(event.violatedDirective))")
        page.goto(path.as_uri() + link)
        return page

    yield open_file
    for context in contexts:
        context.close()
    assert wrong == []


def coins(page: Page) -> dict[str, int]:
    return {part: page.locator(f".coins path.coin.{part}").count() for part in ("there", "later", "unclaimed", "nobody")}


def first_sentence(inputs: Inputs, code: str) -> str:
    return answer_sentences(inputs.check(), words(code))[0]


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_offer_of_the_library_is_answered_as_on_paper_and_drawn_as_computed(opened: Opened, code: str):
    page = opened(code)
    for offer_id in offers():
        check = preset(offer_id).check()
        page.locator("#offer").select_option(offer_id)
        expect(page.locator(".sentence")).to_have_text(answer_sentences(check, words(code))[0])
        expect(page.locator(".alone")).to_have_text(alone_sentence(check, words(code)))
        assert list(coins(page).values()) == answer_coins(check)
        expect(page.locator(".figures .people p").first).to_have_text(people_title(check, people_rows(check), words(code)))
        if not check.offer.promise:  # rewards alone: no growth makes a difference, and none is drawn
            expect(page.locator(".growth .drawn")).to_be_empty()
            continue
        drawn = page.locator(".growth circle.now").evaluate("dot => [Number(dot.dataset.growth), Number(dot.dataset.paid)]")
        assert drawn == [check.scenario.growth, close(funded_share(check.offer, check.scenario.growth))]
        line = page.locator(".growth line.even")
        if line.count():
            assert line.evaluate("line => Number(line.dataset.needed)") == close(check.verdict.needed)
        assert f"offer={offer_id}" in page.url
    page.locator("#offer").select_option("green-points-instalments")
    page.reload()
    expect(page.locator(".sentence")).to_have_text(first_sentence(preset("green-points-instalments"), code))


def test_moving_an_input_moves_sentence_and_figures_and_stays_after_a_reload(opened: Opened):
    page = opened("en", "#offer=green-points-instalments")
    sentence, dot = page.locator(".sentence"), page.locator(".growth circle.now")
    page.get_by_role("slider", name="More people each month").focus()
    before = dot.get_attribute("cx")
    page.keyboard.press("ArrowRight")
    expect(dot).not_to_have_attribute("cx", before)
    page.locator("#live-rebate").fill("10")
    page.keyboard.press("Enter")
    moved = with_numbers(preset("green-points-instalments"), {"spend": 1000, "rebate": 0.1, "growth": 0.16})[0]
    expect(sentence).to_have_text(first_sentence(moved, "en"))
    expect(page.locator(".spoken")).to_contain_text(first_sentence(moved, "en"))  # said once it is let go
    expect(page.locator(".status")).to_contain_text("The shop gives up 10%, not 20%")
    page.reload()
    expect(sentence).to_have_text(first_sentence(moved, "en"))
    assert page.url.endswith("#offer=green-points-instalments&spend=1000&rebate=10&growth=16&reckoned=20")
    page.get_by_role("button", name="Play it month by month").click()
    expect(page.locator(".hundred")).to_contain_text("can be paid")


@pytest.mark.parametrize("link", ["offer=green-points&spend=777&rebate=10&growth=5", "offer=kapa-2019&spend=5000"])
def test_a_link_of_the_page_means_the_same_behind_the_hash(opened: Opened, link: str):
    """In a link another rebate is another promise; only an input that is moved leaves the promise in money."""
    inputs, notes = from_link(dict(parse_qsl(link)))
    page = opened("en", f"#{link}")
    expect(page.locator(".sentence")).to_have_text(first_sentence(inputs, "en"))
    page.reload()
    expect(page.locator(".sentence")).to_have_text(first_sentence(inputs, "en"))
    assert notes == []


def test_five_answers_are_asked_answered_kept_and_can_be_changed(opened: Opened):
    page = opened(ALL, locale="zh-CN", viewport={"width": 390, "height": 664}, has_touch=True, is_mobile=True)
    say = words("zh")
    page.get_by_role("button", name=say("ask-title")).click()
    assert page.locator(".live").is_hidden()
    expect(page.locator(".missing")).to_have_text(say("ask-missing"))
    page.get_by_role("radio", name=say("ask-what-deposit")).check()
    page.get_by_label(say("ask-price")).fill("500")
    page.locator("#ask-back").fill("1")
    page.get_by_role("radio", name="%", exact=True).check()
    page.get_by_role("radio", name=say("ask-basis-each")).check()
    page.get_by_label(say("ask-way")).select_option(label=say("ask-way-times"))
    page.get_by_label(say("ask-number-times")).fill("200")
    page.get_by_role("radio", name=say("ask-each-day")).check()
    page.get_by_role("button", name=say("ask-reward-add")).click()
    page.get_by_label(say("ask-reward", n="1"), exact=True).fill("10")
    flyer = Flyer(
        price=500, what="deposit", back=1, unit="percent", basis="each", way="times", number=200, period="day",
        rewards=(Reward(10),),
    )  # fmt: skip
    inputs = inputs_of_flyer(flyer)
    expect(page.locator(".sentence")).to_have_text(first_sentence(inputs, "zh"))
    assert page.locator(".needed p").all_inner_texts() == needed_lines(inputs, say)
    page.get_by_role("button", name=say("ask-done")).click()
    assert page.locator(".questions").is_hidden()
    page.reload()
    expect(page.locator(".sentence")).to_have_text(first_sentence(inputs, "zh"))
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    page.get_by_role("button", name=say("large-type")).click()
    assert page.evaluate("parseFloat(getComputedStyle(document.querySelector('.alone')).fontSize)") >= 20
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    assert "size=large" in page.url
    page.get_by_role("button", name="English").click()
    expect(page.locator("html")).to_have_attribute("lang", "en")
    expect(page.locator(".sentence")).to_have_text(first_sentence(inputs, "en"))
    page.get_by_role("button", name=words("en")("ask-change")).click()
    assert page.locator("#ask-number").input_value() == "200"
    page.locator("#ask-number").fill("4000")
    expect(page.locator(".missing")).to_have_text(words("en")("ask-outside", used="3000"))


def test_a_file_opens_with_the_terms_of_the_screen_whatever_they_are(opened: Opened):
    own = inputs_of_flyer(SPOKEN["pay in £500, 1 % a day for 200 days, 10 % per friend"])
    inputs = put(with_name(own, "Sunny"), field(own, "claimed"), 0.5)
    page = opened("en", inputs=inputs)
    expect(page.locator(".sentence")).to_have_text(first_sentence(inputs, "en"))
    expect(page.locator("#offer option:checked")).to_have_text("“Sunny”")
    expect(page.locator(".restated")).to_have_text(restated(inputs.offer, words("en")))


def test_on_a_web_server_there_is_a_link_to_what_is_on_the_screen(browser: Browser):
    page = browser.new_page()
    page.route("**/*", lambda route: route.fulfill(body=pocket_page("en"), content_type="text/html; charset=utf-8"))
    page.goto("http://pocket.test/en.html#offer=loyalty-card&growth=2")
    assert page.locator(".pass-on").is_hidden()
    page.get_by_role("button", name=words("en")("take-copy")).click()  # without encryption a browser does not let us copy
    assert page.evaluate("getSelection().toString() || document.activeElement.value") == page.url
    assert page.url.endswith("#offer=loyalty-card&growth=2")
    page.close()


HOSTILE = [
    "#offer=own&name=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&what=deposit&price=1000&back=2&unit=times",
    "#offer=own&price=1e999&back=NaN&unit=<script>&way=__proto__&period=constructor&number=-5&rewards=a:b:c,5%:99:1e9,,:",
    "#offer=__proto__&lang=constructor&spend=x", "#offer=green-points&spend=1e300&rebate=-9&growth=1e9", "#%E0%A4%A",
]  # fmt: skip


def test_nothing_in_an_address_can_do_harm_and_every_number_is_brought_inside(opened: Opened):
    for link in HOSTILE:
        page = opened("en", link)
        assert page.locator("img, script:not(#given)").count() == 1
        assert page.locator("h1").inner_text() == words("en")("check-title")
        if "name=" in link:
            expect(page.locator(".restated")).to_have_text("“<img src=x onerror=alert(1)>”")
        if "1e300" in link:
            assert [page.locator(f"#live-{name}").input_value() for name in ("spend", "rebate")] == ["1000000000", "0"]
        page.context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_can_be_read_by_everybody_and_its_print_is_one_page_with_answer_and_advice(opened: Opened, scheme: str):
    page = opened("en", "#offer=own&price=1000&back=1000&rewards=5%25:1:0", color_scheme=scheme, reduced_motion="reduce")
    expect(page.locator(".sentence")).not_to_be_empty()
    boxes = [page.locator(part).bounding_box() for part in (".coins", ".inputs")]
    assert max(box["y"] + box["height"] for box in boxes) <= 800  # on one screen of a desk
    page.get_by_role("button", name=words("en")("ask-change")).click()
    rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
    found = Axe().run(page, options={"runOnly": rules}).response
    assert [(entry["id"], [node["html"] for node in entry["nodes"]]) for entry in found["violations"]] == []
    printed = PdfReader(io.BytesIO(page.pdf(format="A4", print_background=False)))
    assert len(printed.pages) == 1
    text = " ".join(printed.pages[0].extract_text().split())
    assert "If nobody joins after you" in text
    assert words("en")("leaflet-question-stops") in text
    assert words("en")("ask-lead") not in text
