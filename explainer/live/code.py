"""Code: the modules of the component as one. They are ordinary ES modules; Streamlit takes a component as one text."""

import re
from functools import lru_cache
from pathlib import Path

HERE = Path(__file__).parent
MODULES = (  # each after those it imports
    "weights", "ladder", "closed", "verdict", "numbers", "fluent", "months", "sentences", "coins", "drawing", "inputs",
    "play", "main",
)  # fmt: skip
IMPORT = re.compile(r"^import\s*\{[^}]*\}\s*from\s*\"\./[a-z]+\.js\";\n", re.MULTILINE)
EXPORT = re.compile(r"^export (?=(?:function|const) )", re.MULTILINE)
COMMENT = re.compile(r"^\s*//.*\n|[ ]+// [^\n\"]*$", re.MULTILINE)
INDENT = re.compile(r"^ +|\n(?=\n)", re.MULTILINE)


def text(name: str) -> str:
    """One file of this folder."""
    return (HERE / name).read_text(encoding="utf-8")


@lru_cache
def bundle() -> str:
    """All modules in one, without what only a reader of the code needs; its default export is the component."""
    joined = "".join(EXPORT.sub("", IMPORT.sub("", text(f"{name}.js"))) for name in MODULES)
    return INDENT.sub("", COMMENT.sub("", joined))


@lru_cache
def terms_code() -> str:
    """The small half, which brings the terms."""
    return INDENT.sub("", COMMENT.sub("", text("terms.js")))
