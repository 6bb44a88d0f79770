"""The story: every truth against a count of its own, a reply that depends on the bet, and the page that shows both."""

import math
import re
from html import unescape
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from explainer.engine.check import Check
from explainer.offers.link import from_link, to_link, to_values
from explainer.offers.places import places
from explainer.story import (
    SCENES,
    scene_1_one_purchase,
    scene_2_first_months,
    scene_3_growth,
    scene_4_ladder,
    scene_5_one_yuan,
    scene_6_the_day_it_stops,
    scene_7_honest_card,
    scene_8_three_offers,
)
from explainer.story.scene import Chart, NumberBet, Scene
from explainer.words.advice import where_to_ask
from explainer.words.languages import LANGUAGES
from explainer.words.text import words
from tests.oracles import naive
from tests.oracles.addresses import written_address
from tests.oracles.apps import opened_with, visit_of

every_language = pytest.mark.parametrize("language", LANGUAGES)
every_scene = pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)


def possible(scene: Scene) -> list[Any]:
    """Every bet that can be made."""
    if isinstance(scene.asked, NumberBet):
        return list(range(scene.asked.low, scene.asked.high + 1))
    options = scene.asked.options
    if not scene.asked.several:
        return list(options)
    return [frozenset(o for i, o in enumerate(options) if n >> i & 1) for n in range(2 ** len(options))]


def counted(check: Check) -> Any:
    """The same run by the second count."""
    return naive.simulate(check.offer, check.scenario)


# --- the truth --------------------------------------------------------------------------------------------------------


def test_one_purchase_of_1000_puts_80_into_the_pool_for_2000_promised():
    assert scene_1_one_purchase.own() == pytest.approx(1000 * 0.20 * 0.40 / (2 * 5 * 200))
    assert scene_1_one_purchase.SCENE.truth(words("en")) == "4 of 100"


def test_the_pool_is_empty_in_the_month_in_which_a_purse_kept_by_hand_is():
    purse, month, buyers = 80.0 * 1000, 0, [1000.0]
    while True:
        month += 1
        buyers.append(buyers[-1] * 1.15)
        purse += 80 * buyers[-1]
        due = sum(2000 / 36 * bought for bought in buyers[:-1])
        if purse < due:
            break
        assert scene_2_first_months.paid(month) == pytest.approx(1)
        purse -= due
    assert scene_2_first_months.empty() == month
    assert scene_2_first_months.paid(month) == pytest.approx(purse / due)


def test_growth_that_pays_everyone_runs_past_everybody_on_earth():
    growth = scene_3_growth.inputs().scenario.growth
    paid_back = 10 / 36 * sum((1 + growth) ** -month for month in range(1, 37))  # owed per yuan of rebate, in its own time
    assert paid_back == pytest.approx(0.40)
    assert scene_3_growth.people_at_break_even() == pytest.approx(1000 * (1 + growth) ** 36)
    for place in places():
        months = math.log(place.people / 1000) / math.log(1 + growth)
        assert scene_3_growth.reached(place.id) == math.ceil(months)
    assert scene_3_growth.answer() == "beyond"


def test_the_last_rung_of_the_ladder_is_reached_after_36_steps_of_15_percent():
    assert scene_4_ladder.last() == math.ceil(36 * math.log(1.15) / math.log(1.03))
    for years in (1, 3, 10):
        assert scene_4_ladder.by(years) == int(years * 12 * math.log(1.03) / math.log(1.15))
    assert scene_4_ladder.by(20) == 36


def test_the_yuan_and_the_early_payouts_are_those_of_the_second_count():
    check, early = scene_5_one_yuan.check(), scene_5_one_yuan.first()
    done = counted(check)
    assert done.pool[check.join - 1] == pytest.approx(0)  # nothing was left from before
    assert done.due[check.join] > done.pool_income[check.join]  # so all of it goes out at once, to those who bought before
    assert scene_5_one_yuan.went() == pytest.approx({"earlier": 1, "same": 0, "later": 0})
    mine = naive.sources(counted(early), 0)
    assert early.mine.later_new == pytest.approx(mine["later_new"])
    assert early.mine.paid == pytest.approx(sum(mine.values()))


def test_half_of_what_is_owed_is_owed_for_the_last_months():
    check = scene_6_the_day_it_stops.check()
    done = counted(check)
    owed = [done.promised[u] - sum(paid[u] for paid in done.paid_by_purchase) for u in range(check.scenario.horizon)]
    months = next(n for n in range(1, len(owed) + 1) if sum(owed[-n:]) >= sum(owed) / 2)
    assert scene_6_the_day_it_stops.half() == months
    assert scene_6_the_day_it_stops.owed() == pytest.approx(owed)
    assert scene_6_the_day_it_stops.half(36) == months  # "again": the sentence says so
    assert sum(owed) / sum(done.promised) == pytest.approx(1 - 0.40 / 10)


def test_the_loyalty_card_pays_everything_with_nobody_new():
    check = scene_7_honest_card.check()
    alone = naive.counterfactual(check.offer, check.scenario, check.join)
    assert scene_7_honest_card.paid() == pytest.approx(alone / (1000 * 0.01 * 1000))
    assert scene_7_honest_card.paid() == pytest.approx(1)


def test_two_of_the_three_offers_bring_less_than_they_promise():
    own = {letter: scene_8_three_offers.own(letter) for letter in "ABC"}
    assert own == pytest.approx({"A": 50 / 500, "B": 1, "C": 100 / 150})
    assert scene_8_three_offers.depend() == {"A", "C"}


# --- the reply --------------------------------------------------------------------------------------------------------

REPLIES = {"purchase": 4, "months": 3, "growth": 3, "ladder": 3, "yuan": 3, "stop": 3, "card": 3, "three": 4}


def kind(reply: str) -> str:
    """A reply without its numbers, so that only what is said remains."""
    return re.sub(r"[\d.,]+", "#", reply)


@every_language
@every_scene
def test_the_reply_speaks_to_the_bet(scene: Scene, language: str):
    w = words(language)
    replies = {scene.reply(bet, w) for bet in possible(scene)}
    said = {kind(reply) for reply in replies}
    assert len(said) >= REPLIES[scene.name]
    assert all(scene.lesson(w) and "{" not in text + scene.lesson(w) for text in replies)


@every_language
@every_scene
def test_a_bet_that_is_right_is_told_so(scene: Scene, language: str):
    w = words(language)
    right = {
        "purchase": ("story-purchase-near", 4),
        "months": ("story-months-near", 4),
        "growth": ("story-growth-right", "beyond"),
        "ladder": ("story-ladder-near", 14),
        "yuan": ("story-yuan-right", "earlier"),
        "stop": ("story-stop-near", 5),
        "card": ("story-card-near", 100),
        "three": ("story-three-right", frozenset("AC")),
    }
    key, bet = right[scene.name]
    start = w(key, **dict.fromkeys(SLOTS, "\0")).split("\0")[0]
    assert scene.reply(bet, w).startswith(start)
    others = [scene.reply(other, w) for other in possible(scene) if not near(other, bet)]
    assert start
    assert not any(reply.startswith(start) for reply in others)


SLOTS = (
    "own", "empty", "used_up", "month", "people", "last", "share", "half", "of", "offers", "pool", "bet", "at_bet", "paid"
)  # fmt: skip


def near(bet: Any, right: Any) -> bool:
    """Whether one bet is as good as the other: a whole number may miss by one."""
    return abs(bet - right) <= 1 if isinstance(bet, int) else bet == right


# --- the picture ------------------------------------------------------------------------------------------------------


@every_language
@every_scene
def test_the_picture_holds_the_bet_at_once_and_the_truth_only_once_it_is_shown(scene: Scene, language: str):
    w = words(language)
    bets = possible(scene)
    before, after = scene.picture(bets[0], False, w), scene.picture(bets[0], True, w)
    other = scene.picture(bets[-1], False, w)
    if isinstance(before, Chart):
        assert before.spec is after.spec is other.spec  # only rows change, so the chart is not drawn anew
        assert before.said == ""
        assert rows(before) != rows(other)
        assert not any(set(frame.get("kind", [])) & {"truth"} for frame in before.data.values())
        assert not any(frame.isin([math.inf, -math.inf]).to_numpy().any() for frame in after.data.values())
    else:
        assert before.html != other.html
        assert 'class="truth' not in before.html
        assert 'truth"' in after.html
    assert after.said


def rows(picture: Chart) -> dict[str, str]:
    """All rows of a picture as text."""
    return {name: frame.to_csv() for name, frame in picture.data.items()}


@every_scene
def test_the_offer_of_a_scene_survives_its_own_link(scene: Scene):
    opened, notes = from_link(to_link(scene.inputs(), "en"))
    assert notes == []
    assert to_values(opened) == to_values(scene.inputs())


# --- the page ---------------------------------------------------------------------------------------------------------


def app() -> None:
    """The story as the first page, so that a link can be tried; and a page for the terms of an offer."""
    import streamlit as st

    from explainer.pages.story import page as story
    from explainer.site.address import read_link, visit_words, write_link
    from explainer.site.state import visit

    read_link()
    visit().check_page = check = st.Page(lambda: st.title(visit().inputs.offer_id), title="check", url_path="check")
    page = st.Page(lambda: story.show(visit_words()), title="story", url_path="story", default=True)
    st.navigation([page, check], position="top").run()
    write_link(story.names())


def opened(**link: str) -> AppTest:
    """The page, run once with a link."""
    return opened_with(app, link)


def text(at: AppTest) -> str:
    """All text on the page."""
    html = "\n".join(element.proto.body for element in at.get("html"))
    return unescape(re.sub("<[^>]+>", "", html)) + "\n".join(element.value for element in at.markdown)


@pytest.mark.slow
@every_language
@pytest.mark.parametrize("number", range(1, len(SCENES) + 2))
def test_a_link_opens_each_scene_and_the_address_names_it(number: int, language: str):
    at = opened(lang=language, scene=f"{number}")
    w = words(language)
    title = SCENES[number - 1].told(w).title if number <= len(SCENES) else w("story-recap-title")
    assert title in text(at)
    assert f"scene={number}" in written_address(at)


@pytest.mark.parametrize("scene", ["77", "x", "", "-1", "²", "1e9"])
def test_a_scene_that_is_not_there_is_the_first_with_a_note(scene: str):
    at = opened(lang="en", scene=scene)
    assert SCENES[0].told(words("en")).title in text(at)
    assert len(at.info) == 1


@every_language
def test_the_story_opens_with_a_message_whose_numbers_are_those_of_the_first_scene(language: str):
    at, w = opened(lang=language), words(language)
    assert w("story-opening-title") in text(at)
    for amount in (w.money(1000, "CNY"), w.money(1000 / 36, "CNY")):  # the price comes back in 36 parts
        assert amount in text(at)
    assert "scene=0" in written_address(at)
    at.button(key="story-next").click().run()
    assert SCENES[0].told(w).title in text(at)
    assert not at.button(key="story-back").disabled


def test_the_bet_comes_before_the_answer_and_can_be_taken_back():
    at, w = opened(lang="en", scene="1"), words("en")
    scene = SCENES[0]
    assert scene.lesson(w) not in text(at)
    at.slider(key="bet-purchase").set_value(20).run()
    at.button(key="story-show").click().run()
    assert scene.reply(20, w) in text(at)
    assert scene.lesson(w) in text(at)
    at.button(key="story-change").click().run()
    assert scene.lesson(w) not in text(at)
    at.slider(key="bet-purchase").set_value(4).run()
    at.button(key="story-show").click().run()
    assert scene.reply(4, w) in text(at)


def test_a_choice_has_to_be_made_before_it_is_shown():
    at = opened(lang="en", scene="5")
    assert at.button(key="story-show").disabled
    at.radio(key="bet-yuan").set_value("later").run()
    at.button(key="story-show").click().run()
    assert SCENES[4].reply("later", words("en")) in text(at)


def test_bets_are_kept_from_scene_to_scene_and_stand_in_the_recap_but_never_in_the_link():
    at, w = opened(lang="zh", scene="1"), words("zh")
    at.slider(key="bet-purchase").set_value(37).run()
    at.button(key="story-show").click().run()
    at.button(key="story-next").click().run()
    at.button(key="story-back").click().run()
    assert SCENES[0].reply(37, w) in text(at)
    for _ in SCENES:
        at.button(key="story-next").click().run()
    assert SCENES[0].written(37, w) in text(at)
    assert SCENES[0].truth(w) in text(at)
    assert "37" not in written_address(at)
    at.button(key="story-again").click().run()
    assert SCENES[0].lesson(w) not in text(at)


@pytest.mark.slow
@pytest.mark.parametrize("number", range(1, len(SCENES) + 1))
def test_every_scene_opens_its_offer_with_its_terms(number: int):
    at = opened(lang="en", scene=f"{number}")
    at.button(key="story-check").click().run()
    assert visit_of(at).inputs == SCENES[number - 1].inputs()
    assert at.title[0].value == SCENES[number - 1].inputs().offer_id


def test_the_view_for_a_class_is_in_the_link():
    at = opened(lang="en", scene="2", **{"class": "1"})
    assert at.toggle(key="story-class").value
    assert "class=1" in written_address(at)
    at.toggle(key="story-class").set_value(False).run()
    assert "class=1" not in written_address(at)


@every_language
def test_everybody_to_ask_has_a_source(language: str):
    lines = where_to_ask(words(language))
    assert [number for line in lines for number in re.findall(r"^\*\*(\d+)\*\*", line)] == ["12315", "110", "96110"]
    assert all(re.search(r"\]\(https?://\S+\), \d{4}-\d\d", line) for line in lines)
