"""Case figures: which picture is meant by the kind that a case gives it in content/cases/*.toml."""

from collections.abc import Callable

from explainer.case import Case
from explainer.charts.case_course import course_figure
from explainer.charts.case_returned import returned_figure
from explainer.charts.figure import Figure
from explainer.text import Words

PICTURES: dict[str, Callable[[Case, Words, str], Figure]] = {"course": course_figure, "returned": returned_figure}
