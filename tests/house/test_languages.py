"""No code knows a language: what is to be known of each stands in content/languages.toml and in its texts."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from explainer.words.languages import LANGUAGES

ROOT = Path(__file__).resolve().parents[2]
CODES = "|".join(LANGUAGES)
NAMED = re.compile(rf"(?<![A-Za-z])({CODES})(?![A-Za-z])")  # "zh", 'zh-Hans', zh_CN, title_zh, lang=zh
QUOTED_LINE = r"^第(\d+)行"  # the place in an article, quoted in the data as the article's readers count
READ = "other_names.py"  # what people write in a file of theirs, in whatever language; it is read and never shown
CHINESE = re.compile(r"[\u3400-\u9fff]")
PYTHON = [*ROOT.glob("explainer/**/*.py"), ROOT / "app.py", *ROOT.glob("tools/*.py")]
OTHERS = [path for kind in ("typ", "js", "css", "html") for path in ROOT.glob(f"explainer/**/*.{kind}")]


def texts(code: str) -> Iterator[str]:
    """Every text constant of some Python, parts of f-strings included, docstrings left out; and every name with a _."""
    tree = ast.parse(code)
    bodies = (node.body for node in ast.walk(tree) if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef))
    told = {id(body[0].value) for body in bodies if body and isinstance(body[0], ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in told:
            yield node.value
        elif isinstance(node, ast.Attribute):
            yield node.attr
        elif isinstance(node, ast.arg | ast.keyword):
            yield node.arg or ""
        elif isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            yield node.target.id


def known(code: str) -> list[str]:
    """What some Python knows of our languages."""
    return sorted({text for text in texts(code) if NAMED.search(text)})


@pytest.mark.parametrize("path", PYTHON, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_module_knows_a_language(path: Path):
    assert known(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("path", OTHERS, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_template_script_or_style_knows_a_language(path: Path):
    assert NAMED.findall(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "code",
    [
        'x = {"zh": 1}', "x = f\"<q lang='zh'>{y}</q>\"", "x = source.title_en", "def f(title_zh): pass", 'x = "zh-Hans"',
        "class A:\n    title_en: str", 'x = w == "en"', 'x = "zh_CN"',
    ],
)  # fmt: skip
def test_a_language_in_the_code_is_noticed(code: str):
    assert len(known(code)) == 1


def test_words_that_only_begin_like_a_language_are_not():
    assert known('"""In zh."""\nx = "end"\ny = "men"\nz = len("open_enough")') == []


@pytest.mark.parametrize("path", [p for p in PYTHON if p.name != READ], ids=lambda path: str(path.relative_to(ROOT)))
def test_no_sentence_in_chinese_stands_in_the_code(path: Path):
    found = {text for text in texts(path.read_text(encoding="utf-8")) if CHINESE.search(text)}
    assert found - {QUOTED_LINE} == set()
