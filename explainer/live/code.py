"""Code: the modules of the component as one. They are ordinary ES modules; Streamlit takes a component as one text."""

import gzip
import json
import re
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
MODULES = (  # each after those it imports
    "weights", "ladder", "closed", "verdict", "numbers", "fluent", "months", "sentences", "coins", "drawing", "inputs",
    "play", "main",
)  # fmt: skip
IMPORT = re.compile(r"^import\s*\{[^}]*\}\s*from\s*\"[./a-z]+\.js\";\n", re.MULTILINE)
EXPORT = re.compile(r"^export (?=(?:function|const) )", re.MULTILINE)
COMMENT = re.compile(r"^\s*//.*\n|[ ]+// [^\n\"]*$", re.MULTILINE)
BLANKS = re.compile(r"""("(?:\\.|[^"\\\n])*"|`[^`]*`)| *([=,;:?{}()<>&|*]+) *""")  # beside a sign; texts stay as they are
INDENT = re.compile(r"^ +|\n(?=\n)", re.MULTILINE)


def text(name: str) -> str:
    """One file of this folder."""
    return (HERE / name).read_text(encoding="utf-8")


@lru_cache
def bundle() -> str:
    """All modules in one, without what only a reader of the code needs; its default export is the component."""
    return one_script(text(f"{name}.js") for name in MODULES)


def one_script(modules: Iterable[str]) -> str:
    """Modules as one script: what they take from each other stands in it already."""
    return only_code("".join(EXPORT.sub("", IMPORT.sub("", module)) for module in modules))


@lru_cache
def terms_code() -> str:
    """The small half, which brings the terms."""
    return only_code(text("terms.js"))


UNPACK = """const modules = {};
const unpack = data => new Response(new Blob([data]).stream().pipeThrough(new DecompressionStream("gzip"))).json();
const load = code => modules[code] ??= import(URL.createObjectURL(new Blob([code], { type: "text/javascript" })));
const all = async data => { const { code, words } = await unpack(data); return [(await load(code)).default, words]; };
let last = null, ready = null;
export default component => {
  if (component.data !== last) [last, ready] = [component.data, all(component.data)];
  return ready.then(([draw, words]) => draw(component, words));
};
"""  # the browser keeps a module, and unpacks the same bytes once


def packed(words: dict[str, Any]) -> bytes:
    """Code, style and the words of a language as they travel: Streamlit compresses nothing, and a phone waits for it."""
    code = f"const STYLE = {json.dumps(live_style())};\n{bundle()}"
    together = json.dumps({"code": code, "words": words}, ensure_ascii=False, separators=(",", ":"))
    return gzip.compress(together.encode(), mtime=0)


@lru_cache
def live_style() -> str:
    """The style of the component."""
    return only_rules(text("live.css"))


def only_rules(css: str) -> str:
    """A style without comments and without the blanks that only a reader needs."""
    bare = re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL)
    tight = re.sub(r"\s*([{};,>])\s*", r"\1", bare).replace(";}", "}")
    return re.sub(r'="([a-zA-Z]+)"]', r"=\1]", re.sub(r"(?<=[\w-]): ", ":", tight)).strip()


def only_code(script: str) -> str:
    """A script without comments and without the blanks that only a reader needs."""
    return BLANKS.sub(lambda found: found[1] or found[2], INDENT.sub("", COMMENT.sub("", script)))
