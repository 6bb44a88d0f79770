"""Early: what runs in the browser before Streamlit's bundle. One file, one classic script in the page."""

from functools import lru_cache
from pathlib import Path

from explainer.live.code import only_code

HERE = Path(__file__).parent
SCRIPTS = ("old_browsers.js", "base.js", "handover.js")  # files of this folder, in the order in which they run


@lru_cache
def early_scripts() -> tuple[str, ...]:
    """The scripts, as they stand between their tags."""
    return tuple(only_code((HERE / name).read_text(encoding="utf-8")) for name in SCRIPTS)
