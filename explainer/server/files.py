"""Files: what is served as it lies on the disk. The fonts and the icon of the app, and less of two fonts of Streamlit."""

import os
from pathlib import Path

from starlette.responses import FileResponse, Response
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Receive, Scope, Send

STATIC = Path(__file__).resolve().parents[2] / "static"
FONTS = STATIC / "fonts"
# In place of Streamlit's own, 367 and 167 KB: the icons that are used, and Latin letters. tools/fonts.py makes both.
SMALLER = {"/static/media/MaterialSymbols-Rounded.": "icons.woff2", "/static/media/SourceSansVF-Upright.": "latin.woff2"}
DAY = 24 * 60 * 60  # s; the address of these two stays the same when they change
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


class SmallerFonts:
    """Middleware: answers with our font where Streamlit's larger one is asked for."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer for two fonts; pass everything else on."""
        path = scope["path"] if scope["type"] == "http" and scope["method"] in ("GET", "HEAD") else ""
        name = next((name for start, name in SMALLER.items() if path.startswith(start)), "")
        kept = {"Cache-Control": f"public, max-age={DAY}"}
        answer = FileResponse(FONTS / name, media_type="font/woff2", headers=kept) if name else self.app
        await answer(scope, receive, send)
