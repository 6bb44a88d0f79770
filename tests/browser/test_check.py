"""The page "Check an offer" in a real browser: what a visitor does with it, by mouse, by keyboard and on a phone."""

import csv
import io
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from explainer.charts.check.overtime import overtime_rows
from explainer.offers.inputs import preset
from explainer.pages.check.views import VIEWS
from explainer.words.text import words
from tools.browser import settle

PHONE = {"viewport": {"width": 390, "height": 844}, "locale": "zh-CN", "has_touch": True, "is_mobile": True}
Open = Callable[[str], Page]
WITH_FIGURES = [view for view, figures in VIEWS.items() if figures]


def answer(page: Page) -> Locator:
    """The large sentence."""
    return page.locator(".live .sentence")


def number(page: Page, name: str) -> Locator:
    """The box of one of the three numbers."""
    return page.locator(f"#live-{name}")


def test_every_one_of_the_three_numbers_changes_the_answer_and_the_address(open_page: Open):
    page = open_page("?lang=en&offer=green-points-instalments")
    for name, value in (("spend", "2000"), ("rebate", "40"), ("growth", "30")):
        before = answer(page).inner_text()
        number(page, name).fill(value)
        page.keyboard.press("Enter")
        expect(page).to_have_url(re.compile(rf"\b{name}={value}\b"))
        assert answer(page).inner_text() != before


def test_moving_the_growth_slider_past_the_break_even_flips_the_sentence(open_page: Open):
    page = open_page("?lang=en&offer=green-points-instalments&growth=69")
    expect(answer(page)).to_contain_text("comes from nobody")
    page.locator(".field.growth input[type=range]").focus()
    page.keyboard.press("ArrowRight")
    expect(answer(page)).to_contain_text("enough, as long as it never stops")
    expect(page).to_have_url(re.compile("growth=70"))


def test_a_smaller_rebate_leaves_what_is_promised_and_takes_from_what_is_there(open_page: Open):
    page = open_page("?lang=en&offer=green-points-instalments")
    number(page, "rebate").fill("10")
    page.keyboard.press("Enter")
    expect(page.locator(".said")).to_contain_text("10%, that is ¥100")
    expect(page.locator(".said")).to_contain_text("You are promised ¥1,000.")
    expect(answer(page)).to_contain_text("¥20 of it is there")


def test_the_language_switch_changes_everything_and_keeps_the_numbers(open_page: Open):
    page = open_page("?lang=en&offer=green-points&rebate=10")
    page.get_by_role("radio", name="中文").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(words("zh")("check-title"))
    settle(page)
    assert number(page, "rebate").input_value() == "10"
    assert "lang=zh" in page.url
    text = page.locator("[data-testid=stMain] :is(h1, h2, h3, label p, .said, section, summary p)").all_inner_texts()
    assert re.findall(r"[A-Za-z]{3,}", " ".join(text)) == []


def test_a_shared_link_opens_with_exactly_its_numbers(open_page: Open):
    page = open_page("?lang=zh&offer=green-points-instalments&spend=2000&rebate=10&growth=5&join=20&v=1")
    assert [number(page, name).input_value() for name in ("spend", "rebate", "growth")] == ["2000", "10", "5"]
    page.get_by_role("tab", name=words("zh")("view-joiners")).click()
    expect(page.locator(".st-key-join-typed input")).to_have_value("20")
    expect(page.locator("#coins, [id=coins]").first).to_contain_text("第20个月")


def test_a_link_with_wrong_values_opens_with_notes_and_no_traceback(open_page: Open):
    page = open_page("?lang=en&offer=nonsense&rebate=900&growth=abc&what=1")
    notes = page.locator("[data-testid=stAlert]").all_inner_texts()
    assert len(notes) == 4
    assert any("900 is outside 0 to 100" in note for note in notes)


@pytest.mark.parametrize("view", WITH_FIGURES)
def test_every_figure_is_drawn_and_has_words_for_those_who_do_not_see_it(open_page: Open, view: str):
    page = open_page(f"?lang=en&offer=green-points&show={view}")
    drawn = page.locator("[data-testid=stVegaLiteChart][role=graphics-document]:visible")
    expect(drawn).to_have_count(len(VIEWS[view]))
    assert all(name for name in drawn.evaluate_all("all => all.map(one => one.getAttribute('aria-label'))"))
    spoken = page.locator(".sr-only").all_text_contents()
    assert len(spoken) == len(VIEWS[view])
    assert all(re.search(r"\d", text) for text in spoken)


def test_another_view_is_one_click_away_and_stands_in_the_address(open_page: Open):
    page = open_page("?lang=en&offer=green-points")
    page.get_by_role("tab", name=words("en")("view-people")).click()
    expect(page.locator("#people, [id=people]").first).to_be_visible()
    settle(page)
    assert "show=people" in page.url
    page.reload()
    settle(page)
    expect(page.get_by_role("tab", name=words("en")("view-people"))).to_have_attribute("aria-selected", "true")


def test_the_file_behind_a_figure_is_exactly_what_is_drawn(open_page: Open):
    page = open_page("?lang=en&offer=green-points-instalments&show=overtime")
    page.locator(".st-key-overtime-more summary").click()
    with page.expect_download() as download:
        page.get_by_role("button", name=words("en")("button-csv")).click()
    rows = list(csv.DictReader(io.StringIO(Path(download.value.path()).read_text(encoding="utf-8-sig"))))
    counted = overtime_rows(preset("green-points-instalments").check())
    assert [float(row["paid"]) for row in rows] == pytest.approx(counted["paid"].tolist())
    assert download.value.suggested_filename == "overtime.csv"


@pytest.mark.parametrize("view", WITH_FIGURES)
def test_a_change_keeps_the_pictures_in_place(open_page: Open, view: str):
    page = open_page(f"?lang=en&offer=green-points&show={view}")
    page.evaluate("document.querySelectorAll('svg.marks').forEach(svg => svg.setAttribute('data-old', '1'))")
    number(page, "growth").fill("12")
    page.keyboard.press("Enter")
    expect(answer(page)).to_contain_text("12%")
    settle(page)
    assert page.locator("[data-testid=stVegaLiteChart] svg.marks[data-old]").count() == len(VIEWS[view])
    assert page.locator("[data-testid=stVegaLiteChart] svg.marks:not([data-old])").count() == 0


def test_the_tab_key_reaches_offer_numbers_and_figures_in_reading_order(open_page: Open):
    page = open_page("?lang=en&offer=green-points")
    reached = []
    deepest = "(at => { while (at.shadowRoot && at.shadowRoot.activeElement) at = at.shadowRoot.activeElement; return at; })"
    for _ in range(60):
        page.keyboard.press("Tab")
        named = "(at => at.id.startsWith('live-') ? at.id : at.getAttribute('aria-label') || at.innerText || '')"
        name = f"{named}({deepest}(document.activeElement))"
        reached.append(page.evaluate(name).strip().split("\n")[-1])
        if reached[-1] == "Where the money goes":
            expect(page.locator("[data-testid=stVegaLiteChart] svg")).to_be_visible()  # they come when somebody is near
            settle(page)
    order = [
        "live-spend",
        "live-rebate",
        "live-growth",
        "What now?",
        "More terms",
        "Where the money goes",
        "The month you join",
    ]
    places = [next(i for i, text in enumerate(reached) if text == name) for name in order]
    assert places == sorted(places)


@pytest.mark.parametrize("settings", [PHONE], ids=["phone"])
def test_a_first_visit_on_a_chinese_phone_is_chinese_and_fits(open_page: Open):
    page = open_page("")
    assert page.get_by_role("heading", level=1).inner_text() == words("zh")("check-title")
    assert page.evaluate("document.documentElement.lang") == "zh-Hans"
    assert page.evaluate("document.querySelector('[data-testid=stMain]').scrollWidth") <= 390
    for part in (answer(page), page.locator(".live .coins")):
        box = part.bounding_box()
        assert box is not None
        assert box["y"] + box["height"] < 664  # what a chat app leaves of the screen
