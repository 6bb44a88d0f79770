"""A language made up from English: every vowel has an accent and stands twice, so that a text is about a fifth longer.

It is made by the steps of content/README.md and nothing else; its table is the one that stands there as an example. A word
without accents on a page is one that no translator was given.
"""

import re
import shutil
from pathlib import Path

from fluent.syntax import FluentParser, FluentSerializer, ast
from fluent.syntax.visitor import Transformer

CODE = "fr"
VOWELS = str.maketrans({plain: accented * 2 for plain, accented in zip("aeiouAEIOU", "áéíóúÁÉÍÓÚ", strict=True)})
# What step 2 leaves as it is: slots and anchors, addresses, tags, typewriter letters.
KEPT = re.compile(r"(\{[^}]*\}|\]\([^)]*\)|<[^>]*>|`[^`]*`|https?://\S+)")


def table(ours: Path) -> str:
    """Step 3: the table that README.md shows."""
    block = (ours / "README.md").read_text(encoding="utf-8").split("```toml\n")[1].split("```")[0]
    return re.sub("^ +", "", block, flags=re.MULTILINE)


def translated(text: str) -> str:
    """A text in the made-up language."""
    return "".join(part if KEPT.fullmatch(part) else part.translate(VOWELS) for part in KEPT.split(text))


class Translator(Transformer):
    """Translates what is text in a file of words."""

    def visit_TextElement(self, node: ast.TextElement) -> ast.TextElement:  # noqa: N802 - the name Fluent asks for
        node.value = translated(node.value)
        return node


def messages(text: str) -> str:
    """A file of words, translated; comments, keys and slots as they are."""
    resource = FluentParser().parse(text)
    Translator().visit(resource)
    return FluentSerializer().serialize(resource)


def make(ours: Path, folder: Path) -> Path:
    """A folder of content with one more language."""
    shutil.copytree(ours, folder)
    shutil.copytree(ours / "en", folder / CODE)
    for path in (folder / CODE).rglob("*.*"):
        text = path.read_text(encoding="utf-8")
        path.write_text(messages(text) if path.suffix == ".ftl" else translated(text), encoding="utf-8")
    with (folder / "languages.toml").open("a", encoding="utf-8") as languages:
        languages.write("\n" + table(ours))
    return folder
