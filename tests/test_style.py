"""The checks of the code itself, so that one command runs everything."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.mark.parametrize("check", ["ruff check", "ruff format --check", "mypy"])
def test_code_passes(check: str):
    done = subprocess.run([sys.executable, "-m", *check.split()], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


STREAMLIT = {"widgets.py", "address.py", "frame.py", "pages", "app.py"}
TABLES = {"charts", "story", "exports", *STREAMLIT}
WORKBOOKS = {"listing", "exports"}


def imported(path: Path) -> set[str]:
    """The top-level names of everything a file imports."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    names = [alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names]
    names += [node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    return {name.split(".")[0] for name in names} | {name for name in names if name.startswith("explainer")}


def room(path: Path) -> str:
    """The folder below explainer/, or the file itself."""
    return path.relative_to(ROOT / "explainer").parts[0]


@pytest.mark.parametrize("path", sorted((ROOT / "explainer").rglob("*.py")), ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_point_one_way(path: Path):
    names = imported(path)
    if room(path) not in STREAMLIT:
        assert "streamlit" not in names
    if room(path) not in TABLES:
        assert not names & {"altair", "pandas", "pyarrow"}
    if room(path) not in WORKBOOKS:
        assert "openpyxl" not in names
    if room(path) != "pages":
        assert not any(name.startswith("explainer.pages") for name in names)
    if room(path) in {
        "offer.py",
        "scenario.py",
        "ledger.py",
        "release.py",
        "tracing.py",
        "model.py",
        "longrun.py",
        "knob.py",
        "at_source.py",
        "sources.py",
        "sweep.py",
        "totals.py",
        "cells.py",
        "course.py",
        "file_error.py",
        "offer_tables.py",
        "toml_text.py",
    }:
        assert names.isdisjoint({"explainer.library", "explainer.text", "explainer.inputs", "explainer.charts"})
