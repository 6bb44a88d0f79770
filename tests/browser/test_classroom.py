"""The page "For the classroom" in a browser: files that arrive, links that open what they say."""

import io
from collections.abc import Callable
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page, expect
from pypdf import PdfReader

from explainer.exports.worksheets import class_of
from explainer.words.text import words
from tools.browser import settle

PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True, "locale": "zh-CN"}


def downloaded(page: Page, label: str, folder: Path) -> tuple[str, PdfReader]:
    """The file behind a button: its name and what is in it."""
    with page.expect_download() as coming:
        page.get_by_role("button", name=label).click()
    file = folder / "file.pdf"
    coming.value.save_as(file)
    return coming.value.suggested_filename, PdfReader(io.BytesIO(file.read_bytes()))


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_sheets_and_key_arrive_as_files(open_page: Callable[[str], Page], tmp_path: Path, lang: str):
    page = open_page(f"classroom?lang={lang}&part=worksheets&level=break-even&seed=7&students=2")
    sheets, key = class_of(7, 2, "break-even", lang), words(lang)("classroom-take-key")
    name, pdf = downloaded(page, words(lang)("classroom-take-sheets", students=2), tmp_path)
    assert name == f"worksheets-break-even-7-{lang}.pdf"
    assert len(pdf.pages) == 4
    assert sheets[1].place.replace(" ", "") in pdf.pages[2].extract_text().replace(" ", "")
    name, pdf = downloaded(page, key, tmp_path)
    assert name == f"key-break-even-7-{lang}.pdf"
    assert pdf.metadata is not None
    assert pdf.metadata.title == words(lang)("worksheet-key")


def test_the_guide_arrives_with_links_to_this_very_server(open_page: Callable[[str], Page], address: str, tmp_path: Path):
    page = open_page("classroom?lang=en")
    _, pdf = downloaded(page, words("en")("classroom-take-guide"), tmp_path)
    notes = [note.get_object() for sheet in pdf.pages for note in sheet.get("/Annots", [])]
    targets = {note["/A"]["/URI"] for note in notes if "/URI" in note.get("/A", {})}
    link = next(target for target in targets if "growth=0" in target and "green-points" in target)
    assert link.startswith(f"{address}/?")  # the first page has no path of its own
    on_page = page.get_by_role("link", name="the same offer with no growth").evaluate("a => a.href")
    assert on_page == link


def test_the_address_keeps_the_set_of_numbers(open_page: Callable[[str], Page]):
    page = open_page("classroom?lang=en&part=worksheets")
    box = page.locator(".st-key-sheets-seed input")
    box.fill("2026")
    box.press("Enter")
    settle(page)
    link = urlsplit(page.url)
    assert parse_qs(link.query)["seed"] == ["2026"]
    said = page.locator("article.sheet").first.inner_text()
    assert "2026" in said
    open_page(f"{link.path.lstrip('/')}?{link.query}")
    expect(page.locator("article.sheet").first).to_have_text(said, use_inner_text=True)


@pytest.mark.parametrize("settings", [PHONE], ids=["phone"])
@pytest.mark.parametrize("part", ["lesson", "worksheets"])
def test_the_page_is_no_wider_than_a_phone(open_page: Callable[[str], Page], part: str):
    page = open_page(f"classroom?lang=zh&part={part}&level=tracing")
    wider = page.evaluate("(e => e.scrollWidth - e.clientWidth)(document.querySelector('[data-testid=stMain]'))")
    assert wider == 0
