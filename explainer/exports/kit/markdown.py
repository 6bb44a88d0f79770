"""Markdown: our own passages as blocks and spans that a page of paper can set, read by the grammar of the page: CommonMark.

Of it paragraphs, lists, numbered lists, quotations, tables, a line to write on (---); bold, italics, links. A passage uses
nothing else, and what is not one of these stays text as it is.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

RULES = ("blockquote", "hr", "list", "table", "emphasis", "escape", "link", "newline")
READER = MarkdownIt("zero").enable(list(RULES))
KINDS = {"bullet_list": "list", "ordered_list": "numbered", "blockquote": "quote"}
STYLES = {"strong": "bold", "em": "italic"}


@dataclass(frozen=True)
class TextSpan:
    """A piece of text in one style; target: where it leads, an address or #section, or nothing."""

    text: str
    style: str = ""  # bold, italic or nothing
    target: str = ""


TextLine = tuple[TextSpan, ...]


@dataclass(frozen=True)
class Block:
    """kind: paragraph, list, numbered, quote, table or rule; lines: its items, or the one paragraph.

    head, rows: of a table, cell by cell.
    """

    kind: str
    lines: tuple[TextLine, ...] = ()
    head: tuple[TextLine, ...] = ()
    rows: tuple[tuple[TextLine, ...], ...] = ()


def blocks(text: str) -> tuple[Block, ...]:
    """A passage as blocks, which blank lines divide."""
    return tuple(map(_block, SyntaxTreeNode(READER.parse(text)).children))


def _block(node: SyntaxTreeNode) -> Block:
    if node.type == "hr":
        return Block("rule")
    if node.type == "table":
        head, *rows = (tuple(map(_line, row.children)) for part in node.children for row in part.children)
        return Block("table", head=head, rows=tuple(rows))
    return Block(KINDS.get(node.type, node.type), tuple(_lines(node)))


def _lines(node: SyntaxTreeNode) -> Iterator[TextLine]:
    """The paragraphs of a block: the one it is, or one for each item."""
    if node.type in ("paragraph", "heading"):
        yield _line(node)
    else:
        for child in node.children:
            yield from _lines(child)


def _line(node: SyntaxTreeNode) -> TextLine:
    """A paragraph or a cell as pieces of text, each as long as its style and its target reach."""
    pieces = (span for inline in node.children for piece in inline.children for span in _spans(piece))
    runs = groupby(pieces, key=lambda span: (span.style, span.target))
    return tuple(TextSpan("".join(span.text for span in run), *kind) for kind, run in runs)


def _spans(node: SyntaxTreeNode, style: str = "", target: str = "") -> Iterator[TextSpan]:
    if node.type == "softbreak":
        yield TextSpan(" ", style, target)
    elif node.content and not node.children:
        yield TextSpan(node.content, style, target)
    for child in node.children:
        yield from _spans(child, STYLES.get(node.type, style), str(node.attrs.get("href", target)))
