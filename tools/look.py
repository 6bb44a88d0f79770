"""Photograph pages of the app, to look at them: each width, theme and language.

python -m tools.look                                   the first page, eight pictures in look/
python -m tools.look "?offer=loyalty-card" method      other links; the language is added
python -m tools.look --width 390 --scheme dark --lang zh --out /somewhere
"""

import argparse
import re
from itertools import product
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from explainer.words.languages import LANGUAGES
from tools.browser import launch, served, settle, watched

PHONE = 640  # px: at or below this width the browser is a phone with a touch screen
CONTENT = "document.querySelector('[data-testid=stMain]').scrollHeight"


def arguments() -> argparse.Namespace:
    """What to photograph, and how."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("links", nargs="*", default=[""], help="paths and queries after the address")
    parser.add_argument("--width", type=int, nargs="+", default=[1280, 390])
    parser.add_argument("--scheme", nargs="+", default=["light", "dark"], choices=["light", "dark"])
    parser.add_argument("--lang", nargs="+", default=list(LANGUAGES))
    parser.add_argument("--out", type=Path, default=Path("look"))
    return parser.parse_args()


def stretch(page: Page, width: int) -> None:
    """Make the window as tall as the page: Streamlit scrolls a box inside it, so a full-page picture would be cut."""
    for _ in range(2):  # charts that come into view can make the page taller once more
        page.set_viewport_size({"width": width, "height": min(int(page.evaluate(CONTENT)), 15_000)})
        settle(page)


def photograph(browser: Browser, address: str, link: str, width: int, scheme: str, lang: str, folder: Path) -> Path:
    """One picture of a whole page; gives its file."""
    phone = width <= PHONE
    context = watched(
        browser,
        viewport={"width": width, "height": 900},
        color_scheme="dark" if scheme == "dark" else "light",
        locale=LANGUAGES[lang].tag,
        is_mobile=phone,
        has_touch=phone,
    )
    page = context.new_page()
    page.goto(f"{address}/{link}{'&' if '?' in link else '?'}lang={lang}")
    settle(page)
    stretch(page, width)
    name = re.sub(r"[^\w=.-]+", "-", link).strip("-") or "first"
    file = folder / f"{name}-{lang}-{width}-{scheme}.png"
    page.screenshot(path=file)
    context.close()
    return file


def main() -> None:
    """Start the app, photograph, stop the app."""
    wanted = arguments()
    wanted.out.mkdir(parents=True, exist_ok=True)
    with served() as address, sync_playwright() as playwright:
        browser = launch(playwright.chromium)
        if browser is None:
            raise SystemExit("No Chromium found: install chromium or Chrome, or run `playwright install chromium`.")
        for link, lang, width, scheme in product(wanted.links, wanted.lang, wanted.width, wanted.scheme):
            print(photograph(browser, address, link, width, scheme, lang, wanted.out))


if __name__ == "__main__":
    main()
