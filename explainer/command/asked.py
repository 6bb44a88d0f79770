"""Asked: the offers named on the command line. Files, lists, and offers of the library, each with its number."""

import difflib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from explainer.command.error import CommandError
from explainer.command.settings import Setting, applied, check_settings, large
from explainer.offers.error import FileError
from explainer.offers.file import OfferFile, read_offer
from explainer.offers.inputs import Inputs, preset
from explainer.offers.library import offers
from explainer.words.text import Words

LISTS = (".csv", ".tsv", ".xlsx", ".xls", ".xlsm", ".ods")  # the last three are refused with what to do instead
MOST_BYTES = 8 * 1024 * 1024  # of a file; lists have a stricter limit of their own


@dataclass(frozen=True)
class Asked:
    """One offer to be computed.

    number: its place among all that were asked for, also counting those that cannot be computed. given: what messages
    call it. stated: its terms, settings applied, as they were read: inputs, where it is or starts from an offer of the
    library, else what its file says. own_name: what its list or file calls it, or nothing. row: its row in a list, from 2;
    0 if it stands in none.
    """

    number: int
    given: str
    stated: Inputs | OfferFile
    own_name: str = ""
    row: int = 0

    @property
    def name(self) -> str:
        """What it is called, or the offer it starts from."""
        return self.own_name or (self.stated.offer_id if isinstance(self.stated, Inputs) else "")


@dataclass(frozen=True)
class Refused:
    """One that cannot be computed, and why, as a sentence."""

    given: str
    why: Exception | str


@dataclass(frozen=True)
class Remark:
    """Something about a list or a number that is worth a second look, as a sentence."""

    given: str
    text: str


def all_asked(names: list[str], settings: tuple[Setting, ...], words: Words) -> list[Asked | Refused | Remark]:
    """Everything named, in its order; FileError if a setting can be no term of any offer."""
    check_settings(settings)
    found: list[Asked | Refused | Remark] = []
    found += [Remark(setting.written, _read_as(setting.text, value, words)) for setting, value in large(settings)]
    number = 0
    for name in names:
        for one in _of(name, words):
            number += not isinstance(one, Remark)
            found.append(_set(replace(one, number=number), settings) if isinstance(one, Asked) else one)
            if isinstance(one, Asked) and "growth" not in {setting.name for setting in settings}:
                found += _growth_doubt(one, words)
    return found


def _growth_doubt(one: Asked, words: Words) -> Iterator[Remark]:
    """What a file's growth of more than 100 % is read as. In a list it stands as a percentage already."""
    growth = one.stated.scenario.growth
    if isinstance(one.stated, OfferFile) and growth > 1:
        yield Remark(one.given, f"growth = {_read_as(f'{growth:g}', growth, words)}")


def _set(one: Asked, settings: tuple[Setting, ...]) -> Asked | Refused:
    try:
        return replace(one, stated=applied(one.stated, settings))
    except (CommandError, FileError) as error:
        return Refused(one.given, error)


def _of(name: str, words: Words) -> Iterator[Asked | Refused | Remark]:
    """What one name stands for: the offers of a list, or one offer."""
    try:
        if Path(name).suffix.lower() in LISTS:
            from explainer.command.lists import list_offers

            yield from list_offers(_bytes(name), Path(name).name, words)
            return
        yield _file(name) if Path(name).exists() or name not in offers() else _library(name)
    except (CommandError, FileError) as error:
        yield Refused(name, error)


def _read_as(text: str, value: float, words: Words) -> str:
    """What a large fraction is read as: whoever writes 15 more often means 15 % than 1,500 %."""
    meant = {"meant": words.percent(value / 100), "fraction": f"{value / 100:g}"}
    return words("command-read-as", value=text, read=words.percent(value), **meant)


def _library(offer_id: str) -> Asked:
    return Asked(0, offer_id, preset(offer_id))


def _file(name: str) -> Asked:
    stated = read_offer(_bytes(name), name)
    return Asked(0, Path(name).name, stated, own_name=stated.title)


def _bytes(name: str) -> bytes:
    """What is in a file; a CommandError if it cannot be read."""
    path = Path(name)
    try:
        if path.is_dir():
            raise CommandError("command-a-folder", path=name)
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)  # a device or a pipe has no size to look at
        if len(data) > MOST_BYTES:
            raise CommandError("command-file-large", path=name, most=f"{MOST_BYTES // 1024 // 1024}")
        return data
    except FileNotFoundError:
        near = difflib.get_close_matches(name, offers(), n=1)
        if near:
            raise CommandError("command-no-file-near", path=name, near=near[0]) from None
        raise CommandError("command-no-file", path=name, known=", ".join(offers())) from None
    except (OSError, ValueError) as error:  # a name with a null in it is a ValueError
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise CommandError("command-cannot-read", path=name, reason=reason) from None
