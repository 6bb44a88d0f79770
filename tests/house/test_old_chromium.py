"""Old builds are fetched as they were pinned, or not at all, and whoever cannot have them is told why."""

from pathlib import Path

import pytest

from tools.old_chromium import NoBuildError, old_chromium


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine that they are made for, with nothing in its cache, and with the commands of this folder alone."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr("platform.system", lambda: "Linux")
    monkeypatch.setattr("platform.machine", lambda: "x86_64")
    return tmp_path


def npm(machine: Path, does: str) -> None:
    command = machine / "npm"
    command.write_text(f"#!/bin/sh\n{does}\n")
    command.chmod(0o755)


def test_without_npm_it_says_what_to_install(machine: Path):
    with pytest.raises(NoBuildError, match="install nodejs and npm"):
        old_chromium(106)


def test_what_npm_complains_of_is_handed_on(machine: Path):
    npm(machine, "echo 'npm error network getaddrinfo EAI_AGAIN' >&2; exit 1")
    with pytest.raises(NoBuildError, match=r"@sparticuz/chromium@106\.0\.2: npm error network getaddrinfo EAI_AGAIN"):
        old_chromium(106)


def test_another_package_than_the_pinned_one_is_refused_and_not_kept(machine: Path):
    npm(machine, "echo changed > other.tgz")
    with pytest.raises(NoBuildError, match="was pinned"):
        old_chromium(106)
    assert list((machine / "cache" / "whose-money").iterdir()) == []


def test_a_machine_that_they_are_not_made_for_is_told_so(machine: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("platform.machine", lambda: "arm64")
    with pytest.raises(NoBuildError, match="Linux on x86_64 alone; this is Linux on arm64"):
        old_chromium(106)
