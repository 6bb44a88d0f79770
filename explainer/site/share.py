"""Share: the link to what is on the screen, as text, as a button, and as a square to scan. Every link is written here."""

from base64 import b64encode
from collections.abc import Mapping

import streamlit as st

from explainer.exports.kit.qr import qr_svg
from explainer.offers.link import look, query, to_link
from explainer.site.script import run_script
from explainer.site.state import visit
from explainer.words.html import joined, tag
from explainer.words.text import Words


def here() -> dict[str, str]:
    """The link to what is on the screen, as names and values: the inputs, the language, the size of the type."""
    now = visit()
    return to_link(now.inputs, now.language, now.size)


def page_address() -> str:
    """Where the app answers, without the path of a page: https://example.org; empty if nobody asked for it by an address."""
    address, path = str(st.context.url or "").split("?")[0].rstrip("/"), visit().path
    return address.removesuffix(f"/{path}") if path else address


def address(path: str = "", own: Mapping[str, str] | None = None) -> str:
    """The whole address of a page with what is on the screen. own: what that page adds."""
    return f"{page_address()}/{path}?{query({**here(), **(own or {})})}"


def card_address(path: str, **card: str) -> str:
    """The whole address of one card on a page, whatever the inputs are."""
    return f"{page_address()}/{path}?{query({**look(visit().language, visit().size), **card})}"


def printed_address(link: str) -> str:
    """An address as it stands on paper; empty if nobody asked for the app by an address."""
    return link if page_address() else ""


def method_link(section: str = "") -> str:
    """From any page to the one that says how it is computed, with what is on the screen."""
    return f"method?{query(here())}" + (f"#{section}" if section else "")


def share_card(label: str, help_: str, link: str) -> None:
    """The link to a card, to copy where the address bar is out of sight."""
    with st.popover(label, icon=":material/link:"):
        st.caption(help_)
        st.code(link, language=None, wrap_lines=True)


def share_page(words: Words, own: Mapping[str, str]) -> None:
    """The link alone, for a page that has no files to take away. own: what the page adds to the address."""
    more = st.expander(words("take-link"), key="share", on_change="rerun")
    if more.open:
        with more:
            share_link(words, own)


def share_link(words: Words, own: Mapping[str, str] | None = None) -> None:
    """The address of this page with these numbers: as text, with a button that copies it, and as a square to scan."""
    link = address(visit().path, own)
    square = qr_svg(link)  # none for a link that is too long
    picture = f"data:image/svg+xml;base64,{b64encode(square.encode()).decode()}"
    help_ = words("take-link-help") if square else words("take-link-help-long")
    copied = {"data_done": words("take-copied"), "data_failed": words("take-not-copied")}
    button = tag("button", words("take-copy"), id="copy-link", **copied)
    st.html(
        tag(
            "section",
            joined(tag("h2", words("take-link")), tag("p", help_)),
            tag("img", class_="qr", alt=words("take-qr"), src=picture) if square else "",
            tag("code", link, id="page-link"),
            tag("div", button, " ", tag("span", id="copied", role="status")),
            class_="take-away",
        )
    )
    run_script("copy")
