"""Whose money is a promised payout? The public API: offers, scenarios, the run, its sources, closed forms, offer files.

It needs numpy and nothing else. Claims and cases have rooms of their own: explainer.claims, explainer.cases.
"""

from explainer.engine.breakeven import break_even
from explainer.engine.error import OfferError, ScenarioError
from explainer.engine.left_in import account
from explainer.engine.longrun import cover, funded_share
from explainer.engine.losers import net_losers
from explainer.engine.model import Run, run
from explainer.engine.offer import AtSource, Fee, LeftIn, Offer, Points
from explainer.engine.person import buyers_until, even_at, lasts, newcomers_needed, recruits_to_be_even
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
from explainer.engine.scenario import Scenario
from explainer.engine.solve import solve_for
from explainer.engine.sources import Sources, counterfactual, sources, sources_by_purchase
from explainer.engine.sweep import Sweep, sweep
from explainer.offers.error import FileError
from explainer.offers.file import OfferFile, read_offer, write_offer
from explainer.offers.library import load_offer, offers

__version__ = "2.0.0"  # what links, worksheets and the names in --json stand under, see CHANGELOG.md

__all__ = [
    "Account", "AtSource", "Declining", "Fee", "FileError", "Forever", "Instalments", "Interest", "Ladder", "LeftIn",
    "Offer", "OfferError", "OfferFile", "Once", "Points", "Run", "Scenario", "ScenarioError", "Schedule", "Shared",
    "Sources", "Sweep", "account", "break_even", "buyers_until", "counterfactual", "cover", "even_at", "funded_share",
    "lasts", "load_offer", "net_losers", "newcomers_needed", "offers", "read_offer", "recruits_to_be_even", "run",
    "solve_for", "sources", "sources_by_purchase", "sweep", "write_offer",
]  # fmt: skip
