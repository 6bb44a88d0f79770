"""Whose money? The app: language, link and navigation; nothing else."""

import streamlit as st

from explainer.frame import STYLE
from explainer.pages import check, method
from explainer.widgets import language, language_switch, read_link, write_link

read_link()
words = language()
st.set_page_config(page_title=words("app-name"), page_icon="static/icon.svg", layout="wide")
st.html(STYLE)
language_switch(words)


def check_page() -> None:
    """Check an offer."""
    check.show(words)


def method_page() -> None:
    """How it is computed."""
    method.show(words)


page = st.navigation(
    [
        st.Page(check_page, title=words("page-check"), url_path="check", default=True),
        st.Page(method_page, title=words("page-method"), url_path="method"),
    ],
    position="top",
)
page.run()
write_link()
