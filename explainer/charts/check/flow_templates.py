"""The two templates of the flow picture: left to right for a desk, top to bottom for a phone."""

from typing import Any, Literal

import altair as alt

from explainer.charts.check import flow_desk, flow_phone
from explainer.charts.check.flow_picture import BAR, LINE
from explainer.charts.kit.parts import EMPTY, FIT
from explainer.charts.kit.style import LOOKS, template
from explainer.engine.parts import PARTS
from explainer.words.text import Words

# px kept free inside the picture. Room outside of it would be measured when the picture is first drawn, and not again
# when labels grow.
BEFORE, AFTER = 8.0, 158.0  # left of the first column; right of the last, for its labels
EDGE = 6.0


@template
def flow_wide(_words: Words, look: str, low: bool = False) -> Any:
    """Left to right; low where nothing goes into a pool. Data: flow-wide-ribbons, flow-wide-bars, flow-wide-labels."""
    along = _scale([0, 1], [BEFORE, alt.ExprRef(f"width - {AFTER}")])
    height = flow_desk.LOW if low else flow_desk.HEIGHT
    across = _scale([0, height], [EDGE, EDGE + height])
    span = {"x": alt.X("along:Q", **along), "y": alt.Y("low:Q", **across), "y2": alt.Y2("high:Q")}
    point = {"x": alt.X("along:Q", **along), "y": alt.Y("across:Q", **across)}
    return _picture(_layers("flow-wide", look, span, point, area="vertical"), height)


@template
def flow_narrow(_words: Words, look: str, low: bool = False) -> Any:
    """Top to bottom; low where nothing goes into a pool. Data: flow-narrow-ribbons, flow-narrow-bars, flow-narrow-labels."""
    height = flow_phone.LOW if low else flow_phone.HEIGHT
    along = _scale([0, height], [EDGE, EDGE + height])
    across = _scale([0, flow_phone.WIDTH], [EDGE, alt.ExprRef(f"width - {EDGE}")])
    span = {"y": alt.Y("along:Q", **along), "x": alt.X("low:Q", **across), "x2": alt.X2("high:Q")}
    point = {"y": alt.Y("along:Q", **along), "x": alt.X("across:Q", **across)}
    leader = alt.Chart(alt.NamedData("flow-narrow-labels")).mark_rule(aria=False, color=LOOKS[look]["muted"])
    to_text = {"y": alt.Y("lead:Q", **along), "y2": alt.Y2("along:Q"), "x": point["x"]}
    lead = leader.transform_filter("isValid(datum.lead)").encode(**to_text)
    return _picture([lead, *_layers("flow-narrow", look, span, point, area="horizontal")], height)


def _scale(domain: list[float], pixels: list[Any]) -> dict[str, Any]:
    return {"scale": alt.Scale(domain=domain, range=pixels, nice=False, zero=False), "axis": None}


def _picture(layers: list[alt.Chart], height: float) -> Any:
    return alt.layer(*layers).properties(width="container", autosize=FIT, height=height + 2 * EDGE, padding=0)


def _layers(
    name: str, look: str, span: dict[str, Any], point: dict[str, Any], area: Literal["horizontal", "vertical"]
) -> list[alt.Chart]:
    """Ribbons, then bars, then labels; newcomers' money strongest, what is not paid as a dashed empty outline."""
    ink = LOOKS[look]
    ribbons = alt.Chart(alt.NamedData(f"{name}-ribbons")).encode(**span, detail="link:N")
    colours = {"node": ink["muted"], "goods": ink["outline"], **{part: ink[part] for part in PARTS if part not in EMPTY}}
    colours |= dict.fromkeys(EMPTY, "transparent")
    fill = alt.Fill("money:N", scale=alt.Scale(domain=list(colours), range=list(colours.values())), legend=None)
    strength = alt.expr("datum.money == 'new' ? 0.85 : datum.money == 'goods' ? 0.2 : 0.5")
    filled = ribbons.mark_area(aria=False, orient=area, opacity=1, fillOpacity=strength).encode(fill=fill)
    empty = ribbons.transform_filter(alt.FieldOneOfPredicate(field="money", oneOf=list(EMPTY))).mark_area(
        aria=False, orient=area, opacity=1, fill="transparent", stroke=ink["outline"], strokeDash=[4, 3], strokeWidth=1.2
    )
    bars = alt.Chart(alt.NamedData(f"{name}-bars")).mark_bar(size=BAR, orient=area, aria=False)
    return [filled, empty, bars.encode(**span, fill=fill), *_labels(name, look, point)]


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
