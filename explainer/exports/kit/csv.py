"""Rows: the numbers behind a figure as CSV, with whose money it is and whose word the terms are in the first row."""

import pandas as pd

from explainer.charts.kit.figure import Figure
from explainer.exports.imprint import Imprint, imprint_lines
from explainer.exports.kit.signs import guarded, writable
from explainer.words.text import Words


def figure_csv(figure: Figure, imprint: Imprint, words: Words) -> bytes:
    """Exactly what is drawn, unrounded."""
    return rows_csv(figure.rows, figure.title, imprint, words)


def rows_csv(rows: pd.DataFrame, title: str, imprint: Imprint, words: Words) -> bytes:
    """A table as UTF-8 with the mark by which spreadsheets know it; no text is a formula.

    The last column, `about`, is empty but for its first cell, which says what a picture says.
    """
    rows = rows if len(rows) else pd.DataFrame([dict.fromkeys(rows.columns)])
    about = [" ".join([title, *imprint_lines(imprint, words)]), *[""] * (len(rows) - 1)]
    table = rows.assign(about=about).map(lambda cell: guarded(writable(cell)) if isinstance(cell, str) else cell)
    text: str = table.to_csv(index=False)
    return text.encode("utf-8-sig")
