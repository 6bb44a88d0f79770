"""The page "One figure": a figure by itself, for a frame on somebody else's page, with whose money it is and whose word."""

from dataclasses import dataclass
from pathlib import Path

import streamlit as st
from markupsafe import Markup

from explainer.charts.check.figures import FIGURES
from explainer.charts.kit.parts import ALWAYS, EMPTY, part_name
from explainer.engine.parts import PARTS
from explainer.exports.imprint import Split, split
from explainer.offers.inputs import Inputs
from explainer.site.frame import draw_figure, notice, sheet
from explainer.site.share import address
from explainer.site.state import of_visit, visit
from explainer.site.widgets import main_inputs, show_notes
from explainer.words.html import each, joined, tag
from explainer.words.restated import restated
from explainer.words.subject import subject_of
from explainer.words.text import Words

STYLE = sheet(Path(__file__).with_name("figure.css"))
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
    full = f"{address(own={'show': name})}#{name}"
    offer = f"{words('embed-offer', offer=subject.title)}{words.gap}{restated(inputs.offer, words)}"
    link = tag("a", words("embed-full"), href=full, target="_blank", rel="noopener")
    small = each("small", filter(None, (offer, subject.status, subject.remark, link)))
    bar = _bar(found, words)
    st.html(tag("section", tag("p", found.sentence), bar, small, class_="whose", aria_label=words("embed-whose")))


def _bar(found: Split, words: Words) -> Markup:
    """The parts of every 100 promised: a bar, and each by name."""
    bar, listed = Markup(), Markup()
    for part, coins in zip(PARTS, found.coins, strict=True):
        paint = "--money: transparent; --line: var(--outline)" if part in EMPTY else f"--money: var(--{part})"
        if coins:
            bar += tag("i", style=f"{paint}; width: {coins}%")
        if coins or part in ALWAYS:
            listed += tag("li", f"{part_name(words, part)} {coins}", style=paint)
    return joined(tag("div", bar, aria_hidden="true"), tag("ul", listed, aria_label=words("imprint-whose")))
