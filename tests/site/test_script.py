"""Scripts of the page: what is written survives the browser's cleaner."""

import re

import pytest

from explainer.site.inline import FOLDER, script


@pytest.mark.parametrize("name", sorted(file.stem for file in FOLDER.glob("*.js")))
def test_no_script_looks_as_if_it_held_a_tag(name: str):
    """The cleaner drops a script whole if it finds a "<" right before a letter, a digit, a slash or an exclamation mark."""
    whole = script(name, "</script>", "a<b", 1)
    inside = whole.removeprefix("<script ").removesuffix("</script>")
    assert re.findall(r"<[/\w!]", inside) == []
