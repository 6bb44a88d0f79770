"""Check figures: what the page "Check an offer" shows of an offer, by name, in the order of the page."""

from collections.abc import Callable

from explainer.charts.check.coins import coins_figure
from explainer.charts.check.flow import flow_figure
from explainer.charts.check.joiners import joiners_figure
from explainer.charts.check.overtime import overtime_figure
from explainer.charts.check.people import people_figure
from explainer.charts.check.promises import promises_figure
from explainer.charts.kit.figure import Figure
from explainer.engine.check import Check
from explainer.words.text import Words

FIGURES: dict[str, Callable[[Check, Words, str], Figure]] = {
    "coins": coins_figure,
    "promises": promises_figure,
    "flow": flow_figure,
    "overtime": overtime_figure,
    "people": people_figure,
    "joiners": joiners_figure,
}
