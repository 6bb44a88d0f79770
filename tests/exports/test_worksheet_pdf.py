"""Worksheets on paper: pages, fonts, text that can be searched, and no answer where the students look."""

from datetime import date
from functools import cache

import pytest
from pypdf import PdfReader

from explainer.exports.worksheets import class_of, key_pdf, sheets_pdf
from explainer.teaching.worksheet import LEVELS, MOST_STUDENTS
from explainer.words.languages import LANGUAGES
from explainer.words.text import words
from tests.oracles.pdfs import bare, read

pytestmark = pytest.mark.slow
DAY = date(2026, 11, 25)
A4 = (595, 842)  # points
every_language = pytest.mark.parametrize("language", LANGUAGES)
every_level = pytest.mark.parametrize("level", LEVELS)


@cache
def papers(level: str, language: str, students: int = 4) -> tuple[PdfReader, PdfReader]:
    """The sheets and the key of a class, read back."""
    sheets = class_of(7, students, level, language)
    return read(sheets_pdf(sheets, DAY)), read(key_pdf(sheets, DAY))


@cache
def pages(level: str, language: str) -> tuple[list[str], str]:
    """What is written on each page of the sheets, and in the whole key."""
    sheets, key = papers(level, language)
    return [bare(page.extract_text()) for page in sheets.pages], "".join(bare(page.extract_text()) for page in key.pages)


@every_language
@every_level
def test_every_student_gets_one_sheet_of_paper_printed_on_both_sides(level: str, language: str):
    sheets, _ = papers(level, language)
    assert len(sheets.pages) == 2 * 4
    for number, page in enumerate(sheets.pages):
        assert (round(page.mediabox.width), round(page.mediabox.height)) == A4
        assert bare(class_of(7, 4, level, language)[number // 2].place) in pages(level, language)[0][number]


@every_language
@every_level
def test_a_whole_class_fits_two_pages_each(level: str, language: str):
    sheets = class_of(2026, MOST_STUDENTS, level, language)
    assert len(read(sheets_pdf(sheets, DAY)).pages) == 2 * MOST_STUDENTS


@every_language
@every_level
def test_the_offer_and_its_numbers_can_be_searched(level: str, language: str):
    sheets, key = pages(level, language)
    for number, sheet in enumerate(class_of(7, 4, level, language)):
        for part in sheet.offer:
            assert bare(part) in sheets[2 * number]
            assert bare(part) in key


@every_language
@every_level
def test_the_answers_stand_in_the_key_and_not_on_the_sheets(level: str, language: str):
    sheets, key = pages(level, language)
    for sheet in class_of(7, 4, level, language):
        for question in sheet.questions:
            for line in (question.good, *(step for found in question.found for step in found.steps)):
                assert bare(line) in key
                assert bare(line) not in "".join(sheets)
    assert "●" in key
    assert "●" not in "".join(sheets)


@every_language
def test_fonts_are_embedded_and_the_document_has_a_language_a_title_and_tags(language: str):
    for pdf in papers("tracing", language):
        fonts = [font.get_object() for page in pdf.pages for font in page["/Resources"]["/Font"].values()]
        assert fonts
        for font in fonts:
            descriptor = font["/DescendantFonts"][0].get_object()["/FontDescriptor"].get_object()
            assert {"/FontFile2", "/FontFile3"} & set(descriptor)
        root = pdf.trailer["/Root"]
        assert root["/Lang"].lower().startswith(language)
        assert root["/MarkInfo"]["/Marked"]
        assert pdf.metadata is not None
        assert pdf.metadata.title in (words(language)("worksheet-title"), words(language)("worksheet-key"))


def test_the_same_class_gives_the_same_file():
    one, other = (sheets_pdf(class_of(7, 2, "growth", "en"), DAY) for _ in range(2))
    assert one == other
