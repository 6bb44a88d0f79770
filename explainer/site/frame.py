"""Frame: what every page shares. Its style, and how a figure stands on it: sentence, picture, table, file, formula."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pandas as pd
import pyarrow as pa
import streamlit as st

from explainer.charts.kit.figure import Figure, Height
from explainer.exports.imprint import Imprint, imprint
from explainer.exports.kit.csv import figure_csv
from explainer.exports.kit.pictures import figure_png, figure_svg
from explainer.live.code import only_rules
from explainer.offers.link import LARGE, query
from explainer.site.embedding import frame_html
from explainer.site.platform import menu_style
from explainer.site.screen import LAYOUTS, Layout
from explainer.site.share import here, method_link, page_address
from explainer.site.state import today, visit
from explainer.words.html import tag
from explainer.words.subject import subject_of
from explainer.words.text import Words

HERE = Path(__file__).parent


def sheet(file: Path) -> str:
    """A style sheet as HTML, without what only a reader of the file needs."""
    return f"<style>{only_rules(file.read_text(encoding='utf-8'))}</style>"


LARGE_TYPE = sheet(HERE / "large.css")
MARKS = re.compile(r"[!-/:-@\[-`{-~]")  # all ASCII punctuation; Markdown takes each as itself after a backslash
BARE = re.compile(r"(?<=:)(?=//)|(?<=www)(?=\.)|(?=@)", re.IGNORECASE)  # where browsers see an address, backslash or not
JOINER = "\u2060"  # a sign without width


def style(words: Words) -> str:
    """What of the style may change: the words on the menu, and large type if that is chosen."""
    return menu_style(words) + (LARGE_TYPE if visit().size == LARGE else "")


def notice(text: str) -> None:
    """Something to know, word for word: what it quotes from a link becomes no link, picture or formula of ours."""
    st.info(MARKS.sub(r"\\\g<0>", BARE.sub(JOINER, text)), icon="ℹ️")


def arrow(rows: pd.DataFrame) -> bytes:
    """Rows as an Arrow stream, the form in which the browser gets them."""
    table = pa.table({name: pa.array(column.to_numpy(), from_pandas=True) for name, column in rows.items()})
    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, table.schema) as writer:
        writer.write_table(table)
    data: bytes = sink.getvalue().to_pybytes()
    return data


def show_figure(
    figure: Figure, words: Words, carried: Callable[[], Imprint] | None = None, layout: Layout | None = None
) -> None:
    """The figure, and behind one click the table, the files and the formula.

    carried: makes what a picture to take away says of whose money it is; without it, what is true of the inputs.
    """
    draw_figure(figure, words, layout)
    more = st.expander(words("figure-more"), key=f"{figure.name}-more", on_change="rerun")
    if more.open:
        with more:
            _behind(figure, words, carried or imprint_of_inputs(words))


def draw_figure(figure: Figure, words: Words, layout: Layout | None = None) -> None:
    """The finding, the picture, and its text for screen readers.

    layout: the one that is shown; where nobody knows it both are sent, and the style shows one.
    """
    st.subheader(figure.title, anchor=figure.name)
    if figure.narrow is figure.wide:
        _picture(figure, figure.wide, words, figure.name)
    else:
        for one, spec in zip(LAYOUTS, (figure.wide, figure.narrow), strict=True):
            if layout in (None, one):
                with st.container(key=f"{figure.name}-{one}" + ("" if layout else "-only")):
                    _picture(figure, spec, words, f"{figure.name}-{one}")
    st.html(tag("p", figure.alt, class_="sr-only"))


def _picture(figure: Figure, spec: dict[str, Any], words: Words, key: str) -> None:
    """One chart: a constant template, and the rows. A constant alt, too: any change there would draw it anew."""
    used = {name: arrow(figure.data[name]) for name in spec["usermeta"]["datasets"]}
    alt = words(f"figure-{figure.name}-alt-short")  # figure-coins-alt-short, figure-flow-alt-short, …
    st.vega_lite_chart({**spec, "datasets": used}, theme=None, width="stretch", key=key, alt=alt)


def imprint_of_inputs(words: Words) -> Callable[[], Imprint]:
    """What is true of the inputs as they stand now; worked out when somebody asks for a picture."""
    inputs, page = visit().inputs, page_address()
    return lambda: imprint(subject_of(inputs, words), words, today(), page)


def _behind(figure: Figure, words: Words, carried: Callable[[], Imprint]) -> None:
    st.table(figure.table, hide_index=True)
    with st.container(horizontal=True, gap="small"):
        _file(words("button-csv"), lambda: figure_csv(figure, carried(), words), figure, "csv", "text/csv")
        _file(words("button-png"), lambda: figure_png(figure, carried(), words), figure, "png", "image/png")
        _file(words("button-svg"), lambda: figure_svg(figure, carried(), words), figure, "svg", "image/svg+xml")
        if figure.height:
            _by_itself(figure, words)
            _embed(figure, figure.height, words)
    rules = method_link(figure.rule)
    st.markdown(f"**{words('figure-how')}**\n\n{figure.how}\n\n[{words('figure-rules')}]({rules})")


def _by_itself(figure: Figure, words: Words) -> None:
    """The page of this figure alone, as large as the screen lets it be."""
    link = f"figure?{query({**here(), 'show': figure.name})}"
    st.link_button(words("figure-alone"), link, icon=":material/open_in_full:", help=words("figure-alone-help"))


def _embed(figure: Figure, height: Height, words: Words) -> None:
    """The code of a frame that shows this figure on another page."""
    kind = words(f"embed-name-{figure.name}")  # embed-name-coins, embed-name-flow, …
    with st.popover(words("embed"), icon=":material/code:"):
        st.markdown(words("embed-help"))
        code = frame_html(page_address(), figure.name, height, here(), words("embed-title", figure=kind))
        st.code(code, language=None, wrap_lines=True)


def _file(label: str, make: Callable[[], bytes], figure: Figure, kind: str, mime: str) -> None:
    """A file of this figure, made when it is asked for."""
    st.download_button(label, make, f"{figure.name}.{kind}", mime, key=f"{figure.name}-{kind}", on_click="ignore")
