"""Message texts: what stands in the files of a language, by key, not yet taken apart.

To take all apart takes longer than to answer most questions; so each is, when it is first asked for.
"""

import re
from functools import lru_cache
from itertools import pairwise

from explainer.offers.folder import CONTENT

KEY = re.compile(r"^(-?[a-zA-Z][\w-]*) *=", re.MULTILINE)  # what belongs to a message is indented
NAMED = re.compile(r"\{\s*(-?[a-zA-Z][\w-]*)")  # another message within a text, or what cannot be taken for one


@lru_cache
def message_texts(language: str) -> dict[str, str]:
    """The text of each message, by its key; of two with the same key the first counts."""
    found: dict[str, str] = {}
    for path in sorted((CONTENT / language).glob("*.ftl")):
        text = path.read_text(encoding="utf-8")
        begins = [(key.start(), key[1]) for key in KEY.finditer(text)]
        for (begin, key), (end, _) in pairwise([*begins, (len(text), "")]):
            found.setdefault(key, text[begin:end])
    return found


def with_named(key: str, known: dict[str, str]) -> str:
    """The text of a message and of all that it names, those that are named first."""
    wanted, found = [key], dict[str, str]()
    while wanted:
        name = wanted.pop()
        if name in known and name not in found:
            found[name] = known[name]
            wanted += NAMED.findall(known[name])
    return "\n".join(reversed(found.values()))
