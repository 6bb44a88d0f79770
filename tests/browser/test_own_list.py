"""Bring your own list in a real browser: its errors and its results, and nothing bad takes them away."""

import csv
import io
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook
from playwright.sync_api import Page, expect

from explainer.words.text import words
from tests.oracles.accessibility import violations
from tools.browser import settle

Open = Callable[[str], Page]
LIST = "name,offer,rebate\r\nCorner shop,green-points,\r\nToo much,green-points,250\r\nMy card,loyalty-card,\r\n"
PHONE = {"viewport": {"width": 390, "height": 844}, "locale": "zh-CN", "has_touch": True, "is_mobile": True}


def upload(page: Page, data: str | bytes, name: str = "list.csv") -> None:
    """Give the page a file, and wait for what comes of it."""
    content = data.encode() if isinstance(data, str) else data
    page.locator("input[type=file]").set_input_files({"name": name, "mimeType": "text/csv", "buffer": content})
    expect(page.locator(".st-key-own-list-file")).to_contain_text(name)
    settle(page)


def names(page: Page) -> list[str]:
    """The offers in the table of results."""
    return page.locator("table.listing th[scope=row]:has(small)").all_inner_texts()


def test_a_file_is_answered_row_by_row_and_a_bad_one_takes_nothing_away(open_page: Open):
    page, w = open_page("compare?lang=en"), words("en")
    upload(page, LIST)
    expect(page.get_by_text("250 is outside 0% to 100%")).to_be_visible()
    expect(page.get_by_role("heading", name=w("list-finding-some", some=1, all="2"))).to_be_visible()
    before = names(page)
    assert [name.split()[0] for name in before] == ["Corner", "My"]
    upload(page, bytes.fromhex("d0cf11e0a1b11ae1") + bytes(100), "old.xls")
    expect(page.get_by_text(w("list-file-xls"))).to_be_visible()
    assert names(page) == before


def test_the_results_can_be_taken_away_changed_and_brought_again(open_page: Open):
    page, w = open_page("compare?lang=en"), words("en")
    upload(page, LIST)
    with page.expect_download() as download:
        page.get_by_role("button", name=w("list-csv")).click()
    text = Path(download.value.path()).read_text(encoding="utf-8-sig")
    rows = [row for row in csv.DictReader(io.StringIO(text)) if not row["name"].startswith("#")]
    assert [(row["name"], row["rebate"], row["cover"]) for row in rows] == [
        ("Corner shop", "20", "4"),
        ("My card", "1", "100"),
    ]
    upload(page, text.replace("My card", "Her card"), "again.csv")
    expect(page.locator("table.listing")).to_have_count(1)  # no problems
    assert [name.split()[0] for name in names(page)] == ["Corner", "Her"]


def test_the_template_is_in_the_language_of_the_page_and_can_be_brought_as_it_is(open_page: Open):
    page, w = open_page("compare?lang=zh"), words("zh")
    with page.expect_download() as download:
        page.get_by_role("button", name=w("list-template-xlsx")).click()
    data = Path(download.value.path()).read_bytes()
    assert load_workbook(io.BytesIO(data)).sheetnames == [w("list-sheet-offers"), w("list-sheet-columns")]
    upload(page, data, "template.xlsx")
    assert len(names(page)) == 4
    assert names(page)[0].startswith(w("list-example-1"))


# Chromium's own dialog, which this would open, is not always seen from outside; so we look at what opens it.
ASKED = """() => document.querySelector(".st-key-own-list-file input[type=file]").addEventListener(
  "click", event => { window.asked = true; event.preventDefault(); })"""


def test_the_keyboard_reaches_the_button_that_chooses_a_file_and_it_speaks_the_language_of_the_page(open_page: Open):
    page, w = open_page("compare?lang=zh"), words("zh")
    button = page.get_by_role("button", name=w("list-choose"))
    page.evaluate(ASKED)
    button.focus()
    page.keyboard.press("Enter")
    page.wait_for_function("() => window.asked === true")
    assert re.search(r"\d", page.get_by_text(w("list-privacy")).inner_text())  # the limits stand beside it


def test_one_of_the_offers_opens_with_all_its_figures(open_page: Open):
    page, w = open_page("compare?lang=en"), words("en")
    upload(page, "name,offer,rebate\r\na,green-points,10\r\n")
    page.get_by_role("button", name=w("list-open")).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(w("check-title"))
    settle(page)
    assert page.locator("#live-rebate").input_value() == "10"


@pytest.mark.parametrize("settings", [PHONE], ids=["phone"])
def test_a_list_fits_a_phone_and_keeps_to_the_rules_of_accessibility(open_page: Open):
    page = open_page("compare?lang=zh")
    upload(page, LIST)
    assert page.evaluate("document.querySelector('[data-testid=stMain]').scrollWidth") <= 390
    assert violations(page) == []
