"""What can be taken away from the page "Check an offer", in a real browser: the link, the square, the files."""

import io
import json
import re
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


def opened(page: Page, language: str = "en") -> Page:
    """The page with what can be taken away in view."""
    page.get_by_role("tab", name=words(language)("take-away")).click()
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


def test_the_terms_can_be_saved_as_a_file_and_read_again_and_as_a_page_for_the_pocket(open_page: Open):
    page = opened(open_page(LINK))
    stated = read_offer(saved(page, "take-toml").read_text(encoding="utf-8"))
    own = preset("green-points")
    assert (stated.offer.rebate, stated.scenario.growth, stated.join) == (0.1, 0.05, 20)
    assert stated.offer.points == own.offer.points
    assert stated.title == words("en")("subject-title-changed")
    file = saved(page, "take-pocket").read_text(encoding="utf-8")
    given = json.loads(re.findall(r'id="given">(.*?)</script>', file, re.DOTALL)[0])
    assert given["opening"]["offer"] == "here"  # changed terms are no offer of the library
    assert (given["here"]["values"]["rebate"], given["here"]["values"]["growth"]) == (0.1, 0.05)
    assert given["here"]["texts"]["en"]["title"] == stated.title


def test_what_is_printed_is_one_page_and_the_workbook_opens(open_page: Open):
    page = opened(open_page(LINK))
    sheet = PdfReader(saved(page, "take-sheet"))
    assert len(sheet.pages) == 1
    assert "The shop gives up (%) 10, not 20" in " ".join(sheet.pages[0].extract_text().split())
    for handed_out in ("take-leaflet", "take-poster"):
        assert len(PdfReader(saved(page, handed_out)).pages) == 1
    book = load_workbook(io.BytesIO(saved(page, "take-workbook").read_bytes()), read_only=True)
    assert len(book.sheetnames) >= 5


SHARES = """navigator.canShare = data => data.files.length === 1;
navigator.share = async data => {
    const file = data.files[0], bytes = new Uint8Array(await file.arrayBuffer());
    window.shared = {active: navigator.userActivation.isActive, name: file.name, type: file.type, bytes: [...bytes]};
};"""


@pytest.mark.parametrize("settings", [PHONE], ids=["phone"])
def test_one_tap_hands_the_picture_of_these_numbers_to_the_share_sheet_of_a_phone(open_page: Open, address: str):
    link = LINK.replace("lang=en", "lang=zh")
    page = opened(open_page(link), "zh")
    page.evaluate(f"() => {{ {SHARES} }}")
    page.locator("#send-picture").tap()
    expect(page.locator("#sent")).to_have_text(words("zh")("send-done"))
    shared = page.evaluate("window.shared")
    assert (shared["active"], shared["name"], shared["type"]) == (True, "whose-money.png", "image/png")
    picture = Image.open(io.BytesIO(bytes(shared["bytes"])))
    assert picture.size == (1080, 1440)
    assert [code.text for code in zxingcpp.read_barcodes(picture)] == [f"{address}/{link}"]
    page.evaluate("() => { navigator.share = () => Promise.reject(new DOMException('', 'AbortError')); }")
    page.locator("#sent").evaluate("node => { node.textContent = ''; }")
    page.locator("#send-picture").tap()  # and closes the sheet: nothing is saved behind their back
    expect(page.locator("#sent")).to_have_text("")
    assert page.locator("#postcard").get_attribute("alt").startswith(page.locator(".sentence").inner_text())


def test_without_a_share_sheet_the_picture_is_saved(open_page: Open):
    page = opened(open_page(LINK))
    page.evaluate("() => { navigator.canShare = undefined; }")
    with page.expect_download() as download:
        page.locator("#send-picture").click()
    assert download.value.suggested_filename == "whose-money.png"
    with Image.open(download.value.path()) as picture:
        assert picture.size == (1080, 1440)
    expect(page.locator("#sent")).to_have_text(words("en")("send-saved"))


def test_an_office_is_typed_once_and_stands_on_every_paper(open_page: Open):
    page, w = opened(open_page(LINK)), words("en")
    page.get_by_role("button", name=w("issuer-title")).click()
    page.get_by_label(w("issuer-name")).fill("Sunshire Trading Standards")
    page.get_by_label(w("issuer-phone")).fill("01234 567")
    page.get_by_label(w("issuer-phone")).press("Enter")
    settle(page)
    page.keyboard.press("Escape")
    page.get_by_role("tab", name=w("view-flow")).click()
    settle(page)
    opened(page)  # what was typed is still there
    for handed_out in ("take-leaflet", "take-poster"):
        text = " ".join(PdfReader(saved(page, handed_out)).pages[0].extract_text().split())
        assert "Sunshire Trading Standards" in text
        assert "01234 567" in text
