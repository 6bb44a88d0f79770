"""What the README says is so."""

import re
from pathlib import Path

import pytest

from explainer.words.browsers import oldest_browsers

ROOT = Path(__file__).resolve().parents[2]
TEXT = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_example_gives_the_numbers_written_beside_it(capsys: pytest.CaptureFixture[str]):
    (example,) = re.findall(r"```python\n(.*?)```", TEXT, re.S)
    exec(compile(example, "README.md", "exec"), {})
    printed = [float(number) for number in capsys.readouterr().out.split()]
    written = [float(number) for number in re.findall(r"0\.\d+", " ".join(re.findall(r"# .*", example)))]
    assert printed == pytest.approx(written, abs=5e-4)


def test_every_file_it_names_is_there():
    for path in re.findall(r"\]\(([^)]+)\)|`([a-z./]+/[a-z.]+)`", TEXT):
        assert (ROOT / next(filter(None, path))).exists(), path


def test_it_names_the_oldest_browsers_that_the_page_starts_in():
    found = dict(re.findall(r"(Chrome|Firefox|Safari) from ([\d.]+\d)", TEXT))
    assert {name.lower(): version for name, version in found.items()} == oldest_browsers()
