"""The two templates of the flow picture: left to right for a desk, top to bottom for a phone."""

from typing import Any, Literal

import altair as alt

from explainer.charts import flow_desk, flow_phone
from explainer.charts.flow_picture import BAR, LINE
from explainer.charts.parts import EMPTY, PARTS
from explainer.charts.streams import SOURCES
from explainer.charts.style import LOOKS, template
from explainer.text import Words

FLOWS = ("goods", *PARTS)
DESK_PADDING = {"left": 8, "right": 158, "top": 6, "bottom": 6}  # the labels of the last column stand on the right
PHONE_PADDING = {"left": 4, "right": 4, "top": 6, "bottom": 6}


@template
def flow_wide(words: Words, look: str) -> Any:
    """Left to right. Data: flow-wide-ribbons, flow-wide-bars, flow-wide-labels."""
    along: dict[str, Any] = {"scale": alt.Scale(domain=[0, 1], nice=False), "axis": None}
    across: dict[str, Any] = {"scale": alt.Scale(domain=[flow_desk.HEIGHT, 0], nice=False), "axis": None}
    span = {"x": alt.X("along:Q", **along), "y": alt.Y("low:Q", **across), "y2": alt.Y2("high:Q")}
    point = {"x": alt.X("along:Q", **along), "y": alt.Y("across:Q", **across)}
    layers = _layers("flow-wide", look, span, point, area="vertical")
    return alt.layer(*layers).properties(width="container", height=flow_desk.HEIGHT, padding=DESK_PADDING)


@template
def flow_narrow(words: Words, look: str) -> Any:
    """Top to bottom. Data: flow-narrow-ribbons, flow-narrow-bars, flow-narrow-labels."""
    along: dict[str, Any] = {"scale": alt.Scale(domain=[flow_phone.HEIGHT, 0], nice=False), "axis": None}
    across: dict[str, Any] = {"scale": alt.Scale(domain=[0, flow_phone.WIDTH], nice=False), "axis": None}
    span = {"y": alt.Y("along:Q", **along), "x": alt.X("low:Q", **across), "x2": alt.X2("high:Q")}
    point = {"y": alt.Y("along:Q", **along), "x": alt.X("across:Q", **across)}
    leader = alt.Chart(alt.NamedData("flow-narrow-labels")).mark_rule(aria=False, color=LOOKS[look]["muted"])
    to_text = {"y": alt.Y("lead:Q", **along), "y2": alt.Y2("along:Q"), "x": point["x"]}
    layers = _layers("flow-narrow", look, span, point, area="horizontal")
    lead = leader.transform_filter("isValid(datum.lead)").encode(**to_text)
    return alt.layer(*layers[:3], lead, *layers[3:]).properties(
        width="container", height=flow_phone.HEIGHT, padding=PHONE_PADDING
    )


def _layers(
    name: str, look: str, span: dict[str, Any], point: dict[str, Any], area: Literal["horizontal", "vertical"]
) -> list[alt.Chart]:
    """Ribbons, then bars, then labels; newcomers' money strongest, what is not paid as a dashed empty outline."""
    ink = LOOKS[look]
    ribbons = alt.Chart(alt.NamedData(f"{name}-ribbons")).encode(**span, detail="link:N")
    strength = alt.expr("datum.money == 'new' ? 0.85 : datum.money == 'goods' ? 0.2 : 0.5")
    fill = {"goods": ink["outline"], **{part: "transparent" if part in EMPTY else ink[part] for part in PARTS}}
    filled = ribbons.mark_area(aria=False, orient=area, opacity=1, fillOpacity=strength).encode(fill=_by_money(fill))
    empty = ribbons.transform_filter(alt.FieldOneOfPredicate(field="money", oneOf=list(EMPTY))).mark_area(
        aria=False, orient=area, opacity=1, fill="transparent", stroke=ink["outline"], strokeDash=[4, 3], strokeWidth=1.2
    )
    bars = alt.Chart(alt.NamedData(f"{name}-bars")).mark_bar(size=BAR, orient=area, aria=False)
    solid: dict[str, str] = {"node": ink["muted"], **{source: ink[source] for source in SOURCES if source not in EMPTY}}
    return [filled, empty, bars.encode(**span, fill=_by_money(solid)), *_labels(name, look, point)]


def _by_money(fill: dict[str, str]) -> alt.Fill:
    return alt.Fill("money:N", scale=alt.Scale(domain=list(fill), range=list(fill.values())), legend=None)


def _labels(name: str, look: str, point: dict[str, Any]) -> list[alt.Chart]:
    """The text twice: a halo in the colour of the paper, then the ink."""
    ink = LOOKS[look]
    labels = alt.Chart(alt.NamedData(f"{name}-labels")).encode(**point, text="text:N")
    style: dict[str, Any] = {
        "aria": False, "lineBreak": "\n", "lineHeight": LINE, "baseline": "middle",
        "align": alt.expr("datum.align"), "dx": alt.expr("datum.shift"), "fontWeight": alt.expr("datum.weight"),
    }  # fmt: skip
    halo = labels.mark_text(stroke=ink["paper"], strokeWidth=4, strokeJoin="round", fill=ink["paper"], **style)
    return [halo, labels.mark_text(fill=ink["ink"], **style)]
