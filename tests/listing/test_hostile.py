"""Files that are no lists, by accident or on purpose: each is refused with its own reason, in both languages."""

import gc
import io
import re
import time
import zipfile
from collections.abc import Callable
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from explainer.listing.cell import MOST_BYTES, MOST_COLUMNS, MOST_ROWS, ListError
from explainer.listing.complaints import file_text
from explainer.listing.read_xlsx import MOST_UNPACKED
from explainer.listing.reading import Listed, read_list
from explainer.words.languages import LANGUAGES
from explainer.words.text import words

NEXT_STEP = {
    "en": r"\b(Save|Start|Add|Split|Delete|Copy|Open|Repair|Write|Use)\b",
    "zh": r"请|可以从模板开始填",
}


SHEET = "xl/worksheets/sheet1.xml"


def workbook(**parts: bytes) -> bytes:
    """A small good workbook, with some parts replaced or added."""
    book = Workbook()
    book.active.append(["name", "rebate"])
    book.active.append(["a", 10])
    out = io.BytesIO()
    book.save(out)
    return repacked(out.getvalue(), **parts)


def repacked(data: bytes, **parts: bytes) -> bytes:
    """A ZIP archive with some parts replaced or added."""
    with zipfile.ZipFile(io.BytesIO(data)) as old:
        held = {name: old.read(name) for name in old.namelist()} | parts
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name, content in held.items():
            new.writestr(name, content)
    return out.getvalue()


def packed(content: bytes, name: str = SHEET) -> bytes:
    """A workbook with this part, packed so loosely that it does not look like a bomb."""
    with zipfile.ZipFile(io.BytesIO(workbook())) as old:
        held = {part: old.read(part) for part in old.namelist()}
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as new:
        for part, held_content in {**held, name: content}.items():
            new.writestr(part, held_content)
    return out.getvalue()


def elsewhere(content: bytes) -> bytes:
    """A workbook whose sheet stands in a part that does not look like markup."""
    with zipfile.ZipFile(io.BytesIO(workbook())) as parts:
        named = parts.read("xl/_rels/workbook.xml.rels").replace(b"sheet1.xml", b"sheet1.bin")
        types = parts.read("[Content_Types].xml").replace(b"sheet1.xml", b"sheet1.bin")
    other = {"xl/_rels/workbook.xml.rels": named, "[Content_Types].xml": types, "xl/worksheets/sheet1.bin": content}
    return workbook(**other)


EBCDIC = b'<?xml version="1.0" encoding="cp037"?>'
EMPTY_ZIP = b"PK\x05\x06" + bytes(18)
XMLNS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def sheet(rows: str, before: str = "") -> bytes:
    """The markup of a sheet."""
    return f'<?xml version="1.0"?>{before}<worksheet xmlns="{XMLNS}"><sheetData>{rows}</sheetData></worksheet>'.encode()


def cell(place: str, text: str) -> str:
    """A cell with a text of its own."""
    return f'<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>'


def painted(number: int) -> str:
    """A cell with nothing in it but a colour."""
    return f'<c s="{number * number % 97}"/>'


NEARLY = {  # as much as is read
    "9,900 rows with nothing in them": sheet("<row><c/></row>" * 9_900),
    "990 rows of empty cells": sheet(f"<row>{'<c/>' * 100}</row>" * 990),
    "one row of 98,000 cells": sheet(f"<row>{''.join(map(painted, range(98_000)))}</row>"),
}
LAUGHS = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>'
FILE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>'
BAD: dict[str, tuple[str, Callable[[], bytes]]] = {
    "nothing at all": ("empty", lambda: b""),
    "blanks": ("empty", lambda: b"\xef\xbb\xbf \r\n ,,, \r\n"),
    "an empty workbook": ("empty", lambda: workbook(**{SHEET: sheet("")})),
    "only a header": ("only-head", lambda: b"name,rebate\r\n,\r\n"),
    "a workbook with only a header": ("only-head", lambda: workbook(**{SHEET: sheet(f"<row>{cell('A1', 'name')}</row>")})),
    "headers nobody knows": ("no-columns", lambda: b"colour,size\r\nred,10\r\n"),
    "only results": ("no-columns", lambda: b"cover,answer\r\n4,no\r\n"),
    "two columns of one name": ("twice", lambda: b"rebate,name,rebate\r\n10,a,20\r\n"),
    "a name and its label": ("twice", lambda: "rebate,商家让利（%）\r\n10,20\r\n".encode()),
    "one row too many": ("rows", lambda: b"rebate\r\n" + b"10\r\n" * (MOST_ROWS + 1)),
    "too many columns": ("columns", lambda: b"rebate" + b"," * MOST_COLUMNS + b"x\r\n10\r\n"),
    "more than 2 MB": ("large", lambda: b"name\r\n" + b"x" * MOST_BYTES),
    "an open quote": ("quotes", lambda: b'name,rebate\r\n"a,10\r\nb,20\r\n'),
    "a quote inside": ("quotes", lambda: b'name,rebate\r\n"a"b,10\r\n'),
    "letters of no encoding": ("encoding", lambda: b"name,rebate\r\n\xff\xff\xff,10\r\n"),
    "half a sign of UTF-16 without its mark": ("no-table", lambda: "rebate\r\n10".encode("utf-16-le")[:-1]),
    "700,000 rows with nothing in them": ("cells", lambda: packed(sheet("<row><c/></row>" * 700_000))),
    "as many that have a colour": ("cells", lambda: packed(sheet('<row><c s="0"/></row>' * 700_000))),
    "as many by another prefix": ("cells", lambda: packed(sheet("<row/>" * 700_000).replace(b"<", b"<x:"))),
    "rows of empty cells": ("cells", lambda: packed(sheet(f"<row>{'<c/>' * 100}</row>" * 30_000))),
    "one row of 900,000 cells": ("cells", lambda: packed(sheet(f"<row>{''.join(map(painted, range(900_000)))}</row>"))),
    "a million texts": ("cells", lambda: packed(b"<sst>" + b"<si/>" * 1_000_000 + b"</sst>", "xl/sharedStrings.xml")),
    "an alphabet of old": ("entities", lambda: workbook(**{SHEET: EBCDIC + sheet("", LAUGHS).decode().encode("cp037")})),
    "a thousand commas for each of 1,900 lines": ("empty", lambda: (b"," * 1000 + b"\n") * 1900),
    "half of a UTF-16": ("encoding", lambda: b"\xff\xfen\x00a"),
    "a picture": ("no-table", lambda: b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00"),
    "a PDF": ("no-table", lambda: b"%PDF-1.7\n\x01\x02\x03\x04 obj"),
    "bytes of zero": ("no-table", lambda: bytes(1000)),
    "a web page called .xls": ("no-table", lambda: b"<html><table><tr><td>name</td></tr></table></html>"),
    "an old Excel file": ("xls", lambda: bytes.fromhex("d0cf11e0a1b11ae1") + bytes(3000)),
    "a password": ("password", lambda: bytes.fromhex("d0cf11e0a1b11ae1") + "EncryptedPackage".encode("utf-16-le")),
    "macros": ("macros", lambda: workbook(**{"xl/vbaProject.bin": b"x"})),
    "a binary workbook": ("xlsb", lambda: workbook(**{"xl/workbook.bin": b"x"})),
    "an OpenDocument sheet": ("ods", lambda: workbook(**{"content.xml": b"<x/>"})),
    "some other archive": ("no-table", lambda: repacked(EMPTY_ZIP, **{"word/document.xml": b"<x/>"})),
    "half a workbook": ("broken", lambda: workbook()[:2000]),
    "a sheet that is no XML": ("broken", lambda: workbook(**{SHEET: b"<worksheet><row>"})),
    "a workbook without sheets": ("broken", lambda: workbook(**{"xl/workbook.xml": b"<workbook/>"})),
    "a cell in no column": ("broken", lambda: workbook(**{SHEET: sheet(f"<row>{cell('ABCDE1', 'x')}</row>")})),
    "a text that is not there": ("broken", lambda: workbook(**{SHEET: sheet('<row><c r="A1" t="s"><v>9999</v></c></row>')})),
    "a bomb": ("bomb", lambda: workbook(**{"xl/media/image1.png": bytes(MOST_UNPACKED + 1)})),
    "a smaller bomb": ("bomb", lambda: workbook(**{SHEET: sheet("<row/>" * 500_000)})),
    "a thousand parts": ("bomb", lambda: workbook(**{f"x/{n}.xml": b"<x/>" for n in range(1000)})),
    "a billion laughs": ("entities", lambda: workbook(**{SHEET: sheet(f"<row>{cell('A1', '&c;')}</row>", LAUGHS)})),
    "a file of ours": ("entities", lambda: workbook(**{SHEET: sheet(f"<row>{cell('A1', '&a;')}</row>", FILE)})),
    "laughs in UTF-16": ("entities", lambda: workbook(**{SHEET: sheet("", LAUGHS).decode().encode("utf-16")})),
    "laughs in a part by another name": ("entities", lambda: elsewhere(sheet(f"<row>{cell('A1', '&c;')}</row>", LAUGHS))),
    "laughs in the texts": ("entities", lambda: workbook(**{"xl/sharedStrings.xml": LAUGHS.encode()})),
}


@pytest.mark.parametrize("name", BAD)
def test_a_file_that_is_no_list_is_refused_with_its_reason_and_a_next_step(name: str):
    kind, make = BAD[name]
    with pytest.raises(ListError) as refused:
        read_list(make())
    assert refused.value.kind == kind
    for language in LANGUAGES:
        text = file_text(refused.value, words(language))
        assert re.search(NEXT_STEP[language], text), text


COSTLY = [name for name, (kind, _) in BAD.items() if kind == "cells"]


@pytest.mark.parametrize("name", [*COSTLY, *NEARLY, "a line of commas"])
def test_what_holds_nothing_takes_no_more_than_two_seconds(name: str):
    commas = b"rebate\r\n10" + b"," * 1_900_000
    data = packed(NEARLY[name]) if name in NEARLY else BAD[name][1]() if name in BAD else commas
    gc.freeze()  # what other tests have left in memory is not looked through again and again meanwhile
    start = time.process_time()
    with suppress(ListError):
        read_list(data)
    taken = time.process_time() - start
    gc.unfreeze()
    assert taken < 2


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("more than 2 MB", ["2"]),
        ("one row too many", ["500"]),
        ("too many columns", ["100"]),
        ("a bomb", ["16"]),
        ("an open quote", ["2"]),
        ("a name and its label", ["rebate", "商家让利（%）"]),
    ],
)
def test_a_refusal_names_the_limit_or_the_place(name: str, said: list[str]):
    with pytest.raises(ListError) as refused:
        read_list(BAD[name][1]())
    for language in LANGUAGES:
        assert all(part in file_text(refused.value, words(language)) for part in said)


def test_the_good_workbooks_of_these_tests_are_good():
    rows = f"<row>{cell('A1', 'rebate')}</row><row>{cell('A2', '10')}</row>"
    pictured = workbook(**{"xl/media/image1.svg": b"<!DOCTYPE svg><svg/>"})
    for data in (workbook(), workbook(**{SHEET: sheet(rows)}), elsewhere(sheet(rows)), pictured):
        assert [row.inputs.offer.rebate for row in read_list(data).rows] == [0.1]


def test_a_claim_of_a_million_rows_costs_no_more_than_reading_past_them():
    far = f'<row r="1048576">{cell("A1048576", "a")}{cell("B1048576", "10")}</row>'
    head = f'<row r="1">{cell("A1", "name")}{cell("B1", "rebate")}</row>'
    listed = read_list(workbook(**{SHEET: sheet(head + far)}))
    assert [(row.number, row.inputs.offer.rebate) for row in listed.rows] == [(1_048_576, 0.1)]
    beyond = f'<row r="99999999999">{cell("A99999999999", "a")}</row>'
    with pytest.raises(ListError, match="only-head"):
        read_list(workbook(**{SHEET: sheet(head + beyond)}))


def test_sizes_that_lie_unpack_no_more_than_they_say():
    data = workbook(**{SHEET: sheet("<row/>" * 1000)})
    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        size = parts.getinfo(SHEET).file_size
    lied = data.replace(size.to_bytes(4, "little"), (200).to_bytes(4, "little"))
    assert lied != data
    with pytest.raises(ListError, match="broken"):
        read_list(lied)


def list_or_refusal(data: bytes) -> bool:
    """Whether a file is read, or refused with words."""
    try:
        return isinstance(read_list(data), Listed)
    except ListError as error:
        return bool(file_text(error, words("zh")))


@given(st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
def test_no_bytes_whatever_are_anything_but_a_list_or_a_refusal_with_words(data: bytes):
    assert list_or_refusal(data)


@given(st.integers(0, 10_000), st.integers(0, 255))
def test_no_single_wrong_byte_in_a_workbook_is_anything_but_a_list_or_a_refusal(place: int, byte: int):
    data = bytearray(workbook())
    data[place % len(data)] = byte
    assert list_or_refusal(bytes(data))
