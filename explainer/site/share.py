"""Share: the link to exactly these numbers, to copy or to scan."""

from base64 import b64encode
from collections.abc import Mapping
from html import escape

import streamlit as st

from explainer.exports.kit.qr import qr_svg
from explainer.offers.link import query, to_link
from explainer.site.frame import page_address
from explainer.site.state import visit
from explainer.words.text import Words

# Where the browser gives no access to the clipboard (a page without TLS), the address is selected instead.
COPY = """<script>{ const button = document.getElementById("copy-link");
button.addEventListener("click", async () => {
  const from = document.getElementById("page-link"), done = document.getElementById("copied");
  const range = document.createRange(); range.selectNodeContents(from);
  getSelection().removeAllRanges(); getSelection().addRange(range);
  let copied = true;
  try { await navigator.clipboard.writeText(from.textContent); } catch { copied = document.execCommand("copy"); }
  done.textContent = copied ? button.dataset.done : button.dataset.failed; }); }</script>"""


def share(words: Words, own: Mapping[str, str]) -> None:
    """The link alone, for a page that has no files to take away. own: what the page adds to the address."""
    more = st.expander(words("take-link"), key="share", on_change="rerun")
    if more.open:
        with more:
            link({**to_link(visit().inputs, words.language), **own}, words, visit().path)


def link(names: Mapping[str, str], words: Words, path: str = "") -> None:
    """The address of a page with these numbers: as text, with a button that copies it, and as a square to scan."""
    address = f"{page_address()}/{path}?{query(names)}"
    st.html(_link(address, qr_svg(address), words) + COPY, unsafe_allow_javascript=True)


def _link(address: str, square: str, words: Words) -> str:
    title, help_, copy = (escape(words(key)) for key in ("take-link", "take-link-help", "take-copy"))
    said, done, failed = (escape(words(key)) for key in ("take-qr", "take-copied", "take-not-copied"))
    picture = f"data:image/svg+xml;base64,{b64encode(square.encode()).decode()}"
    return (
        f'<section class="take-away"><h2>{title}</h2><p>{help_}</p><img class="qr" alt="{said}" src="{picture}">'
        f'<code id="page-link">{escape(address)}</code><div><button id="copy-link" data-done="{done}" '
        f'data-failed="{failed}">{copy}</button> <span id="copied" role="status"></span></div></section>'
    )
