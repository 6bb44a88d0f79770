"""Progress: how far it is, on stderr. A line that is written over in a terminal; elsewhere a line now and then."""

import sys
from collections.abc import Iterator

from explainer.command.asked import Asked
from explainer.words.text import Words

EVERY = 10  # offers between two lines where it is no terminal
CLEAR = "\r\x1b[K"


class Progress:
    """Says which of how many is being worked on; nothing for a single one, or if asked to be quiet."""

    def __init__(self, total: int, words: Words, quiet: bool) -> None:
        self.total, self.words = total, words
        self.silent = quiet or total < 2
        self.terminal = sys.stderr.isatty()

    def through(self, offers: list[Asked]) -> Iterator[Asked]:
        """Each offer, after saying that it is its turn."""
        try:
            for n, one in enumerate(offers, 1):
                self._say(n, one)
                yield one
        finally:
            self.clear()

    def clear(self) -> None:
        """Make room in a terminal for something else."""
        if self.terminal and not self.silent:
            print(CLEAR, end="", file=sys.stderr, flush=True)

    def _say(self, n: int, one: Asked) -> None:
        if self.silent or not (self.terminal or n % EVERY == 0):
            return
        line = self.words("command-progress", n=f"{n}", total=f"{self.total}", offer=one.given)
        print(f"{CLEAR}{line}" if self.terminal else line, end="" if self.terminal else "\n", file=sys.stderr, flush=True)
