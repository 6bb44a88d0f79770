"""Worksheets from the command line: what is written, that it is the same everywhere, and what is refused."""

import io
from pathlib import Path

import pytest
from pypdf import PdfReader

from explainer.command.main import main

DAY = ("--date", "2026-11-25")


def written(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def test_sheets_and_key_of_a_class_in_both_languages(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    asked = ["worksheet", "--seed", "7", "--students", "3", "--level", "tracing", "--lang", "all", *DAY]
    assert main([*asked, "--out", str(tmp_path)]) == 0
    names = [f"{kind}-tracing-7-{lang}.pdf" for lang in ("zh", "en") for kind in ("worksheets", "key")]
    assert capsys.readouterr().out.split() == [str(tmp_path / name) for name in names]
    files = written(tmp_path)
    assert sorted(names) == list(files)
    for lang in ("zh", "en"):
        assert len(PdfReader(io.BytesIO(files[f"worksheets-tracing-7-{lang}.pdf"])).pages) == 6
    assert main([*asked, "--out", str(tmp_path), "--force"]) == 0
    assert written(tmp_path) == files


def test_the_lesson_is_written_when_asked_for_and_its_links_lead_to_the_page(tmp_path: Path):
    page = "https://example.org"
    asked = ["worksheet", "--students", "1", "--lang", "en", "--lesson", "--address", page, *DAY, "--out", str(tmp_path)]
    assert main(asked) == 0
    assert {"lesson-en.pdf", "student-en.pdf"} < set(written(tmp_path))
    guide = PdfReader(io.BytesIO(written(tmp_path)["lesson-en.pdf"]))
    targets = [
        note.get_object()["/A"]["/URI"]
        for sheet in guide.pages
        for note in sheet.get("/Annots", [])
        if "/URI" in note.get_object().get("/A", {})
    ]
    assert any(target.startswith(f"{page}/?lang=en&offer=loyalty-card") for target in targets)


@pytest.mark.parametrize(
    ("option", "value", "said"),
    [("--students", "61", "60"), ("--students", "0", "1"), ("--seed", "-1", "999999"), ("--seed", "7.5", "whole number")],
)
def test_a_number_that_cannot_be_used_is_refused_with_its_bounds(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], option: str, value: str, said: str
):
    assert main(["worksheet", "--lang", "en", "--out", str(tmp_path / "new"), f"{option}={value}"]) == 2
    error = capsys.readouterr().err
    assert f"{option} {value}" in error
    assert said in error
    assert not (tmp_path / "new").exists()


def test_nothing_is_written_over_without_being_told_to(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    kept = tmp_path / "key-growth-1-zh.pdf"
    kept.write_text("mine", encoding="utf-8")
    assert main(["worksheet", "--level", "growth", "--students", "1", "--lang", "zh", "--out", str(tmp_path)]) == 2
    assert "--force" in capsys.readouterr().err
    assert written(tmp_path) == {kept.name: b"mine"}
