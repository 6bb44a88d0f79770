"""Script: the modules of the component and of this folder as one, with the bounds of offers and our examples."""

import json
from dataclasses import asdict
from functools import lru_cache
from pathlib import Path
from typing import Any

from explainer.engine.knob import Knob, knobs
from explainer.engine.left_in import MOST_TIMES
from explainer.engine.model import MOST_DIGITS
from explainer.engine.months import months
from explainer.engine.offer import AtSource, Offer, Points
from explainer.engine.rules import RELEASES
from explainer.engine.scenario import MOST_PEOPLE
from explainer.live import code
from explainer.live.data import offer_data
from explainer.offers import flyer_terms
from explainer.offers.flyer import BASIS, EACH_TIME, IN_ALL, MONEY, MOST_REWARDS, PERIODS, UNITS, WHAT, Flyer, Reward
from explainer.offers.foreign import LONGEST
from explainer.offers.inputs import LONGEST_SHOWN
from explainer.pocket.entry import scenario_data
from explainer.words.needed import COSTS, SHOPS

HERE = Path(__file__).parent
MODULES = (
    "flyer",
    "solve",
    "needed",
    "people",
    "figures",
    "address",
    "fields",
    "questions",
    "telling",
    "pocket",
)  # after what they use
START = 'pocket(JSON.parse(document.getElementById("given").textContent));'
COMPONENT = "export default function"
BOUNDS = {  # of what a flyer tells, by the name that flyer.js has for it
    "spend": (Offer, "spend"), "multiple": (Points, "multiple"), "interest": (RELEASES["interest"], "rate"),
    "forever": (RELEASES["forever"], "rate"), "declining": (RELEASES["declining"], "rate"),
    "step": (RELEASES["ladder"], "step"), "periods": (RELEASES["instalments"], "periods"), "cost": (Offer, "cost"),
    "earns": (Offer, "earns"),
}  # fmt: skip


def pocket_text(name: str) -> str:
    """One file of this folder."""
    return (HERE / name).read_text(encoding="utf-8")


def modules() -> list[str]:
    """Every module, those of the component first."""
    component = [code.text(f"{name}.js").replace(COMPONENT, "function component") for name in code.MODULES]
    return component + [pocket_text(f"{name}.js") for name in MODULES]


@lru_cache
def pocket_script() -> str:
    """All modules as one script; nothing in it changes with language or offer."""
    return f'"use strict";{{\n{parts()}{START}}}'


def parts() -> str:
    """The same, before anything is drawn."""
    return f"const USUAL={json.dumps(usual_terms(), separators=(',', ':'))};\n{code.one_script(modules())}"


def usual_terms() -> dict[str, Any]:
    """Bounds, examples of ours, the words that can be chosen, and an offer that says nothing."""
    offer, scenario = flyer_terms.BLANK.offer, flyer_terms.BLANK.scenario
    return {
        "offer": offer_data(offer), "scenario": scenario_data(scenario), "join": flyer_terms.BLANK.join,
        "flyer": {**asdict(Flyer()), "rewards": []}, "reward": asdict(Reward()), "bounds": _bounds(),
        "ways": {"all": IN_ALL, "each": EACH_TIME}, "units": UNITS, "basis": BASIS, "what": WHAT, "periods": PERIODS,
        "money": MONEY, "rewards": MOST_REWARDS, "name": LONGEST, "months": {name: months(name) for name in PERIODS},
        "parts": flyer_terms.PARTS, "gives": flyer_terms.GIVES, "cost": flyer_terms.COST, "earns": flyer_terms.EARNS,
        "line": flyer_terms.LINE, "place": flyer_terms.PLACE, "shortest": flyer_terms.SHORTEST, "after": flyer_terms.AFTER,
        "longest": LONGEST_SHOWN, "floor": vars(RELEASES["ladder"]())["floor"], "shops": SHOPS, "costs": COSTS,
        "most": {"digits": MOST_DIGITS, "times": MOST_TIMES, "people": _digits(MOST_PEOPLE)},
    }  # fmt: skip


def _bounds() -> dict[str, Any]:
    found = {name: _bound(knobs(terms)[key]) for name, (terms, key) in BOUNDS.items()}
    return {**found, "percent": _bound(AtSource.RATE), "sum": _bound(AtSource.SUM)}


def _bound(knob: Knob) -> dict[str, Any]:
    return {"low": knob.low, "high": knob.high, "whole": knob.whole}


def _digits(number: float) -> int:
    return round(float(f"{number:e}".split("e")[1]))
