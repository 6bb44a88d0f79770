"""PDFs read back: their text without the breaks of typesetting, their size, and the fonts they bring along."""

import io
import re
from collections.abc import Iterator
from typing import Any

from pypdf import PdfReader

A4 = (595.276, 841.89)  # pt


def read(pdf: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(pdf))


def bare(text: str) -> str:
    """A text without blanks and line breaks."""
    return re.sub(r"\s+", "", text)


def letters(pdf: bytes) -> str:
    return bare("".join(page.extract_text() for page in read(pdf).pages))


def fonts(node: Any) -> Iterator[tuple[str, bool]]:
    """Name of each font below a node, and whether the file holds it."""
    resources = node.get("/Resources", {})
    for font in resources.get("/Font", {}).values():
        real = font.get_object()["/DescendantFonts"][0].get_object() if "/DescendantFonts" in font else font.get_object()
        described = real["/FontDescriptor"]
        yield real["/BaseFont"], bool({"/FontFile", "/FontFile2", "/FontFile3"} & set(described))
    for thing in resources.get("/XObject", {}).values():
        yield from fonts(thing.get_object())


def is_one_page_to_print(pdf: bytes, language: str, title: str) -> None:
    """One page of A4, with fonts, language and title of its own, tagged for screen readers."""
    document = read(pdf)
    (page,) = document.pages
    assert all(abs(float(have) - want) < 0.01 for have, want in zip(page.mediabox[2:], A4, strict=True))
    root = document.trailer["/Root"]
    assert root["/Lang"].split("-")[0] == language
    assert root["/MarkInfo"]["/Marked"]
    assert document.metadata is not None and document.metadata.title == title
    found = dict(fonts(page))
    assert found and all(found.values())
    assert all("PageLatin" in bare(name) or "NotoSansCJK" in name for name in found)
