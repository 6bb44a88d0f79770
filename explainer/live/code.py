"""Code: the modules of the component as one. They are ordinary ES modules; Streamlit takes a component as one text."""

import gzip
import json
import re
from base64 import b64encode
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


UNPACK = """const bytes = Uint8Array.from(atob("%s"), c => c.charCodeAt(0));
const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
const code = new Response(plain).blob().then(b => import(URL.createObjectURL(new Blob([b], { type: "text/javascript" }))));
export default component => code.then(module => module.default(component));
"""


@lru_cache
def packed() -> str:
    """Code and style as they travel: Streamlit sends components uncompressed, and a phone waits for each byte."""
    together = f"const STYLE = {json.dumps(live_style())};\n{bundle()}"
    return UNPACK % b64encode(gzip.compress(together.encode(), mtime=0)).decode()


@lru_cache
def live_style() -> str:
    """The style without comments and indents."""
    return INDENT.sub("", re.sub(r"/\*.*?\*/\n?", "", text("live.css"), flags=re.DOTALL))
