"""Inline: the scripts of js/ as HTML. The text of each is always the same, so that a Content-Security-Policy can name it."""

import json
import re
from functools import lru_cache
from pathlib import Path

from markupsafe import Markup

from explainer.live.code import only_code

TAG = re.compile(r"<(?=[\w/!])")  # the browser's cleaner drops a script in which it sees a tag, also in a<60
SIGNS = str.maketrans({sign: f"\\u{ord(sign):04x}" for sign in "<>&"})  # it drops values, too, in which it sees one
FOLDER = Path(__file__).with_name("js")


@lru_cache
def script_text(name: str) -> str:
    """The function of a file, called with the values that stand beside it."""
    code = only_code((FOLDER / f"{name}.js").read_text(encoding="utf-8")).strip()
    return TAG.sub("< ", f"(\n{code}\n)(...JSON.parse(document.currentScript.dataset.values));")


def script(name: str, *values: object) -> str:
    """The HTML that runs a function with these values, which are data and nothing else."""
    written = json.dumps(values, ensure_ascii=False).translate(SIGNS)
    return str(Markup('<script data-values="{}">{}</script>').format(written, Markup(script_text(name))))


def script_texts() -> list[str]:
    """Every one of them, as it stands between its tags."""
    return [script_text(path.stem) for path in sorted(FOLDER.glob("*.js"))]
