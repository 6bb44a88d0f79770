"""Cards: a list of cards, of which a link opens one; the address names the one that was opened last."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

import streamlit as st

from explainer.site.seeds import reseed


@dataclass
class Cards:
    """The cards of one page. by_link: the one that a link has opened, once; named: the one in the address."""

    by_link: str | None = None
    named: str | None = None

    def open_at_first(self, card_id: str, key: str) -> None:
        """Open the card that a link asks for; whoever closes it again need not do so twice."""
        if self.by_link != card_id:
            self.by_link = self.named = card_id
            st.session_state[key] = True

    def more(self, card_id: str, key: str, label: str) -> Any:
        """What is behind the click; to be drawn only when it is open."""

        def opened() -> None:
            self.named = card_id if st.session_state[key] else None

        reseed(key)
        return st.expander(label, key=key, on_change=opened)


class CardContent(Protocol):
    """What stands on a card."""

    @property
    def id(self) -> str:
        """Its name in a link."""


One = TypeVar("One", bound=CardContent)


def asked_first(asked: One | None, chosen: Sequence[One]) -> list[One]:
    """The cards chosen, the one that a link asks for before all others."""
    return sorted(chosen, key=lambda card: card is not asked)
