"""python -m explainer: sheets, pictures and tables of offers, without a browser."""

import os
import sys
from pathlib import Path
from typing import TextIO

from explainer.command.main import main


def _nobody() -> TextIO:
    """An output that nobody reads, in place of one that is closed."""
    return Path(os.devnull).open("w")


if __name__ == "__main__":
    sys.stdout, sys.stderr = sys.stdout or _nobody(), sys.stderr or _nobody()
    sys.stdout.reconfigure(encoding="utf-8", errors="surrogateescape")  # type: ignore[union-attr] # paths as they came
    sys.stderr.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    sys.exit(main(sys.argv[1:]))
