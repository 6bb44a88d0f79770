"""Foreign words: what somebody calls an offer or a promise, made plain, so that it can stand on any page as it is."""

import re

LONGEST = 60  # characters kept of a name
# Signs that begin a link, markup, a formula or a directive somewhere, or that part a link: each as its wide twin.
WIDE = str.maketrans({sign: chr(ord(sign) + 0xFEE0) for sign in "<>`*_~[]\\|$:@,"})
ENTITY = re.compile(r"&(?=[#\w])")  # Markdown reads &#58; as a colon before it looks for addresses
ADDRESS = re.compile(r"(?<=www)\.", re.IGNORECASE)


def plain_words(text: str) -> str:
    """A name without what cannot be seen, without what a page could take for a link or markup, and not too long."""
    seen = "".join(" " if sign.isspace() else sign for sign in text if sign.isspace() or sign.isprintable())
    plain = ADDRESS.sub("．", ENTITY.sub("＆", " ".join(seen.split()).translate(WIDE)))
    return plain[:LONGEST].rstrip()
