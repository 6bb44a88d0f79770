"""Frame: what every page shares. Its style, and how a figure stands on it: sentence, picture, table, file, formula."""

import re
from html import escape
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pandas as pd
import pyarrow as pa
import streamlit as st

from explainer.charts.figure import Figure
from explainer.charts.style import css
from explainer.link import to_link
from explainer.text import Words

STYLE = f"<style>{css()}{Path(__file__).with_name('page.css').read_text(encoding='utf-8')}</style>"
MARKS = re.compile(r"[!-/:-@\[-`{-~]")  # all ASCII punctuation; Markdown takes each as itself after a backslash


def notice(text: str) -> None:
    """Something to know, word for word: what it quotes from a link becomes no link, picture or formula of ours."""
    st.info(MARKS.sub(r"\\\g<0>", text), icon="ℹ️")


RULES = {  # the section of the page "How it is computed" that a figure rests on
    "coins": "whose-money",
    "promises": "at-source",
    "flow": "purchase",
    "overtime": "payout",
    "people": "growth",
    "joiners": "alone",
}


def arrow(rows: pd.DataFrame) -> bytes:
    """Rows as an Arrow stream, the form in which the browser gets them."""
    table = pa.table({name: pa.array(column.to_numpy(), from_pandas=True) for name, column in rows.items()})
    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, table.schema) as writer:
        writer.write_table(table)
    data: bytes = sink.getvalue().to_pybytes()
    return data


def show_figure(figure: Figure, words: Words) -> None:
    """The finding, the picture, its text for screen readers, and behind one click the table, the file and the formula."""
    st.subheader(figure.title, anchor=figure.name)
    datasets = {name: arrow(rows) for name, rows in figure.data.items()}
    if figure.narrow is figure.wide:
        _picture(figure, figure.wide, datasets, words, figure.name)
    else:
        with st.container(key=f"{figure.name}-wide-only"):
            _picture(figure, figure.wide, datasets, words, f"{figure.name}-wide")
        with st.container(key=f"{figure.name}-narrow-only"):
            _picture(figure, figure.narrow, datasets, words, f"{figure.name}-narrow")
    st.html(f'<p class="sr-only">{escape(figure.alt)}</p>')
    more = st.expander(words("figure-more"), key=f"{figure.name}-more", on_change="rerun")
    if more.open:
        with more:
            _behind(figure, words)


def _picture(figure: Figure, spec: dict[str, Any], datasets: dict[str, bytes], words: Words, key: str) -> None:
    """One chart: a constant template, and the rows. A constant alt, too: any change there would draw it anew."""
    used = {name: datasets[name] for name in spec["usermeta"]["datasets"]}
    alt = words(f"figure-{figure.name}-alt-short")  # figure-coins-alt-short, figure-flow-alt-short, …
    st.vega_lite_chart({**spec, "datasets": used}, theme=None, width="stretch", key=key, alt=alt)


def _behind(figure: Figure, words: Words) -> None:
    st.table(figure.table, hide_index=True)
    st.download_button(
        words("button-csv"), figure.rows.to_csv(index=False).encode("utf-8-sig"), f"{figure.name}.csv", "text/csv",
        key=f"{figure.name}-csv", on_click="ignore",
    )  # fmt: skip
    rules = f"method?{urlencode(to_link(st.session_state.inputs, words.language))}#{RULES.get(figure.name, 'limits')}"
    st.markdown(f"**{words('figure-how')}**\n\n{figure.how}\n\n[{words('figure-rules')}]({rules})")
