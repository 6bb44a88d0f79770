"""Settings for every test: the same examples on every machine, no deadline for a slow one, and dear files first."""

import os
from functools import cache

import pytest
from hypothesis import HealthCheck, settings
from streamlit.components.v2 import manifest_scanner

# Streamlit's own test runner looks through every installed package for each page that is opened; once is enough.
manifest_scanner.scan_component_manifests = cache(manifest_scanner.scan_component_manifests)

CALM = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("project", CALM, max_examples=60, derandomize=True)
settings.register_profile("explore", CALM, max_examples=2000, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "project"))

MOST_WORKERS = 8  # each has a Chromium and a server of its own

# Files that take longest, dearest first. Workers begin with them, so that all end together. The browser is one block: a
# worker that goes from one of its files to the next keeps its Chromium.
DEAR = (
    "tests/browser/test_pocket.py",
    "tests/browser/test_accessible.py",
    "tests/browser/test_large_type.py",
    "tests/browser/test_layout.py",
    "tests/browser/test_story.py",
    "tests/browser/test_check.py",
    "tests/browser/test_old_browsers.py",
    "tests/browser/test_live.py",
    "tests/browser/test_claims_page.py",
    "tests/browser/test_embed.py",
    "tests/browser/test_written.py",
    "tests/browser/test_recovery.py",
    "tests/browser/test_language_switch.py",
    "tests/browser/test_take_away.py",
    "tests/browser/test_cases_page.py",
    "tests/browser/test_own_list.py",
    "tests/browser/test_menu.py",
    "tests/browser/test_platform.py",
    "tests/browser/test_compare_page.py",
    "tests/browser/test_questions.py",
    "tests/browser/test_classroom.py",
    "tests/house/test_style.py",
    "tests/command/test_command.py",
    "tests/pages/test_check.py",
    "tests/exports/test_postcard.py",
    "tests/exports/test_sheet.py",
    "tests/words/test_third_language.py",
    "tests/pages/test_compare.py",
    "tests/exports/test_worksheet_pdf.py",
    "tests/teaching/test_worksheet.py",
    "tests/engine/test_sweep.py",
    "tests/engine/test_second_count.py",
    "tests/exports/test_leaflet.py",
    "tests/exports/test_workbook.py",
    "tests/listing/test_results.py",
    "tests/charts/compare/test_map.py",
    "tests/listing/test_hostile.py",
    "tests/compare/test_map.py",
    "tests/engine/test_closed_forms.py",
    "tests/pages/test_cases.py",
    "tests/exports/test_pictures.py",
)


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int | None:
    """One file runs here: to start workers would cost more than they bring. Else one for each core, but not too many."""
    files = {argument.split("::")[0] for argument in config.args}
    return 0 if len(files) == 1 and files.pop().endswith(".py") else min(MOST_WORKERS, os.cpu_count() or 1)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The browser first, and in it as elsewhere the dear files first, the others as they were found."""
    place = {file: number for number, file in enumerate(DEAR)}
    items.sort(key=lambda item: (item.path.parent.name != "browser", place.get(file_of(item), len(place))))


def file_of(item: pytest.Item) -> str:
    """The file of a test, from the root of the project."""
    return item.nodeid.split("::")[0]
