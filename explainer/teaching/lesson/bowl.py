"""The bowl: the game of the lesson, run by the engine. Put two coins in, three come back in the next round."""

from functools import lru_cache

from explainer.engine.model import Run, run
from explainer.engine.offer import Offer, Points
from explainer.engine.rules import Instalments
from explainer.engine.scenario import Scenario
from explainer.words.text import Words

IN, BACK, MORE = 2, 3, 4  # coins: put in, promised, and promised in the variant to try
ROUNDS = 5  # rounds in which a group joins, each twice as large as the one before
SIZES = {"small": 3, "middle": 4}  # the same game with fewer rounds


@lru_cache
def played(rounds: int = ROUNDS, back: int = BACK, growth: float = 1.0) -> Run:
    """The game with so many rounds, and one more in which nobody is left to join."""
    coins = Offer("bowl", spend=IN, rebate=1, pool_share=1, points=(Points("shopper", back / IN),), release=Instalments(1))
    return run(coins, Scenario(start=1, growth=growth, repeat=0, stop=rounds - 1, horizon=rounds + 1))


def game(w: Words) -> dict[str, str]:
    """The table of the game, and what came of it."""
    done = played()
    last = done.active[ROUNDS - 1]
    winners, gain = done.active.sum() - last, (BACK - IN) * (done.active.sum() - last)
    slots = {
        "bowl_in": IN, "bowl_back": BACK, "bowl_people": done.active.sum(), "bowl_last": last, "bowl_winners": winners,
        "bowl_gain": gain, "bowl_last_in": IN * last, "coins": done.turnover.sum(),
        "bowl_in_more": MORE, "more_held": played(back=MORE).paid[-1], "flat_short": played(growth=0).first_short,
    }  # fmt: skip
    for t in range(ROUNDS + 1):
        row = {"new": done.new, "in": done.pool_income, "owed": done.due, "paid": done.paid, "left": done.pool}
        slots |= {f"bowl_{t}_{name}": amounts[t] for name, amounts in row.items()}
    return {slot: w.exact(float(number)) for slot, number in slots.items()}


def other_sizes(w: Words) -> dict[str, str]:
    """How the game ends with fewer people."""
    slots: dict[str, str] = {}
    for name, rounds in SIZES.items():
        done = played(rounds)
        found = {
            "people": done.active.sum(), "last": done.active[rounds - 1], "owed": done.due[-1], "held": done.paid[-1],
        }  # fmt: skip
        slots |= {f"{name}_{what}": w.exact(float(number)) for what, number in found.items()}
    return slots
