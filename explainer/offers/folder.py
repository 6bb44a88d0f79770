"""The folder of content: every text and every published number is read from it."""

import os
import tomllib
from pathlib import Path
from typing import Any

# The variable names another folder, made by the recipe in content/README.md, say to try out a language.
CONTENT = Path(os.environ.get("EXPLAINER_CONTENT") or Path(__file__).resolve().parents[2] / "content")


def data(path: str) -> dict[str, Any]:
    """What a file of data says, such as "sources.toml"."""
    return tomllib.loads((CONTENT / path).read_text(encoding="utf-8"))
