"""Command error: what the command line cannot do, said in the language asked for."""

from explainer.offers.error import FileError, RefusalError
from explainer.words.file_words import file_words
from explainer.words.text import Words


class CommandError(RefusalError):
    """Something that was asked for and cannot be done; kind: the key of its words."""


class CannotWriteError(CommandError):
    """The files cannot be written: no room, no permission."""


def complained(error: Exception, words: Words) -> str:
    """What is wrong, in one sentence or two."""
    if isinstance(error, FileError):
        return file_words(error, words)
    return words(error.kind, **error.slots) if isinstance(error, CommandError) else str(error)
