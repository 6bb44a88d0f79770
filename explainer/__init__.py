"""Whose money is a promised payout? The public API: offers, scenarios, the run, its sources, closed forms, offer files.

It needs numpy and nothing else. Claims and cases have rooms of their own: explainer.claims, explainer.cases.
"""

from explainer.engine.error import OfferError
from explainer.engine.longrun import break_even, cover, funded_share, newcomers_needed
from explainer.engine.model import Run, run
from explainer.engine.offer import AtSource, Fee, LeftIn, Offer, Points
from explainer.engine.rules import (
    Account,
    Declining,
    Forever,
    Instalments,
    Interest,
    Ladder,
    Once,
    Schedule,
    Shared,
)
from explainer.engine.scenario import Scenario, ScenarioError
from explainer.engine.sources import Sources, counterfactual, sources, sources_by_purchase
from explainer.engine.sweep import Sweep, sweep
from explainer.offers.error import FileError
from explainer.offers.file import OfferFile, read_offer, write_offer
from explainer.offers.library import load_offer, offers

__all__ = [
    "Account", "AtSource", "Declining", "Fee", "FileError", "Forever", "Instalments", "Interest", "Ladder", "LeftIn",
    "Offer", "OfferError", "OfferFile", "Once", "Points", "Run", "Scenario", "ScenarioError", "Schedule", "Shared",
    "Sources", "Sweep", "break_even", "counterfactual", "cover", "funded_share", "load_offer", "newcomers_needed",
    "offers", "read_offer", "run", "sources", "sources_by_purchase", "sweep", "write_offer",
]  # fmt: skip
