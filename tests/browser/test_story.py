"""The story in a browser: from the first scene to the last by keyboard alone, on a phone, in a class, without motion."""

from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Locator, Page, expect

from explainer.story import SCENES
from explainer.story.recap import recap_lines
from explainer.story.scene import NumberBet, Scene
from explainer.words.languages import LANGUAGES
from explainer.words.text import words
from tools.browser import settle

PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True, "locale": "zh-CN"}
STILL = {"viewport": {"width": 1280, "height": 900}, "locale": "en-GB", "reduced_motion": "reduce"}
MOST_TABS = 60  # from anywhere to anywhere on the page


def tab_to(page: Page, place: Locator) -> None:
    """Press Tab until the focus is inside a place."""
    for _ in range(MOST_TABS):
        if place.evaluate("place => place.contains(document.activeElement)"):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"Tab does not lead to {place}")


def press(page: Page, key: str) -> None:
    """Tab to the button of this key and press it."""
    tab_to(page, page.locator(f".st-key-story-{key}"))
    page.keyboard.press("Enter")
    settle(page)


def bet_by_keyboard(page: Page, scene: Scene) -> object:
    """Make a bet with the arrow keys and the space bar; gives it as the scene knows it."""
    tab_to(page, page.locator(f".st-key-bet-{scene.name}, .st-key-bet-{scene.name}-A").first)
    if isinstance(scene.asked, NumberBet):
        page.keyboard.press("ArrowRight")
        settle(page)
        return scene.asked.start + 1
    if scene.asked.several:
        page.keyboard.press("Space")
        settle(page)
        return frozenset("A")
    page.keyboard.press("Space")
    page.keyboard.press("ArrowDown")
    settle(page)
    return scene.asked.options[1]


def plain(markdown: str) -> str:
    """A reply as it is read on the page."""
    return markdown.replace("**", "")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_whole_story_can_be_told_by_keyboard_alone(open_page: Callable[[str], Page], lang: str):
    page, w = open_page(f"story?lang={lang}&scene=1"), words(lang)
    for number, scene in enumerate(SCENES, start=1):
        expect(page.locator("h1")).to_have_text(scene.told(w).title)
        assert parse_qs(urlsplit(page.url).query)["scene"] == [f"{number}"]
        bet = bet_by_keyboard(page, scene)
        expect(page.locator(".st-key-story-answer")).to_have_count(0)
        press(page, "show")
        expect(page.locator(".st-key-story-answer")).to_contain_text(plain(scene.reply(bet, w)))
        expect(page.locator(".st-key-story-answer")).to_be_focused()
        expect(page.locator(".st-key-story-picture")).to_contain_text(scene.picture(bet, True, w).said)
        press(page, "next")
        expect(page.locator("h1")).to_be_focused()
    expect(page.locator("h1")).to_have_text(w("story-recap-title"))
    for line in recap_lines(w):
        expect(page.locator(".st-key-story-lines")).to_contain_text(plain(line))
    expect(page.locator("table tbody tr")).to_have_count(len(SCENES))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_another_bet_gets_another_reply_and_stays_beside_the_truth(open_page: Callable[[str], Page], lang: str):
    page, w, scene = open_page(f"story?lang={lang}&scene=1"), words(lang), SCENES[0]
    for key, bet in (("Home", 0), ("End", 100)):
        page.locator(".st-key-bet-purchase input").press(key)
        settle(page)
        page.locator(".st-key-story-show button").click()
        settle(page)
        expect(page.locator(".st-key-story-answer")).to_contain_text(scene.reply(bet, w))
        drawn = page.locator(".st-key-story-picture svg text").all_text_contents()
        assert w("story-coins-bet", bet=f"{bet}") in drawn
        assert w("story-coins-truth", own="4") in drawn
        page.locator(".st-key-story-change button").click()
        settle(page)
    assert scene.reply(0, w) != scene.reply(100, w)


@pytest.mark.parametrize("settings", [PHONE], ids=["phone"])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_scene_fits_a_phone(open_page: Callable[[str], Page], lang: str):
    page, w = open_page(f"story?lang={lang}&scene=1"), words(lang)
    wide = "(e => e.scrollWidth - e.clientWidth)(document.querySelector('[data-testid=stMain]'))"
    for scene in SCENES:
        expect(page.locator("h1")).to_have_text(scene.told(w).title)
        if not isinstance(scene.asked, NumberBet) and not scene.asked.several:
            page.locator(".st-key-story-bet [data-testid=stRadio] label").nth(1).tap()
            settle(page)
        page.locator(".st-key-story-show button").tap()
        expect(page.locator(".st-key-story-answer")).to_be_visible()
        settle(page)
        assert page.evaluate(wide) == 0
        picture = page.locator(".st-key-story-picture").bounding_box()
        assert picture is not None
        assert picture["x"] >= 0
        assert picture["x"] + picture["width"] <= 390
        expect(page.locator(".st-key-story-picture")).to_be_in_viewport()  # the picture answers first
        page.locator(".st-key-story-next button").tap()
        settle(page)
    assert page.evaluate(wide) == 0


@pytest.mark.parametrize("settings", [{**PHONE, "viewport": {"width": 390, "height": 664}}], ids=["short-phone"])
@pytest.mark.parametrize("scene", [1, 3, 6])
def test_on_a_phone_the_reply_and_the_way_on_are_in_sight(open_page: Callable[[str], Page], scene: int):
    page = open_page(f"story?lang=zh&scene={scene}")
    if not isinstance(SCENES[scene - 1].asked, NumberBet):
        page.locator(".st-key-story-bet [data-testid=stRadio] label").nth(1).tap()
        settle(page)
    page.locator(".st-key-story-show button").tap()
    settle(page)
    expect(page.locator(".st-key-story-answer p").first).to_be_in_viewport(ratio=1)
    expect(page.locator(".st-key-story-next button")).to_be_in_viewport(ratio=1)


def yuan(page: Page) -> tuple[str, bool]:
    """Which movement the coin makes, and whether it comes to rest over the box in which it ends up."""
    page.locator(".st-key-story-bet [data-testid=stRadio] label").nth(2).click()
    settle(page)
    page.locator(".st-key-story-show button").click()
    expect(page.locator(".st-key-story-answer")).to_be_visible()
    settle(page)
    coin = page.locator(".coin")
    name = coin.evaluate("coin => getComputedStyle(coin).animationName")
    coin.evaluate("coin => Promise.all(coin.getAnimations().map(move => move.finish()))")
    at, box = coin.bounding_box(), page.locator(".boxes .truth").bounding_box()
    assert at is not None and box is not None
    return name, abs(at["x"] + at["width"] / 2 - box["x"] - box["width"] / 2) < 12 and at["y"] < box["y"] < at["y"] + at[
        "height"
    ]


def test_the_yuan_moves_once_to_where_it_ends_up(open_page: Callable[[str], Page]):
    assert yuan(open_page("story?lang=en&scene=5")) == ("yuan", True)


@pytest.mark.parametrize("settings", [STILL], ids=["still"])
def test_without_motion_the_yuan_is_there_already(open_page: Callable[[str], Page]):
    assert yuan(open_page("story?lang=en&scene=5")) == ("none", True)


def test_in_a_class_the_arrow_keys_turn_the_pages_but_not_while_a_bet_is_moved(open_page: Callable[[str], Page]):
    page, w = open_page("story?lang=en&scene=1&class=1"), words("en")
    size = "parseFloat(getComputedStyle(document.documentElement).fontSize)"
    assert page.evaluate(size) > 16
    page.keyboard.press("ArrowRight")
    settle(page)
    expect(page.locator("h1")).to_have_text(SCENES[1].told(w).title)
    page.keyboard.press("ArrowLeft")
    settle(page)
    expect(page.locator("h1")).to_have_text(SCENES[0].told(w).title)
    page.locator(".st-key-bet-purchase input").press("ArrowRight")
    settle(page)
    expect(page.locator("h1")).to_have_text(SCENES[0].told(w).title)
    assert page.locator(".st-key-bet-purchase input").input_value() == "51"
    page.locator(".st-key-story-class label").click()
    settle(page)
    assert page.evaluate(size) == 16
    page.locator("h1").click()
    page.keyboard.press("ArrowRight")
    settle(page)
    expect(page.locator("h1")).to_have_text(SCENES[0].told(w).title)


def test_a_scene_opens_its_offer_with_the_terms_filled_in(open_page: Callable[[str], Page]):
    page = open_page("story?lang=en&scene=4")
    page.locator(".st-key-story-check button").click()
    settle(page)
    link = parse_qs(urlsplit(page.url).query)
    assert (link["offer"], link["growth"], link["horizon"]) == (["green-points"], ["3"], ["241"])
    assert "scene" not in link
    expect(page.locator("#live-growth")).to_have_value("3")


def test_the_link_it_was_opened_with_does_not_call_the_story_back(open_page: Callable[[str], Page]):
    page, w = open_page("story?lang=en&scene=3"), words("en")
    for key in ["next", "back"] * 12:  # more runs than links are remembered
        page.locator(f".st-key-story-{key} button").click()
        settle(page)
    page.locator(".st-key-story-next button").click()
    settle(page)
    expect(page.locator("h1")).to_have_text(SCENES[3].told(w).title)
