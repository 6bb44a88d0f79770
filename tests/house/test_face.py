"""The package as somebody meets it who wants the engine alone."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# Everything but the standard library, numpy and the package itself is as if it were not installed.
NUMPY_ALONE = """
import sys

class NotInstalled:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] not in {*sys.stdlib_module_names, "numpy", "explainer"}:
            raise ModuleNotFoundError(name)

sys.meta_path.insert(0, NotInstalled())
"""


def readme_example() -> str:
    """The example below the heading "Use the engine alone"."""
    text = (ROOT / "README.md").read_text(encoding="utf-8").split("## Use the engine alone")[1]
    return text.split("```python\n")[1].split("```")[0]


def test_the_engine_and_the_example_of_the_readme_need_numpy_and_nothing_else():
    code = NUMPY_ALONE + readme_example() + "import explainer\nfor name in explainer.__all__: getattr(explainer, name)\n"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    paid, later, alone = (float(word) for word in done.stdout.split())
    assert (round(paid, 3), round(later, 3), round(alone, 3)) == (0.957, 0.908, 0.139)


def test_what_is_not_numpy_is_noticed():
    done = subprocess.run([sys.executable, "-c", NUMPY_ALONE + "import babel"], cwd=ROOT, capture_output=True, text=True)
    assert "ModuleNotFoundError: babel" in done.stderr
