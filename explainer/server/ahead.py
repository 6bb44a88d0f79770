"""Ahead: files of Streamlit's that a page is going to ask for, named in its head, so that a slow line is never idle.

Without that the browser hears of the parts of a chart only when the script has run and the first of them is there.
"""

import re
from functools import lru_cache

from explainer.server.index import stock_page
from explainer.server.packed import texts

IMPORTED = re.compile(r"""(?:from|import)\s*["'`]\./([\w.-]+\.js)["'`]""")  # static imports of a packed module
FOLDER = "/static/js/"
ANSWER = ("BidiComponent.", "Html.")  # how the files begin that draw the answer, and a chart
CHART = ("ArrowVegaLiteChart.", "embed.", "vega-interpreter.")


@lru_cache
def files_ahead(chart: bool) -> tuple[str, ...]:
    """Addresses of the modules, with all that they import, that the stock page does not name itself."""
    starts = (*ANSWER, *CHART) if chart else ANSWER
    waiting = [name.removeprefix(FOLDER) for name in texts() if name.removeprefix(FOLDER).startswith(starts)]
    found: dict[str, None] = {}
    while waiting:
        name = waiting.pop()
        if name not in found and FOLDER + name in texts():
            found[name] = None
            waiting += IMPORTED.findall(texts()[FOLDER + name].read_text(encoding="utf-8"))
    return tuple(f".{FOLDER}{name}" for name in found if name not in stock_page())
