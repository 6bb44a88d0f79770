"""The pocket edition from the command line: which files are written, and what is not written over."""

from pathlib import Path

import pytest

from explainer.command.main import main
from explainer.pocket.page import ALL, pocket_page
from explainer.words.languages import LANGUAGES


def test_a_file_for_each_language_and_one_with_all(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["pocket", "--out", str(tmp_path)]) == 0
    files = {f"whose-money-{code}.html": code for code in LANGUAGES} | {"whose-money.html": ALL}
    assert capsys.readouterr().out.split() == [str(tmp_path / name) for name in files]
    assert {path.name: path.read_text(encoding="utf-8") for path in tmp_path.iterdir()} == {
        name: pocket_page(language) for name, language in files.items()
    }


def test_one_language_is_one_file_and_nothing_is_written_over(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    asked = ["pocket", "--lang", "zh", "--out", str(tmp_path)]
    assert main(asked) == 0
    assert [path.name for path in tmp_path.iterdir()] == ["whose-money-zh.html"]
    (tmp_path / "whose-money-zh.html").write_text("mine", encoding="utf-8")
    assert main(asked) == 2
    assert "--force" in capsys.readouterr().err
    assert (tmp_path / "whose-money-zh.html").read_text(encoding="utf-8") == "mine"
    assert main([*asked, "--force"]) == 0
    assert (tmp_path / "whose-money-zh.html").read_text(encoding="utf-8") == pocket_page("zh")
