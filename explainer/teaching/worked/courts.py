"""Worked courts: the examples of courts and law courses on the method page, run through the engine's tracing rules.

Sums are those of the sources that the page links: Clayton's rule, Lowrie and Todd, SEC v. Huber.
"""

import numpy as np

from explainer.engine.scenario import Array
from explainer.engine.tracing import trace
from explainer.teaching.worked.example import Slots
from explainer.words.text import Words

CLAYTON, CLAYTON_OUT = (30_000, 20_000), 10_000  # W first, then B
TODD, TODD_OUT = (10, 10), 10  # A, then B
UNEQUAL, UNEQUAL_OUT = (1000, 2000), 600
HUBER_IN, HUBER_OUT, HUBER_POT = 150_000, (60_000, 30_000, 0), 60_000
RULES = {"fifo": "fifo", "lifo": "lifo", "rata": "pro_rata"}


def withdrawn(rule: str, paid_in: tuple[int, int], out: int) -> Array:
    """Whose money leaves when two have paid in, one after the other, and then `out` is paid: (2,) [currency]."""
    income, paid = np.array(paid_in, float), np.array([0, out], float)
    gone: Array = trace(rule, income, paid)[1]
    return gone


def tracing(w: Words) -> Slots:
    """Three rules, two cases, and a third with unequal sums."""
    slots = {
        "clayton_w": w.number(CLAYTON[0]), "clayton_b": w.number(CLAYTON[1]), "clayton_out": w.number(CLAYTON_OUT),
        "todd_each": w.number(TODD[0]), "todd_out": w.number(TODD_OUT),
        "rate_a": w.number(UNEQUAL[0]), "rate_b": w.number(UNEQUAL[1]), "rate_out": w.number(UNEQUAL_OUT),
    }  # fmt: skip
    for row, rule in RULES.items():
        gone, left = withdrawn(rule, CLAYTON, CLAYTON_OUT), TODD - withdrawn(rule, TODD, TODD_OUT)
        slots |= {f"clayton_{row}_{who}": w.number(held) for who, held in zip("wb", gone, strict=True)}
        slots |= {f"todd_{row}_{who}": w.number(held) for who, held in zip("ab", left, strict=True)}
    left = UNEQUAL - withdrawn("pro_rata", UNEQUAL, UNEQUAL_OUT)
    return slots | {f"rate_left_{who}": w.number(held) for who, held in zip("ab", left, strict=True)}


def after_collapse(w: Words) -> Slots:
    """What is left, shared out in proportion to what each had lost."""
    lost = HUBER_IN - np.array(HUBER_OUT, float)
    shared = HUBER_POT * lost / lost.sum()
    slots = {"huber_in": w.number(HUBER_IN), "huber_pot": w.number(HUBER_POT)}
    slots |= {f"huber_out_{who}": w.number(held) for who, held in zip("ab", HUBER_OUT[:2], strict=True)}
    return slots | {f"huber_{who}": w.number(held) for who, held in zip("abc", shared, strict=True)}
