"""Case figures: which picture is meant by the kind that a case gives it in content/cases/*.toml."""

from collections.abc import Callable

from explainer.cases.case import ModelledCase
from explainer.charts.cases.course import course_figure
from explainer.charts.cases.returned import returned_figure
from explainer.charts.kit.figure import Figure
from explainer.words.text import Words

PICTURES: dict[str, Callable[[ModelledCase, Words, str], Figure]] = {"course": course_figure, "returned": returned_figure}
