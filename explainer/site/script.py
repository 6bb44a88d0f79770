"""Script: what runs in the browser. Each file in js/ is one function; it is called with values from here."""

import json
import re
from functools import lru_cache
from pathlib import Path

import streamlit as st

from explainer.live.code import only_code

TAG = re.compile(r"<(?=[\w/!])")  # the browser's cleaner drops a script in which it sees a tag, also in a<60
FOLDER = Path(__file__).with_name("js")


@lru_cache
def _source(name: str) -> str:
    code = only_code((FOLDER / f"{name}.js").read_text(encoding="utf-8")).strip()
    return TAG.sub("< ", code)


def script(name: str, *values: object) -> str:
    """The HTML that runs a function with these values; nothing in a value can end the script."""
    written = ", ".join(json.dumps(value).replace("<", "\\u003c") for value in values)
    return f"<script>(\n{_source(name)}\n)({written});</script>"


def run_script(name: str, *values: object) -> None:
    """Run it on the page."""
    st.html(script(name, *values), unsafe_allow_javascript=True)
