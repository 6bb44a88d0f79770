"""Style: one colour means one thing everywhere; axes, fonts and number formats of every chart.

A chart is built once per language, look and set of labels as a Vega-Lite template with named data; per rerun only the
rows are sent. So nothing that changes with the inputs may stand in the specification: put it in the rows.
"""

from collections.abc import Callable
from functools import lru_cache
from typing import Any

from explainer.words.text import Words

# Whose money, in the order of every legend, and the inks around it. Hues after Okabe and Ito (2008), told apart by people
# with each kind of colour blindness; lightness also differs, and "nobody" is an empty outline.
LIGHT = {
    "own": "#0072b2", "known": "#4fb395", "new": "#d55e00", "outside": "#8c5aa0", "nobody": "#ffffff",
    "unclaimed": "#d9d9d9", "fees": "#b5b9bf",
    "outline": "#767676", "ink": "#1f2933", "muted": "#52606d", "grid": "#e4e7eb", "paper": "#ffffff", "mark": "#b3261e",
}  # fmt: skip
DARK = {
    "own": "#56a8e6", "known": "#7fd6bb", "new": "#ff8a3d", "outside": "#c39ad6", "nobody": "#14181f",
    "unclaimed": "#4a4f57", "fees": "#6b717a",
    "outline": "#9aa3ad", "ink": "#e6e9ed", "muted": "#aab4c0", "grid": "#2b323c", "paper": "#14181f", "mark": "#ff9b94",
}  # fmt: skip
# On the page colours are CSS variables, so that a change of theme recolours a chart without drawing it again.
PAGE = {name: f"var(--{name})" for name in LIGHT}
LOOKS = {"page": PAGE, "light": LIGHT, "dark": DARK}
FONT = (  # as in .streamlit/config.toml
    "Source Sans, PingFang SC, Hiragino Sans GB, Microsoft YaHei, Noto Sans CJK SC, Noto Sans SC, NotoSansSC, "
    "NotoSansSCRest, sans-serif"
)


def css() -> str:
    """The colours of both looks as CSS variables of the page."""
    plain = "".join(f"--{name}:{LIGHT[name]};" for name in LIGHT)
    both = "".join(f"--{name}:light-dark({LIGHT[name]},{DARK[name]});" for name in LIGHT)
    return f".stApp{{{plain}}}@supports (color:light-dark(red,red)){{.stApp{{{both}}}}}"  # older phones: the light ones


def number_expr(words: Words, value: str = "datum.value", currency: str = "") -> str:
    """A Vega expression that writes a number as the language's readers do, for axis labels: 1.2万 · 3 billion · 1.2万元."""
    text = _digits(f"format({value}, ',.4~r')", words)
    for unit, name in reversed(words.entry.large_axis):
        many = _digits(f"format({value} / {unit}, ',.3~r')", words)
        text = f"abs({value}) >= {unit} ? {many} + '{name}' : {text}"
    text = f"abs({value}) >= 1e16 ? '10^' + format(floor(log({value}) / LN10), 'd') : {text}"
    if not currency:
        return text
    before, after = words.amount("|", currency).split("|")
    return f"'{before}' + ({text}) + '{after}'"


def _digits(text: str, words: Words) -> str:
    """An expression for English digits as one for those of the language: 1,234.5 is 1.234,5 elsewhere."""
    group, decimal = words.separators
    if (group, decimal) == (",", "."):
        return text
    return f"join(split(replace(join(split({text}, ','), '|'), '.', '{decimal}'), '|'), '{group}')"


def configured(chart: Any, look: str) -> Any:
    """The chart with the fonts, inks and grid of a look: "page", or "light" or "dark" for a picture to take away."""
    ink = LOOKS[look]
    return (
        chart.configure(font=FONT, background="transparent", padding={"left": 4, "right": 12, "top": 6, "bottom": 4})
        .configure_view(stroke=None)
        .configure_axis(
            labelColor=ink["muted"], titleColor=ink["ink"], gridColor=ink["grid"], domainColor=ink["outline"],
            tickColor=ink["outline"], labelFontSize=13, titleFontSize=13, titleFontWeight="normal", labelLimit=220,
        )
        .configure_legend(labelColor=ink["ink"], titleColor=ink["ink"], labelFontSize=13, symbolSize=140, labelLimit=320)
        .configure_text(font=FONT, fontSize=13, color=ink["ink"])
    )  # fmt: skip


def dataset_names(spec: Any) -> set[str]:
    """The names of all data that a specification reads."""
    if isinstance(spec, list):
        return set().union(*map(dataset_names, spec))
    if not isinstance(spec, dict):
        return set()
    own = spec.get("data")
    named = {own["name"]} if isinstance(own, dict) and "name" in own else set()
    return named.union(*map(dataset_names, spec.values()))


def template(build: Callable[..., Any]) -> Callable[..., dict[str, Any]]:
    """Decorator: build the chart once per set of arguments and keep its specification as a plain dict."""

    @lru_cache(maxsize=128)
    def spec(words: Words, look: str = "page", **labels: Any) -> dict[str, Any]:
        made: dict[str, Any] = configured(build(words, look, **labels), look).to_dict()
        return {**made, "usermeta": {"datasets": sorted(dataset_names(made))}}

    return spec
