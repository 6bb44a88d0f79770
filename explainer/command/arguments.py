"""Arguments: what can be said on the command line. Every term of an offer is an option, derived from its knob."""

import argparse
import os
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from urllib.parse import urlsplit

from explainer.command.error import CommandError
from explainer.command.numbers import NAMES
from explainer.command.papers import KINDS, PaperOrder
from explainer.command.settings import Setting, options
from explainer.engine.knob import NONE, Knob
from explainer.exports.issuer import Issuer, IssuerError
from explainer.offers.cells import Declared
from explainer.offers.library import offers
from explainer.words.languages import LANGUAGES, spoken

EVERY = "all"
EPILOG = """\
what is written for each offer, in a folder of its own (001-green-points, 002-…):
  {folders}    to print: sheet.pdf, leaflet.pdf, poster.pdf; to send: postcard.png, and postcard-wide.png for
               the head of a link; run.xlsx, the whole run; every figure as PNG, as SVG, and its numbers as CSV
  offer.toml   the terms, to be read again
and for the rows of lists, in the folder itself: results.LANG.csv and results.LANG.xlsx, all rows in one table

on stdout stand the paths written, one on a line; without --out a few sentences instead; with --json one JSON object
for each offer, one on a line. Everything else is on stderr. Fractions are fractions: 0.15 or 15%. A limit is taken
away with none. A negative number needs the equals sign where it is a percentage: --growth=-5%.

exit codes:
  0  all is written
  1  some offers could not be computed, the others are written
  2  a wrong argument, or no offer that can be computed; nothing is written
  3  the files could not be written
  130  interrupted

worksheets and a lesson for a class: python -m explainer worksheet --help
the page as one file that needs no network: python -m explainer pocket --help

offers of the library: {offers}

names in the output of --json:
{names}
"""


@dataclass(frozen=True)
class Arguments:
    """What was asked for. out: the folder to write to, or nothing."""

    names: list[str]
    settings: tuple[Setting, ...]
    order: PaperOrder
    out: Path | None
    json: bool
    quiet: bool
    force: bool


def offers_parser() -> argparse.ArgumentParser:
    """The parser; its own messages are English."""
    named = "\n".join(f"  {name:<14}{meaning}" for name, meaning in NAMES.items())
    made = argparse.ArgumentParser(
        prog="python -m explainer", allow_abbrev=False, formatter_class=argparse.RawDescriptionHelpFormatter,
        description="Whose money? Sheets, pictures and tables of offers: how much of each promise is there, how much has to "
        "come from others.",
        epilog=EPILOG.format(folders=" or ".join(f"{code}/" for code in LANGUAGES), offers=", ".join(offers()), names=named),
    )  # fmt: skip
    add = made.add_argument
    add(
        "offers",
        nargs="+",
        metavar="OFFER",
        help="a file offer.toml, a list (CSV, XLSX), or an offer of the library",
    )
    add("--out", metavar="FOLDER", type=Path, help="write into this folder")
    add("--lang", action="append", choices=[*LANGUAGES, EVERY], help="of sheets and messages; may be repeated")
    add("--only", metavar="KINDS", help=f"of {','.join(KINDS)}: those named, with commas between them")
    add("--address", default="", metavar="URL", help="where the page is, for the link and the code on sheets")
    add("--issuer", default="", metavar="NAME", help="the office that hands out leaflet, poster and postcard")
    add("--phone", default="", metavar="NUMBER", help="its local telephone")
    add("--stamp", action="store_true", help="leave room for its stamp on leaflet and poster")
    add("--date", metavar="DAY", help="the day printed on sheets, such as 2026-11-25; otherwise today")
    add("--json", action="store_true", help="print the main numbers of each offer as JSON")
    add("--quiet", action="store_true", help="do not say how far it is")
    add("--force", action="store_true", help="write over files that are there already")
    _add_terms(made)
    return made


def _add_terms(made: argparse.ArgumentParser) -> None:
    terms = made.add_argument_group("terms", "a term of the offer, of all offers if there are several")
    for option in options():
        written = (f"--{name}" for name in option.names)
        terms.add_argument(*written, dest=f"term {option.names[0]}", metavar="VALUE", help=_help(option.declared))
    promise = "any of these, or a promise by name: shopper=4"
    terms.add_argument("--set", action="append", default=[], metavar="NAME=VALUE", help=promise)


def _help(declared: Declared) -> str:
    """What a term can be: its bounds with their unit, or the words to choose from."""
    if isinstance(declared, tuple):
        return ", ".join(declared)
    if not isinstance(declared, Knob):
        return "yes, no" if declared is bool else "12:0.5,24:0.6 [period:fraction]"
    return f"{declared.low:g} … {declared.high:g} [{declared.unit}]" + (f", or {NONE}" if declared.optional else "")


def arguments(given: argparse.Namespace) -> Arguments:
    """What was parsed, checked; a CommandError for what argparse does not know of."""
    settings = [
        Setting(option.names[0], text, f"--{option.names[0]}")
        for option in options()
        if (text := vars(given)[f"term {option.names[0]}"]) is not None
    ]
    return Arguments(
        given.offers, (*settings, *map(_set, given.set)), _order(given), given.out, given.json, given.quiet, given.force
    )


def _order(given: argparse.Namespace) -> PaperOrder:
    issuer = _issuer(given.issuer, given.phone, given.stamp)
    return PaperOrder(_kinds(given.only), languages(given.lang), day_of(given.date), page_of(given.address), issuer)


def _issuer(name: str, phone: str, stamp: bool) -> Issuer:
    try:
        return Issuer(name, phone, stamp)
    except IssuerError as error:
        option = {"name": "--issuer", "phone": "--phone"}[error.field]
        raise CommandError("issuer-too-long", name=option, count=f"{error.count}", most=f"{error.most}") from None


def _set(text: str) -> Setting:
    name, equals, value = text.partition("=")
    if not equals or not name.strip():
        raise CommandError("command-no-equals", value=text)
    return Setting(name.strip(), value, f"--set {name.strip()}")


def _kinds(only: str | None) -> tuple[str, ...]:
    if only is None:
        return KINDS
    asked = [kind.strip() for kind in only.split(",") if kind.strip()]
    for kind in asked:
        if kind not in KINDS:
            raise CommandError("command-unknown-kind", value=kind, known=", ".join(KINDS))
    if not asked:
        raise CommandError("command-unknown-kind", value=only, known=", ".join(KINDS))
    return tuple(kind for kind in KINDS if kind in asked)


def languages(asked: Sequence[str] | None) -> tuple[str, ...]:
    """The languages asked for, each once, the first first; else that of the environment."""
    if not asked:
        here = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
        return (spoken(here),)
    return tuple(dict.fromkeys(one for name in asked for one in (LANGUAGES if name == EVERY else (name,))))


def day_of(text: str | None) -> date:
    """The day named, or today."""
    try:
        return date.fromisoformat(text) if text is not None else date.today()
    except ValueError:
        raise CommandError("command-no-day", value=text or "") from None


def page_of(address: str) -> str:
    """The address of a page, or none."""
    parts = urlsplit(address)
    if address and (parts.scheme not in ("http", "https") or not parts.netloc):
        raise CommandError("command-no-address", value=address)
    return address
