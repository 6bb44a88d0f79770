"""Main: from arguments to files. What is wrong is said on stderr; the exit code says how it went."""

import json
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from explainer.command.arguments import Arguments, arguments, languages, parser
from explainer.command.asked import Asked, Refused, Remark, all_asked
from explainer.command.command_error import CannotWriteError, CommandError, complained
from explainer.command.folder import existing, folder_name, write
from explainer.command.numbers import numbers
from explainer.command.papers import papers
from explainer.command.progress import Progress
from explainer.command.subjects import Desk
from explainer.command.summary import summary
from explainer.file_error import FileError
from explainer.ledger import LedgerError
from explainer.text import Words, words

DONE, SOME, WRONG, UNWRITTEN, INTERRUPTED = 0, 1, 2, 3, 130


def main(argv: Sequence[str]) -> int:
    """Everything, and the exit code."""
    try:
        given = parser().parse_args(argv)
    except SystemExit as stop:  # --help, or an argument that argparse does not know
        return int(stop.code or 0)
    w = words(languages(given.lang)[0])
    try:
        return _run(arguments(given), w)
    except CannotWriteError as error:
        _say(complained(error, w))
        return UNWRITTEN
    except (CommandError, FileError) as error:
        _say(complained(error, w))
        return WRONG
    except BrokenPipeError:  # whoever reads our output has gone
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return UNWRITTEN
    except KeyboardInterrupt:
        _say(w("command-interrupted"))
        return INTERRUPTED


def _run(asked: Arguments, w: Words) -> int:
    offers = all_asked(asked.names, asked.settings, w)
    ready = [one for one in offers if isinstance(one, Asked)]
    refused = [one for one in offers if isinstance(one, Refused)]
    for one in offers:
        if isinstance(one, Remark):
            _say(w("command-remark", offer=one.given, text=one.text))
    for one in refused:
        _refuse(one, w)
    if asked.out and not asked.force:
        _check_free(ready, asked)
    progress = Progress(len(ready), w, asked.quiet)
    done = [_one(one, asked, w) for one in progress.through(ready)]
    if not any(done):
        return WRONG
    return DONE if all(done) and not refused else SOME


def _check_free(ready: list[Asked], asked: Arguments) -> None:
    """No file is written over unless --force says so."""
    there = existing(_place(one, asked) / paper.path for one in ready for paper in papers(Desk(one), asked.order))
    if there:
        raise CommandError("command-exists", path=str(there))


def _place(one: Asked, asked: Arguments) -> Path:
    assert asked.out is not None
    return asked.out / folder_name(one.number, one.own_name or one.offer_id)


def _one(one: Asked, asked: Arguments, w: Words) -> bool:
    """Write and print one offer; whether it could be computed."""
    desk = Desk(one)
    try:
        files = list(_files(desk, asked))
        print(_printed(desk, asked, files), flush=True)
    except (LedgerError, MemoryError) as error:
        _refuse(Refused(one.given, error), w)
        return False
    return True


def _files(desk: Desk, asked: Arguments) -> Iterator[str]:
    """Write what was asked for, and give the path of each."""
    if asked.out:
        for paper in papers(desk, asked.order):
            path = _place(desk.one, asked) / paper.path
            write(path, paper.make())
            yield str(path)


def _printed(desk: Desk, asked: Arguments, files: list[str]) -> str:
    """What stdout says of an offer: JSON, the files written, or a few sentences."""
    spoken = [words(language) for language in asked.order.languages]
    if asked.json:
        subject = desk.subject(spoken[0])
        return json.dumps(numbers(desk.one, subject, files), ensure_ascii=False, allow_nan=False)
    return "\n".join(files) if asked.out else "\n\n".join(summary(desk.subject(w), w) for w in spoken)


def _refuse(one: Refused, w: Words) -> None:
    why = one.why if isinstance(one.why, str) else complained(one.why, w)
    _say(w("command-refused", offer=one.given, why=why))


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
