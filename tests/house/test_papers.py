"""The papers for developers: what they name is there."""

import re
import tomllib
from pathlib import Path

import pytest

import explainer
from explainer.offers.link import VERSION as LINKS
from explainer.teaching.worksheet import VERSION as WORKSHEETS

ROOT = Path(__file__).resolve().parents[2]
PAPERS = ("README.md", "CONTRIBUTING.md", "docs/ARCHITECTURE.md", "docs/GLOSSARY.md", "content/README.md")
FILE = re.compile(r"`((?:[\w.<>-]+/)+(?:[\w.<>*-]+)?|\w+\.(?:py|toml|md|ftl))`")
NAME = re.compile(r"`((?:[a-z_]+/)+[a-z_]+)\.([A-Za-z_]+)`")
BASES = ("", "explainer/", "content/", "content/*/", "docs/", "tests/")


def there(path: str) -> bool:
    """A file or folder of the project; <id>, <language>, x and * stand for any name."""
    pattern = re.sub(r"<[^>]+>", "*", path.rstrip("/"))
    return any(next(ROOT.glob(base + pattern + end), None) for base in BASES for end in ("", ".py"))


@pytest.mark.parametrize("paper", PAPERS)
def test_every_file_that_a_paper_names_is_there(paper: str):
    text = (ROOT / paper).read_text(encoding="utf-8")
    named = {path for path in FILE.findall(text) if not path.startswith((".venv", "http", "fr/"))}  # fr: a language to come
    assert sorted(path for path in named if not there(path) and not NAME.fullmatch(f"`{path}`")) == []


@pytest.mark.parametrize("paper", PAPERS)
def test_every_name_that_a_paper_gives_a_module_is_in_it(paper: str):
    text = (ROOT / paper).read_text(encoding="utf-8")
    wrong = []
    for module, name in NAME.findall(text):
        if name in ("py", "toml", "md", "ftl", "js"):
            continue
        file = ROOT / "explainer" / f"{module}.py"
        if not file.exists() or not re.search(rf"^(def|class) {name}\b|^{name}\b", file.read_text(encoding="utf-8"), re.M):
            wrong.append(f"{module}.{name}")
    assert wrong == []


def test_the_changes_begin_with_this_version_and_say_what_stands_under_it():
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert re.findall(r"^## (.+)$", text, re.M)[0] == explainer.__version__ == project["version"]
    now = dict(re.findall(r"^\| ([^|]+?) \| (\d[^ ;|]*)", text, re.M))
    assert now == {
        "version": explainer.__version__,
        "links, `v=`": LINKS,
        "worksheets, printed on every sheet": str(WORKSHEETS),
    }
