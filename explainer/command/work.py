"""Work: offers computed, written and printed, one after the other."""

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from explainer.command.arguments import Arguments
from explainer.command.asked import Asked, Refused
from explainer.command.error import CommandError, complained
from explainer.command.folder import existing, folder_name, write_file
from explainer.command.numbers import json_numbers
from explainer.command.overview import overview, overview_names, results
from explainer.command.papers import papers
from explainer.command.progress import Progress
from explainer.command.subjects import Desk
from explainer.command.summary import summary
from explainer.engine.ledger import LedgerError
from explainer.words.text import Words, words

if TYPE_CHECKING:
    from explainer.listing.results import Result


@dataclass
class Work:
    """What was asked for, and how far it is. computed: so many offers; rows: what the table of a list says of its own."""

    asked: Arguments
    words: Words
    progress: Progress
    computed: int = 0
    rows: "list[Result]" = field(default_factory=list)

    def check_free(self, ready: list[Asked]) -> None:
        """No file is written over unless --force says so."""
        out = self.asked.out
        if out is None or self.asked.force:
            return
        places = [_place(out, one) / paper.path for one in ready for paper in papers(Desk(one), self.asked.order)]
        if any(one.row for one in ready):
            places += [out / name for name in overview_names(self.asked.order)]
        there = existing(places)
        if there:
            raise CommandError("command-exists", path=str(there))

    def one(self, one: Asked) -> None:
        """Write and print one offer; if it cannot be computed, say so."""
        desk = Desk(one)
        try:
            said = self._printed(desk, list(self._files(desk)))
            self.progress.clear()
            print(said, flush=True)
            if overview_names(self.asked.order) and self.asked.out:
                self.rows += results(desk)
        except (LedgerError, MemoryError) as error:
            self.progress.clear()
            refuse(Refused(one.given, error), self.words)
        else:
            self.computed += 1

    def finish(self) -> None:
        """Write the table of all rows of lists."""
        if self.asked.out is None:
            return
        for paper in overview(self.rows, self.asked.order):
            path = self.asked.out / paper.path
            write_file(path, paper.make())
            if not self.asked.json:
                print(path, flush=True)

    def _files(self, desk: Desk) -> Iterator[str]:
        """Write what was asked for, and give the path of each."""
        if self.asked.out is not None:
            for paper in papers(desk, self.asked.order):
                path = _place(self.asked.out, desk.one) / paper.path
                write_file(path, paper.make())
                yield str(path)

    def _printed(self, desk: Desk, files: list[str]) -> str:
        """What stdout says of an offer: JSON, the files written, or a few sentences."""
        spoken = [words(language) for language in self.asked.order.languages]
        if self.asked.json:
            return json.dumps(json_numbers(desk.one, desk.subject(spoken[0]), files), ensure_ascii=False, allow_nan=False)
        return "\n".join(files) if files else visible("\n\n".join(summary(desk.subject(w), w) for w in spoken))


def _place(out: Path, one: Asked) -> Path:
    """The folder of one offer."""
    return out / folder_name(one.number, one.name)


def refuse(one: Refused, w: Words) -> None:
    """Say what is not computed, and why."""
    why = one.why if isinstance(one.why, str) else complained(one.why, w)
    say(w("command-refused", offer=one.given, why=why))


def say(text: str) -> None:
    """A line for whoever watches; stdout is for what was asked for."""
    print(visible(text), file=sys.stderr, flush=True)


def visible(text: str) -> str:
    """Text for a terminal: what a file says cannot move the cursor or colour the screen."""
    return "".join(sign if sign == "\n" or sign.isprintable() else "\ufffd" for sign in text)
