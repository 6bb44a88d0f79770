"""Questions: the offer that somebody was shown, asked for in five questions; and what follows from the answers."""

from pathlib import Path

import streamlit as st

from explainer.offers.flyer import MONEY, Flyer
from explainer.offers.foreign import LONGEST
from explainer.offers.inputs import OWN
from explainer.pages.check.flyer_fields import choice, few, figure_box, text_box
from explainer.pages.check.flyer_state import Answers, begin, flyer_now, open_or_close
from explainer.pages.check.rewards import ask_rewards
from explainer.pages.check.stays import ask_stays, stays_title
from explainer.site.frame import notice
from explainer.site.script import run_script
from explainer.site.state import of_visit, visit
from explainer.words.html import joined, tag
from explainer.words.text import Words

STYLE = f"<style>{Path(__file__).with_name('questions.css').read_text(encoding='utf-8')}</style>"


def way_in(words: Words) -> None:
    """The button that brings the questions, while they are not in sight."""
    if visit().inputs.offer_id != OWN:
        st.button(words("ask-title"), key="ask-begin", icon=":material/edit_note:", on_click=begin)
    elif not in_sight():
        st.button(words("ask-change"), key="ask-change", icon=":material/edit:", on_click=open_or_close, args=(True,))


def ask(words: Words) -> bool:
    """The questions, if they are to be in sight; whether there is anything to be worked out from what is on the screen."""
    if visit().inputs.offer_id != OWN:
        return True
    st.html(STYLE)
    flyer = flyer_now()
    if in_sight():
        with st.container(border=True, key="flyer"):
            _questions(flyer, words)
    elif of_visit(Answers).moves:
        run_script("go", ".st-key-ask-change button", "h1", "start", of_visit(Answers).moves)
    return flyer.complete


def in_sight() -> bool:
    """Whether the questions are being answered."""
    return visit().inputs.offer_id == OWN and (of_visit(Answers).opened or not flyer_now().complete)


def _questions(flyer: Flyer, words: Words) -> None:
    """All five, a name, and the way to the answer."""
    st.html(joined(tag("h2", words("ask-title")), tag("p", words("ask-lead"))))
    _pay(flyer, words)
    _back(flyer, words)
    if flyer.asking:
        _when(flyer, words)
    question(4, words("ask-rewards"))
    ask_rewards(flyer, words)
    if flyer.asking:
        question(5, stays_title(flyer, words))
        ask_stays(flyer, words)
    text_box("name", words("ask-name"), flyer.name, LONGEST)
    _last(flyer, words)


def question(number: int, text: str) -> None:
    """The title of one question."""
    st.html(tag("h3", tag("b", f"{number}"), text))


def _pay(flyer: Flyer, words: Words) -> None:
    question(1, words("ask-pay"))
    what = {
        "goods": words("ask-what-goods"),
        "deposit": words("ask-what-deposit"),
        "bank": words("ask-what-bank"),
        "card": words("ask-what-card"),
    }
    few("what", words("ask-what"), what, flyer.what)
    with st.container(horizontal=True, gap="small", vertical_alignment="bottom"):
        figure_box("price", words("ask-price"), flyer.price, words)
        money = MONEY if flyer.currency in MONEY else (flyer.currency, *MONEY)
        choice("currency", words("ask-currency"), {code: _money_name(code, words) for code in money}, flyer.currency, 120)
    few("again", words("ask-often"), {False: words("ask-once"), True: words("ask-again")}, flyer.again)


def _money_name(code: str, words: Words) -> str:
    sign = words.symbol(code)
    return code if sign == code else f"{sign} {code}"


def _back(flyer: Flyer, words: Words) -> None:
    question(2, words("ask-back"))
    units = {
        "amount": words.symbol(flyer.currency),
        "percent": "%",
        "times": words("ask-unit-times"),
        "nothing": words("ask-unit-nothing"),
        "unknown": words("ask-unit-unknown"),
    }
    with st.container(horizontal=True, gap="small", vertical_alignment="bottom"):
        if flyer.asking:
            figure_box("back", words("ask-amount"), flyer.back, words)
        few("unit", words("ask-unit"), units, flyer.unit)
    if not flyer.asking or flyer.what == "bank":
        return
    top = words("ask-basis-top-card" if flyer.what == "card" else "ask-basis-top")
    basis = {"all": words("ask-basis-all"), "each": words("ask-basis-each"), "top": top}
    few("basis", words("ask-basis"), basis, flyer.basis)
    few("goods", words("ask-in"), {False: words("ask-in-cash"), True: words("ask-in-goods")}, flyer.goods)


def _when(flyer: Flyer, words: Words) -> None:
    question(3, words("ask-when"))
    names = {
        "parts": words("ask-way-parts"),
        "share": words("ask-way-share"),
        "rest": words("ask-way-rest"),
        "once": words("ask-way-once"),
        "growth": words("ask-way-growth"),
        "line": words("ask-way-line"),
        "shared": words("ask-way-shared"),
        "times": words("ask-way-times"),
        "ending": words("ask-way-ending"),
        "forever": words("ask-way-forever"),
        "left": words("ask-way-left"),
        "unknown": words("ask-way-unknown"),
        "kept": words("ask-way-kept"),
    }
    choice("way", words("ask-way"), {way: names[way] for way in flyer.ways}, flyer.way)
    if flyer.way in ("unknown", "kept"):
        return
    with st.container(horizontal=True, gap="small", vertical_alignment="bottom"):
        if flyer.way == "growth":
            figure_box("step", words("ask-step"), flyer.step, words)
        if flyer.way != "forever":
            figure_box("number", _number_label(flyer, words), flyer.number, words)
        if flyer.way != "line":
            _period(flyer, words)


def _number_label(flyer: Flyer, words: Words) -> str:
    labels = {
        "parts": words("ask-number-parts"),
        "growth": words("ask-number-parts"),
        "share": words("ask-number-share"),
        "rest": words("ask-number-rest"),
        "once": words("ask-number-once"),
        "line": words("ask-number-line"),
        "shared": words("ask-number-shared"),
        "times": words("ask-number-times"),
        "ending": words("ask-number-times"),
        "left": words("ask-number-left"),
    }
    return labels[flyer.way]


def _period(flyer: Flyer, words: Words) -> None:
    """How long one step is: each day, or so many days."""
    each = {
        "day": words("ask-each-day"),
        "week": words("ask-each-week"),
        "month": words("ask-each-month"),
        "quarter": words("ask-each-quarter"),
        "year": words("ask-each-year"),
    }
    long = {
        "day": words("ask-long-day"),
        "week": words("ask-long-week"),
        "month": words("ask-long-month"),
        "quarter": words("ask-long-quarter"),
        "year": words("ask-long-year"),
    }
    span = flyer.way in ("once", "left")
    few("period", words("ask-period"), long if span else each, flyer.period)


def _last(flyer: Flyer, words: Words) -> None:
    """What is to be said, and the way to the answer."""
    note = of_visit(Answers).note
    if note:
        notice(words("ask-uncountable") if note == "uncountable" else words("ask-outside", used=note))
    if flyer.complete:
        st.button(words("ask-done"), key="ask-done", width="stretch", on_click=open_or_close, args=(False,))
    else:
        st.html(tag("p", words("ask-missing" if flyer.asking else "ask-missing-back"), class_="missing", role="status"))
