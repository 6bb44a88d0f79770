"""Early: what runs in the browser before Streamlit's bundle. One file, one classic script in the page."""

import base64
import hashlib
from functools import lru_cache
from pathlib import Path

HERE = Path(__file__).parent
SCRIPTS: tuple[str, ...] = ()  # names of files in this folder, in the order in which they run


@lru_cache
def early_scripts() -> tuple[str, ...]:
    """The scripts, as they stand between their tags."""
    return tuple((HERE / name).read_text(encoding="utf-8") for name in SCRIPTS)


@lru_cache
def early_hashes() -> tuple[str, ...]:
    """What a Content-Security-Policy calls them: these and no other inline scripts may run."""
    digests = (hashlib.sha256(script.encode()).digest() for script in early_scripts())
    return tuple(f"'sha256-{base64.b64encode(digest).decode()}'" for digest in digests)
