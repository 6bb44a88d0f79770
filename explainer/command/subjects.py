"""Subjects: an offer that was asked for, computed once, as sheets and pictures take it in each language."""

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from explainer.command.asked import Asked
from explainer.engine.check import Check
from explainer.offers.file import OfferFile, inputs_of_file
from explainer.offers.inputs import Inputs
from explainer.offers.own import with_name
from explainer.offers.page_link import link_if_shown
from explainer.words.subject import Subject, subject_of
from explainer.words.text import Words
from explainer.words.unknown import unknown_texts

if TYPE_CHECKING:
    from explainer.charts.kit.figure import Figure


@dataclass(frozen=True)
class Desk:
    """One offer on the desk: its run, and what is made from it, each made once and only if asked for."""

    one: Asked

    @cached_property
    def check(self) -> Check:
        """Offer, scenario and joining period; everything computed is kept here."""
        stated = self.one.stated
        return Check(stated.offer, stated.scenario, stated.join)

    @cached_property
    def shown(self) -> Inputs:
        """What a page would show of it, if it has room for it."""
        stated = self.one.stated
        if isinstance(stated, OfferFile):
            return inputs_of_file(stated)
        return with_name(stated, self.one.own_name)

    def subject(self, words: Words) -> Subject:
        """Name, whose word it is, and the way to the page. What a file says of its terms we have not checked."""
        stated, link = self.one.stated, link_if_shown(self.shown, words.language)
        if isinstance(stated, OfferFile):
            status = words("command-status-said", source=stated.source) if stated.source else words("command-status")
            said = words.gap.join([status, *unknown_texts(self.shown, words)])
            return Subject(stated.title, said, self.check, link, source=stated.source)
        known = subject_of(self.shown, words)
        return replace(known, title=self.one.own_name or known.title, check=self.check, link=link)

    def figure(self, name: str, words: Words) -> "Figure":
        """One figure of the page, by its name; made once for all its files."""
        from explainer.charts.check.figures import FIGURES

        key = name, words.language
        if key not in self._figures:
            self._figures[key] = FIGURES[name](self.check, words, "page")
        return self._figures[key]

    @cached_property
    def _figures(self) -> "dict[tuple[str, str], Figure]":
        return {}
