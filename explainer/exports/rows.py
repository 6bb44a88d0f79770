"""Rows: the numbers behind a figure as CSV, with whose money it is and whose word the terms are in the first row."""

import pandas as pd

from explainer.charts.figure import Figure
from explainer.exports.imprint import Imprint, said
from explainer.exports.signs import guarded, writable
from explainer.text import Words


def figure_csv(figure: Figure, imprint: Imprint, words: Words) -> bytes:
    """Exactly what is drawn, unrounded, as UTF-8 with a mark by which spreadsheets know it.

    The last column, `about`, is empty but for its first cell, which says what the picture says.
    """
    rows = figure.rows if len(figure.rows) else pd.DataFrame([dict.fromkeys(figure.rows.columns)])
    about = [" ".join([figure.title, *said(imprint, words)]), *[""] * (len(rows) - 1)]
    table = rows.assign(about=about).map(lambda cell: guarded(writable(cell)) if isinstance(cell, str) else cell)
    text: str = table.to_csv(index=False)
    return text.encode("utf-8-sig")
