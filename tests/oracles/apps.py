"""A page of the app in Streamlit's own test runner, opened with a link."""

from collections.abc import Callable

from streamlit.testing.v1 import AppTest

from explainer.site.state import Visit, key_of


def opened_with(app: Callable[[], None], link: dict[str, str]) -> AppTest:
    """The page, run once with a link, and nothing went wrong."""
    at = AppTest.from_function(app, default_timeout=60)
    for name, value in link.items():
        at.query_params[name] = value
    at.run()
    assert not at.exception
    return at


def visit_of(at: AppTest) -> Visit:
    """What the visitor has on the screen."""
    found: Visit = at.session_state[key_of(Visit)]
    return found
