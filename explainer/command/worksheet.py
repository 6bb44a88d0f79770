"""Worksheet: python -m explainer worksheet. A sheet for every student and the answers, and the lesson, as PDF."""

import argparse
from collections.abc import Callable
from datetime import date
from pathlib import Path

from explainer.command.arguments import EVERY, day_of, languages, page_of
from explainer.command.error import CommandError
from explainer.command.folder import existing, write_file
from explainer.offers.number import read_number
from explainer.teaching.worksheet.deck import LEVELS, SEED, STUDENT
from explainer.teaching.worksheet.wanted import CURRENCIES
from explainer.words.languages import LANGUAGES
from explainer.words.text import words

NAME = "worksheet"
EPILOG = """\
what is written: worksheets-LEVEL-SEED-LANG.pdf, a sheet of paper for each student; key-LEVEL-SEED-LANG.pdf, the answers
with their working; with --lesson also lesson-LANG.pdf, the teacher's guide, and student-LANG.pdf, the student sheet.
The same seed gives the same sheets on every computer. One sheet in four is an offer that depends on nobody.
"""


def worksheet_parser() -> argparse.ArgumentParser:
    """The parser; its own messages are English."""
    made = argparse.ArgumentParser(
        prog=f"python -m explainer {NAME}", description=__doc__, epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )  # fmt: skip
    add = made.add_argument
    add("--seed", default="1", metavar="NUMBER", help=f"which set of numbers, {SEED.low} … {SEED.high}; otherwise 1")
    add("--students", default="30", metavar="NUMBER", help=f"{STUDENT.low} … {STUDENT.high}; otherwise 30")
    add("--level", default=LEVELS[0], choices=LEVELS, help="what it is about")
    add("--lang", action="append", choices=[*LANGUAGES, EVERY], help="of sheets and messages; may be repeated")
    add("--currency", default="", choices=CURRENCIES, help="otherwise that of the language")
    add("--lesson", action="store_true", help="the teacher's guide and the student sheet as well")
    add("--out", metavar="FOLDER", type=Path, required=True, help="write into this folder")
    add("--address", default="", metavar="URL", help="where the page is, for the links in the teacher's guide")
    add("--date", metavar="DAY", help="the day of the files, such as 2026-11-25; otherwise today")
    add("--force", action="store_true", help="write over files that are there already")
    return made


def worksheet(given: argparse.Namespace) -> int:
    """Write what was asked for, and print the paths, one on a line; 0, or a CommandError if something cannot be done."""
    files = _files(given, day_of(given.date), page_of(given.address))
    there = None if given.force else existing(given.out / name for name in files)
    if there:
        raise CommandError("command-exists", path=str(there))
    for name, make in files.items():
        write_file(given.out / name, make())
        print(given.out / name, flush=True)
    return 0


def _files(given: argparse.Namespace, day: date, address: str) -> dict[str, Callable[[], bytes]]:
    """Name of each file, and what makes it."""
    from explainer.exports.lessons import guide_pdf, student_pdf
    from explainer.exports.worksheets import class_of, key_pdf, sheets_pdf

    seed, students = _number("seed", given.seed), _number("students", given.students)
    files: dict[str, Callable[[], bytes]] = {}
    for lang in languages(given.lang):
        sheets, name = class_of(seed, students, given.level, lang, given.currency), f"{given.level}-{seed}-{lang}"
        files[f"worksheets-{name}.pdf"] = lambda sheets=sheets: sheets_pdf(sheets, day)  # type: ignore[misc]
        files[f"key-{name}.pdf"] = lambda sheets=sheets: key_pdf(sheets, day)  # type: ignore[misc]
        if given.lesson:
            files[f"lesson-{lang}.pdf"] = lambda lang=lang: guide_pdf(words(lang), day, address)  # type: ignore[misc]
            files[f"student-{lang}.pdf"] = lambda lang=lang: student_pdf(words(lang), day)  # type: ignore[misc]
    return files


def _number(name: str, text: str) -> int:
    knob = {"seed": SEED, "students": STUDENT}[name]
    number = read_number(text)
    if number is None or number.sign or knob.fault(int(number.value) if number.value % 1 == 0 else float(number.value)):
        bounds = {"low": f"{knob.low:g}", "high": f"{knob.high:.0f}"}
        raise CommandError("command-no-count", name=f"--{name}", value=text, **bounds)
    return int(number.value)
