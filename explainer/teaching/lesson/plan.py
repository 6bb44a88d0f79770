"""Plan: how many minutes each step of the lesson takes; the totals are added up, never written."""

from explainer.words.text import Words

SHORT = {"hook": 2, "bet": 2, "bowl": 5, "sum": 4, "exit": 2}
LESSON = {"hook": 4, "bet": 3, "bowl": 12, "sum": 10, "card": 4, "talk": 7, "exit": 5}
LONG = {"hook": 5, "bet": 3, "bowl": 14, "sum": 12, "card": 7, "talk": 14, "exit": 5}
VERSIONS = {"short": SHORT, "lesson": LESSON, "long": LONG}


def minutes(w: Words) -> dict[str, str]:
    """Minutes of every step, and of each version of the lesson as a whole."""
    steps = {f"{name}_{step}": w.number(long) for name, plan in VERSIONS.items() for step, long in plan.items()}
    return steps | {f"minutes_{name}": w.number(sum(plan.values())) for name, plan in VERSIONS.items()}
