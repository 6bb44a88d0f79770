"""Truth stands in one place: how close to all is all, and how little is nothing, is decided there and nowhere else."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SMALL = 1e-5  # a literal below this is a tolerance
# Where a tolerance of its own stands, and of what: not of whether something is covered, paid or promised.
OF_SOMETHING_ELSE = {
    "engine/share.py": "the one of truth",
    "engine/ledger.py": "two counts of the same money",
    "engine/rules/ladder.py": "a step of turnover",
    "engine/rules/account.py": "bounds of a knob",
    "engine/rules/series.py": "a ratio of 1",
    "engine/rules/declining.py": "bounds of a knob",
    "engine/rules/forever.py": "bounds of a knob",
    "engine/breakeven.py": "bisection",
    "engine/person.py": "a sum of payments",
    "engine/losers.py": "a sum of payments",
    "engine/solve.py": "bisection",
    "engine/scenario.py": "bounds of knobs",
    "compare/map.py": "people that can be counted",
    "offers/link.py": "a number as it was typed",
    "pages/claims/own_numbers.py": "a number as it was typed",
    "sums/formulas.py": "the two sides of a sum",
    "words/adding.py": "a number as it is written",
    "charts/check/people_picture.py": "where a power of ten begins",
    "teaching/worked/rules.py": "a sum of payouts",
    "teaching/worksheet/breakeven.py": "whole numbers",
    "teaching/worksheet/deck.py": "whole numbers",
    "teaching/worksheet/percentages.py": "whole payments",
    "teaching/worksheet/written.py": "a number as it is written",
}


def tolerances(code: str) -> Iterator[float]:
    """Every small number in a module, and everything just below 1."""
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Constant) and isinstance(node.value, float):
            distance = min(abs(node.value), abs(1 - node.value)) if node.value else 1.0
            if 0 < distance < SMALL:
                yield node.value


def test_no_room_has_a_threshold_of_its_own():
    folder = ROOT / "explainer"
    modules = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*.py")}
    found = {name for name, path in modules.items() if [*tolerances(path.read_text(encoding="utf-8"))]}
    assert found == OF_SOMETHING_ELSE.keys()


def test_a_threshold_is_noticed():
    assert [*tolerances("ALL = 1 - 1e-9")] == [1e-9]
    assert [*tolerances("if share > 0.9999999: pass")] == [0.9999999]
    assert [*tolerances("step = 0.001; none = 0.0; whole = 1.0")] == []
