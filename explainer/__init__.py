"""Whose money is a promised payout? The public API: offers, scenarios, the run, its sources, closed forms, claims."""

from explainer.cases.read import Case, CaseError, cases, load_case
from explainer.claims.mechanisms import Mechanism, Question, mechanisms, questions
from explainer.claims.read import Claim, ClaimError, claims, load_claim
from explainer.engine.longrun import break_even, cover, funded_share, newcomers_needed
from explainer.engine.model import Run, run
from explainer.engine.offer import AtSource, Declining, Instalments, Ladder, Offer, OfferError, Points, Shared
from explainer.engine.scenario import Scenario, ScenarioError
from explainer.engine.sources import Sources, counterfactual, sources, sources_by_purchase
from explainer.engine.sweep import Sweep, sweep
from explainer.offers.error import FileError
from explainer.offers.file import OfferFile, read_offer, write_offer
from explainer.offers.library import load_offer, offers

__all__ = [
    "AtSource", "Case", "CaseError", "Claim", "ClaimError", "Declining", "FileError", "Instalments", "Ladder", "Mechanism",
    "Offer", "OfferError", "OfferFile", "Points", "Question", "Run", "Scenario", "ScenarioError", "Shared", "Sources",
    "Sweep", "break_even", "cases", "claims", "counterfactual", "cover", "funded_share", "load_case", "load_claim",
    "load_offer", "mechanisms", "newcomers_needed", "offers", "questions", "read_offer", "run", "sources",
    "sources_by_purchase", "sweep", "write_offer",
]  # fmt: skip
