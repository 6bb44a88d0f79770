"""File error: what is wrong with an offer file, and where. The sentences stand in offer-file.ftl, for readers and for us."""

import re
from functools import lru_cache
from typing import Any

from explainer.offers.folder import CONTENT, data

MESSAGE = re.compile(r"^file-([a-z-]+) = (.+)$", re.MULTILINE)
SLOT = re.compile(r"\{ \$([a-z]+) \}")


@lru_cache
def sentences() -> dict[str, str]:
    """Kind of error and sentence with { $slots }: lines of Fluent, read without it, so that numpy alone is needed."""
    text = (CONTENT / data("languages.toml")["otherwise"] / "offer-file.ftl").read_text(encoding="utf-8")
    return dict(MESSAGE.findall(text))


class RefusalError(Exception):
    """Something given or asked for that cannot be used. kind: of its words in any language; slots fill them."""

    def __init__(self, kind: str, **slots: Any) -> None:
        self.kind, self.slots = kind, slots
        super().__init__(f"{kind} {slots}")


class FileError(RefusalError, ValueError):
    """What an offer file says cannot be used; the message names file, table, field, value, unit, limit and next step.

    The slots `unit` and `next` are the unit of a knob and its next step. The message itself is in the language of whoever
    speaks none of ours.
    """

    def __init__(self, kind: str, where: str, **slots: str) -> None:
        super().__init__(kind, where=where, **slots)
        self.args = (SLOT.sub(lambda slot: str(self.slots[slot[1]]), sentences()[kind]),)
