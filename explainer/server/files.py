"""Files: what is served as it lies on the disk. The fonts and the icon of the app."""

import os
from pathlib import Path

from starlette.responses import Response
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

STATIC = Path(__file__).resolve().parents[2] / "static"
MONTH = 30 * 24 * 60 * 60  # s; names have no hash: a font kept so long lacks at most signs that the second family has


class KeptFiles(StaticFiles):
    """Files that a browser keeps for a month."""

    def file_response(
        self, full_path: str | os.PathLike[str], stat_result: os.stat_result, scope: Scope, status_code: int = 200
    ) -> Response:
        """One file, as Starlette answers it, and for how long it is kept."""
        answer = super().file_response(full_path, stat_result, scope, status_code)
        answer.headers["Cache-Control"] = f"public, max-age={MONTH}"
        return answer


def own_files() -> Mount:
    """The app's own files, where Streamlit would have them."""
    return Mount("/app/static", KeptFiles(directory=STATIC))
