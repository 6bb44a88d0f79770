"""Issuer: who hands a paper out. The name of an office, its local telephone, and whether its stamp needs room."""

from dataclasses import dataclass

LONGEST = {"name": 60, "phone": 40}  # characters


class IssuerError(ValueError):
    """A name or a telephone that has no room on paper. field: which; count: its characters."""

    def __init__(self, field: str, count: int) -> None:
        super().__init__(f"{field} has {count} characters. Write at most {LONGEST[field]}.")
        self.field, self.count, self.most = field, count, LONGEST[field]


@dataclass(frozen=True)
class Issuer:
    """What somebody wrote of their own office, without signs that cannot be seen; nothing of it is checked."""

    name: str = ""
    phone: str = ""
    stamp: bool = False

    def __post_init__(self) -> None:
        for field, longest in LONGEST.items():
            text = _seen(getattr(self, field))
            if len(text) > longest:
                raise IssuerError(field, len(text))
            object.__setattr__(self, field, text)

    @property
    def named(self) -> bool:
        """Whether anything stands on paper of it."""
        return bool(self.name or self.phone or self.stamp)


def _seen(text: str) -> str:
    """A line of text without what cannot be seen, such as a sign that turns the direction of writing."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())


NOBODY = Issuer()
