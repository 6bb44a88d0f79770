"""Worksheets on the page: what is wanted, the files, and the first sheet to look at."""

import secrets
from dataclasses import dataclass, field
from html import escape

import streamlit as st

from explainer.exports.worksheets import class_of, key_pdf, sheets_pdf
from explainer.site.frame import notice
from explainer.site.state import of_visit, today, visit
from explainer.site.widgets import seed
from explainer.teaching.worksheet import LEVELS, make
from explainer.teaching.worksheet.wanted import CURRENCIES, NUMBERS, Changed, Wanted, taken
from explainer.teaching.worksheet.written import Filled, Found, Said, Written, write
from explainer.words.text import Words

NEW = 10_000  # numbers drawn by the button are short ones, to write on the board
NAMES = ("level", "students", "seed", "currency")


@dataclass
class Order:
    """Which worksheets are wanted, and what could not be taken as it was asked for."""

    wanted: Wanted = field(default_factory=Wanted)
    changed: list[Changed] = field(default_factory=list)


def worksheets(words: Words) -> None:
    """The form, the files, the first sheet."""
    st.markdown(words("classroom-sheets-lead"))
    _read(words)
    _form(words)
    wanted = of_visit(Order).wanted
    _files(wanted, words)
    first = write(make(wanted.seed, 1, wanted.level), words, wanted.currency)
    st.subheader(words("classroom-preview"), anchor=False)
    st.html(_sheet(first, words))
    st.subheader(words("classroom-preview-key"), anchor=False)
    st.html(_key(first, words))


def sheet_names() -> dict[str, str]:
    """What the page adds to the address."""
    return of_visit(Order).wanted.link()


def _read(words: Words) -> None:
    """Take what a link asks for, once; say what could not be taken as it stands."""
    asked, order = visit().asked, of_visit(Order)
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
    order = of_visit(Order)
    order.wanted, order.changed = taken(order.wanted, asked)


def _entered(name: str) -> None:
    """Callback: somebody chose or typed."""
    value = st.session_state[f"sheets-{name}"]
    if value is not None:
        _take({name: value if isinstance(value, str) else f"{value:.12g}"})


def _form(words: Words) -> None:
    """What it is about, how many students, which set of numbers, which currency."""
    wanted = of_visit(Order).wanted
    seed("sheets-level", wanted.level)
    st.radio(
        words("classroom-level"), LEVELS, key="sheets-level", on_change=_entered, args=("level",),
        format_func=lambda level: words(f"worksheet-level-{level}"),
        captions=[words(f"worksheet-level-{level}-about") for level in LEVELS],
    )  # fmt: skip
    with st.container(horizontal=True, vertical_alignment="bottom", key="sheets-form"):
        _number("students", wanted.students, words("classroom-students"), None)
        _number("seed", wanted.seed, words("classroom-seed"), words("classroom-seed-help"))
        st.button(words("classroom-new"), key="sheets-new", icon=":material/casino:", on_click=_new)
        seed("sheets-currency", wanted.currency or words.entry.currency)
        st.selectbox(
            words("classroom-currency"), CURRENCIES, key="sheets-currency", format_func=words.symbol, width=110,
            on_change=_entered, args=("currency",),
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


def _sheet(sheet: Written, words: Words) -> str:
    """The sheet as the student sees it."""
    offer = "".join(f"<p>{escape(part)}</p>" for part in sheet.offer)
    questions = "".join(f"<li>{_asked(question, words)}</li>" for question in sheet.questions)
    return (
        f'<article class="sheet"><div class="offer"><b>{escape(words("worksheet-offer"))}</b>{offer}</div>'
        f'<ol>{questions}</ol><p class="place">{escape(sheet.place)}</p></article>'
    )


def _asked(question: Said, words: Words) -> str:
    tables = "".join(_table(table, table.asked()) for table in question.tables)
    asks = "".join(f"<p class='ask'>{escape(found.label)}<i></i></p>" for found in question.found)
    say = f"<p><small>{escape(words('worksheet-say'))}</small> {escape(question.say)}</p>" if question.say else ""
    return f"<b>{escape(question.text)}</b>{tables}{asks}{say}"


def _key(sheet: Written, words: Words) -> str:
    """The answers with their working, and a good answer in words."""
    return f'<article class="sheet"><ol>{"".join(f"<li>{_answered(q, words)}</li>" for q in sheet.questions)}</ol></article>'


def _answered(question: Said, words: Words) -> str:
    tables = "".join(_table(table, table.rows) for table in question.tables)
    found = "".join(_working(one) for one in question.found)
    return f"{tables}{found}<p><small>{escape(words('worksheet-model'))}</small> {escape(question.good)}</p>"


def _working(found: Found) -> str:
    lines = "<br>".join(map(escape, found.steps or (found.answer,)))
    return f"<p><small>{escape(found.label)}</small><br><b>{lines}</b></p>"


def _table(table: Filled, rows: tuple[tuple[str, ...], ...]) -> str:
    head = "".join(f'<th scope="col">{escape(cell)}</th>' for cell in table.head)
    body = "".join(
        f'<tr><th scope="row">{escape(row[0])}</th>{"".join(f"<td>{escape(cell)}</td>" for cell in row[1:])}</tr>'
        for row in rows
    )
    return f'<div class="wide" tabindex="0"><table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>'
