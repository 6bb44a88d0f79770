"""Subjects: an offer that was asked for, computed once, as sheets and pictures take it in each language."""

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from explainer.command.asked import Asked
from explainer.engine.check import Check
from explainer.offers.inputs import Inputs
from explainer.offers.own import named
from explainer.offers.page_link import link_if_shown, page_link
from explainer.words.subject import Subject, subject_of
from explainer.words.text import Words

if TYPE_CHECKING:
    from explainer.charts.kit.figure import Figure

FIGURES = ("coins", "promises", "flow", "overtime", "people", "joiners")  # in the order of the page


@dataclass(frozen=True)
class Desk:
    """One offer on the desk: its run, and what is made from it, each made once and only if asked for."""

    one: Asked

    @cached_property
    def check(self) -> Check:
        """Offer, scenario and joining period; everything computed is kept here."""
        stated = self.one.stated
        return Check(stated.offer, stated.scenario, stated.join)

    def subject(self, words: Words) -> Subject:
        """Name, whose word it is, and the way to the page. What a file says of its terms we have not checked."""
        one, stated = self.one, self.one.stated
        if not one.offer_id:
            status = words("command-status-said", source=stated.source) if stated.source else words("command-status")
            return Subject(stated.title, status, self.check, page_link(stated, words.language), source=stated.source)
        inputs = named(Inputs(one.offer_id, stated.offer, stated.scenario, stated.join), one.own_name)
        own = subject_of(inputs, words)
        link = link_if_shown(inputs, words.language)
        return replace(own, title=one.own_name or own.title, check=self.check, link=link)

    def figures(self, words: Words) -> "dict[str, Figure]":
        """Every figure of the page, by name."""
        if words.language not in self._figures:
            self._figures[words.language] = _figures(self.check, words)
        return self._figures[words.language]

    @cached_property
    def _figures(self) -> "dict[str, dict[str, Figure]]":
        return {}


def _figures(check: Check, words: Words) -> "dict[str, Figure]":
    from explainer.charts.check.coins import coins_figure
    from explainer.charts.check.flow import flow_figure
    from explainer.charts.check.joiners import joiners_figure
    from explainer.charts.check.overtime import overtime_figure
    from explainer.charts.check.people import people_figure
    from explainer.charts.check.promises import promises_figure

    makers = (coins_figure, promises_figure, flow_figure, overtime_figure, people_figure, joiners_figure)
    return {name: make(check, words, "page") for name, make in zip(FIGURES, makers, strict=True)}
