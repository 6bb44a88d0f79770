"""What can be taken away from the page "Check an offer", in a real browser: the link, the square, the files."""

import io
from collections.abc import Callable
from pathlib import Path

import pytest
import zxingcpp
from openpyxl import load_workbook
from PIL import Image
from playwright.sync_api import Page, expect
from pypdf import PdfReader

from explainer.offers.file import read_offer
from explainer.offers.inputs import preset
from explainer.words.text import words
from tools.browser import settle

LINK = "?lang=en&offer=green-points&spend=1000&rebate=10&growth=5&join=20&v=2"
Open = Callable[[str], Page]
MAY_COPY = {"viewport": {"width": 1280, "height": 900}, "permissions": ["clipboard-read", "clipboard-write"]}
PHONE = {"viewport": {"width": 390, "height": 844}, "locale": "zh-CN", "has_touch": True, "is_mobile": True}


def opened(page: Page) -> Page:
    """The page with what can be taken away in view."""
    page.get_by_role("tab", name=words("en")("take-away")).click()
    settle(page)
    return page


def saved(page: Page, key: str) -> Path:
    """The file behind a button."""
    with page.expect_download() as download:
        page.locator(f".st-key-{key} button").click()
    return Path(download.value.path())


@pytest.mark.parametrize("settings", [MAY_COPY], ids=["may-copy"])
def test_the_button_copies_the_link_that_opens_this_page(open_page: Open, address: str):
    page = opened(open_page(LINK))
    page.locator("#copy-link").click()
    expect(page.locator("#copied")).to_have_text(words("en")("take-copied"))
    assert page.evaluate("navigator.clipboard.readText()") == f"{address}/{LINK}"


def test_where_the_clipboard_is_closed_the_link_is_left_selected(open_page: Open, address: str):
    page = opened(open_page(LINK))
    page.evaluate("navigator.clipboard.writeText = () => Promise.reject(); document.execCommand = () => false")
    page.locator("#copy-link").click()
    expect(page.locator("#copied")).to_have_text(words("en")("take-not-copied"))
    assert page.evaluate("getSelection().toString()") == f"{address}/{LINK}"


@pytest.mark.parametrize("settings", [MAY_COPY, PHONE], ids=["desk", "phone"])
def test_a_phone_that_scans_the_square_opens_this_page(open_page: Open, address: str):
    page = opened(open_page(LINK))
    seen = Image.open(io.BytesIO(page.locator(".take-away .qr").screenshot()))
    assert [code.text for code in zxingcpp.read_barcodes(seen)] == [f"{address}/{LINK}"]


def test_a_picture_of_a_figure_carries_the_square_that_opens_this_page(open_page: Open, address: str):
    page = open_page(f"{LINK}&show=joiners")
    page.locator(".st-key-coins-more summary").click()
    settle(page)
    picture = Image.open(saved(page, "coins-png"))
    assert picture.width > 1600
    assert [code.text for code in zxingcpp.read_barcodes(picture)] == [f"{address}/{LINK}"]
    assert saved(page, "coins-svg").read_bytes().startswith(b"<svg")


def test_the_terms_can_be_saved_as_a_file_and_read_again(open_page: Open):
    page = opened(open_page(LINK))
    stated = read_offer(saved(page, "take-toml").read_text(encoding="utf-8"))
    own = preset("green-points")
    assert (stated.offer.rebate, stated.scenario.growth, stated.join) == (0.1, 0.05, 20)
    assert stated.offer.points == own.offer.points
    assert stated.title == words("en")("subject-title-changed")


def test_what_is_printed_is_one_page_and_the_workbook_opens(open_page: Open):
    page = opened(open_page(LINK))
    sheet = PdfReader(saved(page, "take-sheet"))
    assert len(sheet.pages) == 1
    assert "The shop gives up (%) 10, not 20" in " ".join(sheet.pages[0].extract_text().split())
    for handed_out in ("take-leaflet", "take-poster"):
        assert len(PdfReader(saved(page, handed_out)).pages) == 1
    book = load_workbook(io.BytesIO(saved(page, "take-workbook").read_bytes()), read_only=True)
    assert len(book.sheetnames) >= 5
