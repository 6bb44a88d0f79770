"""Take away: the link to exactly these numbers, to copy or to scan, and files for print and for a spreadsheet."""

from base64 import b64encode
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from html import escape
from urllib.parse import urlencode

import streamlit as st

from explainer.exports.leaflet import leaflet_pdf, poster_pdf
from explainer.exports.qr import qr_svg
from explainer.exports.sheet import sheet_pdf
from explainer.exports.workbook import run_workbook
from explainer.frame import page_address
from explainer.inputs import Inputs
from explainer.link import to_link
from explainer.offer_file import of_library, write_offer
from explainer.subject import Subject, subject_of
from explainer.text import Words

PDF, XLSX = "application/pdf", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

# Where the browser gives no access to the clipboard (a page without TLS), the address is selected instead.
COPY = """<script>{ const button = document.getElementById("copy-link");
button.addEventListener("click", async () => {
  const from = document.getElementById("page-link"), done = document.getElementById("copied");
  const range = document.createRange(); range.selectNodeContents(from);
  getSelection().removeAllRanges(); getSelection().addRange(range);
  let copied = true;
  try { await navigator.clipboard.writeText(from.textContent); } catch { copied = document.execCommand("copy"); }
  done.textContent = copied ? button.dataset.done : button.dataset.failed; }); }</script>"""


def take_away(inputs: Inputs, words: Words) -> None:
    """Behind one click; what it holds is made when it is open, files when they are asked for."""
    more = st.expander(words("take-away"), key="take-away", on_change="rerun")
    if more.open:
        with more:
            left, right = st.columns(2, gap="large")
            with left:
                link(to_link(inputs, words.language), words)
            with right:
                files(inputs, words)


def share(words: Words, own: Mapping[str, str]) -> None:
    """The link alone, for a page that has no files to take away. own: what the page adds to the address."""
    more = st.expander(words("take-link"), key="share", on_change="rerun")
    if more.open:
        with more:
            link({**to_link(st.session_state.inputs, words.language), **own}, words, st.session_state.path)


def link(names: Mapping[str, str], words: Words, path: str = "") -> None:
    """The address of a page with these numbers: as text, with a button that copies it, and as a square to scan."""
    address = f"{page_address()}/{path}?{urlencode(names)}"
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


def files(inputs: Inputs, words: Words) -> None:
    """What can be printed or worked with. Everything is made from the inputs as they stand now, on the click."""
    title, page = words(f"offer-{inputs.offer_id}"), page_address()
    head, help_ = escape(words("take-files")), escape(words("take-files-help"))
    st.html(f'<section class="take-away"><h2>{head}</h2><p>{help_}</p></section>')

    def made(make: Callable[[Subject, Words, date, str], bytes]) -> Callable[[], bytes]:
        return lambda: make(subject_of(inputs, words), words, date.today(), page)

    _file("sheet", words("take-sheet"), made(sheet_pdf), f"{inputs.offer_id}-sheet.pdf", PDF)
    _file("leaflet", words("take-leaflet"), made(leaflet_pdf), f"{inputs.offer_id}-leaflet.pdf", PDF)
    _file("poster", words("take-poster"), made(poster_pdf), f"{inputs.offer_id}-poster.pdf", PDF)
    _file("workbook", words("take-workbook"), made(run_workbook), f"{inputs.offer_id}.xlsx", XLSX)
    _file("toml", words("take-offer-file"), lambda: offer_toml(inputs, title), f"{inputs.offer_id}.toml", "application/toml")


def offer_toml(inputs: Inputs, title: str) -> bytes:
    """The terms and the scenario as a file that the command line and a text editor can read."""
    offer = replace(inputs.offer, name=title)
    return write_offer(of_library(inputs.offer_id, offer, inputs.scenario, inputs.join)).encode()


def _file(key: str, label: str, make: Callable[[], bytes], name: str, mime: str) -> None:
    st.download_button(label, make, name, mime, key=f"take-{key}", on_click="ignore", width="stretch")
