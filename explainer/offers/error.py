"""File error: what is wrong with an offer file, and where. The sentences stand in offer-file.ftl, for readers and for us."""

import re
from functools import lru_cache

from explainer.offers.content import CONTENT, data

MESSAGE = re.compile(r"^file-([a-z-]+) = (.+)$", re.MULTILINE)
SLOT = re.compile(r"\{ \$([a-z]+) \}")


class FileError(ValueError):
    """What an offer file says cannot be used; the message names file, table, field, value, unit, limit and next step.

    kind, slots: the same for the words of a language. The slots `unit` and `next` are the unit of a knob and its next step.
    The message itself is in the language of whoever speaks none of ours.
    """

    def __init__(self, kind: str, where: str, **slots: str) -> None:
        self.kind, self.slots = kind, {"where": where, **slots}
        super().__init__(SLOT.sub(lambda slot: self.slots[slot[1]], sentences()[kind]))


@lru_cache
def sentences() -> dict[str, str]:
    """Kind of error and sentence with { $slots }: lines of Fluent, read without it, so that numpy alone is needed."""
    text = (CONTENT / data("languages.toml")["otherwise"] / "offer-file.ftl").read_text(encoding="utf-8")
    return dict(MESSAGE.findall(text))
