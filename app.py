"""Whose money? The app: language, link and navigation; nothing else."""

import streamlit as st

from explainer.frame import STYLE
from explainer.pages import check, claims, method
from explainer.widgets import language, language_switch, read_link, write_link

read_link()
words = language()
st.set_page_config(page_title=words("app-name"), page_icon="static/icon.svg", layout="wide")
st.html(STYLE)
language_switch(words)


def check_page() -> None:
    """Check an offer."""
    check.show(words)


def claims_page() -> None:
    """What the advertisements say."""
    claims.show(words, check_at)


def method_page() -> None:
    """How it is computed."""
    method.show(words)


check_at = st.Page(check_page, title=words("page-check"), url_path="check", default=True)
claims_at = st.Page(claims_page, title=words("page-claims"), url_path="claims")
method_at = st.Page(method_page, title=words("page-method"), url_path="method")
page = st.navigation([check_at, claims_at, method_at], position="top")
page.run()
write_link(claims.names() if page.url_path == "claims" else {})
