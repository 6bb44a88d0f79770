"""The page "For the classroom": the lesson to read and to print, and worksheets with numbers of their own."""

from collections.abc import Callable
from pathlib import Path

import streamlit as st

from explainer.exports.lessons import guide_pdf, student_pdf
from explainer.pages.classroom.sheets import sheet_names, worksheets
from explainer.site.parts import part_chosen, part_shown
from explainer.site.reading import MEASURE, contents
from explainer.site.script import run_script
from explainer.site.share import page_address
from explainer.site.state import today
from explainer.teaching import lesson
from explainer.words.html import tag
from explainer.words.text import Words

STYLE = f"<style>{Path(__file__).with_name('classroom.css').read_text(encoding='utf-8')}</style>"
PART = "classroom-part"  # of the row of parts


def show(words: Words) -> None:
    """Title, the two parts, and one of them."""
    st.html(STYLE)
    st.title(words("classroom-title"), anchor=False)
    minutes = {name: lesson.lesson_slots(words)[f"minutes_{name}"] for name in ("short", "lesson", "long")}
    st.html(tag("p", words("classroom-lead", **minutes), class_="lead"))
    titles = {"lesson": words("classroom-lesson"), "worksheets": words("classroom-sheets")}
    if part_shown(PART, words("classroom-title"), titles) == "worksheets":
        worksheets(words)
    else:
        _lesson(words)


def names() -> dict[str, str]:
    """What the page adds to the address: the part shown, and which worksheets."""
    return {"part": "worksheets", **sheet_names()} if part_chosen(PART) == "worksheets" else {}


def _lesson(words: Words) -> None:
    """The files to print, the contents, then section by section."""
    sections, address = lesson.guide(words), page_address()
    with st.container(horizontal=True, key="lesson-files"):
        _file(words("classroom-take-guide"), lambda: guide_pdf(words, today(), address), f"lesson-{words.language}.pdf")
        _file(words("classroom-take-student"), lambda: student_pdf(words, today()), f"student-{words.language}.pdf")
    with st.container(width=MEASURE, key="lesson"):
        contents(sections, words)
        for section in sections:
            st.header(section.title, anchor=section.anchor)
            st.markdown(section.text)
        run_script("arrive")


def _file(label: str, make: Callable[[], bytes], name: str) -> None:
    """A file that is made when somebody asks for it."""
    st.download_button(
        label,
        make,
        name,
        "application/pdf",
        key=name,
        on_click="ignore",
        icon=":material/print:",
    )
