"""Take away: a picture to send, the link to exactly these numbers, and files for print and for a spreadsheet."""

from collections.abc import Callable
from dataclasses import replace

import streamlit as st

from explainer.exports.leaflet import leaflet_pdf, poster_pdf
from explainer.exports.sheet import sheet_pdf
from explainer.exports.workbook.book import run_workbook
from explainer.offers.file import file_of_inputs, write_offer
from explainer.offers.inputs import Inputs, get, number_fields
from explainer.offers.library import Term
from explainer.pages.check.flyer_state import in_address
from explainer.pages.check.office import office_inputs, office_issuer
from explainer.pages.check.postcard import send_postcard
from explainer.pocket.page import pocket_page
from explainer.site.share import page_address, share_link
from explainer.site.state import today
from explainer.words.html import tag
from explainer.words.subject import subject_of, title_of
from explainer.words.terms import path
from explainer.words.text import Words

HTML = "text/html"
PDF, XLSX = "application/pdf", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def take_away(inputs: Inputs, words: Words) -> None:
    """The picture to send, the link and the files; each file is made when it is asked for."""
    left, right = st.columns(2, gap="large")
    with left:
        send_postcard(inputs, words, office_issuer())
    with right:
        share_link(words)
        files(inputs, words)


def files(inputs: Inputs, words: Words) -> None:
    """What can be printed or worked with. Everything is made from the inputs as they stand now, on the click."""
    page, name = page_address(), inputs.offer_id if inputs.of_library else "offer"
    st.html(tag("section", tag("h2", words("take-files")), tag("p", words("take-files-help")), class_="take-away"))

    def made(make: Callable[..., bytes], *more: object) -> Callable[[], bytes]:
        return lambda: make(subject_of(inputs, words), words, today(), page, *more)

    office_inputs(words)
    how = in_address().get("flyer", "")
    _file("sheet", words("take-sheet"), made(sheet_pdf), f"{name}-sheet.pdf", PDF)
    _file("leaflet", words("take-leaflet"), made(leaflet_pdf, office_issuer()), f"{name}-leaflet.pdf", PDF)
    _file("poster", words("take-poster"), made(poster_pdf, office_issuer()), f"{name}-poster.pdf", PDF)
    _file("workbook", words("take-workbook"), made(run_workbook), f"{name}.xlsx", XLSX)
    _file(
        "pocket",
        words("take-pocket"),
        lambda: pocket_page(words.language, inputs, how).encode(),
        f"{name}.html",
        "text/html",
    )
    _file("toml", words("take-offer-file"), lambda: offer_toml(inputs, words), f"{name}.toml", "application/toml")


def offer_toml(inputs: Inputs, words: Words) -> bytes:
    """The terms and the scenario as a file that the command line and a text editor can read."""
    stated = file_of_inputs(inputs)
    title = inputs.own_name or title_of(inputs, words)
    named = replace(stated, offer=replace(stated.offer, name=title), terms=(*stated.terms, *_examples(inputs)))
    return write_offer(named).encode()


def _examples(inputs: Inputs) -> list[Term]:
    """What nobody has said is an assumption in the file, too."""
    entries = [entry for entry in number_fields(inputs).values() if entry.name in inputs.unknown]
    return [Term(path(entry, inputs), get(inputs, entry), entry.knob.unit, "assumption") for entry in entries]


def _file(key: str, label: str, make: Callable[[], bytes], name: str, mime: str) -> None:
    st.download_button(label, make, name, mime, key=f"take-{key}", on_click="ignore", width="stretch")
