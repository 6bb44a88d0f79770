"""Axe-core's word on a page: WCAG 2.0 to 2.2, A and AA."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

RULES = {
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]},
    "resultTypes": ["violations"],  # what passes is not gathered, which takes as long as the rules themselves
}


def violations(page: Page) -> list[str]:
    """What axe-core finds wrong: rule and the element it names."""
    found = Axe().run(page, options=RULES).response["violations"]
    return [f"{entry['id']}: {node['target']}" for entry in found for node in entry["nodes"]]
