"""Folder: where files are written. Their names are ours: from a title only letters and digits, never a path."""

import os
import re
import unicodedata
from collections.abc import Iterable
from pathlib import Path

from explainer.command.error import CannotWriteError

LONGEST = 40  # characters of a title in the name of a folder


def slug(title: str) -> str:
    """The ASCII letters and digits of a title; empty if it has none."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    return re.sub("[^a-z0-9]+", "-", plain)[:LONGEST].strip("-")


def folder_name(number: int, title: str) -> str:
    """The folder of one offer: its number, which no other has, and its title as far as that is ASCII."""
    return "-".join(filter(None, (f"{number:03}", slug(title))))


def existing(paths: Iterable[Path]) -> Path | None:
    """The first of the files that is there already."""
    return next((path for path in paths if os.path.lexists(path)), None)


def write_file(path: Path, data: bytes) -> None:
    """The whole file or nothing: written beside its place under another name, then moved there."""
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            part.write_bytes(data)
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        raise CannotWriteError("command-cannot-write", path=str(path), reason=error.strerror or str(error)) from None
