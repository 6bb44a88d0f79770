"""Office: who hands out leaflet, poster and picture, as typed by the visitor. Kept for the visit, never in a link."""

from dataclasses import dataclass

import streamlit as st

from explainer.exports.issuer import LONGEST, Issuer
from explainer.site.seeds import seed
from explainer.site.state import of_visit
from explainer.words.text import Words


@dataclass
class Office:
    """What was typed, no longer than there is room for."""

    name: str = ""
    phone: str = ""
    stamp: bool = False


def office_issuer() -> Issuer:
    """Who hands out what is made now."""
    now = of_visit(Office)
    return Issuer(now.name, now.phone, now.stamp)


def office_inputs(words: Words) -> None:
    """Name, telephone, and whether there is to be room for a stamp; all of it may stay empty."""
    with st.popover(words("issuer-title"), icon=":material/edit:", width="stretch"):
        _text("name", words("issuer-name"))
        _text("phone", words("issuer-phone"))
        seed("office-stamp", of_visit(Office).stamp)
        st.checkbox(words("issuer-stamp"), key="office-stamp", on_change=_take, args=("stamp",))


def _text(field: str, label: str) -> None:
    seed(f"office-{field}", getattr(of_visit(Office), field))
    st.text_input(label, key=f"office-{field}", max_chars=LONGEST[field], on_change=_take, args=(field,))


def _take(field: str) -> None:
    value = st.session_state[f"office-{field}"]
    setattr(of_visit(Office), field, value if field == "stamp" else value[: LONGEST[field]])
