"""Worksheets on the page: what is wanted, the files, and the first sheet to look at."""

import secrets
from dataclasses import dataclass, field

import streamlit as st
from markupsafe import Markup

from explainer.exports.worksheets import class_of, key_pdf, sheets_pdf
from explainer.site.frame import notice
from explainer.site.seeds import picked, seed
from explainer.site.state import of_visit, today, visit
from explainer.teaching.worksheet import LEVELS, make
from explainer.teaching.worksheet.wanted import CURRENCIES, NUMBERS, Changed, Wanted, read_wanted
from explainer.teaching.worksheet.written import Filled, Found, Wording, Written, write_sheet
from explainer.words.html import each, joined, row, table, tag
from explainer.words.text import Words

NEW = 10_000  # numbers drawn by the button are short ones, to write on the board
NAMES = ("level", "students", "seed", "currency")


@dataclass
class SheetOrder:
    """Which worksheets are wanted, and what could not be taken as it was asked for."""

    wanted: Wanted = field(default_factory=Wanted)
    changed: list[Changed] = field(default_factory=list)


def worksheets(words: Words) -> None:
    """The form, the files, the first sheet."""
    st.markdown(words("classroom-sheets-lead"))
    _read(words)
    _form(words)
    wanted = of_visit(SheetOrder).wanted
    _files(wanted, words)
    first = write_sheet(make(wanted.seed, 1, wanted.level), words, wanted.currency)
    st.subheader(words("classroom-preview"), anchor=False)
    st.html(_sheet(first, words))
    st.subheader(words("classroom-preview-key"), anchor=False)
    st.html(_key(first, words))


def sheet_names() -> dict[str, str]:
    """What the page adds to the address."""
    return of_visit(SheetOrder).wanted.link()


def _read(words: Words) -> None:
    """Take what a link asks for, once; say what could not be taken as it stands."""
    asked, order = visit().asked, of_visit(SheetOrder)
    linked = {name: asked.pop(name) for name in NAMES if name in asked}
    if linked:
        _take(linked)
    notes, order.changed = order.changed, []
    for changed in notes:
        if changed.name in NUMBERS:
            knob, label = NUMBERS[changed.name], words(f"classroom-{changed.name}")  # classroom-students, classroom-seed
            bounds = {"low": f"{knob.low:g}", "high": f"{knob.high:g}"}
            notice(words("classroom-outside", label=label, value=changed.value[:40], used=changed.used, **bounds))
        elif changed.name == "level":
            used = words(f"worksheet-level-{changed.used}")
            notice(words("classroom-unknown-level", value=changed.value[:40], used=used))


def _take(asked: dict[str, str]) -> None:
    order = of_visit(SheetOrder)
    order.wanted, order.changed = read_wanted(order.wanted, asked)


def _entered(name: str) -> None:
    """Callback: somebody chose or typed."""
    key, choices = f"sheets-{name}", {"level": LEVELS, "currency": CURRENCIES}.get(name)
    value = picked(key, choices) if choices else st.session_state[key]
    if value is not None:
        _take({name: value if isinstance(value, str) else f"{value:.12g}"})


def _form(words: Words) -> None:
    """What it is about, how many students, which set of numbers, which currency."""
    wanted = of_visit(SheetOrder).wanted
    seed("sheets-level", wanted.level, words(f"worksheet-level-{wanted.level}"))
    st.radio(
        words("classroom-level"), LEVELS, key="sheets-level", on_change=_entered, args=("level",),
        format_func=lambda level: words(f"worksheet-level-{level}"),
        captions=[words(f"worksheet-level-{level}-about") for level in LEVELS],
    )  # fmt: skip
    with st.container(horizontal=True, vertical_alignment="bottom", key="sheets-form"):
        _number("students", wanted.students, words("classroom-students"), None)
        _number("seed", wanted.seed, words("classroom-seed"), words("classroom-seed-help"))
        st.button(words("classroom-new"), key="sheets-new", icon=":material/casino:", on_click=_new)
        currency = wanted.currency or words.entry.currency
        seed("sheets-currency", currency, words.symbol(currency))
        st.selectbox(
            words("classroom-currency"), CURRENCIES, key="sheets-currency", format_func=words.symbol, width=110,
            on_change=_entered, args=("currency",), filter_mode=None,
        )  # fmt: skip


def _number(name: str, value: int, label: str, help_: str | None) -> None:
    seed(f"sheets-{name}", value)
    st.number_input(
        label, value=None, step=1, format="%d", key=f"sheets-{name}", on_change=_entered, args=(name,), help=help_, width=190
    )


def _new() -> None:
    """Callback: another set of numbers."""
    _take({"seed": str(1 + secrets.randbelow(NEW - 1))})


def _files(wanted: Wanted, words: Words) -> None:
    """The sheets and the key, each made when somebody asks for it."""
    sheets = (wanted.seed, wanted.students, wanted.level, words.language, wanted.currency)
    name, day = f"{wanted.level}-{wanted.seed}-{words.language}", today()
    many = words("classroom-take-sheets", students=wanted.students)
    with st.container(horizontal=True, key="sheets-files"):
        st.download_button(
            many, lambda: sheets_pdf(class_of(*sheets), day), f"worksheets-{name}.pdf", "application/pdf",
            key="sheets-pdf", on_click="ignore", icon=":material/print:",
        )  # fmt: skip
        st.download_button(
            words("classroom-take-key"), lambda: key_pdf(class_of(*sheets), day), f"key-{name}.pdf", "application/pdf",
            key="key-pdf", on_click="ignore", icon=":material/key:",
        )  # fmt: skip
    st.caption(words("classroom-both-sides"))


def _sheet(sheet: Written, words: Words) -> Markup:
    """The sheet as the student sees it."""
    offer = tag("div", tag("b", words("worksheet-offer")), each("p", sheet.offer), class_="offer")
    questions = tag("ol", each("li", (_asked(question, words) for question in sheet.questions)))
    return tag("article", offer, questions, tag("p", sheet.place, class_="place"), class_="sheet")


def _asked(question: Wording, words: Words) -> Markup:
    tables = joined(*(_table(filled, filled.asked()) for filled in question.tables))
    asks = each("p", (joined(found.label, tag("i")) for found in question.found), class_="ask")
    say = _noted(words("worksheet-say"), question.say) if question.say else ""
    return joined(tag("b", question.text), tables, asks, say)


def _key(sheet: Written, words: Words) -> Markup:
    """The answers with their working, and a good answer in words."""
    answers = each("li", (_answered(question, words) for question in sheet.questions))
    return tag("article", tag("ol", answers), class_="sheet")


def _answered(question: Wording, words: Words) -> Markup:
    tables = joined(*(_table(filled, filled.rows) for filled in question.tables))
    return joined(tables, *map(_working, question.found), _noted(words("worksheet-model"), question.good))


def _noted(label: str, text: str) -> Markup:
    return tag("p", tag("small", label), " ", text)


def _working(found: Found) -> Markup:
    lines = tag("br").join(found.steps or (found.answer,))
    return tag("p", tag("small", found.label), tag("br"), tag("b", lines))


def _table(filled: Filled, rows: tuple[tuple[str, ...], ...]) -> Markup:
    return tag("div", table(filled.head, (row(line[0], line[1:]) for line in rows)), class_="wide", tabindex=0)
