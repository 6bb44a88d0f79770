"""Platform: what Streamlit itself writes on a page, in the language of the page."""

from explainer.site.rules import PATH, PLACE
from explainer.site.script import run_script
from explainer.words.text import Words

NUMBER = "{n}"  # where a number stands in a text of Streamlit


def platform_names(words: Words) -> dict[str, str]:
    """Streamlit's English, and what stands in its place."""
    return {
        "Skip to main content": words("platform-skip"),
        "App pages": words("platform-pages"),
        "Sidebar": words("platform-pages"),
        f"{NUMBER} more": words("platform-more-pages", n=NUMBER),
        "Expand sidebar": words("platform-menu-open"),
        "Collapse sidebar": words("platform-menu-close-label"),
        "Open": words("platform-open"),
        "Choose an option": words("platform-choose"),
        "Clear value": words("platform-clear"),
        "Decrement": words("platform-less"),
        "Increment": words("platform-more"),
        "Upload": words("platform-upload"),
        "file upload": words("platform-upload"),
        "Drag and drop a file here": words("platform-drop"),
        f"{NUMBER}MB per file": words("platform-most", n=NUMBER),
        "Fullscreen": words("platform-large"),
        "Close fullscreen": words("platform-small"),
        "Link to heading": words("platform-heading"),
    }


def speak_for_platform(words: Words) -> None:
    """Put our words in the place of Streamlit's, now and whenever it writes again."""
    run_script("platform", platform_names(words), PLACE, f"./{PATH}")


def menu_style(words: Words) -> str:
    """The words on the buttons of the menu, for the style sheet: they are there before any script runs."""
    return f'<style>:root{{--menu:"{words("platform-menu")}";--close:"{words("platform-menu-close")}"}}</style>'
