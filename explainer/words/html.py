"""HTML, safe by default: whatever goes into a tag is text and escaped, unless it was made here."""

from markupsafe import Markup

EMPTY = ("br", "img")  # tags with nothing inside


def tag(name: str, *inside: object, **attributes: object) -> Markup:
    """<name class="…">inside</name>; class_ stands for class, aria_label for aria-label."""
    given = {key.rstrip("_").replace("_", "-"): value for key, value in attributes.items()}
    start = Markup(name) + joined(*(Markup(' {}="{}"').format(key, value) for key, value in given.items()))
    if name in EMPTY:
        return Markup("<{}>").format(start)
    return Markup("<{}>{}</{}>").format(start, joined(*inside), Markup(name))


def joined(*parts: object) -> Markup:
    """Several texts or tags, one after the other."""
    return Markup().join(parts)  # type: ignore[arg-type]
