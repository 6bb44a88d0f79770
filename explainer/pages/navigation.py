"""Navigation: language, link, and the page that is asked for. Streamlit runs this file for each visitor and each change."""

from pathlib import Path

import streamlit as st

from explainer.pages import figure, method
from explainer.pages.cases import page as cases
from explainer.pages.check import page as check
from explainer.pages.claims import page as claims
from explainer.pages.classroom import page as classroom
from explainer.pages.compare import page as compare
from explainer.pages.story import page as story
from explainer.site.address import read_link, switches, visit_words, write_link
from explainer.site.frame import style
from explainer.site.platform import speak_for_platform
from explainer.site.state import visit
from explainer.site.widgets import take_changes

ICON = Path(__file__).resolve().parents[2] / "static" / "icon.svg"

read_link()
take_changes()
words = visit_words()
st.set_page_config(page_title=words("app-name"), page_icon=str(ICON), layout="wide")
st.html(style(words))


def check_page() -> None:
    """Check an offer."""
    check.show(words)


def compare_page() -> None:
    """Compare."""
    compare.show(words)


def story_page() -> None:
    """Bet first, then see."""
    story.show(words)


def claims_page() -> None:
    """What the advertisements say."""
    claims.show(words)


def cases_page() -> None:
    """Real cases."""
    cases.show(words)


def figure_page() -> None:
    """One figure."""
    figure.show(words)


def classroom_page() -> None:
    """For the classroom."""
    classroom.show(words)


def method_page() -> None:
    """How it is computed."""
    method.show(words)


check_at = st.Page(check_page, title=words("page-check"), url_path="check", default=True)
compare_at = st.Page(compare_page, title=words("page-compare"), url_path="compare")
story_at = st.Page(story_page, title=words("story-page"), url_path="story")
claims_at = st.Page(claims_page, title=words("page-claims"), url_path="claims")
cases_at = st.Page(cases_page, title=words("page-cases"), url_path="cases")
classroom_at = st.Page(classroom_page, title=words("page-classroom"), url_path="classroom")
method_at = st.Page(method_page, title=words("page-method"), url_path="method")
figure_at = st.Page(figure_page, title=words("app-name"), url_path="figure", visibility="hidden")
pages = [check_at, compare_at, story_at, claims_at, cases_at, classroom_at, method_at, figure_at]
page = st.navigation(pages, position="top")
visit().path, visit().check_page = page.url_path, check_at
if page is not figure_at or not st.context.is_embedded:  # there the link says it all, and a switch would cover the figure
    switches(words)
speak_for_platform(words)
page.run()
# what a page adds to the address
names = {
    "": check.names,
    "cases": cases.names,
    "claims": claims.names,
    "classroom": classroom.names,
    "compare": compare.names,
    "figure": figure.names,
    "story": story.names,
}
write_link(names.get(page.url_path, dict)())
