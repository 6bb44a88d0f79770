"""The page "One figure": a figure by itself, for a frame on somebody else's page, with whose money it is and whose word."""

from dataclasses import dataclass
from html import escape
from pathlib import Path

import streamlit as st

from explainer.charts.check.figures import FIGURES
from explainer.charts.kit.parts import ALWAYS, EMPTY, part_name
from explainer.engine.parts import PARTS
from explainer.exports.imprint import Split, split
from explainer.offers.inputs import Inputs
from explainer.site.frame import draw_figure, notice
from explainer.site.share import address
from explainer.site.state import of_visit, visit
from explainer.site.widgets import main_inputs, show_notes
from explainer.words.restated import restated
from explainer.words.subject import subject_of
from explainer.words.text import Words

STYLE = f"<style>{Path(__file__).with_name('figure.css').read_text(encoding='utf-8')}</style>"
INPUTS = ("none", "main")


@dataclass
class Shown:
    """Which figure stands on the page, and which inputs above it."""

    figure: str = next(iter(FIGURES))
    inputs: str = INPUTS[0]


def show(words: Words) -> None:
    """The finding and its picture, the three inputs if the link asks for them, and what no link can leave out."""
    st.html(STYLE)
    with st.container(key="figure-embedded" if st.context.is_embedded else "figure-alone"):
        _read(words)
        show_notes(words)
        shown, inputs = of_visit(Shown), visit().inputs
        if shown.inputs == "main":
            main_inputs(words)
        draw_figure(FIGURES[shown.figure](inputs.check(), words, "page"), words)
        _whose(inputs, shown.figure, words)


def names() -> dict[str, str]:
    """What the page adds to the address: the figure, and whether the inputs stand above it."""
    shown = of_visit(Shown)
    return {"show": shown.figure, "inputs": shown.inputs}


def _read(words: Words) -> None:
    """Figure and inputs, as a link asks for them once, and as they were shown afterwards."""
    asked, shown = visit().asked, of_visit(Shown)
    figure, inputs = asked.pop("show", None), asked.pop("inputs", None)
    if figure is not None and figure not in FIGURES:
        notice(words("embed-unknown", figure=figure[:40], list=words.listed(list(FIGURES))))
    if figure in FIGURES:
        shown.figure = figure
    if inputs in INPUTS:
        shown.inputs = inputs


def _whose(inputs: Inputs, name: str, words: Words) -> None:
    """Of every 100 promised, whose money; the offer in words and whose word it is; the way to the whole page."""
    subject = subject_of(inputs, words)
    found = split(subject, words)
    full = f"{address()}#{name}"
    offer = f"{words('embed-offer', offer=subject.title)}{words.gap}{restated(inputs.offer, words)}"
    small = "".join(f"<small>{escape(text)}</small>" for text in (subject.status, subject.remark) if text)
    st.html(
        f'<section class="whose" aria-label="{escape(words("embed-whose"))}"><p>{escape(found.sentence)}</p>'
        f"{_bar(found, words)}<small>{escape(offer)}</small>"
        f'{small}<small><a href="{escape(full)}" target="_blank" rel="noopener">'
        f"{escape(words('embed-full'))}</a></small></section>"
    )


def _bar(found: Split, words: Words) -> str:
    """The parts of every 100 promised: a bar, and each by name."""
    bar, listed = "", ""
    for part, coins in zip(PARTS, found.coins, strict=True):
        paint = "--money: transparent; --line: var(--outline)" if part in EMPTY else f"--money: var(--{part})"
        if coins:
            bar += f'<i style="{paint}; width: {coins}%"></i>'
        if coins or part in ALWAYS:
            listed += f'<li style="{paint}">{escape(part_name(words, part))} {coins}</li>'
    return f'<div aria-hidden="true">{bar}</div><ul aria-label="{escape(words("imprint-whose"))}">{listed}</ul>'
