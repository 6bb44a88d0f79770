"""Terms at their neutral value change nothing: runs of the oldest offers are what they were before there were any."""

import json
from pathlib import Path

import pytest

from tests.oracles.reference import cases, numbers

BEFORE = json.loads((Path(__file__).parent / "reference.json").read_text(encoding="utf-8"))


def test_every_case_was_written_down():
    assert BEFORE.keys() == cases().keys()


@pytest.mark.parametrize("name", BEFORE)
def test_a_run_is_what_it_was(name: str):
    # To the last digit on the machine that wrote it; a processor may round a power or a logarithm otherwise.
    now = numbers(*cases()[name])
    assert now == pytest.approx(BEFORE[name], rel=1e-13, abs=0, nan_ok=True)
