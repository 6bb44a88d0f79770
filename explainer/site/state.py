"""State: what one visitor has on the screen, for as long as the visit lasts. Streamlit itself keeps only its widgets."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar

import streamlit as st

from explainer.offers.inputs import Inputs, preset
from explainer.offers.library import offers
from explainer.offers.link import NORMAL, Note
from explainer.words.languages import spoken

Own = TypeVar("Own")


def _browser() -> str:
    """The language of the browser, as far as we speak it."""
    return spoken(str(st.context.locale or ""))


@dataclass
class Visit:
    """What all pages share.

    inputs: the offer of the page "Check an offer", its terms as they stand now. notes: on what could not be read as it
    stands. others: the offers beside it on the page "Compare"; empty as long as none was chosen. asked: what a link says
    to single pages; most take it out. path: of the page shown. check_page: where an offer is checked.
    """

    language: str = field(default_factory=_browser)
    size: str = NORMAL
    inputs: Inputs = field(default_factory=lambda: preset(offers()[0]))
    notes: list[Note] = field(default_factory=list)
    others: list[Inputs] = field(default_factory=list)
    asked: dict[str, str] = field(default_factory=dict)
    path: str = ""
    check_page: st.Page | None = None

    def enter(self, inputs: Inputs, notes: Sequence[Note] = ()) -> None:
        """These inputs from now on, and what is to be said of them."""
        self.inputs, self.notes = inputs, list(notes)


def of_visit(kind: type[Own]) -> Own:
    """The one object of its kind in this visit; made with its defaults when it is first asked for."""
    key = key_of(kind)
    if key not in st.session_state:
        st.session_state[key] = kind()
    own: Own = st.session_state[key]
    return own


def key_of(kind: type) -> str:
    """Under which Streamlit keeps it; no widget has such a key."""
    return f"{kind.__module__}.{kind.__name__}"


def visit() -> Visit:
    """What all pages share."""
    return of_visit(Visit)


def open_on_check(inputs: Inputs, notes: Sequence[Note] = ()) -> None:
    """Go on with these inputs on the page that checks an offer; nothing after this is drawn."""
    visit().enter(inputs, notes)
    st.switch_page(_check_page())


def check_link(label: str) -> None:
    """A link to the page that checks an offer."""
    st.page_link(_check_page(), label=label, icon=":material/edit:", width="content")


def _check_page() -> st.Page:
    page = visit().check_page
    if page is None:
        raise LookupError("check_page is not known. Set it before a page is shown, as navigation.py does.")
    return page


def today() -> date:
    """The day that is printed on files."""
    return date.today()
