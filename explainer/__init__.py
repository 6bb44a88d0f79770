"""Whose money is a promised payout? The public API: offers, scenarios, the run, its sources, the closed forms."""

from explainer.library import load_offer, offers
from explainer.longrun import break_even, cover, funded_share, newcomers_needed
from explainer.model import Run, run
from explainer.offer import AtSource, Declining, Instalments, Ladder, Offer, OfferError, Points, Shared
from explainer.scenario import Scenario, ScenarioError
from explainer.sources import Sources, counterfactual, sources, sources_by_purchase

__all__ = [
    "AtSource", "Declining", "Instalments", "Ladder", "Offer", "OfferError", "Points", "Run", "Scenario", "ScenarioError",
    "Shared", "Sources", "break_even", "counterfactual", "cover", "funded_share", "load_offer", "newcomers_needed",
    "offers", "run", "sources", "sources_by_purchase",
]  # fmt: skip
