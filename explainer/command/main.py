"""Main: from arguments to files. What is wrong is said on stderr; the exit code says how it went."""

import os
import sys
from collections.abc import Sequence

from explainer.command import pocket, worksheet
from explainer.command.arguments import Arguments, arguments, languages, offers_parser
from explainer.command.asked import Asked, Refused, Remark, all_asked
from explainer.command.error import CannotWriteError, CommandError, complained
from explainer.command.progress import Progress
from explainer.command.work import Work, refuse, say
from explainer.offers.error import FileError
from explainer.words.text import Words, words

OTHERS = {  # what is asked for by its name, and not by that of an offer: its parser, and what writes it
    worksheet.NAME: (worksheet.worksheet_parser, worksheet.worksheet),
    pocket.NAME: (pocket.pocket_parser, pocket.pocket),
}
DONE, SOME, WRONG, UNWRITTEN, INTERRUPTED = 0, 1, 2, 3, 130


def main(argv: Sequence[str]) -> int:
    """Everything, and the exit code."""
    parser, write = OTHERS.get(next(iter(argv), ""), (None, None))
    w = words(languages(None)[0])
    try:
        given = parser().parse_args(argv[1:]) if parser else offers_parser().parse_args(argv)
        w = words(languages(given.lang)[0])
        done = write(given) if write else _run(arguments(given), w)
    except SystemExit as stop:  # --help, or an argument that argparse does not know
        done = int(stop.code or 0)
    except CannotWriteError as error:
        say(complained(error, w))
        done = UNWRITTEN
    except (CommandError, FileError) as error:
        say(complained(error, w))
        done = WRONG
    except OSError as error:
        return _unprinted(error, w)
    except KeyboardInterrupt:
        say(w("command-interrupted"))
        return INTERRUPTED
    try:
        sys.stdout.flush()
    except OSError as error:
        return _unprinted(error, w)
    return done


def _unprinted(error: OSError, w: Words) -> int:
    """Whoever reads our output has gone, or there is no room for it. What is left of it is not tried again at the end."""
    if not isinstance(error, BrokenPipeError):
        say(w("command-cannot-print", reason=error.strerror or str(error)))
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return UNWRITTEN


def _run(asked: Arguments, w: Words) -> int:
    offers = all_asked(asked.names, asked.settings, w)
    for one in offers:
        if isinstance(one, Remark):
            say(w("command-remark", offer=one.given, text=one.text))
        if isinstance(one, Refused):
            refuse(one, w)
    ready = [one for one in offers if isinstance(one, Asked)]
    work = Work(asked, w, Progress(len(ready), w, asked.quiet))
    work.check_free(ready)
    for one in work.progress.through(ready):
        work.one(one)
    work.finish()
    if not work.computed:
        return WRONG
    return SOME if work.computed < len(ready) or any(isinstance(one, Refused) for one in offers) else DONE
