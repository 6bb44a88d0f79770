"""Check figures: what the page "Check an offer" shows of an offer, by name, in the order of the page."""

from collections.abc import Callable

from explainer.charts.coins import coins_figure
from explainer.charts.figure import Figure
from explainer.charts.flow import flow_figure
from explainer.charts.joiners import joiners_figure
from explainer.charts.overtime import overtime_figure
from explainer.charts.people import people_figure
from explainer.charts.promises import promises_figure
from explainer.check import Check
from explainer.text import Words

FIGURES: dict[str, Callable[[Check, Words, str], Figure]] = {
    "coins": coins_figure,
    "promises": promises_figure,
    "flow": flow_figure,
    "overtime": overtime_figure,
    "people": people_figure,
    "joiners": joiners_figure,
}
