"""A release rule has a file of its own: nothing outside engine/rules asks which one it is."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from explainer.engine.rules import RELEASES

ROOT = Path(__file__).resolve().parents[2]
RULES = ROOT / "explainer" / "engine" / "rules"
CLASSES = {rule.__name__ for rule in RELEASES.values()}
# Who may name a rule: the face, and those who write an offer of their own, the default of all offers among them.
FACE = {"explainer/__init__.py"}
WRITERS = {
    "explainer/engine/offer.py",
    "explainer/offers/flyer_terms.py",
    "explainer/teaching/lesson/bowl.py",
    "explainer/teaching/lesson/sums.py",
    "explainer/teaching/worked/example.py",
    "explainer/teaching/worked/promises.py",
    "explainer/teaching/worked/terms.py",
    "explainer/teaching/worksheet/deck.py",
}
ASKS = {"isinstance", "issubclass", "type"}


def modules() -> Iterator[Path]:
    """Every module of the product outside the folder of the rules."""
    for path in [*ROOT.glob("explainer/**/*.py"), ROOT / "app.py"]:
        if RULES not in path.parents:
            yield path


def names(tree: ast.AST) -> Iterator[str]:
    """Every rule that is named: as a name, an attribute, or in an import."""
    for node in ast.walk(tree):
        found = {
            ast.Name: lambda n: [n.id],
            ast.Attribute: lambda n: [n.attr],
            ast.ImportFrom: lambda n: [alias.name for alias in n.names],
        }.get(type(node), lambda n: [])(node)
        yield from (name for name in found if name in CLASSES)


def asks(tree: ast.AST) -> Iterator[str]:
    """Every question which rule it is: isinstance and its like on a rule or on `release`, or a rule as a pattern."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ASKS:
            asked = ast.unparse(node)
            if any(isinstance(part, ast.Attribute) and part.attr == "release" for part in ast.walk(node)) or {*names(node)}:
                yield asked
        if isinstance(node, ast.MatchClass) and {*names(node.cls)}:
            yield ast.unparse(node)


@pytest.mark.parametrize("path", list(modules()), ids=lambda path: str(path.relative_to(ROOT)))
def test_no_module_asks_which_rule_it_is_or_names_one_without_need(path: Path):
    tree, name = ast.parse(path.read_text(encoding="utf-8")), str(path.relative_to(ROOT))
    if name not in FACE | WRITERS:
        assert sorted(set(names(tree))) == []
    # The offer itself may ask whether what it was given is a rule at all, and messages name the class.
    allowed = {"type(offer.release)"}
    assert [asked for asked in asks(tree) if asked not in allowed] == []


def test_every_module_that_may_name_a_rule_still_does():
    for name in FACE | WRITERS:
        assert {*names(ast.parse((ROOT / name).read_text(encoding="utf-8")))}, name


def test_a_question_is_noticed():
    for question in ("isinstance(offer.release, Ladder)", "type(check.offer.release) is Shared", "isinstance(rule, Shared)"):
        assert list(asks(ast.parse(question)))
    assert list(asks(ast.parse("match rule:\n    case Ladder(floor=0): pass")))


def test_every_rule_stands_in_a_file_of_its_own():
    for kind, rule in RELEASES.items():
        assert rule.__module__ == f"explainer.engine.rules.{kind}"
        others = CLASSES - {rule.__name__}
        assert not others & {*names(ast.parse((RULES / f"{kind}.py").read_text(encoding="utf-8")))}
