"""HTML, safe by default: whatever goes into a tag is text and escaped, unless it was made here."""

from collections.abc import Iterable

from markupsafe import Markup

EMPTY = ("br", "img", "input", "link", "meta")  # tags with nothing inside


def tag(name: str, /, *inside: object, **attributes: object) -> Markup:
    """<name class="…">inside</name>; class_ stands for class, aria_label for aria-label."""
    given = {key.rstrip("_").replace("_", "-"): value for key, value in attributes.items()}
    start = Markup(name) + joined(*(Markup(' {}="{}"').format(key, value) for key, value in given.items()))
    if name in EMPTY:
        return Markup("<{}>").format(start)
    return Markup("<{}>{}</{}>").format(start, joined(*inside), Markup(name))


def joined(*parts: object) -> Markup:
    """Several texts or tags, one after the other."""
    return Markup().join(parts)  # type: ignore[arg-type]


def each(name: str, items: Iterable[object], **attributes: object) -> Markup:
    """A tag of this name around every item."""
    return joined(*(tag(name, item, **attributes) for item in items))


def table(heads: Iterable[object], rows: Iterable[Markup], **attributes: object) -> Markup:
    """A table with the names of its columns and its rows."""
    head = tag("thead", tag("tr", each("th", heads, scope="col")))
    return tag("table", head, tag("tbody", *rows), **attributes)


def row(title: object, cells: Iterable[object]) -> Markup:
    """A row of a table: its name, then a cell for each column."""
    return tag("tr", tag("th", title, scope="row"), each("td", cells))
