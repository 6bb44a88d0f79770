"""Compare map: of what falls due, or of the whole promise, how much is paid, over two numbers of an offer; or when
somebody is first short."""

import numpy as np
import pandas as pd

from explainer.charts.compare.map_picture import (
    compare_map_chart,
    edge_rows,
    edges,
    empty_rows,
    here_row,
    inside_label,
    number_rows,
)
from explainer.charts.compare.map_words import TIMES, axis_label, axis_value, map_title
from explainer.charts.kit.figure import Figure
from explainer.charts.kit.plot import thinned
from explainer.compare.map import Heat
from explainer.engine.scenario import Array
from explainer.words.text import Words

VIEWS = ("paid", "promised", "short")
COLUMNS, ROWS = 8, 11  # of the table at most


def compare_map_figure(heat: Heat, letter: str, view: str, words: Words, look: str = "page") -> Figure:
    """The figure: a map of cells, the line round those in which all is paid, and a cross for the numbers as entered."""
    rows = compare_map_rows(heat)
    areas = ((heat.full, words(_full_key(heat))), (np.isnan(heat.share), words("figure-compare-map-empty")))
    inside = [inside_label(heat, mask, text, size) for mask, text in areas for size in ("wide", "narrow")]
    labels = {"across": axis_label(heat.across, heat.inputs, words), "up": axis_label(heat.up, heat.inputs, words)}
    title, end = (
        map_title(heat, view == "promised", words),
        words.period(heat.inputs.scenario.horizon - 1, heat.inputs.offer.period),
    )
    return Figure(
        name="compare-map",
        title=title,
        alt=words("figure-compare-map-alt", letter=letter, **labels, title=title),
        data={
            "cells": cell_rows(heat, view),
            "empty": empty_rows(heat),
            "edge": edge_rows(heat),
            "numbers": number_rows(heat, _written(heat, view, words)),
            "here": here_row(heat, letter, _here(heat, view, words)),
            "inside": pd.concat(inside, ignore_index=True),
        },
        wide=compare_map_chart(words, look, **labels),
        narrow=compare_map_chart(words, look, narrow=True, **labels),
        make_table=lambda: _table(heat, view, words),
        rows=rows,
        how=_how(heat, end, words),
        rule="growth",
    )


def compare_map_rows(heat: Heat) -> pd.DataFrame:
    """By cell: its two numbers, paid of what falls due and of the promise [fractions], first shortfall, if all is paid."""
    up, across = np.meshgrid(heat.y, heat.x, indexing="ij")
    return pd.DataFrame(
        {
            heat.across.name: across.ravel(),
            heat.up.name: up.ravel(),
            "paid_of_due": heat.share.ravel(),
            "paid_of_promised": heat.of_promise.ravel(),
            "first_short": heat.short.ravel(),
            "all_paid": heat.full.ravel(),
        }
    )


def filled(heat: Heat, view: str) -> Array:
    """How dark each cell is [0 … 1]: the share paid, or how late the first shortfall is; nan where nothing falls due."""
    if view != "short":
        return heat.share if view == "paid" else np.where(np.isnan(heat.share), np.nan, heat.of_promise)
    late: Array = np.where(heat.short < 0, 1.0, heat.short / heat.inputs.scenario.horizon)
    return np.where(np.isnan(heat.share), np.nan, late)


def cell_rows(heat: Heat, view: str) -> pd.DataFrame:
    """The cells in which something falls due: their edges, and how dark they are."""
    x, y, dark = edges(heat.across, heat.x), edges(heat.up, heat.y), filled(heat, view)
    i, j = np.nonzero(~np.isnan(dark))
    return pd.DataFrame({"x": x[j], "x2": x[j + 1], "y": y[i], "y2": y[i + 1], "dark": dark[i, j]})


def _written(heat: Heat, view: str, words: Words) -> np.ndarray:
    """What would be written in each cell; nothing where all is paid or nothing falls due."""
    text, dark = np.full(heat.share.shape, "", dtype=object), filled(heat, view)
    for i, j in np.argwhere(~np.isnan(heat.share) & ~heat.full):
        text[i, j] = words.of100(float(dark[i, j])) if view != "short" else str(heat.short[i, j])
    return text


def _here(heat: Heat, view: str, words: Words) -> str:
    """The number at the cross."""
    if np.isnan(heat.here):
        return "–"
    if view != "short":
        return words.of100(heat.here if view == "paid" else heat.here_of_promise)
    return (
        words.period(heat.here_short, heat.inputs.offer.period)
        if heat.here_short >= 0
        else words("figure-compare-map-never")
    )


def _full_key(heat: Heat) -> str:
    shared = heat.inputs.offer.release.pool_decides
    return "figure-compare-map-full-shared" if shared else "figure-compare-map-full"


def _how(heat: Heat, end: str, words: Words) -> str:
    """How the map is computed, and what is held still where the rebate is an axis."""
    found = [words("figure-compare-map-how", end=end)]
    names = (heat.across.name, heat.up.name)
    if heat.inputs.offer.release.pool_decides:
        found.append(words("figure-compare-map-how-shared"))
    if "rebate" in names:
        offer = heat.inputs.offer
        promise = words.money(offer.multiple * offer.rebate * offer.spend, offer.currency)
        found.append(words("figure-compare-map-how-rebate", promise=promise))
    if TIMES in names:
        found.append(words("figure-compare-map-how-times"))
    if heat.across.capped or heat.up.capped:
        found.append(words("figure-compare-map-how-capped"))
    return "\n".join(found)


def _table(heat: Heat, view: str, words: Words) -> pd.DataFrame:
    """The map thinned: the upward number in the first column, the other one along the top."""
    columns, rows = thinned(len(heat.x), COLUMNS, 0), thinned(len(heat.y), ROWS, 0)
    text = _written(heat, view, words)
    if view == "promised":
        text[heat.full] = [words.of100(float(share)) for share in heat.of_promise[heat.full]]
    else:
        text[heat.full] = words.of100(1.0) if view == "paid" else words("figure-compare-map-never")
    text[np.isnan(heat.share)] = "–"
    corner = words(
        "figure-compare-map-corner",
        up=axis_label(heat.up, heat.inputs, words),
        across=axis_label(heat.across, heat.inputs, words),
    )
    table = {corner: [axis_value(heat.up, float(heat.y[i]), heat.inputs, words) for i in rows]}
    for j in columns:
        table[axis_value(heat.across, float(heat.x[j]), heat.inputs, words)] = [str(text[i, j]) for i in rows]
    return pd.DataFrame(table)
