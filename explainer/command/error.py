"""Command error: what the command line cannot do, said in the language asked for."""

from explainer.offers.error import FileError
from explainer.words.file_words import file_words
from explainer.words.text import Words


class CommandError(Exception):
    """Something that was asked for and cannot be done; key: of its words, slots fill them."""

    def __init__(self, key: str, **slots: str) -> None:
        self.key, self.slots = key, slots
        super().__init__(f"{key} {slots}")


class CannotWriteError(CommandError):
    """The files cannot be written: no room, no permission."""


def complained(error: Exception, words: Words) -> str:
    """What is wrong, in one sentence or two."""
    if isinstance(error, FileError):
        return file_words(error, words)
    return words(error.key, **error.slots) if isinstance(error, CommandError) else str(error)
