"""Claim figures: which picture is meant by the name that a claim gives it in content/claims/*.toml."""

from collections.abc import Callable

from explainer.charts.claims.growth_against_market import growth_against_market_figure
from explainer.charts.claims.people_needed import people_needed_figure
from explainer.charts.claims.promised_against_cash import promised_against_cash_figure
from explainer.charts.kit.figure import Figure
from explainer.claims.read import Claim, Outcome
from explainer.words.text import Words

FIGURES: dict[str, Callable[[Claim, Outcome, Words, str], Figure]] = {
    "growth-against-market": growth_against_market_figure,
    "people-needed": people_needed_figure,
    "promised-against-cash": promised_against_cash_figure,
}
