"""Companies that nothing here names: looked for without being named here either."""

import hashlib
import re

# The beginnings of the SHA-256 of the names to look for.
UNNAMED = {2: {"99b65a3bdabf8fe5"}, 3: {"a2bb43618af109bb", "c1881e178e74f7ea"}}


def mark(word: str) -> str:
    return hashlib.sha256(word.encode()).hexdigest()[:16]


def company_named(text: str, unnamed: dict[int, set[str]] = UNNAMED) -> bool:
    """Whether one of the unnamed companies is in a text, blanks ignored."""
    joined = re.sub(r"\s", "", text)
    parts = {joined[i : i + length] for length in unnamed for i in range(len(joined) - length + 1)}
    return any(mark(part) in unnamed[len(part)] for part in parts)
