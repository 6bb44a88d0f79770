"""Script: what runs in the browser. Each file in js/ is one function; it is called with values from here."""

import streamlit as st

from explainer.site.inline import script


def run_script(name: str, *values: object) -> None:
    """Run it on the page."""
    st.html(script(name, *values), unsafe_allow_javascript=True)
