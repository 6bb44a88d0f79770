"""One word, one thing: a public function or class has a name that no other module gives to something else."""

import ast
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# Modules that answer the same questions under the same names: they count as one.
FAMILIES = {
    "a scene of the story": r"story/scene_\d_\w+",
    "a level of the worksheets": r"teaching/worksheet/(breakeven|growth|percentages|tracing)",
    "a page": r"pages/(\w+/page|figure|method)",
}
SCRIPT = "pages/navigation.py"  # Streamlit runs it and nobody imports it: its names are seen nowhere else
# Names that stand for two things today. This list may only become shorter: a new name is not added, it is chosen.
TWICE = set(Path(__file__).with_name("names_that_stand_twice.txt").read_text(encoding="utf-8").split())


def place(path: Path) -> str:
    """The module, or the family it belongs to."""
    module = path.relative_to(ROOT / "explainer").with_suffix("").as_posix()
    return next((family for family, members in FAMILIES.items() if re.fullmatch(members, module)), module)


def public(tree: ast.Module) -> Iterator[str]:
    """The functions, classes and types that a module defines. Its constants are its own: HEIGHT is one of each chart."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            names = [node.name]
        elif isinstance(node, ast.Assign):
            names = [name.id for target in node.targets for name in ast.walk(target) if isinstance(name, ast.Name)]
        else:
            names = []
        yield from (name for name in names if not name.startswith("_") and not name.isupper())


def places() -> dict[str, set[str]]:
    """Where each public name is defined."""
    found: dict[str, set[str]] = defaultdict(set)
    for path in set(ROOT.glob("explainer/**/*.py")) - {ROOT / "explainer" / SCRIPT}:
        for name in public(ast.parse(path.read_text(encoding="utf-8"))):
            found[name].add(place(path))
    return found


def test_no_new_name_stands_for_two_things():
    assert {name: sorted(where) for name, where in places().items() if len(where) > 1 and name not in TWICE} == {}


def test_a_name_that_stands_for_one_thing_again_leaves_the_list():
    found = places()
    assert {name for name in TWICE if len(found[name]) < 2} == set()


def test_nobody_imports_the_script():
    module = SCRIPT.removesuffix(".py").rsplit("/", 1)[1]
    files = [ROOT / "app.py", *ROOT.glob("explainer/**/*.py"), *ROOT.glob("tests/**/*.py")]
    imports = re.compile(rf"explainer\.pages(?:\.| import .*\b){module}\b")
    assert [path for path in files if imports.search(path.read_text(encoding="utf-8"))] == []


def test_every_family_is_one():
    modules = [path.relative_to(ROOT / "explainer").with_suffix("").as_posix() for path in ROOT.glob("explainer/**/*.py")]
    for family, members in FAMILIES.items():
        assert sum(bool(re.fullmatch(members, module)) for module in modules) > 2, family


def test_what_is_defined_is_found_and_what_is_imported_is_not():
    code = "from x import a\nB = 1\nC = D = list[int]\nShort = list[int]\ndef e(): ...\nclass Fee: ...\ndef _g(): ..."
    assert [*public(ast.parse(code))] == ["Short", "e", "Fee"]
