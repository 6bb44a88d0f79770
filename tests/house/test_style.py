"""The checks of the code itself, so that one command runs everything."""

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.conftest import DEAR

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.slow
@pytest.mark.parametrize("check", ["ruff check", "ruff format --check", "mypy"])
def test_code_passes(check: str):
    done = subprocess.run([sys.executable, "-m", *check.split()], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    """The contracts of pyproject.toml, held against the package that lies in a folder."""
    command = [Path(sys.executable).with_name("lint-imports"), "--no-cache"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True)


# A line that breaks each contract, and where it would stand. The first stood unnoticed under a table made by hand.
BREACHES = {
    "Floors: arrows run down only": ("engine/longrun.py", "from explainer.charts.check import coins"),
    "Pages know nothing of each other": ("pages/method.py", "from explainer.pages.check import provenance"),
    "Rooms of charts know nothing of each other": ("charts/compare/bars.py", "from explainer.charts.check import coins"),
    "The kit of charts knows no chart": ("charts/kit/plot.py", "from explainer.charts.check import coins"),
    "The engine needs numpy and nothing else, also indirectly": ("engine/knob.py", "import msgspec"),
    "Streamlit only where a page is drawn": ("words/text.py", "import streamlit"),
}


@pytest.mark.slow
@pytest.mark.parametrize("contract", BREACHES)
def test_a_broken_contract_is_noticed(contract: str, tmp_path: Path):
    shutil.copytree(ROOT / "explainer", tmp_path / "explainer", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    file, line = BREACHES[contract]
    with (tmp_path / "explainer" / file).open("a", encoding="utf-8") as module:
        module.write(f"\n{line}\n")
    done = lint_imports(tmp_path)
    broken = [text.removesuffix(" BROKEN") for text in done.stdout.splitlines() if text.endswith(" BROKEN")]
    assert done.returncode != 0
    assert any(name.startswith(contract) for name in broken), done.stdout


def test_there_is_a_breach_for_every_contract():
    with (ROOT / "pyproject.toml").open("rb") as file:
        contracts = [contract["name"] for contract in tomllib.load(file)["tool"]["importlinter"]["contracts"]]
    assert [name for name in contracts if not name.startswith(tuple(BREACHES))] == []


def test_every_file_that_begins_is_there():
    assert [file for file in DEAR if not (ROOT / file).is_file()] == []
