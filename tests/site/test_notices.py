"""Notices: what a link says is repeated word for word, and nothing in it is alive."""

import re

import pytest
from streamlit.testing.v1 import AppTest

# Bare addresses that browsers see in a text, as mdast-util-gfm-autolink-literal 2.0 finds them once all escapes are read.
URL = re.compile(r"(https?://|www(?=\.))([-.\w]+)([^ \t\r\n]*)", re.IGNORECASE)
EMAIL = re.compile(r"([-.\w+]+)@([-\w]+(?:\.[-\w]+)+)")
HOSTILE = [
    "https://evil.example/win", "HTTP://EVIL.example", "see www.evil.example now", "WWW.evil.example", "a@b.example",
    "mailto:a@b.example", "&#104;ttps://evil.example", "https&#58;//evil.example", "(https://evil.example)",
    "[x](https://evil.example)", "<https://evil.example>", "http://http://www.www.evil.example@evil.example",
]  # fmt: skip


def noticed(text: str) -> str:
    """What Streamlit is given to draw."""

    def page(text: str) -> None:
        from explainer.site.frame import notice

        notice(text)

    return AppTest.from_function(page, kwargs={"text": text}, default_timeout=30).run().info[0].value


def alive(markdown: str) -> list[str]:
    """The addresses that a browser would make links of; an escaped sign is itself, an entity is left as it is."""
    read = re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", markdown)
    return [found[0] for pattern in (URL, EMAIL) for found in pattern.finditer(read)]


@pytest.mark.parametrize("text", HOSTILE)
def test_an_address_in_a_notice_is_no_link(text: str):
    assert alive(noticed(text)) == []
    assert not re.search(r"(?<!\\)[<>\[\]()&`*_$]", noticed(text))


def test_a_notice_repeats_what_it_quotes():
    shown = re.sub(r"\\(\W)", r"\1", noticed("We do not know “https://a.b” and “x*y”.")).replace("\u2060", "")
    assert shown == "We do not know “https://a.b” and “x*y”."
