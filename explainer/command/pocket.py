"""Pocket: python -m explainer pocket. The page as one file that needs no network, in each language and in all of them."""

import argparse
from pathlib import Path

from explainer.command.arguments import EVERY, languages
from explainer.command.error import CommandError
from explainer.command.folder import existing, write_file
from explainer.words.languages import LANGUAGES

NAME = "pocket"
EPILOG = """\
what is written: whose-money-LANG.html for each language asked for; without --lang, or with --lang all, every language and
whose-money.html, which has all of them and opens in the reader's own. A file asks for nothing: put it on any web server, on
a stick, or send it.
"""


def pocket_parser() -> argparse.ArgumentParser:
    """The parser; its own messages are English."""
    made = argparse.ArgumentParser(
        prog=f"python -m explainer {NAME}", description=__doc__, epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )  # fmt: skip
    made.add_argument("--lang", action="append", choices=[*LANGUAGES, EVERY], help="may be repeated; otherwise all")
    made.add_argument("--out", metavar="FOLDER", type=Path, required=True, help="write into this folder")
    made.add_argument("--force", action="store_true", help="write over files that are there already")
    return made


def pocket(given: argparse.Namespace) -> int:
    """Write what was asked for, and print the paths, one on a line; 0, or a CommandError if something cannot be done."""
    from explainer.pocket.page import ALL, pocket_page

    asked = given.lang or [EVERY]
    files = {f"whose-money-{code}.html": code for code in languages(asked)}
    if EVERY in asked:
        files["whose-money.html"] = ALL
    there = None if given.force else existing(given.out / name for name in files)
    if there:
        raise CommandError("command-exists", path=str(there))
    for name, language in files.items():
        write_file(given.out / name, pocket_page(language).encode())
        print(given.out / name, flush=True)
    return 0
