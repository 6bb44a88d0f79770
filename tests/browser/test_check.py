"""The page "Check an offer" in a real browser: what a visitor does with it, by mouse, by keyboard and on a phone."""

import csv
import io
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from explainer.charts.check.figures import FIGURES
from explainer.charts.check.overtime import overtime_rows
from explainer.offers.inputs import preset
from explainer.words.text import words
from tools.browser import settle

PHONE = {"viewport": {"width": 390, "height": 844}, "locale": "zh-CN", "has_touch": True, "is_mobile": True}
Open = Callable[[str], Page]


def answer(page: Page) -> str:
    """The large sentence and the one below it."""
    return page.locator("section:has(.answer)").inner_text()


def test_moving_the_growth_slider_past_the_break_even_flips_the_sentence(open_page: Open):
    page = open_page("?lang=en&offer=green-points-instalments&growth=69")
    assert "would have to grow 69.4% a month" in answer(page)
    page.locator(".st-key-growth-slid [role=slider], .st-key-growth-slid input[type=range]").first.focus()
    page.keyboard.press("ArrowRight")
    expect(page.locator("section:has(.answer)")).to_contain_text("all that falls due can be paid")
    settle(page)
    assert "growth=70" in page.url


def test_typing_a_rebate_changes_the_offer_in_words(open_page: Open):
    page = open_page("?lang=en&offer=green-points")
    page.locator(".st-key-rebate-typed input").fill("10")
    page.keyboard.press("Enter")
    expect(page.locator(".said")).to_contain_text("The shop gives up 10%, that is ¥100")


def test_the_language_switch_changes_everything_and_keeps_the_numbers(open_page: Open):
    page = open_page("?lang=en&offer=green-points&rebate=10")
    page.get_by_role("radio", name="中文").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(words("zh")("check-title"))
    settle(page)
    assert page.locator(".st-key-rebate-typed input").input_value() == "10"
    assert "lang=zh" in page.url
    text = page.locator("[data-testid=stMain] :is(h1, h2, h3, label p, .said, section, summary p)").all_inner_texts()
    assert re.findall(r"[A-Za-z]{3,}", " ".join(text)) == []


def test_a_shared_link_opens_with_exactly_its_numbers(open_page: Open):
    page = open_page("?lang=zh&offer=green-points-instalments&spend=2000&rebate=10&growth=5&join=20&v=1")
    assert [page.locator(f".st-key-{name}-typed input").input_value() for name in ("spend", "rebate", "growth", "join")] == [
        "2000", "10", "5", "20"
    ]  # fmt: skip
    assert "第20个月" in page.locator("#coins, [id=coins]").first.inner_text()


def test_a_link_with_wrong_values_opens_with_notes_and_no_traceback(open_page: Open):
    page = open_page("?lang=en&offer=nonsense&rebate=900&growth=abc&what=1")
    notes = page.locator("[data-testid=stAlert]").all_inner_texts()
    assert len(notes) == 4
    assert any("900 is outside 0 to 100" in note for note in notes)


def test_every_figure_is_drawn_and_has_words_for_those_who_do_not_see_it(open_page: Open):
    page = open_page("?lang=en&offer=green-points")
    drawn = page.locator("[data-testid=stVegaLiteChart][role=graphics-document]:visible")
    expect(drawn).to_have_count(len(FIGURES))
    assert all(name for name in drawn.evaluate_all("all => all.map(one => one.getAttribute('aria-label'))"))
    spoken = page.locator(".sr-only").all_text_contents()
    assert len(spoken) == len(FIGURES)
    assert all(re.search(r"\d", text) for text in spoken)


def test_the_file_behind_a_figure_is_exactly_what_is_drawn(open_page: Open):
    page = open_page("?lang=en&offer=green-points-instalments")
    page.locator(".st-key-overtime-more summary").click()
    with page.expect_download() as download:
        page.get_by_role("button", name=words("en")("button-csv")).click()
    rows = list(csv.DictReader(io.StringIO(Path(download.value.path()).read_text(encoding="utf-8-sig"))))
    counted = overtime_rows(preset("green-points-instalments").check())
    assert [float(row["paid"]) for row in rows] == pytest.approx(counted["paid"].tolist())
    assert download.value.suggested_filename == "overtime.csv"


def test_a_change_keeps_the_pictures_in_place(open_page: Open):
    page = open_page("?lang=en&offer=green-points")
    page.evaluate("document.querySelectorAll('svg.marks').forEach(svg => svg.setAttribute('data-old', '1'))")
    page.locator(".st-key-growth-typed input").fill("12")
    page.keyboard.press("Enter")
    expect(page.locator("section:has(.answer)")).to_contain_text("12%")
    settle(page)
    assert page.locator("[data-testid=stVegaLiteChart] svg.marks[data-old]").count() == len(FIGURES)
    assert page.locator("[data-testid=stVegaLiteChart] svg.marks:not([data-old])").count() == 0


def test_the_tab_key_reaches_offer_numbers_and_figures_in_reading_order(open_page: Open):
    page = open_page("?lang=en&offer=green-points")
    reached = []
    for _ in range(40):
        page.keyboard.press("Tab")
        name = "document.activeElement.getAttribute('aria-label') || document.activeElement.innerText || ''"
        reached.append(page.evaluate(name).strip().split("\n")[-1])
    order = ["You spend (¥)", "The shop gives up (%)", "Buyers grow each month (%)", "More terms", "The month you join"]
    places = [next(i for i, text in enumerate(reached) if text == name) for name in order]
    assert places == sorted(places)


@pytest.mark.parametrize("settings", [PHONE], ids=["phone"])
def test_a_first_visit_on_a_chinese_phone_is_chinese_and_fits(open_page: Open):
    page = open_page("")
    assert page.get_by_role("heading", level=1).inner_text() == words("zh")("check-title")
    assert page.evaluate("document.documentElement.lang") == "zh-Hans"
    assert page.evaluate("document.querySelector('[data-testid=stMain]').scrollWidth") <= 390
    top = page.locator(".answer").bounding_box()
    assert top is not None
    assert top["y"] < 844  # the answer begins on the first screen
