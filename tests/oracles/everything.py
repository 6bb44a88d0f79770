"""Everything that the app shows and writes in one language, as texts: python -m tests.oracles.everything LANGUAGE FOLDER.

Prints JSON: the name of a page or file, and the texts in it. What goes wrong is an exception.
"""

import contextlib
import io
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from google.protobuf.message import Message
from openpyxl import load_workbook
from streamlit.testing.v1 import AppTest
from streamlit.util import calc_hash

from explainer.command.main import main
from explainer.pages.claims.question_list import question_sheet
from tests.oracles.pdfs import read

APP = Path(__file__).resolve().parents[2] / "explainer" / "pages" / "navigation.py"
DAY = ("--date", "2026-11-25")
PAGES: dict[str, tuple[str, dict[str, str]]] = {  # name: the page and its link
    "check": ("", {"show": "flow"}),
    "sources": ("", {"show": "sources"}),
    "share": ("", {"show": "share"}),
    "compare": ("compare", {"offer": "loyalty-card", "b": "wanjia-2012", "c": "green-points-shared"}),
    "claims": ("claims", {}),
    "questions": ("claims", {"part": "questions"}),
    "mechanisms": ("claims", {"part": "mechanisms"}),
    "cases": ("cases", {"case": "wanjia-2012"}),
    "classroom": ("classroom", {}),
    "worksheets": ("classroom", {"part": "worksheets", "level": "tracing"}),
    "method": ("method", {}),
    "figure": ("figure", {"show": "flow"}),
    **{f"scene {number}": ("story", {"scene": str(number)}) for number in range(1, 10)},
}
NO_TEXT = {
    "id", "url", "element_id", "form_id", "key", "name", "component_name", "js_content", "css_content", "spec", "icon",
    "anchor", "theme", "language", "type",
}  # fmt: skip
LIST = "name,offer,rebate,9\n甲,green-points,250,9\n乙,loyalty-card,,\n丙,0,,\n丁,green-points,,".encode()
WRITTEN = ("class/*.pdf", "offer/001-*/*/*.*", "offer/results.*.xlsx")
OPEN = ("more-terms", "what-now")  # expanders of which the inside is drawn only when they are open


def page(path: str, link: dict[str, str], language: str) -> AppTest:
    """A page of the app itself; the runner knows the pages of an app by their hash."""
    at = AppTest.from_file(str(APP), default_timeout=300)
    at._page_hash = calc_hash(path)
    at.query_params["lang"] = language
    for name, value in link.items():
        at.query_params[name] = value
    for name in OPEN:
        at.session_state[name] = True
    at.run()
    assert not at.exception, [each.value for each in at.exception]
    return at


def texts(node: Any) -> Iterator[str]:
    """Every text below a node of a page, as the browser gets it."""
    for child in getattr(node, "children", {}).values():
        yield from texts(child)
    if isinstance(getattr(node, "proto", None), Message):
        yield from _texts(node.proto)


def _texts(message: Message) -> Iterator[str]:
    for field, value in message.ListFields():
        for part in value if isinstance(value, list) or hasattr(value, "append") else [value]:
            if isinstance(part, Message):
                yield from _texts(part)
            elif isinstance(part, str) and field.name not in NO_TEXT:
                yield from _said(part)


def _said(text: str) -> Iterator[str]:
    """A text, or the texts in the data of a component; names of its fields are not seen."""
    try:
        data = json.loads(text)
    except ValueError:
        yield text
        return
    yield from _values(data) if isinstance(data, dict) else [text]


def _values(data: Any) -> Iterator[str]:
    if isinstance(data, str):
        yield data
    for part in data.values() if isinstance(data, dict) else data if isinstance(data, list) else ():
        yield from _values(part)


def pages(language: str) -> Iterator[tuple[str, list[str]]]:
    """Every page, and what stands on it."""
    for name, (path, link) in PAGES.items():
        yield name, list(texts(page(path, link, language).main))
    at = page("compare", {}, language)
    at.file_uploader(key="own-list-file").upload("list.csv", LIST, "text/csv").run()
    assert not at.exception
    yield "own list", list(texts(at.main))
    yield "questions to print", [question_sheet(language)]


def said(*asked: str) -> list[str]:
    """What the command line prints."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        main(asked)
    return [out.getvalue(), err.getvalue()]


def files(language: str, folder: Path) -> Iterator[tuple[str, list[str]]]:
    """What the command line says, and every file it writes."""
    folder.mkdir(parents=True)
    (folder / "9.csv").write_bytes(LIST)
    yield "command", said("green-points", "loyalty-card", "--lang", language)
    yield "mistake", said("no-such-offer", str(folder / "9.csv"), "--lang", language)
    kinds = "sheet,leaflet,poster,workbook,tables"
    said("green-points", str(folder / "9.csv"), "--lang", language, "--only", kinds, "--out", str(folder / "offer"), *DAY)
    said("worksheet", "--lang", language, "--students", "1", "--lesson", "--out", str(folder / "class"), *DAY)
    for path in sorted(path for pattern in WRITTEN for path in folder.glob(pattern)):
        if path.suffix == ".pdf":
            yield path.name, [page.extract_text() for page in read(path.read_bytes()).pages]
        if path.suffix == ".xlsx":
            cells = (cell for sheet in load_workbook(path) for row in sheet.values for cell in row)
            yield path.name, [str(cell) for cell in cells if cell is not None]


if __name__ == "__main__":
    print(json.dumps(dict([*pages(sys.argv[1]), *files(sys.argv[1], Path(sys.argv[2]))]), ensure_ascii=False))
