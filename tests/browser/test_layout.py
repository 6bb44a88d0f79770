"""What is in sight, measured: the answer on a phone and on a desk, the strip, the order of things, what is sent at all."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

import pytest
from playwright.sync_api import Locator, Page, expect

from explainer.charts.check.figures import FIGURES
from explainer.offers.inputs import fields, preset
from explainer.pages.check.page import GROUPS
from explainer.pages.check.views import VIEWS
from explainer.words.labels import field_label
from explainer.words.text import words
from tools.browser import settle

Open = Callable[[str], Page]
SEEN = 664  # px that a browser or a chat app leaves of a phone's screen
PHONE = {"viewport": {"width": 390, "height": SEEN}, "locale": "zh-CN", "has_touch": True, "is_mobile": True}
DESK = {"viewport": {"width": 1280, "height": 720}, "locale": "en-GB"}
STRIP = 120  # px that the strip may take
OFFERS = ("green-points", "wanjia-2012", "loyalty-card", "deposit-50-in-45-days")
FIRST = ("h1", ".live .sentence", ".live .coins", ".live .inputs", ".said", ".st-key-what-now", "[data-testid=stTabs]")
on_a_phone = pytest.mark.parametrize("settings", [PHONE], ids=["phone"])
on_a_desk = pytest.mark.parametrize("settings", [DESK], ids=["desk"])
each_language = pytest.mark.parametrize("lang", ["zh", "en"])


class Box(NamedTuple):
    """Where something stands on the screen [px]."""

    left: float
    top: float
    right: float
    bottom: float


def box(place: Locator) -> Box:
    """Where it stands now."""
    found = place.bounding_box()
    assert found is not None
    return Box(found["x"], found["y"], found["x"] + found["width"], found["y"] + found["height"])


def boxes(page: Page, *names: str) -> Iterator[Box]:
    """Where several things stand."""
    return (box(page.locator(name).first) for name in names)


@on_a_phone
@each_language
@pytest.mark.parametrize("offer", OFFERS)
def test_a_phone_shows_the_answer_and_its_coins_before_anybody_scrolls(open_page: Open, offer: str, lang: str):
    page = open_page(f"?lang={lang}&offer={offer}")
    title, sentence, coins = boxes(page, "h1", ".live .sentence", ".live .coins")
    size = page.locator("h1").evaluate("e => parseFloat(getComputedStyle(e).fontSize)")
    assert title.bottom - title.top < 1.8 * size  # one line
    assert title.bottom <= sentence.top < sentence.bottom <= coins.top
    assert coins.bottom <= SEEN


@on_a_phone
@each_language
@pytest.mark.parametrize("offer", OFFERS)
def test_large_type_on_a_phone_shows_the_whole_sentence(open_page: Open, offer: str, lang: str):
    page = open_page(f"?lang={lang}&offer={offer}&size=large")
    assert box(page.locator(".live .sentence")).bottom <= SEEN


@on_a_desk
@each_language
@pytest.mark.parametrize("offer", OFFERS)
def test_a_desk_shows_sentence_coins_and_inputs_together(open_page: Open, offer: str, lang: str):
    page = open_page(f"?lang={lang}&offer={offer}")
    for part in boxes(page, ".live .sentence", ".live .coins", ".live .inputs", ".st-key-offer-choice"):
        assert 0 <= part.top < part.bottom <= 720


@on_a_desk
def test_on_a_desk_what_is_set_stands_left_and_what_comes_of_it_right(open_page: Open):
    page = open_page("?lang=en&offer=green-points")
    chooser, inputs, offer, shown = boxes(page, ".st-key-chooser", ".live .inputs", ".said", ".live .shown")
    assert chooser.bottom <= inputs.top < inputs.bottom <= offer.top
    assert max(chooser.right, inputs.right, offer.right) < shown.left
    assert (shown.right - shown.left) / (inputs.right - inputs.left) == pytest.approx(7 / 5, rel=0.01)
    now, tabs = boxes(page, ".st-key-what-now", "[data-testid=stTabs]")
    assert max(shown.bottom, offer.bottom) <= now.top < tabs.top


@on_a_phone
def test_on_a_phone_everything_follows_in_one_order(open_page: Open):
    places = [place.top for place in boxes(open_page("?lang=zh&offer=green-points"), *FIRST)]
    assert places == sorted(places)


@on_a_phone
@pytest.mark.parametrize("size", ["normal", "large"])
@each_language
@pytest.mark.parametrize("offer", ["green-points", "wanjia-2012"])
def test_while_an_input_is_moved_a_strip_keeps_the_answer_in_sight(open_page: Open, offer: str, lang: str, size: str):
    page = open_page(f"?lang={lang}&size={size}&offer={offer}")
    strip, bar = page.locator(".live .strip"), page.locator(".live .strip .bar")
    for name in ("spend", "rebate", "growth"):
        field = page.locator(f".field.{name}")
        field.evaluate("e => e.scrollIntoView({block: 'center'})")
        field.locator("input[type=range]").focus()
        expect(strip).to_be_visible()
        shown, moved = box(strip), box(field)
        assert shown.bottom - shown.top <= STRIP
        assert shown.bottom <= moved.top or moved.bottom <= shown.top
        assert 0 <= shown.top < shown.bottom <= SEEN
        assert shown.top <= box(bar).top < box(bar).bottom <= shown.bottom
        before = strip.inner_text()
        field.locator("input[type=range]").press("ArrowRight")
        settle(page)
        assert strip.inner_text() != before or name == "rebate"  # a rebate may leave the sentence of a card as it is
        page.locator(".said").click()
        expect(strip).to_be_hidden()


@pytest.mark.parametrize("settings", [PHONE, DESK], ids=["phone", "desk"])
def test_a_figure_is_sent_when_somebody_comes_near_and_in_the_one_layout_that_is_shown(open_page: Open):
    page = open_page("?lang=zh&offer=green-points")
    drawn = page.locator("[data-testid=stVegaLiteChart]")
    assert drawn.count() == 0
    page.get_by_role("tab").last.scroll_into_view_if_needed()
    page.mouse.wheel(0, 400)
    expect(drawn).to_have_count(1)
    settle(page)
    assert drawn.first.is_visible()
    for view, figures in VIEWS.items():
        page.get_by_role("tab").nth(list(VIEWS).index(view)).click()
        settle(page)
        assert [name for name in FIGURES if page.locator(f"#{name}, [id={name}]").count()] == list(figures)
        assert drawn.count() == len(figures)


@on_a_phone
def test_turning_the_screen_brings_the_other_layout(open_page: Open):
    page = open_page("?lang=zh&offer=green-points&show=flow")
    drawn = page.locator("[data-testid=stVegaLiteChart] svg")
    page.get_by_role("tab").first.scroll_into_view_if_needed()
    tall = box(drawn.first)
    page.set_viewport_size({"width": 844, "height": 390})
    settle(page)
    page.wait_for_function("() => document.querySelector('[data-testid=stVegaLiteChart] svg')?.clientWidth > 600")
    settle(page)
    wide = box(drawn.first)
    assert drawn.count() == 1
    assert wide.right - wide.left > 1.5 * (tall.right - tall.left)


@on_a_phone
@each_language
def test_on_a_phone_the_other_terms_stand_in_their_order(open_page: Open, lang: str):
    page = open_page(f"?lang={lang}&offer=green-points")
    page.locator(".st-key-more-terms summary").click()
    settle(page)
    inputs = preset("green-points")
    named = [field_label(f, inputs, words(lang)) for group in GROUPS for f in fields(inputs) if f.group == group]
    labels = page.locator(".st-key-more-terms [data-testid=stWidgetLabel]")
    tops = {label.inner_text(): box(label).top for label in labels.all()}
    assert sorted(tops, key=lambda name: tops[name]) == named
