"""The page "For the classroom" in Streamlit's own test runner: the lesson, the form, its link, and what it hands out."""

import io
import re
from collections.abc import Iterable
from datetime import date
from html import unescape

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token
from pypdf import PdfReader
from streamlit.testing.v1 import AppTest

from explainer.exports.kit.markdown import READER, Block, TextSpan, blocks
from explainer.exports.lessons import guide_pdf, student_pdf
from explainer.teaching import lesson
from explainer.teaching.worksheet import LEVELS, make
from explainer.teaching.worksheet.wanted import Wanted, read_wanted
from explainer.teaching.worksheet.written import write_sheet
from explainer.words.languages import LANGUAGES
from explainer.words.text import words
from tests.oracles.apps import opened_with
from tests.oracles.pdfs import bare

DAY = date(2026, 11, 25)
every_language = pytest.mark.parametrize("language", LANGUAGES)


def app() -> None:
    """The page as the first one, so that a link can be tried."""
    import streamlit as st

    from explainer.pages.classroom import page as classroom
    from explainer.site.address import read_link, visit_words, write_link

    read_link()
    page = st.Page(lambda: classroom.show(visit_words()), title="classroom", url_path="classroom", default=True)
    st.navigation([page], position="top").run()
    st.session_state.added = classroom.names()
    write_link(st.session_state.added)


def opened(**link: str) -> AppTest:
    return opened_with(app, link)


def html(at: AppTest) -> str:
    return unescape(re.sub("<[^>]+>", " ", "\n".join(element.proto.body for element in at.get("html"))))


def labels(at: AppTest) -> list[str]:
    return [button.proto.label for button in at.get("download_button")]


# --- the lesson -------------------------------------------------------------------------------------------------------


@every_language
def test_the_lesson_stands_on_the_page_section_by_section(language: str):
    at, w = opened(lang=language), words(language)
    assert [header.proto.anchor for header in at.header] == [section.anchor for section in lesson.guide(w)]
    shown = "\n".join(text.value for text in at.markdown)
    for section in lesson.guide(w):
        assert section.text in shown
        assert section.title in html(at)
    assert labels(at) == [w("classroom-take-guide"), w("classroom-take-student")]


@every_language
def test_guide_and_student_sheet_on_paper_say_what_the_page_says(language: str):
    w = words(language)
    guide, student = (PdfReader(io.BytesIO(file)) for file in (guide_pdf(w, DAY), student_pdf(w, DAY)))
    assert len(student.pages) == 2
    for pdf, sections in ((guide, lesson.guide(w)), (student, lesson.student(w))):
        read = bare("".join(page.extract_text() for page in pdf.pages))
        for section in sections:
            assert bare(section.title) in read
            for block in blocks(section.text):
                for line in (*block.lines, *block.head, *(cell for row in block.rows for cell in row)):
                    for span in line:
                        assert bare(span.text)[:12] in read, span
        assert "**" not in read
        assert "](" not in read


@every_language
def test_without_an_address_no_link_leads_to_nowhere(language: str):
    guide = PdfReader(io.BytesIO(guide_pdf(words(language), DAY)))
    notes = [note.get_object() for page in guide.pages for note in page.get("/Annots", [])]
    targets = [note["/A"]["/URI"] for note in notes if "/URI" in note.get("/A", {})]
    assert targets
    assert all(target.startswith("http") for target in targets)


def test_markdown_becomes_blocks_and_what_is_no_sign_stays_text():
    first = "One *two* **three** [four](check?a=1&b=2), 5 * 6_7_.\nsame line"
    text = f"{first}\n\n- a\n- **b**\n\n1. c\n\n> d\n\n---\n\n| | h |\n|---|---|\n| x | |"
    paragraph, items, numbered, quote, rule, table = blocks(text)
    assert paragraph.lines[0] == (
        TextSpan("One "), TextSpan("two", "italic"), TextSpan(" "), TextSpan("three", "bold"), TextSpan(" "),
        TextSpan("four", "", "check?a=1&b=2"),
        TextSpan(", 5 * 6_7_. same line"),
    )  # fmt: skip
    assert items == Block("list", ((TextSpan("a"),), (TextSpan("b", "bold"),)))
    assert (numbered.kind, quote.kind, rule.kind) == ("numbered", "quote", "rule")
    assert (table.head, table.rows) == (((), (TextSpan("h"),)), (((TextSpan("x"),), ()),))


def test_signs_inside_each_other_are_read_as_the_page_reads_them():
    (paragraph,) = blocks("**a [b](#c) d** \\*e\\* **“f”**g, h*i*j\n[*k*](l)")
    assert paragraph.lines[0] == (
        TextSpan("a ", "bold"), TextSpan("b", "bold", "#c"), TextSpan(" d", "bold"), TextSpan(" *e* **“f”**g, h"),
        TextSpan("i", "italic"), TextSpan("j "), TextSpan("k", "italic", "l"),
    )  # fmt: skip
    loose, quote, text = blocks("- a\n\n- b\n  c\n\n> d\n> e\n\n| f | g |")
    assert loose == Block("list", ((TextSpan("a"),), (TextSpan("b c"),)))
    assert quote == Block("quote", ((TextSpan("d e"),),))
    assert text == Block("paragraph", ((TextSpan("| f | g |"),),))


@every_language
def test_a_passage_has_no_sign_that_the_page_would_read_and_paper_would_not(language: str):
    page = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])
    for section in (*lesson.guide(words(language)), *lesson.student(words(language))):
        assert signs(READER.parse(section.text)) == signs(page.parse(section.text)), section.anchor


def signs(tokens: Iterable[Token]) -> list[tuple[str, str]]:
    """Every sign that was read, with the text it holds."""
    return [(part.type, part.content) for token in tokens for part in (token, *(token.children or ()))]


@every_language
def test_a_text_full_of_signs_of_the_typesetter_is_set_as_it_is(language: str):
    hostile = '#panic("x") $a$ \\ <b> @c `d` = e'
    assert blocks(hostile) == (Block("paragraph", ((TextSpan(hostile),),)),)


# --- the worksheets ---------------------------------------------------------------------------------------------------


@every_language
@pytest.mark.parametrize("level", LEVELS)
def test_the_first_sheet_and_its_answers_are_on_the_page(language: str, level: str):
    at, w = opened(lang=language, part="worksheets", level=level, seed="7", students="3"), words(language)
    first = write_sheet(make(7, 1, level), w)
    for text in (*first.offer, first.place, *(q.text for q in first.questions), *(q.good for q in first.questions)):
        assert text in html(at)
    assert labels(at) == [w("classroom-take-sheets", students=3), w("classroom-take-key")]
    assert not at.info


def test_the_link_says_which_sheets_and_opens_them_again():
    at = opened(lang="en", part="worksheets", level="growth", seed="2026", students="12", currency="USD")
    added = at.session_state.added
    assert added == {"part": "worksheets", "level": "growth", "students": "12", "seed": "2026", "currency": "USD"}
    assert html(opened(lang="en", **added)) == html(at)
    assert "US$" in html(at)
    assert opened(lang="en").session_state.added == {}


def test_what_is_entered_changes_the_sheet_and_new_numbers_are_new():
    at = opened(lang="en", part="worksheets")
    before = html(at)
    at.radio(key="sheets-level").set_value("tracing").run()
    at.number_input(key="sheets-students").set_value(4).run()
    assert "Amy" in html(at)
    assert labels(at)[0] == "Sheets for 4 students (PDF)"
    seeds = set()
    for _ in range(3):
        at.button(key="sheets-new").click().run()
        seeds.add(at.session_state.added["seed"])
    assert len(seeds) > 1
    assert all(1 <= int(seed) < 10_000 for seed in seeds)
    assert html(at) != before


@every_language
def test_what_cannot_be_made_is_said_and_the_nearest_is_made(language: str):
    at, w = opened(lang=language, part="worksheets", students="400", seed="x", level="hard"), words(language)
    notes = [re.sub(r"\\(\W)", r"\1", note.value) for note in at.info]
    assert w("classroom-outside", label=w("classroom-students"), value="400", low="1", high="60", used="60") in notes
    assert any("x" in note and w("classroom-seed") in note for note in notes)
    assert w("classroom-unknown-level", value="hard", used=w("worksheet-level-percentages")) in notes
    assert at.session_state.added["students"] == "60"
    at.number_input(key="sheets-students").set_value(0).run()
    assert at.session_state.added["students"] == "1"
    assert len(at.info) == 1


@every_language
def test_each_language_starts_with_the_currency_of_its_readers(language: str):
    at = opened(lang=language, part="worksheets")
    assert {"zh": "00元", "en": "£"}[language] in html(at)
    assert "currency" not in at.session_state.added


def test_wanted_takes_full_width_digits_and_refuses_what_is_no_number():
    wanted, changed = read_wanted(Wanted(), {"students": "１２", "seed": " 7 "})
    assert (wanted.students, wanted.seed, changed) == (12, 7, [])
    for text in ("", "nan", "inf", "1e999", "seven", "-3", "2.5"):
        wanted, changed = read_wanted(Wanted(), {"students": text})
        assert 1 <= wanted.students <= 60
        assert [(one.value, one.used) for one in changed] == [(text, str(wanted.students))]
