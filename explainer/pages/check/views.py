"""The views of an offer, one at a time: its figures, where its numbers come from, and what can be taken away."""

from dataclasses import dataclass

import streamlit as st

from explainer.charts.check.figures import FIGURES
from explainer.offers.inputs import Inputs, number_fields
from explainer.pages.check.provenance import provenance
from explainer.pages.check.take_away import take_away
from explainer.site.frame import show_figure
from explainer.site.screen import Layout, layout_near
from explainer.site.seeds import seed
from explainer.site.state import of_visit, visit
from explainer.site.widgets import number
from explainer.words.text import Words

SOURCES, SHARE = "sources", "share"
VIEWS = {  # only the one that is open is computed and sent
    "flow": ("flow",),
    "promises": ("promises",),
    "overtime": ("overtime",),
    "people": ("people",),
    "joiners": ("coins", "joiners"),
    SOURCES: (),
    SHARE: (),
}
OF_A_PERIOD = ("flow", "promises", "joiners")  # depend on when you join


@dataclass
class Opened:
    """view: the one that is open. asked: whether somebody has asked for it. layout: of the figures, once it is known."""

    view: str = next(iter(VIEWS))
    asked: bool = False
    layout: Layout | None = None


def views(inputs: Inputs, words: Words) -> None:
    """The views, by what they answer. Figures wait until somebody comes near or asks for one."""
    opened, titles = of_visit(Opened), _titles(words)
    key = f"view-{words.language}"  # Streamlit keeps the title of the open one, which is another in each language
    if _read(opened) or key not in st.session_state:
        seed(key, titles[opened.view])
    for view, tab in zip(VIEWS, st.tabs(list(titles.values()), key=key, on_change="rerun"), strict=True):
        if tab.open:
            opened.asked = opened.asked or view != opened.view
            opened.view = view
            with tab:
                _show(view, opened, inputs, words)


def opened_view() -> dict[str, str]:
    """What the page adds to the address: the view that is open, where it is not the first."""
    view = of_visit(Opened).view
    return {"show": view} if view != Opened().view else {}


def _read(opened: Opened) -> bool:
    """Whether a link asks for a view, by its own name or by that of a figure in it; it does so once."""
    name = visit().asked.pop("show", None)
    found = next((view for view, figures in VIEWS.items() if name in (view, *figures)), None)
    if found:
        opened.view, opened.asked = found, True
    return found is not None


def _titles(words: Words) -> dict[str, str]:
    return {
        "flow": words("view-flow"),
        "promises": words("view-promises"),
        "overtime": words("view-overtime"),
        "people": words("view-people"),
        "joiners": words("view-joiners"),
        SOURCES: words("check-sources"),
        SHARE: words("take-away"),
    }


def _show(view: str, opened: Opened, inputs: Inputs, words: Words) -> None:
    if view == SOURCES:
        provenance(inputs, words)
    elif view == SHARE:
        take_away(inputs, words)
    else:
        _figures(view, opened, words)


def _figures(view: str, opened: Opened, words: Words) -> None:
    """The figures of a view; above those that depend on it, when you join."""
    opened.layout = layout_near(f"near-{view}", opened.layout, opened.asked)
    if not (opened.layout or opened.asked):
        st.html('<div class="room"></div>')
        return
    if view in OF_A_PERIOD:
        _join_input(words)
    check = visit().inputs.check()
    for name in VIEWS[view]:
        show_figure(FIGURES[name](check, words, "page"), words, layout=opened.layout)


def _join_input(words: Words) -> None:
    left, _ = st.columns(2)
    with left:
        number(number_fields(visit().inputs)["join"], words, slider=True)
