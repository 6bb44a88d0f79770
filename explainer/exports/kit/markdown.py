"""Markdown: the few signs that our own passages use, as blocks and spans that a page of paper can set.

Paragraphs, lists, numbered lists, quotations, tables, a line to write on (---); bold, italics, links. Nothing else; what is
not one of these stays text as it is.
"""

import re
from dataclasses import dataclass, field

INLINE = re.compile(r"\*\*(?P<bold>.+?)\*\*|\*(?P<italic>[^*]+)\*|\[(?P<label>[^\]]+)\]\((?P<target>[^)]+)\)")
BULLET, NUMBER, QUOTE = re.compile(r"- (.*)"), re.compile(r"\d+\. (.*)"), re.compile(r"> ?(.*)")


@dataclass(frozen=True)
class Span:
    """A piece of text in one style; target: where it leads, an address or #section, or nothing."""

    text: str
    style: str = ""  # bold, italic or nothing
    target: str = ""


Line = tuple[Span, ...]


@dataclass(frozen=True)
class Block:
    """kind: paragraph, list, numbered, quote, table or rule; lines: its items, or the one paragraph.

    head, rows: of a table, cell by cell.
    """

    kind: str
    lines: tuple[Line, ...] = ()
    head: tuple[Line, ...] = ()
    rows: tuple[tuple[Line, ...], ...] = field(default=())


def blocks(text: str) -> tuple[Block, ...]:
    """A passage as blocks, which blank lines divide."""
    return tuple(_block(part.strip().splitlines()) for part in re.split(r"\n\s*\n", text.strip()) if part.strip())


def _block(lines: list[str]) -> Block:
    if lines == ["---"]:
        return Block("rule")
    if lines[0].startswith("|"):
        head, _, *rows = [_cells(line) for line in lines]
        return Block("table", head=head, rows=tuple(rows))
    for kind, sign in (("list", BULLET), ("numbered", NUMBER), ("quote", QUOTE)):
        found = [sign.fullmatch(line) for line in lines]
        if all(found):
            return Block(kind, tuple(spans(match[1]) for match in found if match))
    return Block("paragraph", (spans(" ".join(lines)),))


def _cells(line: str) -> tuple[Line, ...]:
    return tuple(spans(cell.strip()) for cell in line.strip().strip("|").split("|"))


def spans(text: str) -> Line:
    """A line as pieces of text."""
    found, start = [], 0
    for match in INLINE.finditer(text):
        found += [Span(text[start : match.start()])] if match.start() > start else []
        start = match.end()
        if match["bold"]:
            found.append(Span(match["bold"], "bold"))
        elif match["italic"]:
            found.append(Span(match["italic"], "italic"))
        else:
            found.append(Span(match["label"], target=match["target"]))
    return (*found, Span(text[start:])) if start < len(text) else tuple(found)
